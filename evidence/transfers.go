package evidence

import (
	"cmp"
	"context"
	"slices"

	"forwhom/kg"
)

// Transfers are findings by how well they fit a reader's own context: one page of them, and how many there are in all.
type Transfers struct {
	TotalCount int
	Findings   []FindingTransfer // best first, then by id
}

// FindingTransfer is how well one finding, of any dimension, fits.
type FindingTransfer struct {
	Finding         kg.ID
	Transferability Transferability
	Sentence        string
}

// Transfers tells of each finding of the graph, those of retracted studies apart, how well it fits a context; so many are
// skipped, and so many shown. A context that states nothing, or what InContext refuses, is BAD_INPUT. It ends early with
// ctx, as New does. Source: docs/methods.md, section 4.
func (x *Index) Transfers(ctx context.Context, c Context, skip, first int) (Transfers, error) {
	q, err := x.InContext(Question{}, c)
	if err != nil {
		return Transfers{}, err
	}
	if !q.states() {
		return Transfers{}, kg.Errorf(kg.BadInput, "myContext: it states nothing: give a population, country, setting, service or stage")
	}
	return within(ctx, func(p *pace) Transfers { return x.transfersTo(p, q, skip, first) })
}

func (x *Index) transfersTo(p *pace, q Question, skip, first int) Transfers {
	m := newMatcher(x, q)
	scores, order := make([]float64, len(x.findings)), make([]int32, len(x.findings))
	for i := range x.findings {
		p.step()
		scores[i], order[i] = m.score(&x.findings[i]), int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a, b)) })
	t := Transfers{TotalCount: len(order)}
	from := min(max(skip, 0), len(order))
	for _, i := range order[from:min(from+first, len(order))] {
		t.Findings = append(t.Findings, m.transfer(i))
	}
	return t
}
