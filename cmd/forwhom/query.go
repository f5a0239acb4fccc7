package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/urfave/cli/v3"

	"forwhom/graph"
	"forwhom/kg"
	"forwhom/server"
	"forwhom/store/embedded/disk"
)

func (p *program) queryCommand() *cli.Command {
	return &cli.Command{
		Name:      "query",
		Usage:     "ask one GraphQL operation and print its answer as JSON",
		ArgsUsage: "FILE|-",
		Flags:     append(p.askFlags(), &cli.StringFlag{Name: "variables", Usage: "JSON `FILE` with the variables"}),
		Action:    p.query,
	}
}

// askFlags say whom to ask.
func (p *program) askFlags() []cli.Flag {
	return append(p.storeFlags(),
		&cli.StringFlag{Name: "url", Usage: "`URL` of a server to ask, such as http://127.0.0.1:8080/graphql, instead of a data folder", Sources: p.from("url")})
}

func (p *program) query(ctx context.Context, c *cli.Command) error {
	file, err := oneArgument(c, "FILE with the query, or -")
	if err != nil {
		return err
	}
	body, err := p.requestBody(file, c.String("variables"))
	if err != nil {
		return err
	}
	answer, err := p.askAny(ctx, c, body)
	if err != nil {
		return err
	}
	return p.print(answer)
}

// askAny asks the server that the flags name or, where they name none, the data folder.
func (p *program) askAny(ctx context.Context, c *cli.Command, body []byte) ([]byte, error) {
	if url := c.String("url"); url != "" {
		return ask(ctx, &http.Client{Timeout: time.Minute}, url, body)
	}
	return p.askFolder(ctx, c, body)
}

// requestBody returns the JSON body of a request.
func (p *program) requestBody(file, variables string) ([]byte, error) {
	text, err := p.read(file)
	if err != nil {
		return nil, err
	}
	request := map[string]any{"query": string(text)}
	if variables != "" {
		text, err := p.read(variables)
		if err != nil {
			return nil, err
		}
		var vars map[string]json.RawMessage
		if err := json.Unmarshal(text, &vars); err != nil {
			return nil, kg.Wrap(kg.BadInput, err, "%s is not a JSON object: %v", variables, err)
		}
		request["variables"] = vars
	}
	return json.Marshal(request)
}

func (p *program) read(file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(p.in)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, kg.Wrap(kg.BadInput, err, "%v", err)
	}
	return text, nil
}

// askFolder asks a data folder itself or, where a server has it open, that server.
func (p *program) askFolder(ctx context.Context, c *cli.Command, body []byte) ([]byte, error) {
	quiet := slog.New(slog.NewTextHandler(p.errOut, &slog.HandlerOptions{Level: slog.LevelError}))
	own := !c.IsSet("data") && !c.IsSet("store") // the folder of this user, which a newcomer has nothing in yet
	st, err := p.open(ctx, c, quiet, !own)
	if disk.FailureOf(err) == disk.Locked {
		dir, _ := dataDir(c)
		if answer, err := ask(ctx, inside(dir), "http://"+insideHost+"/graphql", body); err == nil {
			return answer, nil
		}
	}
	if err != nil {
		return nil, err
	}
	defer st.Close()
	if own {
		if err := p.fill(ctx, st, quiet); err != nil {
			return nil, err
		}
	}
	schema, err := graph.New(st)
	if err != nil {
		return nil, err
	}
	srv, err := server.New(server.Config{Schema: schema, Health: st.Health, Logger: quiet})
	if err != nil {
		return nil, err
	}
	return ask(ctx, &http.Client{Transport: inProcess{srv}}, "http://"+insideHost+"/graphql", body)
}

// ask posts a request.
func ask(ctx context.Context, client *http.Client, url string, body []byte) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, kg.Wrap(kg.BadInput, err, "%v", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return nil, kg.Wrap(kg.Unavailable, err, "no answer from %s: %v", url, err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, largestAnswer+1))
	if err == nil && len(answer) > largestAnswer {
		err = kg.Errorf(kg.TooCostly, "the answer of %s is larger than %d MB: ask for less", url, largestAnswer>>20)
	}
	return answer, err
}

// largestAnswer is how many bytes of an answer are read.
const largestAnswer = 256 << 20

// print writes an answer indented; errors in it end the command with their own exit code.
func (p *program) print(answer []byte) error {
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, bytes.TrimSpace(answer), "", "  "); err != nil {
		return kg.Wrap(kg.Internal, err, "the answer is not JSON: %.200s", answer)
	}
	pretty.WriteByte('\n')
	if _, err := pretty.WriteTo(p.out); err != nil {
		return err
	}
	var parts struct{ Errors []json.RawMessage }
	if json.Unmarshal(answer, &parts) == nil && len(parts.Errors) > 0 {
		return errFound
	}
	return nil
}

// inProcess is the way to a handler in this very program, without a network.
type inProcess struct{ handler http.Handler }

// RoundTrip calls the handler. See http.RoundTripper.
func (p inProcess) RoundTrip(r *http.Request) (*http.Response, error) {
	w := &memoryWriter{header: http.Header{}, status: http.StatusOK}
	p.handler.ServeHTTP(w, r)
	return &http.Response{StatusCode: w.status, Header: w.header, Body: io.NopCloser(&w.body), Request: r}, nil
}

// memoryWriter is an http.ResponseWriter that keeps an answer.
type memoryWriter struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *memoryWriter) Header() http.Header            { return w.header }
func (w *memoryWriter) WriteHeader(status int)         { w.status = status }
func (w *memoryWriter) Write(text []byte) (int, error) { return w.body.Write(text) }
