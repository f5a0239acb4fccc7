package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"forwhom/kg"
	"forwhom/seed"
)

func (p *program) updateCommand() *cli.Command {
	return &cli.Command{
		Name:  "update",
		Usage: "take the evidence that comes with this program into a data folder that has an earlier version of it; what people added or changed stays",
		Flags: append(p.storeFlags(),
			&cli.BoolFlag{Name: "dry-run", Usage: "say what would change, change nothing"},
			&cli.BoolFlag{Name: "all", Usage: "name everything, also where it is much"}),
		Action: p.update,
	}
}

func (p *program) update(ctx context.Context, c *cli.Command) (err error) {
	st, err := p.open(ctx, c, slog.New(slog.DiscardHandler), true)
	if err != nil {
		return err
	}
	defer joinClose(&err, st.Close)
	if st.embedded == nil {
		return kg.Errorf(kg.BadInput, "update works on a data folder: copy the graph into one (forwhom copy --from %s --to embedded:DIR), update that and copy it into an empty database", st.uri)
	}
	history, err := historyOf(ctx, st)
	if err != nil {
		return err
	}
	if history.Version() >= seed.Version() {
		fmt.Fprintf(p.out, "%s has version %d of the evidence, this program brings version %d: nothing to do\n", st.dir, history.Version(), seed.Version())
		return nil
	}
	u, err := history.Update(seed.Files(), time.Now())
	if err != nil {
		return err
	}
	if !c.Bool("dry-run") && !u.Empty() {
		if err := u.Write(ctx, st); err != nil {
			return err
		}
	}
	return report(p.out, u, st.dir, c.Bool("dry-run"), c.Bool("all"))
}

// historyOf reads the log of a store's graph.
func historyOf(ctx context.Context, st *opened) (*seed.History, error) {
	h := seed.NewHistory()
	return h, st.embedded.History(ctx, func(c kg.Change) error {
		h.Add(c)
		return nil
	})
}

// shownAtOnce is how many lines of one sort a report has.
const shownAtOnce = 20

// report says what an update did, and what it left as people made it.
func report(out io.Writer, u *seed.Update, dir string, dry, all bool) error {
	verb := "updated"
	if dry {
		verb = "would update"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s from version %d of the evidence to version %d\n", verb, dir, u.From, u.To)
	fmt.Fprintf(&b, "%s, %d changed, %d merged, %d removed; %d edges new, %d gone; %d kept as people made them\n",
		addedByNoun(u.Added), len(u.Changed), len(u.Merged), len(u.Removed), u.Linked, u.Unlinked, len(u.Kept))
	list := func(title string, lines []string) {
		if len(lines) == 0 {
			return
		}
		fmt.Fprintf(&b, "\n%s\n", title)
		for i, line := range lines {
			if i == shownAtOnce && !all && len(lines) > shownAtOnce+1 {
				fmt.Fprintf(&b, "  ... and %d more: --all names them\n", len(lines)-i)
				break
			}
			fmt.Fprintf(&b, "  %s\n", line)
		}
	}
	var kept, changed, merged []string
	for _, k := range u.Kept {
		kept = append(kept, k.ID+": "+k.What)
	}
	for _, c := range u.Changed {
		changed = append(changed, c.ID+": "+strings.Join(c.Properties, ", "))
	}
	for _, m := range u.Merged {
		merged = append(merged, m.From+" into "+m.Into)
	}
	list("kept as people made them, and otherwise in the evidence:", kept)
	list("merged:", merged)
	list("removed:", u.Removed)
	list("changed:", changed)
	if all {
		list("added:", u.Added)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// addedByNoun counts new nodes by noun: "31 added (30 findings, 1 theme)".
func addedByNoun(added []kg.ID) string {
	counts := make(map[kg.Kind]int)
	for _, id := range added {
		kind, _ := kg.KindOf(id)
		counts[kind]++
	}
	var kinds []kg.Kind
	for kind := range counts {
		kinds = append(kinds, kind)
	}
	slices.SortFunc(kinds, func(a, b kg.Kind) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	var parts []string
	for _, kind := range kinds {
		parts = append(parts, fmt.Sprintf("%s %d", kg.Words(kind.Info().Enum), counts[kind]))
	}
	text := fmt.Sprintf("%d added", len(added))
	if len(parts) > 0 {
		text += " (" + strings.Join(parts, ", ") + ")"
	}
	return text
}

// errUpToDate ends the reading of a log in which this program's evidence was found.
var errUpToDate = errors.New("the evidence is up to date")

// sayNewer tells who serves a data folder that this program brings a later version of the evidence in it. What cannot be
// read is no reason not to serve. The log is read until this program's evidence comes, with which most begin.
func sayNewer(ctx context.Context, st *opened, log *slog.Logger) {
	has, brings := int64(0), seed.Version()
	err := st.embedded.History(ctx, func(c kg.Change) error {
		if has = max(has, seed.VersionIn(c.Note)); has >= brings {
			return errUpToDate
		}
		return nil
	})
	switch {
	case errors.Is(err, errUpToDate):
	case err != nil:
		log.Warn("which version of the evidence the data folder has cannot be read", "error", err)
	case has > 0:
		log.Info("this program brings a later version of the evidence: stop the server and run forwhom update; what people added or changed stays",
			"has", has, "brings", brings)
	}
}

// loadedNote is the note of a load: a folder that says what the program's own evidence says counts as that, another as
// people's work, which an update leaves alone.
func loadedNote(batch *kg.Batch) string {
	own, problems := seed.Read(seed.Files())
	if len(problems) == 0 && reflect.DeepEqual(batch, own) {
		return batch.Note
	}
	return "Loaded from a folder. " + batch.Note
}
