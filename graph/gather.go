package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/evidence"
	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store"
)

// However many fields of an operation are computed from findings, their facts are gathered with one question, and so in
// one read.

// maxComputed is how many computed fields that need different facts one operation may have.
const maxComputed = 4

const gatherHead = `{
	interventions { nodes { id name broader { id } populations @include(if: $people) { id } } }
	costed: interventions(where: { findings: { some: { dimension: { eq: ECONOMIC }, status: { eq: ACCEPTED } } } }) @include(if: $marked) { nodes { id } }
	voiced: interventions(where: { findings: { some: { perspective: { in: [FAMILY_MEMBER, CHILD, SERVICE_USER] }, status: { eq: ACCEPTED } } } }) @include(if: $marked) { nodes { id } }
	outcomes { nodes { id name polarity broader { id } indicatorOf { id } } }
	populations { nodes { id name broader { id } } }
	contexts { nodes { id name contextKind broader { id } } }
	themes { nodes { id name broader { id } } }
	judgements(where: { status: { eq: ACCEPTED } }) @include(if: $judged) { nodes {
		id scheme level reason date intervention { id } outcome { id } judges { ... on Entity { name } } } }
	newest: findings(first: 1, orderBy: [{ updatedAt: DESC }]) { nodes { updatedAt } }
`

const gatherFindings = `f%[1]d: findings(where: $w%[1]d) { nodes {
		id direction dimension certainty perspective outcomeDefinedBy restsOnStudies year followUpMonths @include(if: $compared)
		people: effect { n interventionN comparisonN }
		effect @include(if: $numbers) { measure value ciLow ciHigh ciLevel pValue unit interventionValue comparisonValue groupUnit
			interventionEvents interventionN interventionSd comparisonEvents comparisonN comparisonSd }
		cost @include(if: $costs) { amount amountHigh currency priceYear flow basis perspective unit years text }
		interventions { id } outcomes { id } populations { id } contexts { id } themes { id }
		statement @include(if: $cited) locator @include(if: $cited) caveat @include(if: $cited)
		source { id title year authorNames ...Reference @include(if: $cited) }
		study { id title year design quantitativeDesign admits riskOfBias includedCount highRiskCount sampleSize countries cohort retracted
			comparator @include(if: $compared) followUpMonths @include(if: $compared)
			criticisedBy @include(if: $cited) { id title year authorNames ...Reference }
			sources { authorNames } includedStudies { nodes { id } } populations { id } contexts { id } }
	} }
`

const gatherReference = ` fragment Reference on Source { name citation sourceKind container volume pages doi url seenIn }`

// newGather is the question for n computed fields.
func newGather(types *ast.Schema, n int) (*own, error) {
	var text strings.Builder
	text.WriteString("query Gather(")
	for _, name := range partNames {
		fmt.Fprintf(&text, "$%s: Boolean! ", name)
	}
	for i := range max(n, 1) {
		fmt.Fprintf(&text, "$w%d: FindingWhere ", i)
	}
	text.WriteString(") " + gatherHead)
	for i := range max(n, 1) {
		fmt.Fprintf(&text, gatherFindings, i)
	}
	text.WriteString("}" + gatherReference)
	return newOwn(types, fmt.Sprintf("gather %d", n), text.String())
}

// facts reads what computed fields need, one Graph for each.
func (s *Schema) facts(ctx context.Context, snapshot store.Snapshot, needs []need, reader kg.Reader) ([]evidence.Graph, error) {
	if len(needs) > maxComputed {
		return nil, kg.Errorf(kg.TooCostly, "at most %d different computed questions in one operation, not %d: ask in parts", maxComputed, len(needs))
	}
	g, err := s.gathers[len(needs)]()
	if err != nil {
		return nil, err
	}
	var parts part
	for _, n := range needs {
		parts |= n.parts
	}
	vars := map[string]any{}
	for i, name := range partNames {
		vars[name] = parts&(1<<i) != 0
	}
	for i, n := range needs {
		vars[fmt.Sprintf("w%d", i)] = n.where
	}
	graphs := make([]evidence.Graph, len(needs))
	return graphs, s.ask(ctx, snapshot, g, vars, reader, func(op *plan.Operation, rows *plan.Rows) (err error) {
		for i, n := range needs {
			if graphs[i], err = graphFrom(ctx, op, rows, fmt.Sprintf("f%d", i)); err != nil {
				return err
			}
			if n.parts&withMarks != 0 {
				marks(&graphs[i], op.Items(rows, "costed"), op.Items(rows, "voiced"))
			}
		}
		return nil
	})
}

// marks adds to a graph what tells of each intervention whether its cost and its families' view are known at all: one
// finding on each, also where the question is about other outcomes. A finding without an outcome counts nowhere.
func marks(g *evidence.Graph, costed, voiced []plan.Item) {
	for _, item := range costed {
		g.Findings = append(g.Findings, evidence.Finding{ID: item.ID() + " has a cost", Dimension: kg.DimensionEconomic, Interventions: []kg.ID{item.ID()}})
	}
	for _, item := range voiced {
		g.Findings = append(g.Findings, evidence.Finding{ID: item.ID() + " has a family's voice", Dimension: kg.DimensionExperience,
			Perspective: kg.PerspectiveFamilyMember, Interventions: []kg.ID{item.ID()}})
	}
}

// graphFrom turns rows into evidence's rows. It ends early with ctx.
func graphFrom(ctx context.Context, op *plan.Operation, rows *plan.Rows, findings string) (evidence.Graph, error) {
	g := evidence.Graph{
		Interventions: nodesFrom(op.Items(rows, "interventions")),
		Outcomes:      nodesFrom(op.Items(rows, "outcomes")),
		Populations:   nodesFrom(op.Items(rows, "populations")),
		Contexts:      nodesFrom(op.Items(rows, "contexts")),
		Themes:        nodesFrom(op.Items(rows, "themes")),
		Deflators:     evidence.Deflators(),
	}
	for _, item := range op.Items(rows, "judgements") {
		g.Judgements = append(g.Judgements, judgementFrom(item))
	}
	if newest := op.Items(rows, "newest"); len(newest) > 0 {
		if at := newest[0].Text("updatedAt"); len(at) >= 10 {
			g.Today = at[:10]
		}
	}
	studies, sources := map[kg.ID]bool{}, map[kg.ID]bool{}
	for i, item := range op.Items(rows, findings) {
		if i%1024 == 0 {
			if err := kg.ContextError(ctx); err != nil {
				return g, err
			}
		}
		g.Findings = append(g.Findings, findingFrom(item))
		cite := func(all []plan.Item) {
			for _, source := range all {
				if id := source.ID(); !sources[id] {
					sources[id] = true
					g.Sources = append(g.Sources, sourceFrom(source))
				}
			}
		}
		for _, study := range item.Items("study") {
			if id := study.ID(); !studies[id] {
				studies[id] = true
				g.Studies = append(g.Studies, studyFrom(study))
				cite(study.Items("criticisedBy"))
			}
		}
		cite(item.Items("source"))
	}
	return g, nil
}

func nodesFrom(items []plan.Item) []evidence.Node {
	nodes := make([]evidence.Node, len(items))
	for i, item := range items {
		nodes[i] = evidence.Node{ID: item.ID(), Name: item.Text("name"), Broader: item.IDs("broader"),
			Kind: kg.ContextKind(item.Text("contextKind")), IndicatorOf: item.IDs("indicatorOf"),
			Polarity: kg.Polarity(item.Text("polarity")), MeantFor: item.IDs("populations")}
	}
	return nodes
}

func findingFrom(item plan.Item) evidence.Finding {
	f := evidence.Finding{
		ID:               item.ID(),
		Direction:        kg.Direction(item.Text("direction")),
		Dimension:        kg.Dimension(item.Text("dimension")),
		Certainty:        kg.Certainty(item.Text("certainty")),
		Perspective:      kg.Perspective(item.Text("perspective")),
		OutcomeDefinedBy: kg.OutcomeDefiner(item.Text("outcomeDefinedBy")),
		RestsOnStudies:   item.Int("restsOnStudies"),
		Year:             item.Int("year"),
		People:           peopleFrom(item),
		FollowUpMonths:   item.Float("followUpMonths"),
		Interventions:    item.IDs("interventions"),
		Outcomes:         item.IDs("outcomes"),
		Populations:      item.IDs("populations"),
		Contexts:         item.IDs("contexts"),
		Themes:           item.IDs("themes"),
		Statement:        item.Text("statement"),
		Locator:          item.Text("locator"),
		Caveat:           item.Text("caveat"),
	}
	f.Effect, f.Cost = effectFrom(item), costFrom(item)
	f.Study, f.Source = first(item.IDs("study")), first(item.IDs("source"))
	return f
}

// peopleFrom returns how many were analysed for a finding: both groups together where both are known, else as its source
// says; 0 where it does not.
func peopleFrom(item plan.Item) int {
	one, other := number(item.Part("people", "interventionN")), number(item.Part("people", "comparisonN"))
	n := number(item.Part("people", "n"))
	switch {
	case one != nil && other != nil && *one > 0 && *other > 0:
		return int(*one + *other)
	case n != nil && *n > 0:
		return int(*n)
	}
	return 0
}

// effectFrom returns a finding's effect in numbers; nil where nothing is known of it, or nobody asked.
func effectFrom(item plan.Item) *evidence.Estimate {
	known := false
	number := func(part string) *float64 {
		f := number(item.Part("effect", part))
		known = known || f != nil
		return f
	}
	words := func(part string) string { s, _ := item.Part("effect", part).(string); return s }
	e := &evidence.Estimate{
		Measure: kg.EffectMeasure(words("measure")), Unit: words("unit"), GroupUnit: words("groupUnit"),
		Value: number("value"), CILow: number("ciLow"), CIHigh: number("ciHigh"), CILevel: number("ciLevel"), PValue: number("pValue"),
		InterventionValue: number("interventionValue"), ComparisonValue: number("comparisonValue"),
		InterventionEvents: number("interventionEvents"), ComparisonEvents: number("comparisonEvents"),
		InterventionN: number("interventionN"), ComparisonN: number("comparisonN"),
		InterventionSD: number("interventionSd"), ComparisonSD: number("comparisonSd"),
	}
	if !known {
		return nil
	}
	return e
}

func judgementFrom(item plan.Item) evidence.Judgement {
	j := evidence.Judgement{ID: item.ID(), Scheme: kg.RatingScheme(item.Text("scheme")), Level: item.Text("level"), Reason: item.Text("reason"),
		Date: item.Text("date"), Intervention: first(item.IDs("intervention")), Outcome: first(item.IDs("outcome"))}
	for _, judge := range item.Items("judges") {
		j.By = append(j.By, judge.Text("name"))
	}
	return j
}

// first returns the first of ids, "" of none.
func first(ids []kg.ID) kg.ID {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// costFrom returns a finding's amount of money; nil where nothing is known of it, or nobody asked.
func costFrom(item plan.Item) *evidence.Cost {
	words := func(part string) string { s, _ := item.Part("cost", part).(string); return s }
	c := &evidence.Cost{Amount: number(item.Part("cost", "amount")), AmountHigh: number(item.Part("cost", "amountHigh")), Currency: words("currency"),
		Flow: kg.CostFlow(words("flow")), Basis: kg.CostBasis(words("basis")), Perspective: kg.CostPerspective(words("perspective")),
		Unit: kg.CostUnit(words("unit")), Text: words("text")}
	if year, ok := item.Part("cost", "priceYear").(int64); ok {
		c.PriceYear = int(year)
	}
	if years := number(item.Part("cost", "years")); years != nil {
		c.Years = *years
	}
	if *c == (evidence.Cost{}) {
		return nil
	}
	return c
}

func studyFrom(item plan.Item) evidence.Study {
	st := evidence.Study{
		ID:                 item.ID(),
		Title:              item.Text("title"),
		Year:               item.Int("year"),
		Design:             kg.StudyDesign(item.Text("design")),
		QuantitativeDesign: kg.StudyDesign(item.Text("quantitativeDesign")),
		RiskOfBias:         kg.RiskOfBias(item.Text("riskOfBias")),
		IncludedCount:      item.Int("includedCount"),
		HighRiskCount:      item.Int("highRiskCount"),
		SampleSize:         item.Int("sampleSize"),
		FollowUpMonths:     item.Float("followUpMonths"),
		Comparator:         item.Text("comparator"),
		Countries:          item.Texts("countries"),
		Cohort:             item.Text("cohort"),
		Retracted:          item.Bool("retracted"),
		Included:           item.IDs("includedStudies"),
		Populations:        item.IDs("populations"),
		Contexts:           item.IDs("contexts"),
		CriticisedBy:       item.IDs("criticisedBy"),
	}
	for _, d := range item.Texts("admits") {
		st.Admits = append(st.Admits, kg.StudyDesign(d))
	}
	for _, source := range item.Items("sources") {
		if st.Authors = source.Texts("authorNames"); len(st.Authors) > 0 { // pages that report a study may name nobody
			break
		}
	}
	return st
}

// sourceFrom reads a source. A name that was made of what is known of it is no name of its own.
func sourceFrom(item plan.Item) evidence.Source {
	s := evidence.Source{ID: item.ID(), Title: item.Text("title"), Authors: item.Texts("authorNames"), Year: item.Int("year"),
		Kind: kg.SourceKind(item.Text("sourceKind")), Container: item.Text("container"), Volume: item.Text("volume"), Pages: item.Text("pages"),
		DOI: item.Text("doi"), URL: item.Text("url"), SeenIn: kg.SeenIn(item.Text("seenIn"))}
	if name := item.Text("name"); s.Title == "" && name != item.Text("citation") {
		s.Name = name
	}
	return s
}
