package load

import (
	"context"
	"io"
	"sync"
	"time"
)

// Target is a server that is asked.
type Target struct {
	Address string // such as "http://127.0.0.1:8080"

	// Used are what tell how much processor time has been used so far, one for each process that works for the server.
	Used []func() (time.Duration, error)
}

// Round is what one turn of asking gave.
type Round struct {
	Took      Timings // of each request
	Elapsed   time.Duration
	Used      []time.Duration // processor time, as Target.Used has the processes
	Generator time.Duration   // and of this one
}

// Drive asks questions over so many connections for a time, in turns: each connection the next that no other asks. Every
// connection asks at least once. Where pause is set, it rests so long between two requests.
func (t Target) Drive(ctx context.Context, requests [][]byte, connections int, lasting, pause time.Duration) (Round, error) {
	conns := make([]*conn, connections)
	for i := range conns {
		c, err := dial(t.Address)
		if err != nil {
			return Round{}, err
		}
		defer c.Close()
		conns[i] = c
	}
	before, err := t.used()
	if err != nil {
		return Round{}, err
	}
	var (
		r     Round
		lock  sync.Mutex
		wait  sync.WaitGroup
		first error
	)
	mine := Spent()
	begin := time.Now()
	for i, c := range conns {
		wait.Go(func() {
			var took Timings
			var err error
			for n := i; err == nil && ctx.Err() == nil && (time.Since(begin) < lasting || len(took) == 0); n += connections {
				start := time.Now()
				err = c.ask(requests[n%len(requests)], io.Discard)
				took = append(took, time.Since(start))
				if pause > 0 {
					time.Sleep(pause - time.Since(start))
				}
			}
			lock.Lock()
			defer lock.Unlock()
			r.Took = append(r.Took, took...)
			if first == nil {
				first = err
			}
		})
	}
	wait.Wait()
	r.Elapsed, r.Generator = time.Since(begin), Spent()-mine
	after, err := t.used()
	if first == nil {
		first = err
	}
	for i := range after {
		r.Used = append(r.Used, after[i]-before[i])
	}
	return r, first
}

// PerSecond is the throughput.
func (r Round) PerSecond() float64 { return float64(len(r.Took)) / r.Elapsed.Seconds() }

func (t Target) used() ([]time.Duration, error) {
	all := make([]time.Duration, len(t.Used))
	for i, used := range t.Used {
		var err error
		if all[i], err = used(); err != nil {
			return nil, err
		}
	}
	return all, nil
}
