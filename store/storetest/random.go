package storetest

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/storetest/walker"
)

const (
	fewOperations = 500
	fewSmall      = 300
	allOperations = 5_000 // under FORWHOM_LONG
	usualSeed     = 20261122

	// timesEach is how often RunSmallRandom asks a question, each time with other values.
	timesEach = 12
	// mostAgain is how often values are drawn anew until they shape no other plan.
	mostAgain = 20
)

// RunRandom asks a store 500 random operations over a synthetic graph, as one reader after another, and holds each answer
// against the walker's, byte for byte; of some lists also the next two pages. FORWHOM_LONG=1 asks 5,000; FORWHOM_SEED sets
// the seed, which is printed.
func RunRandom(t *testing.T, open func(t *testing.T) store.Store) {
	r := newRandom(t, open, fewOperations)
	r.run(t, func(i int) (walker.Operation, kg.Reader) { return r.generator.Next(), r.readers[i%len(r.readers)] })
}

// RunSmallRandom is RunRandom for a store to which a new question is dear: 300 random operations, 5,000 under
// FORWHOM_LONG=1, which are 25, or 417, small questions, each asked twelve times, of one plan, with other values in it.
// Every sixth question is an editor's; the others are asked by the other readers in turn. Next pages, which are further
// statements, are turned to under FORWHOM_LONG=1 alone.
func RunSmallRandom(t *testing.T, open func(t *testing.T) store.Store) {
	r := newRandom(t, open, fewSmall)
	r.generator.Small()
	r.stays = os.Getenv("FORWHOM_LONG") == ""
	var editor, others []kg.Reader
	for _, reader := range r.readers {
		if reader.Role == kg.Editor {
			editor = append(editor, reader)
		} else {
			others = append(others, reader)
		}
	}
	var first string // the plan of the question
	r.run(t, func(i int) (walker.Operation, kg.Reader) {
		readers := others
		if i/timesEach%6 == 5 {
			readers = editor
		}
		reader := readers[i%len(readers)]
		if i%timesEach > 0 {
			return r.again(t, first, reader.Role), reader
		}
		op := r.generator.Next()
		first = r.plan(t, op, reader.Role)
		return op, reader
	})
}

// random are random operations, a store that is asked them, and the walker.
type random struct {
	operations int
	store      store.Store
	generator  *walker.Generator
	asker      *asker
	walker     *walker.Walker
	readers    []kg.Reader
	stays      bool // whether no next page is asked for
	turned     int  // how often one was
}

func newRandom(t *testing.T, open func(t *testing.T) store.Store, operations int) *random {
	t.Helper()
	seed := uint64(usualSeed)
	if os.Getenv("FORWHOM_LONG") != "" {
		operations = allOperations
	}
	if text := os.Getenv("FORWHOM_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			t.Fatalf("FORWHOM_SEED: %v", err)
		}
		seed = n
	}
	t.Logf("%d operations, FORWHOM_SEED=%d", operations, seed)
	st, nodes, edges := synthetic(t, suite{open: open})
	a := newAsker(t, st)
	return &random{operations: operations, store: st, generator: walker.NewGenerator(a.types, nodes, seed).WithEdges(edges), asker: a,
		walker: walker.New(a.types, nodes, edges), readers: walker.Readers()}
}

// run asks what next says, the i-th time.
func (r *random) run(t *testing.T, next func(i int) (walker.Operation, kg.Reader)) {
	costly, wrong := 0, 0
	plans, different := map[string]bool{}, map[string]bool{}
	for i := range r.operations {
		if i > 0 && i%250 == 0 {
			t.Logf("%d were asked", i)
		}
		op, reader := next(i)
		plans[r.plan(t, op, kg.Anonymous)] = true
		different[fmt.Sprint(op, reader)] = true
		switch what := r.ask(t, op, reader); what {
		case "":
		case string(kg.TooCostly):
			costly++
		default:
			t.Errorf("operation %d, as %+v:\n%s\nof %+v", i, reader, what, op)
			if wrong++; wrong == 3 {
				t.Fatal("and perhaps more")
			}
		}
	}
	if costly*4 > r.operations {
		t.Errorf("%d of %d operations were refused for their cost: too few were compared", costly, r.operations)
	}
	if len(different)*10 < r.operations*8 {
		t.Errorf("only %d of %d operations are different ones", len(different), r.operations)
	}
	if !r.stays && r.turned < r.operations/30 {
		t.Errorf("only %d times a next page was asked for", r.turned)
	}
	t.Logf("%d different ones of %d plans, and %d next pages; %d were refused for their cost", len(different), len(plans), r.turned, costly)
}

// ask asks an operation and, where it says how, its next two pages. It says how an answer differs from the walker's; "" where
// none does, and TOO_COSTLY where it is refused for its cost.
func (r *random) ask(t *testing.T, op walker.Operation, reader kg.Reader) string {
	t.Helper()
	ours, theirs := op, op
	for page := 0; ; page++ {
		got, want, what := r.compare(t, ours, theirs, reader)
		for range 2 {
			if what != string(kg.Unavailable) && what != string(kg.Timeout) {
				break
			}
			r.wait(t)
			got, want, what = r.compare(t, ours, theirs, reader)
		}
		one, two := cursorIn(got, op.Turn), cursorIn(want, op.Turn)
		if what != "" || page == 2 || r.stays || one == "" || two == "" {
			return what
		}
		ours.Variables, theirs.Variables = maps.Clone(op.Variables), maps.Clone(op.Variables)
		ours.Variables[op.Turn.Variable], theirs.Variables[op.Turn.Variable] = one, two
		r.turned++
	}
}

// cursorIn returns the cursor that a next page is asked for with; "" where an answer has none.
func cursorIn(data []byte, turn walker.Turn) string {
	var lists map[string]json.RawMessage
	var list struct {
		PageInfo map[string]any `json:"pageInfo"`
	}
	if turn.Key == "" || json.Unmarshal(data, &lists) != nil || json.Unmarshal(lists[turn.Key], &list) != nil {
		return ""
	}
	cursor, _ := list.PageInfo[walker.TurnCursor].(string)
	return cursor
}

// wait waits until the store is healthy, as a reader who was told to try again in a moment: on a busy machine a database may
// answer nobody for seconds, and plan a large statement for longer than a reader waits.
func (r *random) wait(t *testing.T) {
	t.Helper()
	for end := time.Now().Add(patience); r.store.Health(t.Context()) != nil; {
		if time.Now().After(end) {
			t.Fatalf("the store is not healthy within %v", patience)
		}
		<-time.After(100 * time.Millisecond)
	}
}

const patience = time.Minute

// again draws other values for the last question, so that its plan is still the first one, if that can be.
func (r *random) again(t *testing.T, first string, role kg.Role) walker.Operation {
	op := r.generator.Again()
	for range mostAgain {
		if r.plan(t, op, role) == first {
			break
		}
		op = r.generator.Again()
	}
	return op
}

// plan is an operation's plan as a text; "" where it has none.
func (r *random) plan(t *testing.T, op walker.Operation, role kg.Role) string {
	t.Helper()
	q := question{query: op.Query, variables: variablesOf(t, op), reader: kg.Reader{Role: role}}
	compiled, err := r.asker.compile(t, q)
	if err != nil {
		return ""
	}
	return compiled.Plan.String()
}

func variablesOf(t *testing.T, op walker.Operation) []byte {
	t.Helper()
	vars, err := json.Marshal(op.Variables)
	if err != nil {
		t.Fatal(err)
	}
	return vars
}

// compare asks the store and the walker an operation, which may have cursors of their own, and says how their answers differ;
// "" where they do not, and TOO_COSTLY, UNAVAILABLE or TIMEOUT where that is the answer.
func (r *random) compare(t *testing.T, op, theirs walker.Operation, reader kg.Reader) (data, want []byte, what string) {
	t.Helper()
	vars := variablesOf(t, op)
	asked := op.Query + "\nvariables " + string(vars)
	r.asker.counter.Reset()
	got := r.asker.ask(t, question{op.Query, vars, reader})
	want, errs := r.walker.Answer(op.Query, theirs.Variables, reader)
	refused := ""
	if len(got.Errors) > 0 {
		refused, _ = got.Errors[0].Extensions["code"].(string)
	}
	switch {
	case refused == string(kg.TooCostly), refused == string(kg.Unavailable), refused == string(kg.Timeout):
		what = refused
	case r.asker.counter.Reads() > 1:
		what = asked + "\nwas read " + strconv.Itoa(r.asker.counter.Reads()) + " times"
	case len(errs) > 0 || len(got.Errors) > 0:
		what = asked + "\nwas answered " + got.text() + "\nand by the walker with " + string(format(want)) + ", " + strconv.Itoa(len(errs)) + " errors"
	default:
		if one, two := walker.Normalise(got.Data), walker.Normalise(want); string(one) != string(two) {
			what = asked + "\n" + parting(string(format(one)), string(format(two)))
		}
	}
	return got.Data, want, what
}

// parting shows where two texts part, with a few lines around.
func parting(got, want string) string {
	one, two := strings.Split(got, "\n"), strings.Split(want, "\n")
	at := 0
	for at < len(one) && at < len(two) && one[at] == two[at] {
		at++
	}
	around := func(lines []string) string {
		return strings.Join(lines[max(0, min(at-6, len(lines))):min(at+6, len(lines))], "\n")
	}
	return fmt.Sprintf("from line %d on it is\n%s\nand the walker's\n%s", at+1, around(one), around(two))
}
