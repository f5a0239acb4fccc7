package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	altsrc "github.com/urfave/cli-altsrc/v3"
	"github.com/urfave/cli-altsrc/v3/yaml"
	"github.com/urfave/cli/v3"

	"forwhom/kg"
	"forwhom/store"
	"forwhom/store/embedded"
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
	return []cli.Flag{
		&cli.StringFlag{Name: "store", Usage: "`URI` of the store: embedded:DIR", Sources: p.from("store")},
		&cli.StringFlag{Name: "data", Usage: "data `DIR`, short for --store embedded:DIR", DefaultText: defaultData(), Sources: p.from("data")},
	}
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

// dataDir returns the folder of the embedded store that the flags name.
func dataDir(c *cli.Command) (string, error) {
	uri := c.String("store")
	if uri == "" {
		if dir := c.String("data"); dir != "" {
			return dir, nil
		}
		return defaultData(), nil
	}
	if dir, ok := strings.CutPrefix(uri, "embedded:"); ok && dir != "" {
		return dir, nil
	}
	return "", kg.Errorf(kg.BadInput, "store %q: want embedded:DIR", uri)
}

// opened is an open store with the folder it is in.
type opened struct {
	store.Store
	embedded *embedded.Store
	dir      string
}

// open opens the store that the flags name. existing: it must be there.
func (p *program) open(ctx context.Context, c *cli.Command, log *slog.Logger, existing bool) (*opened, error) {
	dir, err := dataDir(c)
	if err != nil {
		return nil, err
	}
	if c.IsSet("store") && c.IsSet("data") {
		log.Info("--data is ignored: --store says where the graph is", "store", c.String("store"))
	}
	st, err := embedded.Options{Existing: existing, Log: log}.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	return &opened{st, st, dir}, nil
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
