// Command forwhom serves a graph of evidence about helping families: what works, for whom, in which context.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v3"

	"forwhom/kg"
	"forwhom/store/embedded/disk"
	"forwhom/store/neo4j"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr))
}

// run runs one command line and returns its exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errOut io.Writer) int {
	p := &program{in: in, out: out, errOut: errOut}
	err := p.command().Run(ctx, args)
	if err != nil {
		fmt.Fprintln(errOut, "forwhom:", sentence(err))
	}
	return exitCode(err)
}

// program is what every subcommand shares.
type program struct {
	in          io.Reader
	out, errOut io.Writer
	config      string // the configuration file
}

func (p *program) command() *cli.Command {
	root := &cli.Command{
		Name:                  "forwhom",
		Usage:                 "what works, for whom, in which context: a GraphQL graph of evidence",
		Version:               version(),
		EnableShellCompletion: true,
		Suggest:               true,
		Reader:                p.in,
		Writer:                p.out,
		ErrWriter:             p.errOut,
		ExitErrHandler:        func(context.Context, *cli.Command, error) {}, // run prints and exits
		Action:                noCommand,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Usage: "YAML `FILE` with settings named as the flags are", Sources: cli.EnvVars("FORWHOM_CONFIG"), Destination: &p.config},
		},
		Commands: []*cli.Command{
			p.serveCommand(), p.queryCommand(), p.briefCommand(), p.loadCommand(), p.updateCommand(), p.migrateCommand(), p.copyCommand(),
			p.checkCommand(), p.backupCommand(), p.restoreCommand(), p.versionCommand(),
		},
	}
	for _, c := range append(root.Commands, root) {
		c.OnUsageError = func(_ context.Context, c *cli.Command, err error, _ bool) error {
			return kg.Wrap(kg.BadInput, err, "%v; see %s --help", err, c.FullName())
		}
	}
	return root
}

// noCommand answers a command line that names no command: with help, or with what the word may have meant.
func noCommand(_ context.Context, c *cli.Command) error {
	if c.Args().Len() == 0 {
		return cli.ShowAppHelp(c)
	}
	word := c.Args().First()
	return kg.Errorf(kg.BadInput, "there is no command %q; did you mean %q? See forwhom --help", word, cli.SuggestCommand(c.Commands, word))
}

// Exit codes, also in docs/running.md.
const (
	exitOther    = 1
	exitInput    = 2
	exitLocked   = 3
	exitOccupied = 4
	exitReadOnly = 5
	exitFull     = 6
	exitNewer    = 7
	exitForeign  = 8
	exitDamaged  = 9
	exitErrors   = 10 // an answer came with errors in it, or files to load have problems
	exitAway     = 11 // no database server answers
	exitRefused  = 12 // the database refuses user or password
	exitTLS      = 13 // TLS on one side only, or a certificate that nobody vouches for
	exitTooOld   = 14 // the database server is too old
)

var failureCodes = map[disk.Failure]int{disk.Locked: exitLocked, disk.Absent: exitOccupied, disk.Occupied: exitOccupied,
	disk.ReadOnly: exitReadOnly, disk.Full: exitFull, disk.Newer: exitNewer, disk.Foreign: exitForeign, disk.Damaged: exitDamaged}

var databaseCodes = map[neo4j.Failure]int{neo4j.Unreachable: exitAway, neo4j.Busy: exitAway, neo4j.Refused: exitRefused, neo4j.NoDatabase: exitOccupied,
	neo4j.NotNeo4j: exitForeign, neo4j.WrongTLS: exitTLS, neo4j.TooOld: exitTooOld, neo4j.Unmigrated: exitOccupied,
	neo4j.Newer: exitNewer, neo4j.Damaged: exitDamaged, neo4j.Occupied: exitOccupied}

// errFound and errDamaged end a command whose problems have been printed.
var (
	errFound   = errors.New("problems were found")
	errDamaged = errors.New("the data folder is damaged: restore a backup into an empty folder; nothing was changed")
)

func exitCode(err error) int {
	var failure *disk.Error
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errFound):
		return exitErrors
	case errors.Is(err, errDamaged):
		return exitDamaged
	case neo4j.FailureOf(err) != "":
		return databaseCodes[neo4j.FailureOf(err)]
	case errors.As(err, &failure):
		if code, ok := failureCodes[failure.Failure]; ok {
			return code
		}
	case kg.KindOfError(err) == kg.BadInput:
		return exitInput
	}
	return exitOther
}

// sentence returns what to print of an error: for one of ours its message, without kind and cause.
func sentence(err error) string {
	var e *kg.Error
	var database *neo4j.Error
	switch {
	case errors.As(err, &database):
		return database.Detail
	case errors.As(err, &e):
		return e.Message
	case disk.FailureOf(err) == disk.Absent:
		return err.Error() + ", or make one with forwhom serve or forwhom load DIR"
	}
	return err.Error()
}
