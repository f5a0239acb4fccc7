package evidence

import "forwhom/kg"

// FitsOf tells of findings, in the order given, how well each fits a reader's own context; none for a context that
// states nothing. What InContext refuses is BAD_INPUT; every id must be one of the graph's findings. Source:
// docs/methods.md, section 4.
func (x *Index) FitsOf(c Context, findings []kg.ID) ([]FindingTransfer, error) {
	m, err := x.matcherOf(c)
	if err != nil || m == nil {
		return nil, err
	}
	fits := make([]FindingTransfer, len(findings))
	for i, id := range findings {
		fits[i] = m.transfer(x.finding(id))
	}
	return fits, nil
}

// matcherOf returns the matcher of a reader's own context; nil for one that states nothing.
func (x *Index) matcherOf(c Context) (*matcher, error) {
	q, err := x.InContext(Question{}, c)
	if err != nil || !q.states() {
		return nil, err
	}
	return newMatcher(x, q), nil
}

// transfer tells how well a finding fits, in a sentence, too.
func (m *matcher) transfer(f int32) FindingTransfer {
	row := &m.x.findings[f]
	fit := m.fit(row)
	return FindingTransfer{m.x.rows[f].ID, fit, "It " + fitPhrase(fit, m.x.onlyInternational(row)) + "."}
}

// fitOf returns how well what is known in a cell fits: the mean over its units, weighted by their weight, or, where
// nothing counts, over its findings, each alike. Nil without a context and where there is no finding.
func (m *matcher) fitOf(units []unit, findings []int32) *Transferability {
	if m == nil || len(findings) == 0 {
		return nil
	}
	if len(units) == 0 {
		for _, f := range findings {
			units = append(units, unit{weight: 1, finding: f})
		}
	}
	t := m.meanFit(units)
	return &t
}
