package evidence

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// Independence is how far the reports of an intervention and an outcome, or of a theme, rest on different people, and how
// each counts.
type Independence struct {
	Sentence        string
	Outcome         kg.ID // "" where there is no evidence on any, and of a theme
	UnitCount       int
	ReportCount     int
	Reports         []IndependenceReport // the first of them; those on the same people one after the other
	ReviewCount     int
	KnownReviews    int // of which it is known in full what they include
	Inclusions      int // N: how often these include a study
	IncludedStudies int // r: how many different studies they include
	CoveredArea     *float64
	Overlap         kg.OverlapBand // "" without a covered area
	Pairs           []ReviewPair
}

// IndependenceReport is a study, a review or a source without a study, and how it counts.
type IndependenceReport struct {
	Report   kg.ID // "" for a claim without either
	Label    string
	Use      kg.ReportUse
	Sentence string
}

// ReviewPair are two reviews that are known to share studies. Where not all studies of both are known they may share more.
type ReviewPair struct {
	One, Other      kg.ID
	Shared, Smaller int     // Smaller is how many known studies the smaller one includes
	CoveredArea     float64 // with studies that are not known taken as different
}

// Independence tells how far the findings that may count for an intervention on an outcome, "" for that with the
// strongest evidence, rest on different people; nil for an intervention that the graph does not have. An outcome that it
// does not have is BAD_INPUT. It ends early with ctx, as New does. Source: docs/methods.md, section 16.
func (x *Index) Independence(ctx context.Context, intervention, outcome kg.ID) (*Independence, error) {
	if outcome != "" {
		if err := x.checkIDs("independence.", []asked{{"outcome", []kg.ID{outcome}, kg.KindOutcome}}); err != nil {
			return nil, err
		}
	}
	subject, known := x.interventions.at[intervention]
	if !known {
		return nil, nil
	}
	return within(ctx, func(p *pace) *Independence {
		r := newRater(x, p, subject, RatingRequest{Outcome: outcome})
		o := &overlapper{x: x, pace: p, outcome: r.outcome, units: r.units, of: fmt.Sprintf("of the effect of %s on %s", r.name(), r.outcomeName())}
		if o.outcome >= 0 {
			o.findings = r.effects(o.outcome)
		}
		return o.independence(x.effectsRetracted(subject, o.outcome))
	})
}

// IndependenceOn tells the same of an outcome: of the findings on the effect of one intervention on it, or with "" of any.
// Nil for an outcome that the graph does not have; an intervention that it does not have is BAD_INPUT.
func (x *Index) IndependenceOn(ctx context.Context, outcome, intervention kg.ID) (*Independence, error) {
	on, known := x.outcomes.at[outcome]
	if intervention != "" {
		if err := x.checkIDs("independence.", []asked{{"intervention", []kg.ID{intervention}, kg.KindIntervention}}); err != nil {
			return nil, err
		}
		if known {
			return x.Independence(ctx, intervention, outcome)
		}
	}
	if !known {
		return nil, nil
	}
	return within(ctx, func(p *pace) *Independence {
		o := &overlapper{x: x, pace: p, outcome: on, of: "of effects on " + x.quoted(x.outcomes.nodes[on].Name)}
		o.findings = x.findingsWhere(p, func(f *finding) bool { return f.effect && x.stands(f, on) })
		o.units = newCounter(x, p).count(o.findings, on, nil).units
		return o.independence(x.effectsRetracted(-1, on))
	})
}

// IndependenceUnder tells the same of a theme: of every finding under it or a narrower one, whatever its dimension and
// direction. Nil for a theme that the graph does not have.
func (x *Index) IndependenceUnder(ctx context.Context, theme kg.ID) (*Independence, error) {
	under, known := x.themes.at[theme]
	if !known {
		return nil, nil
	}
	return within(ctx, func(p *pace) *Independence {
		o := &overlapper{x: x, pace: p, outcome: -1, of: "under " + x.quoted(x.themes.nodes[under].Name)}
		o.findings = x.findingsWhere(p, func(f *finding) bool {
			return slices.ContainsFunc(x.at(f.themes), func(n int32) bool { return x.themes.within(n, under) })
		})
		o.units = newCounter(x, p).countAlike(o.findings)
		return o.independence(x.retractedOf(-1, func(f *Finding) bool { return x.themes.anyWithin(f.Themes, under) }))
	})
}

// findingsWhere returns the findings that are wanted, ascending.
func (x *Index) findingsWhere(p *pace, wanted func(*finding) bool) []int32 {
	var found []int32
	for i := range x.findings {
		p.step()
		if wanted(&x.findings[i]) {
			found = append(found, int32(i))
		}
	}
	return found
}

// countAlike counts findings, ascending, in units that weigh the same whatever they found, a review by the share of its
// studies that are not counted themselves.
func (c *counter) countAlike(findings []int32) []unit {
	c.round++
	c.units = nil
	for _, f := range findings {
		c.pace.step()
		if row := &c.x.findings[f]; c.seen[row.unit] != c.round {
			c.seen[row.unit] = c.round
			c.units = append(c.units, unit{weight: 1, finding: f, study: row.study, number: row.unit, review: row.review, directions: directions(0).with(noDifference)})
		}
	}
	c.shareReviews()
	return c.units
}

// overlapper tells what reports share.
type overlapper struct {
	x        *Index
	pace     *pace
	outcome  int32   // -1 for none
	of       string  // what the reports are of, as "of the effect of Family Group Conferencing on any outcome"
	findings []int32 // those that may count, ascending
	units    []unit  // what they count for
	reports  []report
	reviews  []int32 // the studies that are reviews and of which it is known, at least in part, what they include, by id
	partial  int     // how many of them include more than is known
	size     []int32 // by unit: how many reports it has
	at       []int32 // by unit: its place among those that count; -1 for one that does not
}

// report is a study, or a source or claim without one, by its first finding.
type report struct {
	study   int32 // -1 for none
	unit    int32
	finding int32
}

// independence puts it together; retracted are the findings that would count but for that.
func (o *overlapper) independence(retracted []*Finding) *Independence {
	const told = 100 // as many as lists within an answer show
	out := &Independence{UnitCount: len(o.units)}
	uses := map[kg.ReportUse]int{}
	if o.outcome >= 0 {
		out.Outcome = o.x.outcomes.nodes[o.outcome].ID
	}
	o.findReports()
	for i := range o.reports {
		o.pace.step()
		s := o.x.study(o.reports[i].study)
		if s != nil && s.review {
			out.ReviewCount++
			if len(s.known) > 0 {
				o.reviews = append(o.reviews, o.reports[i].study)
			}
			if len(s.known) > 0 && !s.listed {
				o.partial++
			}
		}
		uses[o.use(&o.reports[i])]++
		if i < told {
			out.Reports = append(out.Reports, o.tell(&o.reports[i]))
		}
	}
	out.ReportCount = len(o.reports)
	slices.Sort(o.reviews)
	out.KnownReviews = len(o.reviews) - o.partial
	o.cover(out)
	out.Sentence = o.sentence(out, uses) + o.x.retractedWords(retracted)
	return out
}

// findReports gathers what the findings are of, those of one unit one after the other, in the order of their first ids.
func (o *overlapper) findReports() {
	seen := make([]bool, len(o.x.studies)) // by study
	first := make([]int32, o.x.units)      // by unit: its first finding, and 1
	o.size, o.at = make([]int32, o.x.units), make([]int32, o.x.units)
	for _, f := range o.findings {
		row := &o.x.findings[f]
		if row.study >= 0 && seen[row.study] || row.study < 0 && o.size[row.unit] > 0 {
			continue
		}
		if row.study >= 0 {
			seen[row.study] = true
		}
		if first[row.unit] == 0 {
			first[row.unit] = f + 1
		}
		o.reports = append(o.reports, report{row.study, row.unit, f})
		o.size[row.unit]++
	}
	slices.SortStableFunc(o.reports, func(a, b report) int { return cmp.Compare(first[a.unit], first[b.unit]) })
	for unit := range o.at {
		o.at[unit] = -1
	}
	for at := range o.units {
		o.at[o.units[at].number] = int32(at)
	}
}

// use returns how a report counts.
func (o *overlapper) use(r *report) kg.ReportUse {
	s := o.x.study(r.study)
	counts := o.at[r.unit] >= 0
	switch {
	case (s == nil || !s.review) && o.size[r.unit] > 1:
		return kg.ReportUseSamePeople
	case s == nil || !s.review:
		return kg.ReportUseCounted
	case !counts && o.allCounted(s):
		return kg.ReportUseAllCounted
	case !counts:
		return kg.ReportUseOverlap
	case len(s.known) == 0:
		return kg.ReportUseShareUnknown
	}
	return kg.ReportUseShare
}

// tell says how a report counts.
func (o *overlapper) tell(r *report) IndependenceReport {
	out := IndependenceReport{Report: o.x.rows[r.finding].Source, Label: o.x.label(r.finding), Use: o.use(r)}
	s := o.x.study(r.study)
	if s != nil {
		out.Report = s.row.ID
	}
	switch out.Use {
	case kg.ReportUseCounted:
		out.Sentence = "It counts by itself."
	case kg.ReportUseSamePeople:
		out.Sentence = fmt.Sprintf("It counts together with %s on the same people, as one.", number(int(o.size[r.unit])-1, "other report"))
	case kg.ReportUseAllCounted:
		out.Sentence = "It does not count, since each of its studies counts by itself."
	case kg.ReportUseOverlap:
		out.Sentence = "It does not count, since it shares more than half of its known studies, or of the other's, with a stronger review."
	case kg.ReportUseShareUnknown:
		if len(o.units) == 1 {
			out.Sentence = "It counts in full. Which studies it includes is not known, and nothing else counts."
			break
		}
		out.Sentence = "It counts in full. Which studies it includes is not known, so that one of them may count in it and by itself."
	default:
		n := int(o.units[o.at[r.unit]].counted)
		out.Sentence = fmt.Sprintf("It counts by %d of its %d studies: %d %s.", s.size-n, s.size, n, kg.Agree(n, "counts by itself", "count by themselves"))
		if n == 0 {
			out.Sentence = "It counts in full, since none of its studies is known to count by itself."
		}
		if hidden := s.size - len(s.known); hidden > 0 {
			out.Sentence += fmt.Sprintf(" %d of the %d %s not known.", hidden, s.size, kg.Agree(hidden, "is", "are"))
		}
	}
	return out
}

// included returns how many studies a review includes: those that are known, where these are all, or as many as it says.
func (s *study) included() int {
	if s.listed {
		return len(s.known)
	}
	return s.size
}

// allCounted reports whether each study that a review includes counts itself.
func (o *overlapper) allCounted(s *study) bool {
	n := 0
	for _, k := range s.known {
		if u := o.x.studies[k].unit; u >= 0 && o.at[u] >= 0 && !o.units[o.at[u]].review && o.units[o.at[u]].directions.settled() {
			n++
		}
	}
	return s.size > 0 && n == s.size
}

// cover works out the corrected covered area of the reviews whose studies are all known, (N - r) / (r c - r), and what
// each two share as far as it is known. Source: Pieper and others 2014.
func (o *overlapper) cover(out *Independence) {
	in := map[int32][]int32{}     // by study: the reviews that include it
	different := map[int32]bool{} // studies that the reviews whose studies are all known include
	for at, review := range o.reviews {
		s := &o.x.studies[review]
		for _, k := range s.known {
			o.pace.step()
			in[k] = append(in[k], int32(at))
			if s.listed {
				different[k] = true
				out.Inclusions++
			}
		}
	}
	out.IncludedStudies = len(different)
	if area, ok := coveredArea(out.Inclusions, len(different), out.KnownReviews); ok {
		out.CoveredArea, out.Overlap = &area, overlapBand(area)
	}
	shared := map[[2]int32]int{}
	for _, reviews := range in {
		for i, a := range reviews {
			for _, b := range reviews[i+1:] {
				o.pace.step()
				shared[[2]int32{a, b}]++
			}
		}
	}
	for pair, n := range shared {
		a, b := &o.x.studies[o.reviews[pair[0]]], &o.x.studies[o.reviews[pair[1]]]
		included := a.included() + b.included()
		area, _ := coveredArea(included, included-n, 2)
		out.Pairs = append(out.Pairs, ReviewPair{One: a.row.ID, Other: b.row.ID, Shared: n, Smaller: min(len(a.known), len(b.known)), CoveredArea: area})
	}
	slices.SortFunc(out.Pairs, func(a, b ReviewPair) int {
		return cmp.Or(cmp.Compare(b.Shared*a.Smaller, a.Shared*b.Smaller), cmp.Compare(b.Shared, a.Shared), strings.Compare(a.One, b.One), strings.Compare(a.Other, b.Other))
	})
}

// coveredArea returns the corrected covered area of c reviews that include r different studies n times in all; false for
// fewer than two reviews, or no study.
func coveredArea(n, r, c int) (float64, bool) {
	if c < 2 || r == 0 {
		return 0, false
	}
	return float64(n-r) / float64(r*c-r), true
}

// overlapBand puts a covered area into words. Source: Pieper and others 2014.
func overlapBand(area float64) kg.OverlapBand {
	switch {
	case !exceeds(area, overlapSlight):
		return kg.OverlapBandSlight
	case !exceeds(area, overlapModerate):
		return kg.OverlapBandModerate
	case !exceeds(area, overlapHigh):
		return kg.OverlapBandHigh
	}
	return kg.OverlapBandVeryHigh
}

func (o *overlapper) sentence(out *Independence, uses map[kg.ReportUse]int) string {
	if out.ReportCount == 0 {
		return fmt.Sprintf("No study %s counts.", o.of)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s for %s.", number(out.ReportCount, "report"), o.of, kg.Agree(out.ReportCount, "counts", "count"),
		number(out.UnitCount, "independent unit"))
	if n := uses[kg.ReportUseSamePeople]; n > 0 {
		fmt.Fprintf(&b, " %d of them are on people of whom another of them reports, too.", n)
	}
	if n := uses[kg.ReportUseAllCounted]; n > 0 {
		fmt.Fprintf(&b, " %s not counted, since each of %s studies counts by itself.", kg.Agree(n, "1 review is", fmt.Sprint(n, " reviews are")), kg.Agree(n, "its", "their"))
	}
	if n := uses[kg.ReportUseOverlap]; n > 0 {
		fmt.Fprintf(&b, " %s not counted, since %s more than half of its known studies, or of the other's, with a stronger review.",
			kg.Agree(n, "1 review is", fmt.Sprint(n, " reviews are")), kg.Agree(n, "it shares", "each shares"))
	}
	switch {
	case out.ReviewCount == 0:
		b.WriteString(kg.Agree(out.ReportCount, " It is not a review.", " None of them is a review."))
	case out.ReportCount == 1 && len(o.reviews) == 0:
		b.WriteString(" It is a review, of which it is not known what studies it includes.")
	case out.ReportCount == 1 && out.KnownReviews == 0:
		b.WriteString(" It is a review, of which not all studies are known.")
	case out.ReportCount == 1:
		b.WriteString(" It is a review.")
	case out.CoveredArea != nil:
		fmt.Fprintf(&b, " %d reviews whose studies are all known include %s %d times: a corrected covered area of %s per cent, which is a %s overlap.",
			out.KnownReviews, kg.Agree(out.IncludedStudies, "1 study", fmt.Sprint(out.IncludedStudies, " different studies")), out.Inclusions,
			strconv.FormatFloat(100**out.CoveredArea, 'f', 1, 64), kg.Words(out.Overlap))
	case len(o.reviews) == 0:
		fmt.Fprintf(&b, " It is not known which studies %s, so that nothing can be told of their overlap.",
			kg.Agree(out.ReviewCount, "the review among them includes", fmt.Sprintf("the %d reviews include", out.ReviewCount)))
	case out.KnownReviews == 0:
		fmt.Fprintf(&b, " Not all studies are known that %s, so that nothing can be told of their overlap.",
			kg.Agree(out.ReviewCount, "the review among them includes", fmt.Sprintf("the %d reviews include", out.ReviewCount)))
	default:
		fmt.Fprintf(&b, " Included studies are known in full for %d of %s: too few to tell how much reviews overlap.", out.KnownReviews, number(out.ReviewCount, "review"))
	}
	if n := out.ReviewCount - len(o.reviews); n > 0 && out.CoveredArea != nil {
		fmt.Fprintf(&b, " Of %s it is not known.", number(n, "other review"))
	}
	if o.partial > 0 && out.KnownReviews > 0 {
		fmt.Fprintf(&b, " Of %s it is known only in part, so that more may be shared than is known.", number(o.partial, "review"))
	}
	return b.String()
}
