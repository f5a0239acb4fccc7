package neo4j_test

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/neo4j"
	"forwhom/store/neo4j/testserver"
)

// ownServer starts a Neo4j that a test may kill.
func ownServer(t *testing.T, o testserver.Options) *testserver.Server {
	t.Helper()
	if os.Getenv("SKIP_NEO4J") == "1" {
		t.Skip("SKIP_NEO4J=1")
	}
	s, err := testserver.Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func principle(slug string) *kg.Node {
	n := kg.NewNode(kg.KindPrinciple, "principle:"+slug)
	for name, v := range map[string]any{"name": slug, "status": "ACCEPTED", "audience": "PUBLIC"} {
		n.Set(name, v)
	}
	return n
}

func batchOf(nodes ...*kg.Node) *kg.Batch {
	return &kg.Batch{Time: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), Nodes: nodes}
}

// readOne reads a principle and reports whether it is there.
func readOne(ctx context.Context, st *neo4j.Store, slug string) (bool, error) {
	snap, err := st.Snapshot(ctx)
	if err != nil {
		return false, err
	}
	defer snap.Close()
	p := &plan.Plan{Roots: []plan.Root{&plan.Get{ID: 0, Kinds: []kg.Kind{kg.KindPrinciple}, Shape: &plan.Shape{}}}, Sees: kg.Editor, Own: plan.NoParam, Params: 1}
	rows := new(plan.Rows)
	if err := snap.Read(ctx, p, []any{"principle:" + slug}, rows); err != nil {
		return false, err
	}
	return rows.Roots[0] != 0, nil
}

// outage is what readers met while a server was killed and started again.
type outage struct {
	answered, unavailable atomic.Int64
	slowest               atomic.Int64 // nanoseconds, while the server was up or away
	late                  atomic.Int64 // answers that came too late from a server that had just come back
	back                  atomic.Bool  // whether it has come back: it answers slowly at first
}

// load reads without a pause until it is stopped, as many readers at once.
func (o *outage) load(t *testing.T, st *neo4j.Store, readers int, stop <-chan struct{}) *sync.WaitGroup {
	var wait sync.WaitGroup
	for range readers {
		wait.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				begun := time.Now()
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				found, err := readOne(ctx, st, "a")
				cancel()
				took := int64(time.Since(begun))
				if o.back.Load() {
					took = 0
				}
				for slowest := o.slowest.Load(); took > slowest && !o.slowest.CompareAndSwap(slowest, took); slowest = o.slowest.Load() {
				}
				switch {
				case err == nil && found:
					o.answered.Add(1)
				case kg.KindOfError(err) == kg.Unavailable:
					o.unavailable.Add(1)
					select {
					case <-stop:
					case <-time.After(50 * time.Millisecond): // as a client that was told to try again in a moment
					}
				case kg.KindOfError(err) == kg.Timeout && o.back.Load():
					o.late.Add(1)
				default:
					t.Errorf("found %v: %v", found, err)
				}
			}
		})
	}
	return &wait
}

// connections counts those that the server has open.
func connections(t *testing.T, o neo4j.Options) int {
	t.Helper()
	n, _ := rawAs(t, o.URI, driver.BasicAuth(o.User, o.Password, ""), "neo4j", "CALL dbms.listConnections() YIELD connectionId RETURN count(*)", nil)[0].(int64)
	return int(n)
}

// eventually waits until something is so.
func eventually(t *testing.T, within time.Duration, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(within); !is(); {
		if time.Now().After(end) {
			t.Fatalf("not within %v: %s", within, what)
		}
		<-time.After(20 * time.Millisecond)
	}
}

// One server goes through both, as it takes longer to start one than to lose it.
func TestAServerIsOpenedAndLost(t *testing.T) {
	server := ownServer(t, testserver.Options{Auth: true, Brief: true})
	var opened neo4j.Options
	if !t.Run("what keeps from opening is said", func(t *testing.T) { opened = whatKeepsFromOpeningIsSaid(t, server.URIs[0]) }) {
		return
	}
	t.Run("a killed server is survived", func(t *testing.T) { aKilledServerIsSurvived(t, server, opened) })
}

// What stands in the way of a first connection is said, each by its own failure. Returns how the server is opened in the end.
func whatKeepsFromOpeningIsSaid(t *testing.T, uri string) neo4j.Options {
	fresh := options(uri)
	fresh.User, fresh.Password = "neo4j", "neo4j"
	expect := func(name string, o neo4j.Options, want neo4j.Failure) {
		t.Helper()
		_, err := o.Open(t.Context())
		if neo4j.FailureOf(err) != want {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
		if err != nil && o.Password != "" && len(o.Password) > 5 && containsText(err, o.Password) {
			t.Errorf("%s: the password is in %q", name, err)
		}
	}
	expect("the first password, not changed", fresh, neo4j.Refused)
	right := fresh
	right.Password = "a new long one"
	rawAs(t, uri, driver.BasicAuth(fresh.User, fresh.Password, ""), "system", "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
		map[string]any{"old": fresh.Password, "new": right.Password})
	expect("never migrated", right, neo4j.Unmigrated)
	expect("without a user", options(uri), neo4j.Refused)
	other := right
	other.Database = "nowhere"
	expect("another database", other, neo4j.NoDatabase)
	secret := right
	secret.URI = "bolt+s" + uri[len("bolt"):]
	expect("TLS where there is none", secret, neo4j.WrongTLS)
	routed := right
	routed.URI = "neo4j" + uri[len("bolt"):]
	expect("by neo4j://", routed, neo4j.Unmigrated)
	wrong := right
	wrong.Password = "something else"
	expect("a wrong password", wrong, neo4j.Refused)
	if err := right.Migrate(t.Context(), false, func(string) {}); err != nil {
		t.Fatal(err)
	}
	st, err := right.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	return right
}

// A server that is killed under load and started again costs its readers seconds and nothing else; with FORWHOM_LONG also
// the second time.
func aKilledServerIsSurvived(t *testing.T, server *testserver.Server, o neo4j.Options) {
	rounds := 1
	if os.Getenv("FORWHOM_LONG") != "" {
		rounds = 2
	}
	before := runtime.NumGoroutine()
	o.Connections = 8
	st, err := o.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.Write(t.Context(), batchOf(principle("a"))); err != nil {
		t.Fatal(err)
	}
	for round := range rounds {
		met, stop := new(outage), make(chan struct{})
		wait := met.load(t, st, 16, stop)
		eventually(t, time.Minute, "reads are answered", func() bool { return met.answered.Load() > 50 })
		server.Kill()
		eventually(t, 10*time.Second, "reads are UNAVAILABLE", func() bool { return met.unavailable.Load() > 50 })
		begun := time.Now()
		if _, err := readOne(t.Context(), st, "a"); kg.KindOfError(err) != kg.Unavailable || time.Since(begun) > 100*time.Millisecond {
			t.Errorf("once it is known: %v after %v, want UNAVAILABLE at once", err, time.Since(begun))
		}
		if err := st.Health(t.Context()); kg.KindOfError(err) != kg.Unavailable {
			t.Errorf("health: %v, want UNAVAILABLE", err)
		}
		if _, err := st.Write(t.Context(), batchOf(principle("b"))); kg.KindOfError(err) != kg.Unavailable {
			t.Errorf("a write: %v, want UNAVAILABLE", err)
		}
		met.back.Store(true)
		if err := server.Restart(t.Context()); err != nil {
			t.Fatal(err)
		}
		answered := met.answered.Load()
		eventually(t, time.Minute, "reads are answered again", func() bool { return met.answered.Load() > answered+50 })
		close(stop)
		wait.Wait()
		if slowest := time.Duration(met.slowest.Load()); slowest > 5*time.Second {
			t.Errorf("a read took %v, want an answer or UNAVAILABLE within 5 s", slowest)
		}
		t.Logf("round %d: %d answered, %d UNAVAILABLE, the slowest took %v; %d late ones after the restart", round, met.answered.Load(), met.unavailable.Load(),
			time.Duration(met.slowest.Load()), met.late.Load())
		if _, err := st.Write(t.Context(), batchOf(principle(fmt.Sprint("after-", round)))); err != nil {
			t.Errorf("a write after the restart: %v", err)
		}
		if n := connections(t, o); n > o.Connections+4 {
			t.Errorf("%d connections are open, at most %d wanted", n, o.Connections+4)
		}
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	eventually(t, 10*time.Second, "the store's connections are closed", func() bool { return connections(t, o) <= 1 })
	eventually(t, 10*time.Second, "the store's goroutines are gone", func() bool { return runtime.NumGoroutine() <= before+1 })
}

// A store that waits opens without a server, and is there as soon as the server is.
func TestAServerThatComesLaterIsFound(t *testing.T) {
	long(t)
	server := ownServer(t, testserver.Options{Brief: true})
	uri := server.URIs[0]
	if err := options(uri).Migrate(t.Context(), false, func(string) {}); err != nil {
		t.Fatal(err)
	}
	server.Kill()
	if _, err := options(uri).Open(t.Context()); neo4j.FailureOf(err) != neo4j.Unreachable {
		t.Errorf("without waiting: %v, want Unreachable", err)
	}
	o := options(uri)
	o.Wait = true
	st, err := o.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if _, err := st.Snapshot(t.Context()); kg.KindOfError(err) != kg.Unavailable || neo4j.FailureOf(st.Trouble()) != neo4j.Unreachable {
		t.Errorf("%v (%v), want UNAVAILABLE", err, st.Trouble())
	}
	if err := server.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	eventually(t, 30*time.Second, "it is healthy", func() bool { return st.Health(t.Context()) == nil })
}
