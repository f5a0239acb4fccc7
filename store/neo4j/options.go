package neo4j

import (
	"cmp"
	"log/slog"
	"net/url"
	"runtime"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"forwhom/kg"
)

// Options are which Neo4j to use, and how. The zero value of a field means its default; URI is needed.
type Options struct {
	URI      string // bolt://HOST:PORT or neo4j://HOST:PORT; +s with TLS, +ssc with TLS whose certificate nobody vouches for
	User     string // "" for a server without authentication
	Password string
	Database string // default "neo4j"

	// Wait opens a store also where no server answers, or the graph was never migrated. Until that changes, which the
	// store finds out by itself, everything is Unavailable.
	Wait bool

	Look time.Duration // how long Open waits for the first answer; default 10 s

	Connections  int           // to one server at once; calls beyond wait; default 4 for each processor, at least 16
	ReadTimeout  time.Duration // of a read whose context has no deadline; default 30 s
	WriteTimeout time.Duration // of a write; default 5 min
	Log          *slog.Logger  // for what readers are not told; default slog's
}

// How long things may take, and why.
const (
	connectTimeout = 2 * time.Second        // to reach a server: one in the same country takes a tenth
	turnTimeout    = 2 * time.Second        // to wait for a free connection: longer is a server that has too much to do
	helloTimeout   = 5 * time.Second        // for a new connection, the conversation's beginning with it; turns keep the pool from being full
	retryTime      = 4 * time.Second        // in which a call is tried again after a connection broke: a reader waits 5 s at most
	idleCheck      = 30 * time.Second       // idle connections are tried before they are used again: proxies cut them
	connectionLife = time.Hour              // so that a cluster's new members get their share
	firstBackoff   = 20 * time.Millisecond  // before a second try; it doubles from try to try
	lastBackoff    = 500 * time.Millisecond // and ends here
)

func (o Options) withDefaults() Options {
	o.Database = cmp.Or(o.Database, "neo4j")
	o.Connections = cmp.Or(o.Connections, max(16, 4*runtime.GOMAXPROCS(0)))
	o.Look = cmp.Or(o.Look, 10*time.Second)
	o.ReadTimeout = cmp.Or(o.ReadTimeout, 30*time.Second)
	o.WriteTimeout = cmp.Or(o.WriteTimeout, 5*time.Minute)
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// schemes are those that the driver knows.
var schemes = []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}

// Schemes returns the schemes of URIs that name a Neo4j, such as "neo4j+s".
func Schemes() []string { return append([]string(nil), schemes...) }

// checkURI refuses what is no address of a Neo4j, and a password in it, which would end up in logs and lists of processes.
func checkURI(uri string) (*url.URL, error) {
	u, err := url.Parse(uri)
	switch {
	case err != nil || u.Hostname() == "":
		return nil, kg.Errorf(kg.BadInput, "the store's address is not of the form neo4j://HOST:PORT")
	case u.User != nil:
		return nil, kg.Errorf(kg.BadInput, "the store's address has a user in it: give the user and the password apart")
	case u.Path != "" && u.Path != "/" || u.Fragment != "":
		return nil, kg.Errorf(kg.BadInput, "store %q: want neo4j://HOST:PORT and nothing more; the database is named apart", uri)
	}
	for _, s := range schemes {
		if u.Scheme == s {
			return u, nil
		}
	}
	return nil, kg.Errorf(kg.BadInput, "store %q: want one of %s", uri, strings.Join(schemes, ", "))
}

// connect makes the driver. It reaches for no server yet.
func (o Options) connect() (driver.DriverWithContext, error) {
	if _, err := checkURI(o.URI); err != nil {
		return nil, err
	}
	auth := driver.NoAuth()
	if o.User != "" {
		auth = driver.BasicAuth(o.User, o.Password, "")
	}
	d, err := driver.NewDriverWithContext(o.URI, auth, o.configure)
	if err != nil {
		return nil, kg.Wrap(kg.BadInput, err, "store %q is not an address of a Neo4j", o.URI)
	}
	return d, nil
}

// configure sets every limit of the driver: its own retries are never used, since they end by their own clock, not by a
// reader's.
func (o Options) configure(c *config.Config) {
	c.MaxConnectionPoolSize = o.Connections + spare
	c.ConnectionAcquisitionTimeout = helloTimeout
	c.SocketConnectTimeout = connectTimeout
	c.MaxTransactionRetryTime = 0
	c.MaxConnectionLifetime = connectionLife
	c.ConnectionLivenessCheckTimeout = idleCheck
	c.TelemetryDisabled = true
	c.NotificationsMinSeverity = notifications.DisabledLevel // advice for whoever writes statements, worked out each time
}

// spare are connections beyond those of calls: one for the watch.
const spare = 2
