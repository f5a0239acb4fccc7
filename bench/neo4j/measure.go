package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/bench/load"
)

// connections is over how many connections is asked at once.
var connections = [2]int{1, 16}

// measured is what one participant gave, over one connection and over many.
type measured struct {
	took      [2]load.Timings
	perSecond [2][]float64 // of each round
	requests  int
	database  time.Duration // processor time over all of them
	web       time.Duration
	generator time.Duration
}

// measure asks everybody everything in turns; who comes first changes from round to round.
func (o options) measure(ctx context.Context, targets [participants]load.Target, all []*asked) error {
	say("warm up")
	for range 2 {
		for _, a := range all {
			for i := range targets {
				if _, err := a.turn(ctx, targets[i], i, 1, o.warm); err != nil {
					return err
				}
			}
		}
	}
	for n := range o.rounds {
		say("round %d of %d", n+1, o.rounds)
		for _, a := range all {
			for c, many := range connections {
				for k := range targets {
					i := (k + n) % participants
					r, err := a.turn(ctx, targets[i], i, many, o.turn)
					if err != nil {
						return err
					}
					a.measured[i].add(c, r)
				}
			}
		}
	}
	return nil
}

// turn asks one participant for a time. Where there are different questions it goes on from where the last turn ended.
func (a *asked) turn(ctx context.Context, target load.Target, i, connections int, lasting time.Duration) (load.Round, error) {
	requests := make([][]byte, len(a.questions[i]))
	for n, q := range a.questions[i] {
		requests[n] = q.Request()
	}
	from := a.sent[i] % len(requests)
	r, err := target.Drive(ctx, slices.Concat(requests[from:], requests[:from]), connections, lasting, 0)
	a.sent[i] += len(r.Took)
	if err != nil {
		err = fmt.Errorf("%s, %s: %w", a.name, names[i], err)
	}
	return r, err
}

func (m *measured) add(c int, r load.Round) {
	m.took[c] = append(m.took[c], r.Took...)
	m.perSecond[c] = append(m.perSecond[c], r.PerSecond())
	m.requests += len(r.Took)
	m.database += r.Used[0]
	m.web += r.Used[1]
	m.generator += r.Generator
}

// each is a part of a time for each request.
func (m *measured) each(d time.Duration) time.Duration {
	return d / time.Duration(max(m.requests, 1))
}

// split is where the time of the floor's statement goes, over one connection and without HTTP.
type split struct {
	statement time.Duration // p50 from asking to the answer as the driver's lists
	wire      time.Duration // p50 of RETURN 1
	decode    time.Duration // the driver's processor time, for each statement, beyond that for RETURN 1
}

// split asks the database itself, through the driver.
func (o options) split(ctx context.Context, d driver.DriverWithContext, all []*asked) error {
	for _, a := range all {
		wire, least, err := o.alone(ctx, d, "RETURN 1", []variables{nil})
		if err != nil {
			return err
		}
		took, spent, err := o.alone(ctx, d, a.statement, a.params)
		if err != nil {
			return fmt.Errorf("%s: %w", a.name, err)
		}
		a.split = split{took, wire, max(spent-least, 0)}
	}
	return nil
}

// alone returns how long a statement takes at the median, and the processor time of this process for each.
func (o options) alone(ctx context.Context, d driver.DriverWithContext, text string, params []variables) (took, spent time.Duration, err error) {
	var all load.Timings
	before, begin := load.Spent(), time.Now()
	for n := 0; time.Since(begin) < o.turn || len(all) < 3; n++ {
		start := time.Now()
		session := d.NewSession(ctx, driver.SessionConfig{AccessMode: driver.AccessModeRead, DatabaseName: "neo4j"})
		result, err := session.Run(ctx, text, params[n%len(params)])
		if err != nil {
			return 0, 0, err
		}
		if _, err := result.Collect(ctx); err != nil {
			return 0, 0, err
		}
		if err := session.Close(ctx); err != nil {
			return 0, 0, err
		}
		all = append(all, time.Since(start))
	}
	return all.At(0.5), (load.Spent() - before) / time.Duration(len(all)), nil
}
