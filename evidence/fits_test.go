package evidence_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"forwhom/evidence"
	"forwhom/kg"
)

// fitted has an English and a Dutch trial, one that states no place, and a Dutch finding on what conferences are like.
func fitted() evidence.Graph {
	return with([]evidence.Study{study("study:a"), study("study:b"), study("study:c")},
		found("finding:a", "study:a", fav, in(england)), found("finding:b", "study:b", harm, in(dutch), rated(kg.CertaintyLow)),
		found("finding:c", "study:c", nothing, of(dialogue)), found("finding:d", "", fav, on(support), about(kg.DimensionExperience), in(dutch)))
}

func TestEachFindingTellsHowWellItFitsAReadersContext(t *testing.T) {
	x := index(fitted()).Index
	all := []kg.ID{"finding:b", "finding:a", "finding:c"}
	for name, c := range map[string]struct {
		mine   evidence.Context
		scores []float64
		says   string
	}{
		"a country":          {evidence.Context{Country: []kg.ID{england}}, []float64{0.25, 1, 0.5}, "It does not fit the place asked about. It fits the place asked about. It does not state the place."},
		"something broader":  {evidence.Context{Country: []kg.ID{uk}}, []float64{0.25, 1, 0.5}, "It does not fit the place asked about. It fits the place asked about. It does not state the place."},
		"people of no study": {evidence.Context{Population: []kg.ID{pre}}, []float64{0.5, 0.5, 0.5}, "It does not state the people. It does not state the people. It does not state the people."},
		"nothing":            {evidence.Context{}, nil, ""},
	} {
		fits := done(x.FitsOf(c.mine, all))
		var scores []float64
		var says []string
		for _, f := range fits {
			scores, says = append(scores, f.Transferability.Score), append(says, f.Sentence)
		}
		same(t, name, scores, c.scores)
		equal(t, name, strings.Join(says, " "), c.says)
	}
	if _, err := x.FitsOf(evidence.Context{Country: []kg.ID{ward}}, all); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("a setting as a country: %v", err)
	}
}

// scoreOf returns a fit's score, -1 for none.
func scoreOf(f *evidence.Transferability) float64 {
	if f == nil {
		return -1
	}
	return f.Score
}

// A context says how well cells of the map fit it, and changes no number.
func TestCellsTellHowWellTheyFitAReadersContext(t *testing.T) {
	x := index(fitted())
	request := evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome}
	plain := x.Map(request)
	request.Context = evidence.Context{Country: []kg.ID{england}}
	own := x.Map(request)
	for _, c := range []struct {
		row, column kg.ID
		want        float64
	}{
		{fgc, care, (0.75*1 + 0.5*0.25) / 1.25}, // by weight: a trial rated by design, and one of low certainty
		{dialogue, care, 0.5}, {fgc, support, 0.25}, {dialogue, support, -1}, {camden, care, -1},
	} {
		i := slices.IndexFunc(own.Cells, func(m evidence.MapCell) bool { return m.Row == c.row && m.Column == c.column })
		near(t, c.row+" "+c.column, scoreOf(own.Cells[i].Transferability), c.want, 1e-12)
	}
	for i := range own.Cells {
		if plain.Cells[i].Transferability != nil {
			t.Error("a cell fits, and there is no context")
		}
		own.Cells[i].Transferability = nil
	}
	same(t, "nothing else changes", own, plain)
	if _, err := x.Index.Map(context.Background(), evidence.MapRequest{Rows: kg.MapAxisIntervention, Columns: kg.MapAxisOutcome, Context: evidence.Context{Country: []kg.ID{"context:none"}}}); kg.KindOfError(err) != kg.BadInput {
		t.Errorf("an unknown country: %v", err)
	}
}

// A context says how well what there is around a gap fits it; its country is asked for where none is.
func TestGapsTellHowWellWhatThereIsFitsAReadersContext(t *testing.T) {
	g := fitted()
	mine := evidence.Context{Country: []kg.ID{england}}
	for name, c := range map[string]struct {
		request evidence.GapRequest
		reason  kg.GapReason
		of, on  kg.ID
		listed  bool
		fits    float64
	}{
		"never studied":              {evidence.GapRequest{Context: mine}, kg.GapReasonNeverStudied, dialogue, support, true, -1},
		"only elsewhere, of mine":    {evidence.GapRequest{Context: mine}, kg.GapReasonOnlyElsewhere, fgc, support, true, 0.25},
		"another country asked for":  {evidence.GapRequest{Context: mine, Country: []kg.ID{dutch}}, kg.GapReasonOnlyElsewhere, fgc, support, false, 0},
		"of the intervention at all": {evidence.GapRequest{Context: mine}, kg.GapReasonNoCost, dialogue, "", true, 0.5},
		"no context":                 {evidence.GapRequest{}, kg.GapReasonNoCost, dialogue, "", true, -1},
		"no context, no country":     {evidence.GapRequest{}, kg.GapReasonOnlyElsewhere, fgc, support, false, 0},
	} {
		gap, listed := gapAt(gapsOf(g, c.request), c.reason, c.of, c.on)
		equal(t, name, listed, c.listed)
		if listed {
			near(t, name, scoreOf(gap.Transferability), c.fits, 1e-12)
		}
	}
}
