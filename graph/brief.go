package graph

import (
	"context"
	"fmt"

	"forwhom/brief"
	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// briefOn answers a question as a document that can be cited. The site stands in its permalink alone, beside the body, which
// is the same on every site.
func briefOn(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version, site string) (plan.Object, error) {
	q, err := asked(args, x)
	if err != nil {
		return nil, err
	}
	b, err := x.Brief(ctx, q, args.Int("first", 10))
	if err != nil {
		return nil, err
	}
	body, err := brief.Write(&b, kg.BriefFormat(args.Text("format")), kg.CitationStyle(args.Text("style")))
	if err != nil {
		return nil, err
	}
	return briefed{b, body, version, site}, nil
}

// briefed is one Brief.
type briefed struct {
	evidence.Brief
	body    string
	version kg.Version
	site    string
}

// Field returns a part of the brief.
func (w briefed) Field(name string, args plan.Args) any {
	switch name {
	case "permalink":
		return brief.At(w.site, brief.Permalink(w.Question))
	case "title":
		return w.Sentence
	case "body":
		return w.body
	case "dataVersion":
		return fmt.Sprint(w.version)
	case "checksum":
		return brief.Checksum(w.body)
	case "citations":
		return listOrNone(brief.Citations(&w.Brief, kg.CitationStyle(args.Text("style"))))
	}
	return nil
}
