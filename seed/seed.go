// Package seed reads the evidence that a graph begins with: YAML files that a person can read and edit, one folder a
// noun, as docs/seed-format.md describes them. It checks everything before anything is loaded, and tells each mistake
// with its file, line and fix.
package seed

import (
	"context"
	"embed"
	"io/fs"
	"strings"

	"forwhom/kg"
)

// The content folders are named as the prefixes of ids; seed.yaml has the date of the content.
//
//go:embed seed.yaml */*.yaml
var content embed.FS

// Files returns the content that is built into the program: seed.yaml and a folder a noun.
func Files() fs.FS { return content }

// Writer is what Load asks of a store; every store.Store is one.
type Writer interface {
	// Write takes a batch in whole or not at all.
	Write(ctx context.Context, batch *kg.Batch) (kg.Version, error)
}

// Load reads and checks files and writes them to a store as one batch, so that a load that ends early has changed
// nothing. It calls progress, where that is not nil, before and after the write with how many nodes and edges are
// written of how many.
//
// Files with problems are BadInput, whose message lists every problem, one a line; nothing is written then. Other
// errors are the store's.
func Load(ctx context.Context, st Writer, fsys fs.FS, progress func(done, total int)) error {
	batch, problems := Read(fsys)
	if len(problems) > 0 {
		return kg.Errorf(kg.BadInput, "the files have %d problems, and nothing was loaded:\n%s", len(problems), lines(problems))
	}
	if progress == nil {
		progress = func(done, total int) {}
	}
	total := len(batch.Nodes) + len(batch.Edges)
	progress(0, total)
	if _, err := st.Write(ctx, batch); err != nil {
		return err
	}
	progress(total, total)
	return nil
}

func lines(problems []Problem) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.String())
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}
