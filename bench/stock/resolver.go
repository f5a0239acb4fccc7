package stock

import (
	"cmp"
	"slices"

	"forwhom/bench/stock/model"
	"forwhom/kg"
)

// Resolver has the graph as structs: lists in the order of ids, everything else behind a map.
type Resolver struct {
	themes     []*model.Theme
	findings   []*model.Finding
	studies    map[string]*model.Study
	themesOwn  map[string][]*model.Finding
	findingsBy map[string]*model.Finding
}

func newResolver(nodes []*kg.Node, edges []kg.Edge) *Resolver {
	r := &Resolver{studies: map[string]*model.Study{}, themesOwn: map[string][]*model.Finding{}, findingsBy: map[string]*model.Finding{}}
	for _, n := range nodes {
		switch n.Kind {
		case kg.KindTheme:
			r.themes = append(r.themes, &model.Theme{ID: n.ID, Name: n.Text("name")})
		case kg.KindFinding:
			f := findingOf(n)
			r.findings, r.findingsBy[n.ID] = append(r.findings, f), f
		case kg.KindStudy:
			r.studies[n.ID] = studyOf(n)
		}
	}
	for _, e := range edges {
		switch e.Relation {
		case kg.RelReports:
			r.findingsBy[e.To].StudyID = e.From
		case kg.RelHasTheme:
			if f, ok := r.findingsBy[e.From]; ok {
				r.themesOwn[e.To] = append(r.themesOwn[e.To], f)
			}
		}
	}
	slices.SortFunc(r.themes, func(a, b *model.Theme) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(r.findings, byID)
	for _, own := range r.themesOwn {
		slices.SortFunc(own, byID)
	}
	return r
}

func byID(a, b *model.Finding) int { return cmp.Compare(a.ID, b.ID) }

func findingOf(n *kg.Node) *model.Finding {
	return &model.Finding{
		ID: n.ID, Name: n.Text("name"), Statement: n.Text("statement"), Year: number(n, "year"),
		Direction:   model.Direction(n.Text("direction")),
		Dimension:   model.Dimension(n.Text("dimension")),
		Certainty:   known[model.Certainty](n, "certainty"),
		Perspective: known[model.Perspective](n, "perspective"),
	}
}

func studyOf(n *kg.Node) *model.Study {
	countries, _ := n.Get("countries").([]string)
	retracted, _ := n.Get("retracted").(bool)
	return &model.Study{
		ID: n.ID, Title: n.Text("title"), Year: number(n, "year"), Countries: countries, SampleSize: number(n, "sampleSize"),
		Design:     known[model.StudyDesign](n, "design"),
		Country:    known[string](n, "country"),
		RiskOfBias: known[model.RiskOfBias](n, "riskOfBias"),
		Retracted:  &retracted,
	}
}

// known returns a text property, nil where it is unknown.
func known[T ~string](n *kg.Node, property string) *T {
	if text := T(n.Text(property)); text != "" {
		return &text
	}
	return nil
}

// number returns a whole number, nil where it is unknown.
func number(n *kg.Node, property string) *int32 {
	v, ok := n.Get(property).(int64)
	if !ok {
		return nil
	}
	small := int32(v)
	return &small
}

// pageSize is how many items of n are on the first page.
func pageSize(first *int32, n int) int {
	if first == nil {
		return min(25, n)
	}
	return min(int(*first), n)
}

func findingsPage(all []*model.Finding, first *int32) *model.FindingConnection {
	size := pageSize(first, len(all))
	return &model.FindingConnection{Nodes: all[:size], PageInfo: &model.PageInfo{HasNextPage: size < len(all)}}
}
