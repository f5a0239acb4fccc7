package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"forwhom/bench/load"
	"forwhom/bench/report"
	"forwhom/bench/synthetic"
	"forwhom/kg"
)

// The figures by the size of the graph: the same questions to graphs that are ten and a hundred times larger.

// sized is what a graph of one size gave.
type sized struct {
	findings int
	loaded   started
	opened   started
	later    started // after all questions and writes
	asked    []*timed
	quiet    load.Timings // of reads alone
	busy     load.Timings // of the same reads beside writes
	writes   []written
}

// timed is a question by its size, or several of a kind that are asked in turn.
type timed struct {
	name     string
	requests [][]byte
	bodies   [][]byte
	note     string
	outside  load.Timings // over HTTP
	inside   []inside
	refused  error // why it is not measured; nil: it is
}

func timedOf(name, note string, questions ...load.Question) *timed {
	t := &timed{name: name, note: note}
	for _, q := range questions {
		t.requests, t.bodies = append(t.requests, q.Request()), append(t.bodies, q.Body)
	}
	return t
}

// size makes a graph, loads it in one process, opens and asks it in another.
func (o options) size(ctx context.Context, findings int) (_ *sized, err error) {
	s := &sized{findings: findings}
	data := filepath.Join(o.keep, fmt.Sprintf("findings-%d", findings))
	if o.keep == "" {
		if data, err = os.MkdirTemp(o.dir, "forwhom-bench-"); err != nil {
			return nil, err
		}
		defer os.RemoveAll(data)
	}
	if s.loaded, err = dataOf(ctx, findings, data); err != nil {
		return nil, err
	}
	say("%d findings: open", findings)
	p, err := start(ctx, role{name: "ours", findings: findings, hidden: hiddenShare, data: data})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	s.opened = p.started
	say("%d findings: opened in %v; ask", findings, s.opened.Took.Round(time.Millisecond))
	if err := s.ask(ctx, p, o); err != nil {
		return nil, err
	}
	say("%d findings: write", findings)
	if err := s.write(ctx, p, o); err != nil {
		return nil, err
	}
	return s, p.tell("/memory", nil, &s.later)
}

// dataOf makes a data folder, unless it was kept by an earlier run.
func dataOf(ctx context.Context, findings int, data string) (made started, err error) {
	note := filepath.Join(data, "loaded.json") // what loading took
	if text, err := os.ReadFile(note); err == nil {
		say("%d findings: kept from an earlier run", findings)
		return made, json.Unmarshal(text, &made)
	}
	say("%d findings: load", findings)
	p, err := start(ctx, role{name: "load", findings: findings, hidden: hiddenShare, data: data})
	if err != nil {
		return made, err
	}
	if err := p.stop(); err != nil {
		return made, err
	}
	say("%d findings: loaded in %v", findings, p.Took.Round(time.Millisecond))
	text, err := json.Marshal(p.started)
	if err != nil {
		return made, err
	}
	return p.started, os.WriteFile(note, text, 0o600)
}

// hiddenShare is the share of research that only partners may read.
const hiddenShare = 0.01

// ask asks every question in turns, over HTTP and inside the handler.
func (s *sized) ask(ctx context.Context, p *process, o options) error {
	var err error
	if s.asked, err = sizeQuestions(p, synthetic.New(s.findings, hiddenShare)); err != nil {
		return err
	}
	for range o.rounds {
		for _, t := range s.asked {
			if t.refused != nil {
				continue
			}
			r, err := p.target().Drive(ctx, t.requests, 1, o.turn, 0)
			if err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
			t.outside = append(t.outside, r.Took...)
			var in inside
			if err := p.tell("/inside", insideOrder{t.bodies, o.turn.Seconds() / 2, 3}, &in); err != nil {
				return err
			}
			t.inside = append(t.inside, in)
		}
	}
	return nil
}

// different is how many items are asked for one by one, so that not the same one is found in the processor's cache.
const different = 1000

// sizeQuestions are those that are asked of every size. One that gives an error, such as that it takes too long, is noted
// as refused.
func sizeQuestions(p *process, s *synthetic.Graph) ([]*timed, error) {
	r := rand.New(rand.NewPCG(2, 2))
	var items []load.Question
	for range different {
		items = append(items, load.Ask("one item by id", oneFinding, map[string]any{"id": synthetic.FindingID(r.IntN(s.Findings()))}))
	}
	outcome, theme, hub := s.Middling(kg.KindOutcome), s.Middling(kg.KindTheme), s.Of(kg.KindOutcome)[0]
	all := []*timed{timedOf("one item by id", "a finding with its study, another one each time", items...)}
	for _, list := range []struct{ field, query string }{{"studies", studiesPage}, {"findings", findingsPage}} {
		cursor, size, err := cursorAt90(p, list.field, list.query)
		if err != nil {
			return nil, err
		}
		note := fmt.Sprintf("25 of %s, filtered, by two keys", report.Thousands(size))
		all = append(all,
			timedOf(list.field+", page 1", note, load.Ask("page 1", list.query, map[string]any{"first": 25})),
			timedOf(list.field+", page at 90 %", note, load.Ask("late page", list.query, map[string]any{"first": 25, "after": cursor})))
	}
	search := load.Ask("search", searchText, map[string]any{"text": "kinship placement"})
	works := load.Ask("whatWorks", worksOn, map[string]any{"outcome": []string{outcome}, "population": []string{s.Middling(kg.KindPopulation)}})
	onHub := load.Ask("whatWorks", worksOn, map[string]any{"outcome": []string{hub}})
	mapped := load.Ask("evidence map", mapOfTheme, map[string]any{"theme": theme})
	hits, _ := count(p, search, "search", "totalCount") // an error is noted below
	mappedFindings, _ := count(p, mapped, "evidenceMap", "totals", "findingCount")
	var onOutcome, onHubOutcome int
	for _, c := range []struct {
		to *int
		id kg.ID
	}{{&onOutcome, outcome}, {&onHubOutcome, hub}} {
		q := load.Ask("findings of an outcome", `query($id: [ID!]) { findings(first: 1, where: { outcomes: { within: $id } }) { totalCount } }`, map[string]any{"id": []string{c.id}})
		var err error
		if *c.to, err = count(p, q, "findings", "totalCount"); err != nil {
			return nil, err
		}
	}
	all = append(all,
		timedOf("search, two words", report.Thousands(hits)+" hits, the first 20 with highlights", search),
		timedOf("whatWorks, one outcome", report.Thousands(onOutcome)+" findings on it", works),
		timedOf("evidence map, one theme", report.Thousands(mappedFindings)+" findings in it", mapped),
		timedOf("whatWorks, the largest outcome", report.Thousands(onHubOutcome)+" findings on it", onHub))
	for _, t := range all {
		_, t.refused = p.target().Data(load.Question{Name: t.name, Body: t.bodies[0]})
	}
	return all, nil
}

// count asks a question and returns a number deep in its answer.
func count(p *process, q load.Question, path ...string) (int, error) {
	text, err := p.target().Data(q)
	if err != nil {
		return 0, err
	}
	for _, name := range path {
		var members map[string]json.RawMessage
		if err := json.Unmarshal(text, &members); err != nil {
			return 0, fmt.Errorf("%s: %w", q.Name, err)
		}
		text = members[name]
	}
	var n int
	return n, json.Unmarshal(text, &n)
}

// cursorAt90 walks a list from its end to the cursor at 90 % of it, and returns the list's size.
func cursorAt90(p *process, field, query string) (cursor string, size int, err error) {
	counting := load.Ask("count", countingOf(query), nil)
	if size, err = count(p, counting, field, "totalCount"); err != nil {
		return "", 0, err
	}
	variables := map[string]any{}
	for left := max(size/10, 1); left > 0; left -= 100 {
		variables["last"] = min(left, 100)
		text, err := p.target().Data(load.Ask(field, query, variables))
		if err != nil {
			return "", 0, err
		}
		var page map[string]struct{ PageInfo struct{ StartCursor string } }
		if err := json.Unmarshal(text, &page); err != nil {
			return "", 0, err
		}
		cursor = page[field].PageInfo.StartCursor
		variables["before"] = cursor
	}
	return cursor, size, nil
}

// write measures reads alone and beside writes, in turns.
func (s *sized) write(ctx context.Context, p *process, o options) error {
	var requests [][]byte
	for i := range 100 { // one item, a page, another item, a late page
		requests = append(requests, s.asked[0].requests[2*i], s.asked[3].requests[0], s.asked[0].requests[2*i+1], s.asked[4].requests[0])
	}
	next := s.findings
	for range 2 {
		quiet, err := p.target().Drive(ctx, requests, readers, o.writing, readPause)
		if err != nil {
			return err
		}
		s.quiet = append(s.quiet, quiet.Took...)
		var done written
		failed := make(chan error, 1)
		order := writeOrder{s.findings, o.rate, o.writing.Seconds() + 1, next}
		next += int(order.Seconds * float64(order.Rate))
		go func() { failed <- p.tell("/write", order, &done) }()
		time.Sleep(time.Second / 2) // let the changes be made up and the writes begin
		busy, err := p.target().Drive(ctx, requests, readers, o.writing, readPause)
		if err = errors.Join(err, <-failed); err != nil {
			return err
		}
		s.busy = append(s.busy, busy.Took...)
		s.writes = append(s.writes, done)
	}
	return nil
}

const (
	readers   = 4                     // connections that read beside writes
	readPause = 10 * time.Millisecond // between two requests of each, so that 400 a second are asked
)
