package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"

	altsrc "github.com/urfave/cli-altsrc/v3"
	"github.com/urfave/cli-altsrc/v3/yaml"
	"github.com/urfave/cli/v3"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/embedded"
	"forwhom/store/neo4j"
)

// from says where a setting comes from when no flag gives it: the environment, then the configuration file.
func (p *program) from(name string) cli.ValueSourceChain {
	env := "FORWHOM_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
	chain := cli.EnvVars(env)
	chain.Append(cli.NewValueSourceChain(yaml.YAML(name, altsrc.NewStringPtrSourcer(&p.config))))
	return chain
}

// storeFlags are the flags of every command that opens a store.
func (p *program) storeFlags() []cli.Flag {
	return append([]cli.Flag{
		&cli.StringFlag{Name: "store", Usage: "`URI` of the store: embedded:DIR, neo4j://HOST:PORT or bolt://HOST:PORT, with TLS neo4j+s:// or bolt+s://", Sources: p.from("store")},
		&cli.StringFlag{Name: "data", Usage: "data `DIR`, short for --store embedded:DIR", DefaultText: defaultData(), Sources: p.from("data")},
	}, p.neo4jFlags()...)
}

// publicFlag says where readers find the pages, so that a permalink is a whole address.
func (p *program) publicFlag() cli.Flag {
	return &cli.StringFlag{Name: "public-url", Usage: "`URL` at which readers find the pages, such as https://evidence.example.org: permalinks of briefs begin with it", Sources: p.from("public-url")}
}

// passwordVariable is where a password comes from when no file has it. There is no flag for it: others can see a command
// line.
const passwordVariable = "FORWHOM_NEO4J_PASSWORD"

// neo4jFlags are the flags of every command that may open a Neo4j.
func (p *program) neo4jFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "neo4j-user", Usage: "`USER` of a Neo4j, whose password is in " + passwordVariable + " or a file; none: no authentication", Sources: p.from("neo4j-user")},
		&cli.StringFlag{Name: "neo4j-password-file", Usage: "`FILE` with the password of the Neo4j user, on its first line", Sources: p.from("neo4j-password-file")},
		&cli.StringFlag{Name: "neo4j-database", Value: "neo4j", Usage: "`NAME` of the database in Neo4j", Sources: p.from("neo4j-database")},
	}
}

// neo4jOptions returns how to open the Neo4j at an address.
func neo4jOptions(c *cli.Command, uri string, log *slog.Logger) (neo4j.Options, error) {
	o := neo4j.Options{URI: uri, User: c.String("neo4j-user"), Database: c.String("neo4j-database"), Log: log}
	if o.User == "" {
		return o, nil
	}
	if file := c.String("neo4j-password-file"); file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			return o, kg.Wrap(kg.BadInput, err, "the file with the password cannot be read: %v", err)
		}
		o.Password, _, _ = strings.Cut(string(text), "\n")
		o.Password = strings.TrimSuffix(o.Password, "\r")
		return o, nil
	}
	password, given := os.LookupEnv(passwordVariable)
	if !given {
		return o, kg.Errorf(kg.BadInput, "the user %q has no password: set %s, or name a file by --neo4j-password-file", o.User, passwordVariable)
	}
	o.Password = password
	return o, nil
}

// isNeo4j reports whether an address is one of a Neo4j.
func isNeo4j(uri string) bool {
	scheme, _, found := strings.Cut(uri, "://")
	return found && slices.Contains(neo4j.Schemes(), scheme)
}

// defaultData returns the data folder of this user.
func defaultData() string {
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "forwhom")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "forwhom-data"
	}
	return filepath.Join(home, ".local", "share", "forwhom")
}

// storeURI returns the address of the store that the flags name.
func storeURI(c *cli.Command) string {
	switch uri, dir := c.String("store"), c.String("data"); {
	case uri != "":
		return uri
	case dir != "":
		return "embedded:" + dir
	}
	return "embedded:" + defaultData()
}

// dataDir returns the folder of the embedded store that the flags name.
func dataDir(c *cli.Command) (string, error) {
	uri := storeURI(c)
	if isNeo4j(uri) {
		return "", kg.Errorf(kg.BadInput, "%s: a Neo4j has no data folder; its own tools make backups, and forwhom copy --from %s --to embedded:DIR makes a folder of it", c.Name, uri)
	}
	return folderOf(uri)
}

func folderOf(uri string) (string, error) {
	if dir, ok := strings.CutPrefix(uri, "embedded:"); ok && dir != "" {
		return dir, nil
	}
	return "", kg.Errorf(kg.BadInput, "store %q: want embedded:DIR, neo4j://HOST:PORT or bolt://HOST:PORT", uri)
}

// opened is an open store: an embedded one with its folder, or a Neo4j.
type opened struct {
	store.Store
	embedded *embedded.Store
	neo4j    *neo4j.Store
	dir      string
	uri      string
}

// open opens the store that the flags name. existing: its folder must be there.
func (p *program) open(ctx context.Context, c *cli.Command, log *slog.Logger, existing bool) (*opened, error) {
	if c.IsSet("store") && c.IsSet("data") {
		log.Info("--data is ignored: --store says where the graph is", "store", c.String("store"))
	}
	return openURI(ctx, c, storeURI(c), log, openHow{existing: existing})
}

// openHow is how a store is opened.
type openHow struct {
	existing bool // an embedded store's folder must have a graph
	wait     bool // a Neo4j may be away
	calls    int  // of a Neo4j that are made at once; 0: its default
}

func openURI(ctx context.Context, c *cli.Command, uri string, log *slog.Logger, how openHow) (*opened, error) {
	if isNeo4j(uri) {
		o, err := neo4jOptions(c, uri, log)
		if err != nil {
			return nil, err
		}
		o.Wait, o.Connections = how.wait, how.calls
		st, err := o.Open(ctx)
		if err != nil {
			return nil, err
		}
		return &opened{Store: st, neo4j: st, uri: uri}, nil
	}
	dir, err := folderOf(uri)
	if err != nil {
		return nil, err
	}
	st, err := embedded.Options{Existing: how.existing, Log: log}.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	return &opened{Store: st, embedded: st, dir: dir, uri: uri}, nil
}

// where names the store for people.
func (o *opened) where() string {
	if o.embedded != nil {
		return o.dir
	}
	return o.uri
}

// oneArgument returns the one argument of a command.
func oneArgument(c *cli.Command, what string) (string, error) {
	if c.Args().Len() != 1 {
		return "", kg.Errorf(kg.BadInput, "%s: give one %s; see forwhom %s --help", c.Name, what, c.Name)
	}
	return c.Args().First(), nil
}

// joinClose adds what closing says to an error.
func joinClose(err *error, close func() error) { *err = errors.Join(*err, close()) }
