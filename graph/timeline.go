package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// The timeline gathers whatever has a date with one question of the program's own, and puts it in order here: four kinds
// keep their dates in properties of four names.
const timelineQuestion = `query Timeline {
	policies(where: { date: { exists: true } }) { nodes { id name date policyKind issuers { name } } }
	events(where: { date: { exists: true } }) { nodes { id name date endDate eventKind place } }
	projects(where: { startDate: { exists: true } }) { nodes { id name startDate endDate funder { name } } }
	studies(where: { year: { exists: true } }) { nodes { id name year design countries } }
}`

// timelineKinds are the kinds with a date, in the order in which they stand where dates are the same.
var timelineKinds = []kg.Kind{kg.KindPolicy, kg.KindEvent, kg.KindProject, kg.KindStudy}

// entry is one TimelineEntry.
type entry struct {
	kind          kg.Kind
	id            kg.ID
	date, endDate kg.PartialDate
	sentence      string
}

// timeline answers with one page of what has a date.
func timeline(args plan.Args, all []entry, version kg.Version) (plan.Object, error) {
	wanted, err := timelineKindsOf(args)
	if err != nil {
		return nil, err
	}
	list := fmt.Sprint("timeline ", args.Text("from"), " ", args.Text("to"), " ", wanted)
	page, err := pageAfter("timeline", args, version, list)
	if err != nil {
		return nil, err
	}
	var entries []entry
	for _, e := range all {
		if slices.Contains(wanted, e.kind) && e.within(args.Text("from"), args.Text("to")) {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(kg.FirstDay(a.date), kg.FirstDay(b.date)), cmp.Compare(len(a.date), len(b.date)),
			cmp.Compare(slices.Index(timelineKinds, a.kind), slices.Index(timelineKinds, b.kind)), cmp.Compare(a.id, b.id))
	})
	shown := entries[min(page.skip, len(entries)):min(page.skip+args.Int("first", 25), len(entries))]
	return connection(page, len(entries), shown, func(e *entry, cursor string) (plan.Object, plan.Object) {
		node := e.object()
		return node, plan.Fields{"cursor": cursor, "node": node}
	}), nil
}

// timelineKindsOf returns the kinds asked for, all where none is named.
func timelineKindsOf(args plan.Args) ([]kg.Kind, error) {
	asked, _ := args.Value("kinds").([]string)
	if len(asked) == 0 {
		return timelineKinds, nil
	}
	var wanted []kg.Kind
	for _, prefix := range asked {
		kind, _ := kg.KindByPrefix(prefix)
		if !slices.Contains(timelineKinds, kind) {
			return nil, kg.Errorf(kg.BadInput, "timeline(kinds:): no dates are kept of %s; want POLICY, EVENT, PROJECT or STUDY", kind.Info().Enum)
		}
		wanted = append(wanted, kind)
	}
	slices.Sort(wanted)
	return slices.Compact(wanted), nil
}

// entries reads what has a date and may be seen.
func (s *Schema) entries(ctx context.Context, snapshot store.Snapshot, reader kg.Reader) ([]entry, error) {
	q, err := s.timelines()
	if err != nil {
		return nil, err
	}
	var entries []entry
	return entries, s.ask(ctx, snapshot, q, nil, reader, func(op *plan.Operation, rows *plan.Rows) error {
		for _, item := range op.Items(rows, "policies") {
			entries = append(entries, entry{kg.KindPolicy, item.ID(), item.Text("date"), "", policySentence(item)})
		}
		for _, item := range op.Items(rows, "events") {
			entries = append(entries, entry{kg.KindEvent, item.ID(), item.Text("date"), item.Text("endDate"), eventSentence(item)})
		}
		for _, item := range op.Items(rows, "projects") {
			entries = append(entries, entry{kg.KindProject, item.ID(), item.Text("startDate"), item.Text("endDate"), projectSentence(item)})
		}
		for _, item := range op.Items(rows, "studies") {
			entries = append(entries, entry{kg.KindStudy, item.ID(), fmt.Sprintf("%04d", item.Int("year")), "", studySentence(item)})
		}
		return nil
	})
}

// within reports whether any day of the entry lies between two dates; "" is no bound.
func (e entry) within(from, to kg.PartialDate) bool {
	last := e.date
	if e.endDate != "" {
		last = e.endDate
	}
	return (from == "" || kg.LastDay(last) >= kg.FirstDay(from)) && (to == "" || kg.FirstDay(e.date) <= kg.LastDay(to))
}

func (e entry) object() plan.Object {
	fields := plan.Fields{"date": e.date, "sentence": e.sentence, "subject": plan.NodeID(e.id)}
	if e.endDate != "" {
		fields["endDate"] = e.endDate
	}
	return fields
}

func policySentence(item plan.Item) string {
	what := kg.Quote(item.Text("name"))
	if kind := inWords(item.Text("policyKind")); kind != "" {
		what = "The " + kind + " " + what
	}
	if issuers := namesOf(item.Items("issuers")); issuers != "" {
		what += " (" + issuers + ")"
	}
	return what + " dates from " + inLetters(item.Text("date")) + "."
}

func eventSentence(item plan.Item) string {
	kind := inWords(item.Text("eventKind"))
	if kind == "" {
		kind = "event"
	}
	when := on(item.Text("date"))
	if end := item.Text("endDate"); end != "" {
		when = "from " + inLetters(item.Text("date")) + " to " + inLetters(end)
	}
	sentence := "The " + kind + " " + kg.Quote(item.Text("name")) + " was held " + when
	if place := item.Text("place"); place != "" {
		sentence += " (" + place + ")"
	}
	return sentence + "."
}

func projectSentence(item plan.Item) string {
	sentence := "The project " + kg.Quote(item.Text("name")) + " "
	if end := item.Text("endDate"); end != "" {
		sentence += "ran from " + inLetters(item.Text("startDate")) + " to " + inLetters(end)
	} else {
		sentence += "began " + on(item.Text("startDate"))
	}
	if funder := namesOf(item.Items("funder")); funder != "" {
		sentence += " (funder: " + funder + ")"
	}
	return sentence + "."
}

func studySentence(item plan.Item) string {
	sentence := "The study " + kg.Quote(item.Text("name"))
	about := item.Texts("countries")
	if design := inWords(item.Text("design")); design != "" {
		about = append([]string{design}, about...)
	}
	if len(about) > 0 {
		sentence += " (" + strings.Join(about, ", ") + ")"
	}
	return fmt.Sprintf("%s is from %04d.", sentence, item.Int("year"))
}

// inWords returns an enum value as a reader sees it within a sentence.
func inWords(value string) string {
	switch value {
	case string(kg.StudyDesignMetaAnalysis):
		return "meta-analysis"
	case string(kg.StudyDesignQuasiExperiment):
		return "quasi-experiment"
	case string(kg.StudyDesignBeforeAfter):
		return "before and after"
	}
	return kg.Words(value)
}

func namesOf(items []plan.Item) string {
	var names []string
	for _, item := range items {
		names = append(names, item.Text("name"))
	}
	return kg.Join(names, "and")
}

// inLetters returns a date as one writes it: 2016, January 2016 or 15 January 2016.
func inLetters(d kg.PartialDate) string {
	for layout, written := range map[string]string{"2006-01": "January 2006", "2006-01-02": "2 January 2006"} {
		if len(d) == len(layout) {
			if t, err := time.Parse(layout, d); err == nil {
				return t.Format(written)
			}
		}
	}
	return d
}

// on returns when something was: in 2016, in January 2016 or on 15 January 2016.
func on(d kg.PartialDate) string {
	if len(d) > len("2006-01") {
		return "on " + inLetters(d)
	}
	return "in " + inLetters(d)
}
