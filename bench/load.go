package main

import (
	"context"
	"io"
	"sync"
	"time"
)

// round is what one turn of asking gave.
type round struct {
	took      timings // of each request
	elapsed   time.Duration
	server    time.Duration // processor time of the server
	generator time.Duration // and of this process
}

// drive asks questions over so many connections for a time, one after the other on each, and at least once. Where pause
// is set, each connection rests so long between two requests.
func (p *process) drive(ctx context.Context, requests [][]byte, connections int, lasting, pause time.Duration) (round, error) {
	conns := make([]*conn, connections)
	for i := range conns {
		c, err := dial(p.Address)
		if err != nil {
			return round{}, err
		}
		defer c.Close()
		conns[i] = c
	}
	serverBefore, err := p.used()
	if err != nil {
		return round{}, err
	}
	var (
		r     round
		lock  sync.Mutex
		wait  sync.WaitGroup
		first error
	)
	mine := spent()
	begin := time.Now()
	for i, c := range conns {
		wait.Go(func() {
			var took timings
			var err error
			for n := i; err == nil && ctx.Err() == nil && (time.Since(begin) < lasting || len(took) == 0); n++ {
				start := time.Now()
				err = c.ask(requests[n%len(requests)], io.Discard)
				took = append(took, time.Since(start))
				if pause > 0 {
					time.Sleep(pause - time.Since(start))
				}
			}
			lock.Lock()
			defer lock.Unlock()
			r.took = append(r.took, took...)
			if first == nil {
				first = err
			}
		})
	}
	wait.Wait()
	r.elapsed, r.generator = time.Since(begin), spent()-mine
	serverAfter, err := p.used()
	if first == nil {
		first = err
	}
	r.server = serverAfter - serverBefore
	return r, first
}

// perSecond is the throughput.
func (r round) perSecond() float64 { return float64(len(r.took)) / r.elapsed.Seconds() }
