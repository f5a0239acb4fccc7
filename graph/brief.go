package graph

import (
	"context"
	"fmt"

	"forwhom/brief"
	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
)

// briefOn answers a question as a document that can be cited: what works or, where `about` says so, any other. The site stands
// in its permalink alone, beside the body, which is the same on every site.
func briefOn(ctx context.Context, args plan.Args, x *evidence.Index, version kg.Version, site string) (plan.Object, error) {
	out := briefed{version: version, site: site}
	format, style := kg.BriefFormat(args.Text("format")), kg.CitationStyle(args.Text("style"))
	of, err := reportedFrom(args)
	if err != nil {
		return nil, err
	}
	if of != nil {
		r, err := x.Report(ctx, of)
		if err != nil {
			return nil, err
		}
		out.title, out.sources, out.permalink = r.Sentence, r.Sources, brief.ReportPermalink(of)
		out.body, err = brief.WriteReport(&r, out.permalink, format, style)
		return out, err
	}
	q, err := asked(args, x)
	if err != nil {
		return nil, err
	}
	b, err := x.Brief(ctx, q, args.Int("first", 10))
	if err != nil {
		return nil, err
	}
	out.title, out.sources, out.permalink = b.Sentence, b.Sources, brief.Permalink(q)
	out.body, err = brief.Write(&b, format, style)
	return out, err
}

// briefed is one Brief.
type briefed struct {
	title, body, permalink string
	sources                []evidence.Source
	version                kg.Version
	site                   string
}

// Field returns a part of the brief.
func (w briefed) Field(name string, args plan.Args) any {
	switch name {
	case "permalink":
		return brief.At(w.site, w.permalink)
	case "title":
		return w.title
	case "body":
		return w.body
	case "dataVersion":
		return fmt.Sprint(w.version)
	case "checksum":
		return brief.Checksum(w.body)
	case "citations":
		return listOrNone(brief.Citations(w.sources, kg.CitationStyle(args.Text("style"))))
	}
	return nil
}

// reportedFrom reads what a brief is about; nil where it is what works. It refuses a question of what works beside it.
func reportedFrom(args plan.Args) (evidence.Reported, error) {
	kind, in := about(args)
	if kind == "" {
		return nil, nil
	}
	if question, _ := args.Value("question").(map[string]any); len(question) > 0 {
		return nil, kg.Errorf(kg.BadInput, "brief: give a question of what works or about, not both")
	}
	for _, part := range []string{"ids", "outcomes", "intervention", "outcome", "population", "country"} {
		if n := len(ids(in[part])); n > maxAsked {
			return nil, kg.Errorf(kg.BadInput, "brief(about:): at most %d ids in each part, not %d", maxAsked, n)
		}
	}
	own := contextFrom(args)
	switch kind {
	case "conflict":
		return evidence.ConflictReport{Intervention: text(in["intervention"]), Outcome: text(in["outcome"]), Context: own}, nil
	case "compare": // in the order of its columns and rows
		return evidence.CompareRequest{Interventions: ids(in["ids"]), Outcomes: ids(in["outcomes"]), Context: own, Limit: 100}, nil
	case "synthesis":
		value := func(name string) any { return in[name] }
		return evidence.SynthesisReport{SynthesisRequest: synthesisFrom(value, own), Interventions: evidence.InOrder(ids(in["intervention"])),
			Outcomes: evidence.InOrder(ids(in["outcome"])), Populations: evidence.InOrder(ids(in["population"]))}, nil
	}
	req := gapsFrom(in, in["orderBy"])
	for _, list := range []*[]kg.ID{&req.Intervention, &req.Outcome, &req.Population, &req.Country} {
		*list = evidence.InOrder(*list)
	}
	req.Context, req.First = own, args.Int("first", 10)
	return req, nil
}

// about returns which question the argument about has, and its parts; "" where it is not given.
func about(args plan.Args) (kind string, parts map[string]any) {
	in, _ := args.Value("about").(map[string]any)
	for kind, v := range in { // it has one field
		if parts, ok := v.(map[string]any); ok {
			return kind, parts
		}
	}
	return "", nil
}

// needOfBrief returns what a brief about anything but what works needs.
func needOfBrief(kind string, in map[string]any) need {
	n := need{where: acceptedOnly(), parts: partsOf[kind] | withCitations}
	switch kind {
	case "conflict":
		n.where["outcomes"] = within(text(in["outcome"]))
		n.parts |= withMarks // what is missing of the intervention as a whole lies beyond these findings
	case "compare":
		n.where = ofInterventions(ids(in["ids"]))
		n.parts |= withComparison
	case "synthesis":
		n.where["dimension"] = map[string]any{"eq": string(kg.DimensionEffect)}
		for part, edge := range map[string]string{"intervention": "interventions", "outcome": "outcomes", "population": "populations"} {
			if asked := ids(in[part]); len(asked) > 0 {
				n.where[edge] = within(asked...)
			}
		}
	}
	return n
}
