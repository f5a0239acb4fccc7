package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"time"

	"forwhom/bench/load"
	"forwhom/bench/stock"
	"forwhom/bench/synthetic"
	"forwhom/graph"
	"forwhom/kg"
	"forwhom/server"
	"forwhom/store/embedded"
)

// A server that is measured runs in a process of its own, as it would anywhere, so that neither the other server's
// garbage nor the load generator's is its own. This file is what such a process does. It says on its standard output how it
// started, and ends when its standard input does.

// started is what a process says when it is ready.
type started struct {
	Address string        // of what is measured
	Control string        // of what measures from inside
	Took    time.Duration // to load, or to open the data folder
	Nodes   int           // loaded
	Edges   int
	Disk    int64  // bytes of the data folder
	Index   int64  // bytes of its full-text index
	Heap    uint64 // bytes in use after a collection
	RSS     uint64 // bytes that the system counts as resident; 0 where it does not tell
}

// role is what a process is to be.
type role struct {
	name     string // "load", "ours" or "stock"
	findings int
	hidden   float64
	data     string
	profile  string // a file for a CPU profile; empty: none
}

func (r role) run(ctx context.Context) error {
	if r.profile != "" {
		f, err := os.Create(r.profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	switch r.name {
	case "load":
		return r.load(ctx)
	case "ours":
		return r.ours(ctx)
	case "stock":
		nodes, edges := synthetic.New(r.findings, r.hidden).Whole()
		handler := stock.New(nodes, edges)
		nodes, edges = nil, nil
		mux := http.NewServeMux()
		mux.Handle("/graphql", handler)
		return serve(ctx, mux, nil, func(ctx context.Context, l net.Listener) error { return http.Serve(l, mux) }, started{})
	}
	return fmt.Errorf("role %q: want load, ours or stock", r.name)
}

// load makes a data folder of the synthetic graph, batch after batch.
func (r role) load(ctx context.Context) error {
	begin := time.Now()
	st, err := open(ctx, r.data)
	if err != nil {
		return err
	}
	var s started
	for b := range synthetic.New(r.findings, r.hidden).Batches() {
		if _, err := st.Write(ctx, b); err != nil {
			return errors.Join(err, st.Close())
		}
		s.Nodes, s.Edges = s.Nodes+len(b.Nodes), s.Edges+len(b.Edges)
	}
	if err := st.Close(); err != nil {
		return err
	}
	s.Took = time.Since(begin)
	if s.Disk, err = sizeOf(r.data); err != nil {
		return err
	}
	if s.Index, err = sizeOf(filepath.Join(r.data, "search")); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(s)
}

// ours serves a data folder as the program does. Only the log is quiet, as the stock server's is.
func (r role) ours(ctx context.Context) error {
	begin := time.Now()
	server.SpreadThreads()
	st, err := open(ctx, r.data)
	if err != nil {
		return err
	}
	s := started{Took: time.Since(begin)}
	schema, err := graph.New(st)
	if err != nil {
		return err
	}
	srv, err := server.New(server.Config{Schema: schema, Health: st.Health, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	return errors.Join(serve(ctx, srv, st, srv.Serve, s), st.Close())
}

func open(ctx context.Context, dir string) (*embedded.Store, error) {
	return embedded.Options{Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))}.Open(ctx, dir)
}

// serve runs a server until standard input ends, with a second listener for what measures it from inside.
func serve(ctx context.Context, handler http.Handler, st *embedded.Store, run func(context.Context, net.Listener) error, s started) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	measured, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	control, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.Address, s.Control = "http://"+measured.Addr().String(), "http://"+control.Addr().String()
	s.Heap, s.RSS = memory()
	go func() { _ = http.Serve(control, controls(handler, st)) }() // ends with the process
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, measured) }()
	if err := json.NewEncoder(os.Stdout).Encode(s); err != nil {
		return err
	}
	_, _ = io.Copy(io.Discard, os.Stdin)
	cancel()
	if st == nil {
		return nil // the stock server has no graceful stop
	}
	return <-ended
}

// memory returns the heap in use after a collection and the resident set.
func memory() (heap, rss uint64) {
	debug.FreeOSMemory()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc, resident()
}

// resident reads the resident set as Linux tells it; 0 elsewhere.
func resident() uint64 {
	f, err := os.Open("/proc/self/statm")
	if err != nil {
		return 0
	}
	defer f.Close()
	var total, pages uint64
	if _, err := fmt.Fscan(f, &total, &pages); err != nil {
		return 0
	}
	return pages * uint64(os.Getpagesize())
}

func sizeOf(dir string) (size int64, err error) {
	err = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	return size, err
}

// controls is what a measured process can be asked from outside: how much processor time it has used, how its handler
// does without a network, and to write.
func controls(handler http.Handler, st *embedded.Store) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/used", func(w http.ResponseWriter, _ *http.Request) { reply(w, load.Spent()) })
	mux.HandleFunc("/memory", func(w http.ResponseWriter, _ *http.Request) {
		heap, rss := memory()
		reply(w, started{Heap: heap, RSS: rss})
	})
	mux.HandleFunc("/inside", func(w http.ResponseWriter, r *http.Request) {
		var order insideOrder
		if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		reply(w, order.measure(handler))
	})
	mux.HandleFunc("/write", func(w http.ResponseWriter, r *http.Request) {
		var order writeOrder
		if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		done, err := order.write(r.Context(), st)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		reply(w, done)
	})
	return mux
}

func reply(w http.ResponseWriter, v any) { _ = json.NewEncoder(w).Encode(v) } // whoever asked is the parent process

// writeOrder asks for changes at a rate, each a write of its own.
type writeOrder struct {
	Findings int // of the graph
	Rate     int // a second
	Seconds  float64
	First    int // number of the first finding that is added
}

// written is what came of it.
type written struct {
	Writes  int
	Took    time.Duration
	P50     time.Duration // from asking to being acknowledged
	P99     time.Duration
	Slowest time.Duration
}

// writers is how many writes may wait for their acknowledgement at once.
const writers = 64

// write changes a finding and adds one with five edges, in turn, at the rate that is asked for, or slower where the
// store is.
func (o writeOrder) write(ctx context.Context, st *embedded.Store) (written, error) {
	total := int(o.Seconds * float64(o.Rate))
	batches := make([]*kg.Batch, total)
	s := synthetic.Seeded(o.Findings, 0, uint64(o.First))
	for i := range batches {
		batches[i] = s.Change(i, o.First+i)
	}
	type acknowledged struct {
		took time.Duration
		err  error
	}
	todo, done := make(chan *kg.Batch, writers), make(chan acknowledged, total)
	for range writers {
		go func() {
			for b := range todo {
				begin := time.Now()
				_, err := st.Write(ctx, b)
				done <- acknowledged{time.Since(begin), err}
			}
		}()
	}
	begin := time.Now()
	for i, b := range batches {
		time.Sleep(time.Until(begin.Add(time.Duration(i) * time.Second / time.Duration(o.Rate))))
		todo <- b
	}
	close(todo)
	took := make(load.Timings, 0, total)
	for range batches {
		a := <-done
		if a.err != nil {
			return written{}, a.err
		}
		took = append(took, a.took)
	}
	return written{total, time.Since(begin), took.At(0.5), took.At(0.99), took.At(1)}, nil
}
