package neo4j_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"forwhom/kg"
	"forwhom/store/neo4j"
)

// containsText reports whether a text is in an error or in what it wraps.
func containsText(err error, text string) bool {
	for ; err != nil; err = errors.Unwrap(err) {
		if strings.Contains(err.Error(), text) {
			return true
		}
	}
	return false
}

// listening answers on a port of its own as it is told, and returns the port's address.
func listening(t *testing.T, answer func(net.Conn)) string {
	t.Helper()
	var lc net.ListenConfig
	l, err := lc.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go answer(conn)
		}
	}()
	return "bolt://" + l.Addr().String()
}

func TestWhatIsNoNeo4jIsSaid(t *testing.T) {
	web, secret := httptest.NewServer(http.NotFoundHandler()), httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(web.Close)
	t.Cleanup(secret.Close)
	for _, c := range []struct {
		name, uri string
		want      neo4j.Failure
	}{
		{"nobody", "bolt://127.0.0.1:1", neo4j.Unreachable},
		{"nobody, by neo4j://", "neo4j://127.0.0.1:1", neo4j.Unreachable},
		{"a name that is none", "bolt://no-such-host.invalid", neo4j.Unreachable},
		{"a web server", strings.Replace(web.URL, "http", "bolt", 1), neo4j.NotNeo4j},
		{"a web server with TLS", strings.Replace(secret.URL, "https", "bolt+ssc", 1), neo4j.NotNeo4j},
		{"a certificate of nobody", strings.Replace(secret.URL, "https", "bolt+s", 1), neo4j.WrongTLS},
		{"somebody who hangs up", listening(t, func(c net.Conn) { _ = c.Close() }), neo4j.Unreachable},
		{"somebody who says nothing", listening(t, func(c net.Conn) { _, _ = io.Copy(io.Discard, c) }), neo4j.Busy},
		{"something else", listening(t, func(c net.Conn) { _, _ = c.Write([]byte("220 mail.example.org ESMTP\r\n")) }), neo4j.NotNeo4j},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel() // most of it is waiting
			o := options(c.uri)
			o.Look = 3 * time.Second // for whom it would wait longer
			_, err := o.Open(t.Context())
			if neo4j.FailureOf(err) != c.want {
				t.Errorf("%v, want %s", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "has not answered within") != (c.want == neo4j.Busy) {
				t.Errorf("%v: says that it answers late, or does not", err)
			}
		})
	}
}

func TestAddressesThatAreNoneAreRefused(t *testing.T) {
	for _, uri := range []string{"", "neo4j", "mongodb://x", "neo4j://", "bolt://ada:secret@h", "neo4j://h/graph", "bolt://h#x", "://"} {
		_, err := options(uri).Open(context.Background())
		if kg.KindOfError(err) != kg.BadInput || containsText(err, "secret") {
			t.Errorf("%q: %v, want BAD_INPUT without the password", uri, err)
		}
	}
}

func TestAServerThatIsTooOldIsRefused(t *testing.T) {
	for agent, want := range map[string]neo4j.Failure{
		"Neo4j/5.26.0": "", "Neo4j/5.26.20": "", "Neo4j/6.0": "", "Neo4j/2025.12.1": "", "Neo4j/dev": "",
		"Neo4j/5.25.1": neo4j.TooOld, "Neo4j/5.9": neo4j.TooOld, "Neo4j/4.4.30": neo4j.TooOld, "Neo4j/4": neo4j.TooOld,
		"Memgraph/3.1": neo4j.NotNeo4j, "": neo4j.NotNeo4j,
	} {
		err := neo4j.CheckAgent(agent)
		if neo4j.FailureOf(err) != want {
			t.Errorf("%q: %v, want %q", agent, err, want)
		}
	}
}
