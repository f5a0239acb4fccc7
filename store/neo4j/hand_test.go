package neo4j_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/plan"
)

// plain returns a node with what its kind cannot be without.
func plain(kind kg.Kind, slug string) *kg.Node {
	n := kg.NewNode(kind, kind.Info().Prefix+":"+slug)
	for _, p := range kind.Info().Properties {
		switch {
		case !p.Required:
		case p.Type == kg.Enum:
			n.Set(p.Name, p.Enum[0])
		case p.Type == kg.String:
			n.Set(p.Name, slug)
		}
	}
	n.Set("status", "ACCEPTED")
	n.Set("audience", "PUBLIC")
	return n
}

// warnings keeps what is logged.
type warnings struct {
	slog.Handler
	mu  sync.Mutex
	all []string
}

func (w *warnings) Handle(_ context.Context, r slog.Record) error {
	line := r.Level.String() + " " + r.Message
	r.Attrs(func(a slog.Attr) bool {
		line += " " + a.String()
		return true
	})
	w.mu.Lock()
	defer w.mu.Unlock()
	w.all = append(w.all, line)
	return nil
}

// What somebody wrote by hand and breaks a rule is served as null, told of in the log once, and named by Check.
func TestWhatBreaksARuleIsNullAndToldOf(t *testing.T) {
	uri := emptyGraph(t)
	log := &warnings{Handler: quiet.Handler()}
	o := options(uri)
	o.Log = slog.New(log)
	st, err := o.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	batch := batchOf(plain(kg.KindStudy, "s"))
	for _, slug := range []string{"text-year", "no-enum", "gone-enum", "no-date", "unclaimed", "two-labels"} {
		f := plain(kg.KindFinding, slug)
		f.Set("year", int64(2016))
		batch.Nodes = append(batch.Nodes, f)
		batch.Edges = append(batch.Edges, kg.Edge{Relation: kg.RelReports, From: "study:s", To: f.ID})
	}
	if _, err := st.Write(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	types, err := typesOnce()
	if err != nil {
		t.Fatal(err)
	}
	mistakes := []struct{ id, statement, answer, warning, problem string }{
		{"finding:text-year", "SET f.year = 'soon'", `{"year":null,`, "property=year", "year of finding:text-year is a string"},
		{"finding:no-enum", "SET f.direction = 'SIDEWAYS'", `{"finding":null}`, "property=direction", `"SIDEWAYS"`},
		{"finding:gone-enum", "REMOVE f.direction", `{"finding":null}`, "property=direction", "finding:gone-enum: direction is missing"},
		{"finding:no-date", "SET f.updatedAt = 'yesterday'", `{"finding":null}`, "property=updatedAt", `"yesterday"`},
		{"finding:unclaimed", "WITH f MATCH (f)<-[r:REPORTS]-() DELETE r", `"study":null`, "", "finding:unclaimed has neither a study nor a source"},
		{"finding:two-labels", "SET f:Study", `"year":2016`, "", "finding:two-labels has the label Study"},
	}
	for _, c := range mistakes {
		raw(t, uri, "MATCH (f:Finding {id: $id}) "+c.statement, map[string]any{"id": c.id})
		q := compile(t, types, `query($id: ID!) { finding(id: $id) { year direction updatedAt study { id } } }`, map[string]any{"id": c.id}, kg.Anonymous)
		params, err := q.Params(q.variables, kg.Reader{})
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			snap, err := st.Snapshot(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var rows plan.Rows
			err = snap.Read(t.Context(), q.Plan, params, &rows)
			snap.Close()
			if err != nil {
				t.Fatalf("%s: %v", c.id, err)
			}
			if got := string(q.Write(nil, &plan.Answer{Rows: &rows, Params: params})); !strings.Contains(got, c.answer) {
				t.Errorf("%s is served as %s, want %s in it", c.id, got, c.answer)
			}
		}
		told := 0
		for _, line := range log.all {
			if strings.Contains(line, "node="+c.id+" ") && strings.HasPrefix(line, "WARN ") && strings.HasSuffix(line, c.warning) {
				told++
			}
		}
		if want := min(len(c.warning), 1); told != want {
			t.Errorf("%s was told of %d times in %q, want %d", c.id, told, log.all, want)
		}
	}
	problems, err := st.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range mistakes {
		if !slices.ContainsFunc(problems, func(p string) bool { return strings.Contains(p, c.problem) }) {
			t.Errorf("%s: check says %q and not %q", c.id, problems, c.problem)
		}
	}
}

// A question that takes too long is TIMEOUT, and within a second of its deadline the server works on it no more.
func TestASlowQuestionIsStoppedOnTheServer(t *testing.T) {
	uri := emptyGraph(t)
	st := openStore(t, uri)
	defer st.Close()
	const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [max(a * b)]"
	for _, allowed := range []time.Duration{time.Second, 3 * time.Second} {
		ctx, cancel := context.WithTimeout(t.Context(), allowed)
		begun := time.Now()
		err := st.Ask(ctx, endless)
		took := time.Since(begun)
		cancel()
		if kg.KindOfError(err) != kg.Timeout || took > allowed+time.Second {
			t.Errorf("allowed %v: %v after %v, want TIMEOUT", allowed, err, took)
		}
		eventually(t, time.Until(begun.Add(allowed+time.Second)), "the server works on it no more", func() bool {
			return raw(t, uri, "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN count(*)", nil)[0] == int64(0)
		})
	}
}
