package neo4j

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// Failure is why a database cannot be used, as far as whoever runs the program needs to know: a closed list.
type Failure string

// The failures.
const (
	Unreachable Failure = "unreachable"     // no server answers there
	Busy        Failure = "busy"            // one is there, and cannot be used yet, or not answered in time
	Refused     Failure = "refused"         // it wants another user or password
	NoDatabase  Failure = "no database"     // the server has no database of that name
	NotNeo4j    Failure = "not a Neo4j"     // something else answers there
	WrongTLS    Failure = "TLS mismatch"    // one side wants TLS and the other does not, or nobody vouches for the certificate
	TooOld      Failure = "too old"         // the server is older than what the statements are written for
	Unmigrated  Failure = "never migrated"  // the database has no graph of ours
	Newer       Failure = "a newer release" // a newer release wrote the graph
	Damaged     Failure = "damaged"         // what the program keeps for itself is not as it must be
	Occupied    Failure = "occupied"        // there is a graph where there should be none
)

// Error is a failure with a sentence for whoever runs the program. Err is for logs.
type Error struct {
	Failure Failure
	Detail  string
	Err     error
}

// Error is the sentence.
func (e *Error) Error() string { return e.Detail }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// FailureOf returns the failure in an error; "" where there is none.
func FailureOf(err error) Failure {
	var e *Error
	if errors.As(err, &e) {
		return e.Failure
	}
	return ""
}

func failed(f Failure, err error, format string, args ...any) *Error {
	return &Error{Failure: f, Detail: fmt.Sprintf(format, args...), Err: err}
}

// oldest is the oldest release that the statements are written for and tested on.
var oldest = [2]int{5, 26}

// checkAgent refuses a server that is too old or none of Neo4j's, by what it calls itself, such as "Neo4j/5.26.20".
func (o Options) checkAgent(agent string) error {
	number, ours := strings.CutPrefix(agent, "Neo4j/")
	if !ours {
		return failed(NotNeo4j, nil, "the server at %s is no Neo4j: it calls itself %.40q", o.URI, agent)
	}
	parts := strings.SplitN(number, ".", 3)
	major, err := strconv.Atoi(parts[0])
	minor := 0
	if err == nil && len(parts) > 1 {
		minor, err = strconv.Atoi(parts[1])
	}
	if err == nil && (major < oldest[0] || major == oldest[0] && minor < oldest[1]) {
		return failed(TooOld, nil, "the server at %s is Neo4j %s, and %d.%d is the oldest that works: upgrade it", o.URI, number, oldest[0], oldest[1])
	}
	return nil // a number of a form that is not known yet is a newer one
}

// diagnose says why a first call failed; since is when it was tried for the first time.
func (o Options) diagnose(ctx context.Context, err error, since time.Time) error {
	var ours *Error
	switch code := codeOf(err); {
	case errors.As(err, &ours):
		return err
	case code == "Neo.ClientError.Security.CredentialsExpired":
		return failed(Refused, serverError{code}, "the password of %q at %s is the one it came with and must be changed first: ALTER CURRENT USER SET PASSWORD", o.User, o.URI)
	case code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return failed(Refused, serverError{code}, "the server at %s takes no password of %q for some seconds, after several wrong ones", o.URI, o.User)
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		if o.User == "" {
			return failed(Refused, serverError{code}, "the server at %s wants a user and a password: give --neo4j-user, and the password by the environment or a file", o.URI)
		}
		return failed(Refused, serverError{code}, "the server at %s refuses the user %q with this password", o.URI, o.User)
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return failed(NoDatabase, serverError{code}, "the server at %s has no database %q; --neo4j-database names another", o.URI, o.Database)
	case tooSlow[code]:
		return o.late(serverError{code}, since)
	case code != "":
		return failed(Busy, serverError{code}, "the server at %s answers, and cannot be used yet (%s)", o.URI, code)
	}
	return o.knock(ctx, connectionError{err}, since)
}

// late is the failure of a server that is there and says nothing for too long.
func (o Options) late(cause error, since time.Time) error {
	return failed(Busy, cause, "the server at %s is there and has not answered within %v: it is still starting, or has too much to do, or too little memory, which its own log says; try again once it is at ease",
		o.URI, time.Since(since).Round(100*time.Millisecond))
}

// knock looks at what answers at the address, by the first bytes of the conversation. The driver's own errors tell that
// it failed and, but for their texts, not why. Where the time of ctx was over, it takes two seconds more at most.
func (o Options) knock(ctx context.Context, cause error, since time.Time) error {
	u, err := checkURI(o.URI)
	if err != nil {
		return err
	}
	limit, tooLate := 2*connectTimeout, errors.Is(ctx.Err(), context.DeadlineExceeded)
	if tooLate {
		ctx, limit = context.WithoutCancel(ctx), 2*greetTime
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	address := hostPort(u)
	plain, _ := greet(ctx, address, nil, boltHello)
	if plain == silent {
		plain, _ = greet(ctx, address, nil, httpHello)
	}
	switch plain {
	case nobody:
		return failed(Unreachable, cause, "no server answers at %s", o.URI)
	case silent:
		return o.late(cause, since)
	case speaksHTTP:
		return failed(NotNeo4j, cause, "what answers at %s is a web server: Neo4j listens for this program on another port, 7687 as a rule", o.URI)
	}
	if strings.Contains(u.Scheme, "+") {
		if err := o.knockTLS(ctx, address, u, plain, cause); err != nil {
			return err
		}
		plain = speaksBolt
	}
	switch {
	case plain == speaksBolt && tooLate:
		return o.late(cause, since)
	case plain == speaksBolt:
		return failed(Busy, cause, "the server at %s answers, and cannot be used yet", o.URI)
	}
	if secret, err := greet(ctx, address, &tls.Config{InsecureSkipVerify: true}, boltHello); err == nil && secret == speaksBolt {
		return failed(WrongTLS, cause, "the server at %s wants TLS: write %s+s:// for %s://", o.URI, u.Scheme, u.Scheme)
	}
	if plain == hungUp {
		return failed(Unreachable, cause, "what answers at %s hangs up at once", o.URI)
	}
	return failed(NotNeo4j, cause, "what answers at %s is no Neo4j", o.URI)
}

// knockTLS says what stands in the way of a conversation by TLS; nil where nothing does.
func (o Options) knockTLS(ctx context.Context, address string, u *url.URL, plain greeting, cause error) error {
	_, err := greet(ctx, address, &tls.Config{ServerName: u.Hostname(), InsecureSkipVerify: strings.HasSuffix(u.Scheme, "+ssc")}, boltHello)
	var untrusted *tls.CertificateVerificationError
	var name x509.HostnameError
	switch {
	case errors.As(err, &name):
		return failed(WrongTLS, cause, "the certificate of the server at %s is for another name than %s", o.URI, u.Hostname())
	case errors.As(err, &untrusted):
		return failed(WrongTLS, cause, "nobody whom this machine trusts vouches for the certificate of the server at %s; +ssc takes it unseen", o.URI)
	case err != nil && plain == speaksBolt:
		return failed(WrongTLS, cause, "the server at %s speaks no TLS: leave +s out of the address", o.URI)
	case err != nil:
		return failed(NotNeo4j, cause, "what answers at %s is no Neo4j with TLS", o.URI)
	}
	return nil
}

func hostPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = "7687"
	}
	return net.JoinHostPort(u.Hostname(), port)
}

// greeting is what answers at an address.
type greeting int

const (
	nobody greeting = iota
	silent          // takes the connection and says nothing
	hungUp
	speaksBolt
	speaksHTTP
	speaksOther
)

// boltHello is how a conversation in Bolt begins: its sign, then four versions that the driver knows.
var boltHello = []byte{0x60, 0x60, 0xB0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 0, 3, 0, 0, 0, 0}

// httpHello makes a web server speak that waits for a line to end.
var httpHello = []byte("HEAD / HTTP/1.0\r\n\r\n")

// greetTime is how long an answer to a greeting is waited for.
const greetTime = time.Second

// greet opens a connection and says hello. The error is for nobody and silent, and for what TLS does not like.
func greet(ctx context.Context, address string, secret *tls.Config, hello []byte) (greeting, error) {
	ctx, cancel := context.WithTimeout(ctx, greetTime)
	defer cancel()
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nobody, err
	}
	defer func() { conn.Close() }()
	if deadline, ok := ctx.Deadline(); ok {
		_ = conn.SetDeadline(deadline) // where that fails, reading fails too
	}
	if secret != nil {
		c := tls.Client(conn, secret)
		if err := c.HandshakeContext(ctx); err != nil {
			return speaksOther, err
		}
		conn = c
	}
	if _, err := conn.Write(hello); err != nil {
		return hungUp, nil
	}
	var answer [4]byte
	n, err := io.ReadFull(conn, answer[:])
	switch {
	case n == 0 && errors.Is(err, io.EOF):
		return hungUp, nil
	case string(answer[:]) == "HTTP":
		return speaksHTTP, nil
	case n == 4 && answer[0] == 0 && answer[3] >= 3 && answer[3] < 10:
		return speaksBolt, nil
	case n == 0:
		var network net.Error
		if errors.As(err, &network) && network.Timeout() {
			return silent, err
		}
		return hungUp, nil // a reset
	}
	return speaksOther, nil
}
