package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v3"

	"forwhom/kg"
	"forwhom/seed"
	"forwhom/store/embedded"
	"forwhom/store/embedded/disk"
)

func (p *program) loadCommand() *cli.Command {
	return &cli.Command{
		Name:      "load",
		Usage:     "check all files of a folder of evidence, report every problem, and load them; with problems nothing is changed",
		ArgsUsage: "DIR",
		Flags:     append(p.storeFlags(), &cli.BoolFlag{Name: "check-only", Usage: "check and report, load nothing"}),
		Action:    p.load,
	}
}

// maxProblems is how many problems of a folder are printed.
const maxProblems = 500

func (p *program) load(ctx context.Context, c *cli.Command) (err error) {
	dir, err := oneArgument(c, "DIR")
	if err != nil {
		return err
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return kg.Errorf(kg.BadInput, "%s is not a folder", dir)
	}
	files := os.DirFS(dir)
	batch, problems := seed.Read(files)
	for i, problem := range problems {
		if i == maxProblems {
			fmt.Fprintf(p.errOut, "... and %d more\n", len(problems)-i)
			break
		}
		fmt.Fprintln(p.errOut, filepath.Join(dir, problem.String()))
	}
	if len(problems) > 0 {
		return fmt.Errorf("%w: %d, and nothing was loaded", errFound, len(problems))
	}
	if c.Bool("check-only") {
		fmt.Fprintf(p.out, "%d nodes and %d edges, no problem\n", len(batch.Nodes), len(batch.Edges))
		return nil
	}
	st, err := p.open(ctx, c, slog.New(slog.DiscardHandler), false)
	if err != nil {
		return err
	}
	defer joinClose(&err, st.Close)
	batch.Note = loadedNote(batch)
	if _, err := st.Write(ctx, batch); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "loaded %d nodes and %d edges into %s\n", len(batch.Nodes), len(batch.Edges), st.where())
	return nil
}

func (p *program) checkCommand() *cli.Command {
	return &cli.Command{
		Name:   "check",
		Usage:  "look for damage in a store and in the graph in it, and name whatever breaks a rule",
		Flags:  p.storeFlags(),
		Action: p.check,
	}
}

func (p *program) check(ctx context.Context, c *cli.Command) error {
	uri := storeURI(c)
	problems, err := checkStore(ctx, c, uri)
	if err != nil {
		return err
	}
	for _, problem := range problems {
		fmt.Fprintln(p.out, problem)
	}
	switch {
	case len(problems) > 0 && isNeo4j(uri):
		return fmt.Errorf("%w: %d; nothing was changed", errFound, len(problems))
	case len(problems) > 0:
		return errDamaged
	}
	fmt.Fprintf(p.out, "%s: no problem\n", strings.TrimPrefix(uri, "embedded:"))
	return nil
}

// checkStore returns a sentence for each problem of a store.
func checkStore(ctx context.Context, c *cli.Command, uri string) (problems []string, err error) {
	if !isNeo4j(uri) {
		dir, err := folderOf(uri)
		if err != nil {
			return nil, err
		}
		return embedded.Check(ctx, dir)
	}
	st, err := openURI(ctx, c, uri, slog.New(slog.DiscardHandler), openHow{})
	if err != nil {
		return nil, err
	}
	defer joinClose(&err, st.Close)
	return st.neo4j.Check(ctx)
}

func (p *program) backupCommand() *cli.Command {
	return &cli.Command{
		Name:      "backup",
		Usage:     "write the whole graph with its history to a file, also while a server has the data folder open",
		ArgsUsage: "FILE",
		Flags:     p.storeFlags(),
		Action:    p.backup,
	}
}

func (p *program) backup(ctx context.Context, c *cli.Command) error {
	file, err := oneArgument(c, "FILE")
	if err != nil {
		return err
	}
	dir, err := dataDir(c)
	if err != nil {
		return err
	}
	if _, err := os.Stat(file); err == nil {
		return kg.Errorf(kg.BadInput, "%s exists already: choose another name", file)
	}
	if err := p.writeBackup(ctx, c, dir, file); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "wrote %s\n", file)
	return nil
}

// writeBackup writes beside the file and renames, so that a file of that name is always whole.
func (p *program) writeBackup(ctx context.Context, c *cli.Command, dir, file string) (err error) {
	part, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".part-*")
	if err != nil {
		return kg.Wrap(kg.BadInput, err, "cannot write beside %s: %v", file, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(part.Name()))
		}
	}()
	defer part.Close()
	if err := p.copyGraph(ctx, c, dir, part); err != nil {
		return err
	}
	if err := part.Sync(); err != nil {
		return err
	}
	return os.Rename(part.Name(), file)
}

func (p *program) copyGraph(ctx context.Context, c *cli.Command, dir string, to io.Writer) error {
	st, err := p.open(ctx, c, slog.New(slog.DiscardHandler), true)
	switch {
	case disk.FailureOf(err) == disk.Locked:
		return backupFromServer(ctx, dir, to)
	case err != nil:
		return err
	}
	return errors.Join(st.embedded.Backup(ctx, to), st.Close())
}

func backupFromServer(ctx context.Context, dir string, to io.Writer) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+insideHost+"/backup", nil)
	if err != nil {
		return err
	}
	response, err := inside(dir).Do(request)
	if err != nil {
		return kg.Wrap(kg.Unavailable, err, "%s is in use, and its server does not answer: %v", dir, err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return kg.Errorf(kg.Unavailable, "%s is in use, and what answers there gives no backup: %s", dir, response.Status)
	}
	_, err = io.Copy(to, response.Body)
	return err
}

func (p *program) restoreCommand() *cli.Command {
	return &cli.Command{
		Name:      "restore",
		Usage:     "put a backup into a data folder that has no graph yet",
		ArgsUsage: "FILE",
		Flags:     p.storeFlags(),
		Action: func(ctx context.Context, c *cli.Command) error {
			file, err := oneArgument(c, "FILE")
			if err != nil {
				return err
			}
			dir, err := dataDir(c)
			if err != nil {
				return err
			}
			if err := embedded.Restore(ctx, file, dir); err != nil {
				return err
			}
			fmt.Fprintf(p.out, "restored %s into %s\n", file, dir)
			return nil
		},
	}
}
