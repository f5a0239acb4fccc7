package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"forwhom/bench/load"
	"forwhom/bench/synthetic"
)

// The side-by-side figures: forwhom and a stock gqlgen server answer the same questions from the same graph, in turns.

// most is how many allocations the nested answer may take inside the handler.
const most = 150

// many is how many connections ask at once where it is not one.
const many = 8

// compared is what a question gave, ours first.
type compared struct {
	load.Question
	size   int
	p50    [2]load.Timings
	one    [2][]float64 // requests a second over one connection, in each round
	eight  [2][]float64 // and over many
	server [2]time.Duration
	load   [2]time.Duration // of the generator
	count  [2]int           // requests over which the two were spent
	inside [2]inside
}

// beside runs both servers and measures them.
func (o options) beside(ctx context.Context) (_ []*compared, err error) {
	data, err := os.MkdirTemp(o.dir, "forwhom-bench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(data)
	if err := loadOnly(ctx, role{name: "load", findings: o.besideFindings, data: data}); err != nil {
		return nil, err
	}
	var servers [2]*process
	for i, name := range []string{"ours", "stock"} {
		if servers[i], err = start(ctx, role{name: name, findings: o.besideFindings, data: data}); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, servers[i].stop()) }()
	}
	var all []*compared
	for _, q := range besideQuestions(synthetic.New(o.besideFindings, 0)) {
		c := &compared{Question: q}
		if c.size, err = sameData(servers, q); err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	for n := range o.rounds {
		for _, c := range all {
			if err := c.turn(ctx, servers, n, o.turn); err != nil {
				return nil, err
			}
		}
	}
	for _, c := range all {
		for i, p := range servers {
			if err := p.tell("/inside", insideOrder{[][]byte{c.Body}, o.turn.Seconds(), o.least}, &c.inside[i]); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

func loadOnly(ctx context.Context, r role) error {
	p, err := start(ctx, r)
	if err != nil {
		return err
	}
	return p.stop()
}

// sameData asks both servers and returns the size of the data, which must be the same byte for byte.
func sameData(servers [2]*process, q load.Question) (int, error) {
	var data [2]json.RawMessage
	for i, p := range servers {
		var err error
		if data[i], err = p.target().Data(q); err != nil {
			return 0, err
		}
	}
	return len(data[0]), differ(q.Name, data[0], data[1])
}

// differ returns an error that shows where two answers part; nil where they are the same.
func differ(name string, ours, stock []byte) error {
	if bytes.Equal(ours, stock) {
		return nil
	}
	at := 0
	for at < min(len(ours), len(stock)) && ours[at] == stock[at] {
		at++
	}
	from := max(at-60, 0)
	return fmt.Errorf("%s: the answers differ at byte %d:\n  forwhom: %.160s\n  stock:   %.160s", name, at, ours[from:], stock[from:])
}

// turn measures both servers once, over one connection and over many; who comes first changes with each round.
func (c *compared) turn(ctx context.Context, servers [2]*process, n int, lasting time.Duration) error {
	requests := [][]byte{c.Request()}
	for _, connections := range []int{1, many} {
		for k := range servers {
			i := (k + n) % 2
			r, err := servers[i].target().Drive(ctx, requests, connections, lasting, 0)
			if err != nil {
				return err
			}
			c.server[i] += r.Used[0]
			c.load[i] += r.Generator
			c.count[i] += len(r.Took)
			if connections == 1 {
				c.p50[i] = append(c.p50[i], r.Took...)
				c.one[i] = append(c.one[i], r.PerSecond())
			} else {
				c.eight[i] = append(c.eight[i], r.PerSecond())
			}
		}
	}
	return nil
}

// share is the generator's part of the processor time that it and a server used.
func (c *compared) share(i int) float64 {
	return c.load[i].Seconds() / (c.load[i] + c.server[i]).Seconds()
}

// failed returns what does not depend on the machine and is not as it must be.
func failed(all []*compared) error {
	if got := all[0].inside[0].Allocs; got > most {
		return fmt.Errorf("%s takes %.0f allocations a request inside the handler, at most %d wanted", all[0].Name, got, most)
	}
	return nil
}
