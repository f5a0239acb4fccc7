package main

import (
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/store/neo4j/testserver"
)

// eventually waits until something is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !is(); {
		if time.Now().After(end) {
			t.Fatalf("not within a minute: %s", what)
		}
		<-time.After(50 * time.Millisecond)
	}
}

// fetch gets or posts and returns status, body and header.
func fetch(t *testing.T, address, path, body string) (int, string, http.Header) {
	t.Helper()
	method := http.MethodGet
	if body != "" {
		method = http.MethodPost
	}
	request, err := http.NewRequestWithContext(t.Context(), method, address+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text), response.Header
}

// byHand writes past the program.
func byHand(t *testing.T, uri, text string) {
	t.Helper()
	d, err := driver.NewDriverWithContext(uri, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(context.Background()) }()
	if _, err := driver.ExecuteQuery(t.Context(), d, text, nil, driver.EagerResultTransformer); err != nil {
		t.Fatal(err)
	}
}

const studies = `{"query":"{ studies { totalCount } }"}`

// The life of a graph in Neo4j: no server, no graph, an empty one, copies both ways, a mistake made by hand, a crowd.
func TestAGraphInNeo4jFromBeginningToEnd(t *testing.T) {
	if os.Getenv("SKIP_NEO4J") == "1" || os.Getenv("FORWHOM_LONG") == "" {
		t.Skip("takes minutes: make test-long, or FORWHOM_LONG=1; not with SKIP_NEO4J=1")
	}
	db, err := testserver.Start(t.Context(), testserver.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Stop() })
	uri := db.URIs[0]
	db.Kill()
	address, stop := servingStore(t, uri)
	defer stop()
	expect := func(path, body string, status int, says string) {
		t.Helper()
		begun := time.Now()
		if got, text, _ := fetch(t, address, path, body); got != status || !strings.Contains(text, says) {
			t.Errorf("%s: %d %s, want %d with %q", path, got, text, status, says)
		}
		if took := time.Since(begun); says == "UNAVAILABLE" && took > 3*time.Second {
			t.Errorf("%s: %v", path, took)
		}
	}
	ready := func() bool { status, _, _ := fetch(t, address, "/readyz", ""); return status == http.StatusOK }

	expect("/healthz", "", http.StatusOK, "ok")
	expect("/readyz", "", http.StatusServiceUnavailable, "unavailable")
	expect("/graphql", studies, http.StatusOK, "UNAVAILABLE")
	said(t, exitAway, "no server answers at "+uri, question, "query", "--store", uri, "-")

	if err := db.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the database has woken up", func() bool {
		code, _, errOut := forwhom(t, question, "query", "--store", uri, "-")
		return code == exitOccupied && strings.Contains(errOut, "forwhom migrate --store "+uri)
	})
	expect("/graphql", studies, http.StatusOK, "UNAVAILABLE")
	said(t, 0, "nothing was done", "", "migrate", "--store", uri, "--dry-run")
	said(t, 0, "done: ", "", "migrate", "--store", uri)
	said(t, 0, "nothing to do", "", "migrate", "--store", uri)
	eventually(t, "the server finds the graph", ready)
	expect("/graphql", studies, http.StatusOK, `"totalCount":0`)

	data := loadSeed(t)
	said(t, 0, "the same on both sides", "", "copy", "--from", "embedded:"+data, "--to", uri)
	said(t, 0, "the same on both sides", "", "copy", "--from", "embedded:"+data, "--to", uri)
	back := filepath.Join(t.TempDir(), "back")
	said(t, 0, "the same on both sides", "", "copy", "--from", uri, "--to", "embedded:"+back)
	said(t, 0, "no problem", "", "check", "--data", back)
	said(t, 0, "no problem", "", "check", "--store", uri)
	said(t, 0, "Open Dialogue", question, "query", "--store", uri, "-")
	_, counted, _ := forwhom(t, "{ studies { totalCount } }", "query", "--data", data, "-")
	total := regexp.MustCompile(`"totalCount": *[1-9][0-9]*`).FindString(counted)
	if total == "" {
		t.Fatalf("how many studies: %s", counted)
	}
	eventually(t, "the server sees what was copied", func() bool {
		_, text, _ := fetch(t, address, "/graphql", studies)
		return strings.Contains(text, strings.ReplaceAll(total, " ", "")+"}")
	})

	byHand(t, uri, "MATCH (:Study)-[e:REPORTS]->(f:Finding) WITH f, e ORDER BY f.id LIMIT 1 MATCH (f)-[s:STATED_IN]->() DELETE e, s")
	byHand(t, uri, "MATCH (n:Study) WITH n ORDER BY n.id LIMIT 1 SET n.year = 'last year'")
	if code, out, errOut := forwhom(t, "", "check", "--store", uri); code != exitErrors || !strings.Contains(out, "neither a study nor a source") || !strings.Contains(out, "year of study:") {
		t.Errorf("check: %d %s%s", code, out, errOut)
	}
	expect("/graphql", `{"query":"{ findings(first: 100) { nodes { id study { id } source { id } } } }"}`, http.StatusOK, `"study":null`)

	crowd(t, address)
}

// crowd asks 200 at once: everyone is answered, or told to come again.
func crowd(t *testing.T, address string) {
	var answered, told atomic.Int64
	var wait sync.WaitGroup
	for range 200 {
		wait.Go(func() {
			status, text, header := fetch(t, address, "/graphql", `{"query":"{ studies(first: 20) { nodes { title findings(first: 20) { nodes { name } } } } }"}`)
			switch {
			case status == http.StatusOK:
				answered.Add(1)
			case status == http.StatusServiceUnavailable && header.Get("Retry-After") != "":
				told.Add(1)
			default:
				t.Errorf("%d %.200s", status, text)
			}
		})
	}
	wait.Wait()
	t.Logf("%d answered, %d told to come again", answered.Load(), told.Load())
	if answered.Load() == 0 {
		t.Error("nobody was answered")
	}
}

// said runs a command line and wants its exit code and something in what it says.
func said(t *testing.T, code int, says, in string, args ...string) {
	t.Helper()
	if got, out, errOut := forwhom(t, in, args...); got != code || !strings.Contains(out+errOut, says) {
		t.Errorf("%v: %d %s%s, want %d with %q", args, got, out, errOut, code, says)
	}
}

// servingStore starts a server on a store and returns its address and how to stop it.
func servingStore(t *testing.T, uri string) (address string, stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	r, w := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"forwhom", "serve", "--store", uri, "--listen", "127.0.0.1:0"}, strings.NewReader(""), io.Discard, w)
		_ = w.Close()
	}()
	found := make(chan string, 1)
	go func() {
		at, log := regexp.MustCompile(`address=(http://[0-9.:]+)`), ""
		for buf := make([]byte, 4096); ; {
			n, err := r.Read(buf)
			log += string(buf[:n])
			if m := at.FindStringSubmatch(log); m != nil || err != nil {
				found <- strings.Join(m, " ") + log
				_, _ = io.Copy(io.Discard, r)
				return
			}
		}
	}()
	log := <-found
	m := regexp.MustCompile(`http://[0-9.:]+`).FindString(log)
	if m == "" || !strings.Contains(log, "no server answers") {
		t.Fatalf("it does not start, or does not say that there is no server: %s", log)
	}
	return m, func() {
		cancel()
		if code := <-ended; code != 0 {
			t.Errorf("the server ended with %d", code)
		}
	}
}
