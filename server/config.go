package server

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"forwhom/dashboard"
)

// Config is what a Server is made of. Schema is needed; the zero value of every other field means its default.
type Config struct {
	Schema     graphql.ExecutableSchema
	Extensions []graphql.HandlerExtension  // see every operation, in this order; such as a limit on cost
	Health     func(context.Context) error // whether the store can answer; default: always
	Pages      fs.FS                       // what is served beside GraphQL; default: dashboard.Files()
	Origins    []string                    // whose pages may ask from a browser, such as "https://example.org"; "*" is everybody; default: nobody else's
	Hosts      []string                    // names that requests may be addressed to, without ports, such as "localhost"; default: any
	Logger     *slog.Logger                // default: slog.Default()
	Version    string                      // said by /healthz

	MaxConcurrent int // queries that run at once; default 64
	MaxQueued     int // queries that wait for their turn; beyond, 503; default 256
	MaxStreams    int // subscriptions open at once; default 256

	BodyLimit   int64 // bytes of a request's body; default 1 MB
	HeaderLimit int   // bytes of a request's headers and address; default 256 KB, so that a query of 64 KB fits a GET
	QueryLimit  int   // bytes of a query's text; default 64 KB
	TokenLimit  int   // words and signs of a query; default 1,000, as gqlparser's validation is quadratic
	DepthLimit  int   // brackets inside brackets, in a query and in JSON; default 100
	ValueLimit  int   // values in a request's JSON; default 10,000: decoded, a value takes up to 350 bytes

	HeaderTimeout  time.Duration // to send a request's headers; default 5 s
	ReadTimeout    time.Duration // to send a whole request; default 10 s
	RequestTimeout time.Duration // to wait for its turn and run, the deadline that the schema sees; default 10 s
	WriteTimeout   time.Duration // to take an answer in, and each event of a stream; default 30 s
	IdleTimeout    time.Duration // between two requests of a connection; default 2 min
	StopTimeout    time.Duration // for running queries to end at a stop; default 15 s
	PingInterval   time.Duration // between signs of life in a stream; default 15 s

	DocumentMemory  int // bytes, about, for parsed queries; default 32 MB
	PersistedMemory int // bytes, about, for persisted queries; default 8 MB
}

// check refuses limits below zero; zero is a default.
func (c Config) check() error {
	for name, limit := range map[string]int64{
		"MaxConcurrent": int64(c.MaxConcurrent), "MaxQueued": int64(c.MaxQueued), "MaxStreams": int64(c.MaxStreams),
		"BodyLimit": c.BodyLimit, "HeaderLimit": int64(c.HeaderLimit), "QueryLimit": int64(c.QueryLimit),
		"TokenLimit": int64(c.TokenLimit), "DepthLimit": int64(c.DepthLimit), "ValueLimit": int64(c.ValueLimit),
		"HeaderTimeout": int64(c.HeaderTimeout), "ReadTimeout": int64(c.ReadTimeout), "RequestTimeout": int64(c.RequestTimeout),
		"WriteTimeout": int64(c.WriteTimeout), "IdleTimeout": int64(c.IdleTimeout), "StopTimeout": int64(c.StopTimeout),
		"PingInterval": int64(c.PingInterval), "DocumentMemory": int64(c.DocumentMemory), "PersistedMemory": int64(c.PersistedMemory),
	} {
		if limit < 0 {
			return fmt.Errorf("server: %s is %d; it must not be negative", name, limit)
		}
	}
	return nil
}

func (c Config) withDefaults() Config {
	if c.Health == nil {
		c.Health = func(context.Context) error { return nil }
	}
	if c.Pages == nil {
		c.Pages = dashboard.Files()
	}
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	c.MaxConcurrent = cmp.Or(c.MaxConcurrent, 64)
	c.MaxQueued = cmp.Or(c.MaxQueued, 256)
	c.MaxStreams = cmp.Or(c.MaxStreams, 256)

	c.BodyLimit = cmp.Or(c.BodyLimit, 1<<20)
	c.HeaderLimit = cmp.Or(c.HeaderLimit, 256<<10)
	c.QueryLimit = cmp.Or(c.QueryLimit, 64<<10)
	c.TokenLimit = cmp.Or(c.TokenLimit, 1000)
	c.DepthLimit = cmp.Or(c.DepthLimit, 100)
	c.ValueLimit = cmp.Or(c.ValueLimit, 10_000)

	c.HeaderTimeout = cmp.Or(c.HeaderTimeout, 5*time.Second)
	c.ReadTimeout = cmp.Or(c.ReadTimeout, 10*time.Second)
	c.RequestTimeout = cmp.Or(c.RequestTimeout, 10*time.Second)
	c.WriteTimeout = cmp.Or(c.WriteTimeout, 30*time.Second)
	c.IdleTimeout = cmp.Or(c.IdleTimeout, 2*time.Minute)
	c.StopTimeout = cmp.Or(c.StopTimeout, 15*time.Second)
	c.PingInterval = cmp.Or(c.PingInterval, 15*time.Second)

	c.DocumentMemory = cmp.Or(c.DocumentMemory, 32<<20)
	c.PersistedMemory = cmp.Or(c.PersistedMemory, 8<<20)
	return c
}
