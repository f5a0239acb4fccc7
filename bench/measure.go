package main

import (
	"bytes"
	"io"
	"math"
	"net/http"
	"runtime"
	"time"

	"forwhom/bench/load"
)

// insideOrder asks for a handler to be called directly, with one body after the other, for a time and at least a
// number of times.
type insideOrder struct {
	Bodies  [][]byte
	Seconds float64
	Least   int
}

// inside is what a handler takes without a network.
type inside struct {
	P50, P99 time.Duration
	Allocs   float64 // allocations a request
	Bytes    float64 // allocated a request
	Requests int
}

// measure calls the handler with requests that are made beforehand and an answer that nobody keeps, so that all
// allocations are the handler's own.
func (o insideOrder) measure(handler http.Handler) inside {
	w := &sink{header: http.Header{}}
	bodies := make([]*bytes.Reader, len(o.Bodies))
	requests := make([]*http.Request, len(o.Bodies))
	for i, body := range o.Bodies {
		bodies[i] = bytes.NewReader(body)
		r, err := http.NewRequest(http.MethodPost, "/graphql", io.NopCloser(bodies[i]))
		if err != nil {
			panic(err) // the method and the address are constants
		}
		r.ContentLength, r.RemoteAddr = int64(len(body)), "127.0.0.1:1"
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/json")
		requests[i] = r
	}
	call := func(i int) {
		i %= len(requests)
		bodies[i].Reset(o.Bodies[i])
		clear(w.header)
		handler.ServeHTTP(w, requests[i])
	}
	for i := range 10 { // so that the plan is compiled and pools are filled
		call(i)
	}
	in := inside{Allocs: math.Inf(1)}
	took := make(load.Timings, 0, 1<<16)
	for range parts {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		first := len(took)
		for begin := time.Now(); time.Since(begin).Seconds() < o.Seconds/parts || len(took)-first < max(o.Least/parts, 1); {
			start := time.Now()
			call(len(took))
			took = append(took, time.Since(start))
		}
		runtime.ReadMemStats(&after)
		n := float64(len(took) - first)
		if allocs := float64(after.Mallocs-before.Mallocs) / n; allocs < in.Allocs {
			in.Allocs, in.Bytes = allocs, float64(after.TotalAlloc-before.TotalAlloc)/n
		}
	}
	in.P50, in.P99, in.Requests = took.At(0.5), took.At(0.99), len(took)
	return in
}

// parts is how often allocations are counted, of which the least counts: what a process does besides, such as merging its
// full-text index, is counted too and is not the handler's.
const parts = 5

// sink is a ResponseWriter that keeps nothing.
type sink struct{ header http.Header }

func (s *sink) Header() http.Header         { return s.header }
func (s *sink) WriteHeader(int)             {}
func (s *sink) Write(p []byte) (int, error) { return len(p), nil }
