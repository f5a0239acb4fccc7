package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"forwhom/brief"
	"forwhom/graph"
	"forwhom/kg"
	"forwhom/seed"
	"forwhom/server"
)

func (p *program) serveCommand() *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "serve the graph over HTTP; an empty data folder is filled with the evidence that comes with the program, a Neo4j never is",
		Flags: append(p.storeFlags(),
			&cli.StringFlag{Name: "listen", Value: "127.0.0.1:8080", Usage: "`ADDRESS` to listen on", Sources: p.from("listen")},
			&cli.StringSliceFlag{Name: "origin", Usage: "`ORIGIN` whose pages may ask from a browser; may be given several times", Sources: p.from("origin")},
			p.publicFlag(),
			&cli.IntFlag{Name: "max-queries", Value: max(8, 4*runtime.GOMAXPROCS(0)), Usage: "queries that run at once; others wait", Sources: p.from("max-queries")},
			&cli.DurationFlag{Name: "timeout", Value: 10 * time.Second, Usage: "how long a query may take", Sources: p.from("timeout")},
			&cli.StringFlag{Name: "log", Value: "text", Usage: "`FORM` of the log: text or json", Sources: p.from("log")},
		),
		Action: p.serve,
	}
}

// spareCalls are for readiness and whoever else asks beside queries.
const spareCalls = 4

func (p *program) serve(ctx context.Context, c *cli.Command) (err error) {
	log, err := p.logger(c.String("log"))
	if err != nil {
		return err
	}
	site, err := brief.Site(c.String("public-url"))
	if err != nil {
		return err
	}
	server.SpreadThreads()
	st, err := openURI(ctx, c, storeURI(c), log, openHow{wait: true, calls: c.Int("max-queries") + spareCalls})
	if err != nil {
		return err
	}
	defer joinClose(&err, st.Close)
	if err := p.prepare(ctx, st, log); err != nil {
		return err
	}
	schema, err := graph.New(st)
	if err != nil {
		return err
	}
	schema.Site = site
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", c.String("listen"))
	if err != nil {
		return kg.Wrap(kg.BadInput, err, "cannot listen on %s: %v", c.String("listen"), err)
	}
	defer listener.Close()
	origins := c.StringSlice("origin")
	srv, err := server.New(server.Config{Schema: schema, Health: st.Health, Origins: origins, Logger: log, Hosts: hosts(listener, slices.Concat(origins, []string{site})),
		Version: version(), MaxConcurrent: c.Int("max-queries"), RequestTimeout: c.Duration("timeout")})
	if err != nil {
		return kg.Wrap(kg.BadInput, err, "%v", err)
	}
	if st.embedded != nil {
		stopInside, err := serveInside(ctx, st, srv, log)
		if err != nil {
			return err
		}
		defer stopInside()
	}
	log.Info("serving", "address", "http://"+listener.Addr().String(), "data", st.where(), "version", version())
	return srv.Serve(ctx, listener)
}

// hosts returns the names that a server on this machine alone answers to: its own, those of origins that are named and of
// its public address (a proxy's), and that of the data folder's socket. A server that others can reach answers to any.
func hosts(listener net.Listener, origins []string) []string {
	if address, ok := listener.Addr().(*net.TCPAddr); !ok || !address.IP.IsLoopback() {
		return nil
	}
	names := []string{"localhost", "127.0.0.1", "::1", insideHost}
	for _, origin := range origins {
		if u, err := url.Parse(origin); err == nil && u.Hostname() != "" {
			names = append(names, u.Hostname())
		}
	}
	return names
}

func (p *program) logger(form string) (*slog.Logger, error) {
	switch form {
	case "text":
		return slog.New(slog.NewTextHandler(p.errOut, nil)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(p.errOut, nil)), nil
	}
	return nil, kg.Errorf(kg.BadInput, "log %q: want text or json", form)
}

// prepare fills an empty data folder. Of a Neo4j it says what is wrong with it, and how it is filled: what is in there is
// nobody's to change unasked.
func (p *program) prepare(ctx context.Context, st *opened, log *slog.Logger) error {
	if st.embedded != nil {
		return p.fill(ctx, st, log)
	}
	if trouble := st.neo4j.Trouble(); trouble != nil {
		log.Warn("the database cannot be used; queries are UNAVAILABLE until it can, which is tried again and again", "why", trouble.Error())
		return nil
	}
	snapshot, err := st.Snapshot(ctx)
	if err != nil {
		return err
	}
	defer snapshot.Close()
	if snapshot.Version() == 0 {
		log.Warn("the graph is empty: forwhom load DIR --store URI or forwhom copy --from embedded:DIR --to URI fills it", "store", st.uri)
	}
	return nil
}

// fill loads the evidence that comes with the program into an empty store.
func (p *program) fill(ctx context.Context, st *opened, log *slog.Logger) error {
	snapshot, err := st.Snapshot(ctx)
	if err != nil {
		return err
	}
	empty := snapshot.Version() == 0
	snapshot.Close()
	if !empty {
		sayNewer(ctx, st, log)
		return nil
	}
	start := time.Now()
	if err := p.loadInto(ctx, st, seed.Files()); err != nil {
		return err
	}
	log.Info("the data folder was empty: loaded the evidence that comes with the program", "took", time.Since(start).Round(time.Millisecond))
	return nil
}

// loadInto loads files, with a progress bar where a person looks on.
func (p *program) loadInto(ctx context.Context, st *opened, files fs.FS) error {
	var bar *progressbar.ProgressBar
	progress := func(done, total int) {
		if f, ok := p.errOut.(*os.File); !ok || !term.IsTerminal(int(f.Fd())) {
			return
		}
		if bar == nil {
			bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(p.errOut), progressbar.OptionSetDescription("loading"), progressbar.OptionClearOnFinish())
		}
		_ = bar.Set(done) // a bar that cannot be drawn is no reason to stop
	}
	return seed.Load(ctx, st, files, progress)
}

// socketName is the socket below the data folder by which other commands reach a running server. Its own folder lets only
// this user in, from before the socket is there.
const socketName = "run/forwhom.sock"

// insideHost is the name of a server on its socket.
const insideHost = "forwhom"

// serveInside answers the commands of this user on the data folder's socket: queries, and a backup of the whole graph.
func serveInside(ctx context.Context, st *opened, queries http.Handler, log *slog.Logger) (stop func(), err error) {
	path := filepath.Join(st.dir, socketName)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.Chmod(filepath.Dir(path), 0o700)); err != nil {
		return nil, fmt.Errorf("cannot make the folder of %s: %w", socketName, err)
	}
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) { // left by a server that was killed: the folder's lock is ours
		return nil, fmt.Errorf("cannot remove the old %s: %w", socketName, err)
	}
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "unix", path)
	if err != nil {
		log.Warn("backup and query cannot reach this server while it runs", "error", err)
		return func() {}, nil
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", queries)
	mux.HandleFunc("GET /backup", func(w http.ResponseWriter, r *http.Request) {
		if err := st.embedded.Backup(r.Context(), w); err != nil {
			log.Error("backup", "error", err)
			panic(http.ErrAbortHandler) // the other end sees that it is cut short
		}
	})
	srv := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = srv.Serve(listener) }() // ends with Close
	return func() { _ = srv.Close() }, nil
}

// inside returns a client to the server that has a data folder open.
func inside(dir string) *http.Client {
	return &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "unix", filepath.Join(dir, socketName))
	}}}
}
