package evidence

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"

	"forwhom/kg"
)

// Conflict is how studies of one intervention and one outcome disagree, and what the two sides differ in.
type Conflict struct {
	Intervention kg.ID
	Outcome      kg.ID
	Sentence     string
	Counts       Counts
	Sides        []ConflictSide // that have a unit, in the order of directions
	Explanations []Explanation  // every attribute; those with a separation first, the largest first
	Warnings     []Warning
}

// ConflictSide are the units that point one way.
type ConflictSide struct {
	Direction kg.Direction
	UnitCount int
	Findings  []kg.ID // those of its units that point this way; the heaviest unit's first
	Sentence  string
}

// Explanation is what one attribute tells of the two sides: the favourable units, and those that found harm or no
// difference.
type Explanation struct {
	Attribute  kg.StudyAttribute
	Separation *float64         // -1 to 1; nil where a side has fewer than two units that state the attribute
	Values     []AttributeValue // the value that separates most first
	Unknown    int              // units, of whatever direction, that do not state it
	Sentence   string
}

// AttributeValue counts the units with one value of an attribute by direction; a unit with several values counts under
// each.
type AttributeValue struct {
	Value string
	Counts
}

// Conflict tells why studies disagree on what an intervention does to an outcome; what is narrower than either counts,
// and every t is 1. Ids that the graph does not have are BAD_INPUT. It ends early with ctx, as New does. Source:
// docs/methods.md, section 8.
func (x *Index) Conflict(ctx context.Context, intervention, outcome kg.ID) (Conflict, error) {
	err := x.checkIDs("", []asked{
		{"intervention", []kg.ID{intervention}, kg.KindIntervention}, {"outcome", []kg.ID{outcome}, kg.KindOutcome},
	})
	if err != nil {
		return Conflict{}, err
	}
	return within(ctx, func(p *pace) Conflict {
		return x.conflict(p, x.interventions.at[intervention], x.outcomes.at[outcome])
	})
}

func (x *Index) conflict(p *pace, intervention, outcome int32) Conflict {
	a := newSides(newCounter(x, p), intervention, outcome)
	c := Conflict{Intervention: x.interventions.nodes[intervention].ID, Outcome: x.outcomes.nodes[outcome].ID, Counts: a.counts, Sides: a.tell(),
		Explanations: a.explanations(), Warnings: append(x.warnings(&a.tally), x.retractedWarnings(intervention, outcome)...)}
	c.Sentence = a.sentence(c.Explanations, x.interventions.nodes[intervention].Name, x.outcomes.nodes[outcome].Name)
	return c
}

// explanations tells of every attribute, those with a separation first, the largest first.
func (s *sides) explanations() []Explanation {
	var all []Explanation
	for _, c := range s.compared {
		all = append(all, s.explain(c))
	}
	slices.SortStableFunc(all, func(e, f Explanation) int {
		switch {
		case e.Separation == nil || f.Separation == nil:
			return cmp.Compare(hasNone(e.Separation), hasNone(f.Separation))
		case math.Abs(*e.Separation-*f.Separation) < tolerance: // such as 1/2 - 1/3 and 2/3 - 1/2
			return 0
		}
		return cmp.Compare(*f.Separation, *e.Separation)
	})
	return all
}

func hasNone(separation *float64) int {
	if separation == nil {
		return 1
	}
	return 0
}

// effectsOf returns the findings that may count for an intervention on an outcome, narrower ones of both included,
// ascending.
func (x *Index) effectsOf(p *pace, intervention, outcome int32) []int32 {
	below := make([]bool, len(x.interventions.nodes))
	for _, n := range x.interventions.down[intervention] {
		below[n] = true
	}
	var findings []int32
	for _, o := range x.outcomes.down[outcome] {
		for _, f := range x.onOutcome[o] {
			p.step()
			row := &x.findings[f]
			if row.effect && slices.ContainsFunc(x.at(row.interventions), func(n int32) bool { return below[n] }) {
				findings = append(findings, f)
			}
		}
	}
	slices.Sort(findings)
	return slices.Compact(findings)
}

// sides compares the units of one intervention and one outcome.
type sides struct {
	x    *Index
	pace *pace
	tally
	byUnit   gathered // the findings that each unit is counted by
	compared [attributeCount]*comparison
	byTrait  []*valueCount // by the first trait that is alike
}

// newSides counts the findings of an intervention on an outcome, every t 1, and compares the units. The sides are valid
// until the counter counts again.
func newSides(c *counter, intervention, outcome int32) *sides {
	x := c.x
	findings := x.effectsOf(c.pace, intervention, outcome)
	s := &sides{x: x, pace: c.pace, tally: c.count(findings, outcome, nil), byTrait: make([]*valueCount, len(x.traits))}
	s.byUnit = deal(len(s.units), func(yield func(line, item int32) bool) {
		for f, unit := range c.counted(s.units, findings, outcome) {
			if !yield(int32(unit), f) {
				return
			}
		}
	})
	s.compare()
	return s
}

// ways yields the findings that a unit is counted by, direction by direction.
func (s *sides) ways(unit int) iter.Seq2[direction, int32] {
	return func(yield func(direction, int32) bool) {
		for d := range directionCount {
			if !s.units[unit].directions.has(d) {
				continue
			}
			for _, f := range s.byUnit.line(int32(unit)) {
				if s.x.findings[f].direction == d && !yield(d, f) {
					return
				}
			}
		}
	}
}

// apiDirections are the directions as the API serves them, by number.
var apiDirections = [directionCount]kg.Direction{kg.DirectionFavourable, kg.DirectionAdverse, kg.DirectionNoDifference,
	kg.DirectionMixed, kg.DirectionUnclear}

// tell gathers the units that point each way.
func (s *sides) tell() []ConflictSide {
	const named = 3 // studies named before "and others"
	var sides [directionCount]ConflictSide
	var studies [directionCount][]string
	for d, n := range s.counts.byDirection() {
		sides[d] = ConflictSide{Direction: apiDirections[d], UnitCount: n, Findings: make([]kg.ID, 0, n)}
	}
	for u := range s.units {
		s.pace.step()
		last := directionCount
		for d, f := range s.ways(u) {
			sides[d].Findings = append(sides[d].Findings, s.x.rows[f].ID)
			if d != last && len(studies[d]) < named {
				studies[d] = append(studies[d], s.x.studyWithLabel(f))
			}
			last = d
		}
	}
	var told []ConflictSide
	for d, side := range sides {
		if side.UnitCount == 0 {
			continue
		}
		if more := side.UnitCount - len(studies[d]); more > 0 {
			studies[d] = append(studies[d], number(more, "other"))
		}
		side.Sentence = sideWords(direction(d), side.UnitCount) + ": " + strings.Join(studies[d], "; ") + "."
		told = append(told, side)
	}
	return told
}

// studyWithLabel says what sort of study a finding is of, where, and its authors: "a randomised trial in England
// (Taylor and others, 2024)".
func (x *Index) studyWithLabel(f int32) string {
	s := x.studyPhrase(&x.findings[f])
	s = strings.ToLower(s[:1]) + s[1:]
	if label := x.label(f); label != "" {
		s += " (" + label + ")"
	}
	return s
}

// sideWords says how many studies point one way: "1 study finds harm".
func sideWords(d direction, n int) string {
	words := [directionCount][2]string{
		{"is favourable", "are favourable"}, {"is adverse", "are adverse"}, {"finds no difference", "find no difference"},
		{"has mixed results", "have mixed results"}, {"does not settle it", "do not settle it"},
	}
	return fmt.Sprint(n, " ", kg.Agree(n, "study ", "studies "), kg.Agree(n, words[d][0], words[d][1]))
}

// comparison counts the units of both sides by one attribute.
type comparison struct {
	at            kg.StudyAttribute
	values        []*valueCount // the value that separates most first
	stating       unitCount     // units, of whatever direction, that state it
	favour, other sideCount
}

// sideCount are the units of a side, and those that state an attribute.
type sideCount struct {
	units int
	known unitCount
}

// valueCount are the units with one value.
type valueCount struct {
	trait      int32
	text       string // as the first of them has it
	ways       [directionCount]unitCount
	other      unitCount // those that found harm or no difference, or both
	beside     unitCount // those on neither side
	separation float64
}

// byFavourable counts the units from the favourable side, byOthers from the other one.
func (v *valueCount) byFavourable() (own, others int) { return v.ways[favourable].n, v.other.n }
func (v *valueCount) byOthers() (own, others int)     { return v.other.n, v.ways[favourable].n }

func (v *valueCount) counts() Counts {
	return Counts{v.ways[favourable].n, v.ways[adverse].n, v.ways[noDifference].n, v.ways[mixed].n, v.ways[unclear].n}
}

// unitCount counts units that come one after the other, each once.
type unitCount struct{ n, last int }

// add counts a unit by its place, from 1.
func (c *unitCount) add(unit int) {
	if c.last != unit {
		c.n, c.last = c.n+1, unit
	}
}

// compare counts the units by every attribute, in one pass. A unit's values are those of its findings that point the way
// in question, so that a study that found a benefit for some people and harm for others tells them apart.
func (s *sides) compare() {
	for at := range s.compared {
		s.compared[at] = &comparison{at: attributes[at]}
	}
	other := 0
	for u := range s.units {
		s.pace.step()
		s.compareUnit(u)
		if d := s.units[u].directions; d.has(adverse) || d.has(noDifference) {
			other++
		}
	}
	for _, c := range s.compared {
		c.favour.units, c.other.units = s.counts.Favourable, other
		s.finish(c)
	}
}

func (s *sides) compareUnit(u int) {
	directions := s.units[u].directions
	neither := !directions.has(favourable) && !directions.has(adverse) && !directions.has(noDifference)
	for d, f := range s.ways(u) {
		for _, t := range s.x.at(s.x.findings[f].traits) {
			c, v := s.compared[s.x.traits[t].at], s.value(t)
			c.stating.add(u + 1)
			v.ways[d].add(u + 1)
			if neither {
				v.beside.add(u + 1)
			}
			switch d {
			case favourable:
				c.favour.known.add(u + 1)
			case adverse, noDifference:
				c.other.known.add(u + 1)
				v.other.add(u + 1)
			}
		}
	}
}

// value returns the counts of a trait and of those that are alike.
func (s *sides) value(t int32) *valueCount {
	trait := &s.x.traits[t]
	v := &s.byTrait[trait.alike]
	if *v == nil {
		*v = &valueCount{trait: trait.alike, text: trait.text}
		s.compared[trait.at].values = append(s.compared[trait.at].values, *v)
	}
	return *v
}

// finish works out the separation of each value and puts the largest first.
func (s *sides) finish(c *comparison) {
	for _, v := range c.values {
		v.separation = share(v.ways[favourable].n, c.favour.known.n) - share(v.other.n, c.other.known.n)
	}
	slices.SortFunc(c.values, func(a, b *valueCount) int {
		if math.Abs(a.separation-b.separation) >= tolerance {
			return cmp.Compare(b.separation, a.separation)
		}
		return cmp.Or(cmp.Compare(b.ways[favourable].n+b.other.n, a.ways[favourable].n+a.other.n), strings.Compare(a.text, b.text), cmp.Compare(a.trait, b.trait))
	})
}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// comparable reports whether both sides have enough units that state the attribute.
func (c *comparison) comparable() bool {
	return c.favour.known.n >= sideUnits && c.other.known.n >= sideUnits
}

// unknown counts the units that do not state an attribute.
func (s *sides) unknown(c *comparison) int { return len(s.units) - c.stating.n }

// explain compares the sides by one attribute.
func (s *sides) explain(c *comparison) Explanation {
	e := Explanation{Attribute: c.at, Unknown: s.unknown(c), Sentence: s.explanationSentence(c)}
	if c.comparable() {
		separation := c.values[0].separation
		e.Separation = &separation
	}
	for _, v := range c.values {
		e.Values = append(e.Values, AttributeValue{v.text, v.counts()})
	}
	return e
}

// explanationSentence says what an attribute tells of the two sides.
func (s *sides) explanationSentence(c *comparison) string {
	its := attributeNoun(c.at, false)
	switch {
	case c.favour.units == 0:
		return "No study is favourable, so that there are no two sides to compare."
	case c.other.units == 0:
		return "No study finds harm or no difference, so that there are no two sides to compare."
	case len(s.units) == 1:
		return bothSentence(s.x, c)
	case c.comparable():
		return s.separationSentence(c) + s.unknownSentence(c)
	case c.favour.known.n == 0 && c.favour.units == 1:
		return fmt.Sprintf("The only favourable study does not state %s.", its)
	case c.favour.known.n == 0:
		return fmt.Sprintf("%s favourable studies states %s.", noneOf(c.favour.units), its)
	case c.favour.units == 1:
		return s.onlySentence(c, "favourable study", c.other, (*valueCount).byFavourable)
	case c.other.known.n == 0 && c.other.units == 1:
		return fmt.Sprintf("The only study that finds harm or no difference does not state %s.", its)
	case c.other.known.n == 0:
		return fmt.Sprintf("%s studies that find harm or no difference states %s.", noneOf(c.other.units), its)
	case c.other.units == 1:
		return s.onlySentence(c, "study that finds harm or no difference", c.favour, (*valueCount).byOthers)
	}
	return fmt.Sprintf("Too few studies state %s to compare: %d of %d favourable ones, %d of %d on the other side.",
		attributeNoun(c.at, true), c.favour.known.n, c.favour.units, c.other.known.n, c.other.units)
}

// separationSentence compares two sides of several studies.
func (s *sides) separationSentence(c *comparison) string {
	v := c.values[0]
	if v.separation < tolerance {
		if len(c.values) == 1 {
			return fmt.Sprintf("All studies of both sides that state %s %s.", attributeNoun(c.at, true), s.x.predicate(c.at, true, v.text))
		}
		return fmt.Sprintf("The two sides do not differ in %s.", attributeNoun(c.at, true))
	}
	favour, other := v.byFavourable()
	return fmt.Sprintf("Of the favourable studies %d of %d %s, of those on the other side %d of %d.", favour, c.favour.known.n,
		s.x.predicate(c.at, favour > 1, v.text), other, c.other.known.n) + s.narrowlySentence(c, v)
}

// narrowlySentence tells the units of both sides that have a narrower value than one, since values are compared as stated; "" for none.
func (s *sides) narrowlySentence(c *comparison, than *valueCount) string {
	var told []string
	for _, v := range c.values {
		if !s.x.traitWithin(v.trait, than.trait) {
			continue
		}
		favour, other := v.byFavourable()
		if favour > 0 {
			told = append(told, fmt.Sprintf("%d of the favourable ones %s", favour, s.x.predicate(c.at, favour > 1, v.text)))
		}
		if other > 0 {
			told = append(told, fmt.Sprintf("%d %s %s", other, otherSide, s.x.predicate(c.at, other > 1, v.text)))
		}
	}
	if len(told) == 0 {
		return ""
	}
	const named = 3
	if len(told) > named {
		told = append(told[:named], number(len(told)-named, "other"))
	}
	return fmt.Sprintf(" Stated more narrowly, and so counted apart: %s.", kg.Join(told, "and"))
}

// unknownSentence says how many units of the two sides were left out; "" for none.
func (s *sides) unknownSentence(c *comparison) string {
	n := c.favour.units - c.favour.known.n + c.other.units - c.other.known.n
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" %d %s not state %s.", n, kg.Agree(n, "study does", "studies do"), attributeNoun(c.at, n > 1))
}

// narrower reports whether a unit of the other side, of returns how many on its own and on that one have a value, has a value
// that is narrower than one: child protection services are children's social care, too.
func (s *sides) narrower(c *comparison, than *valueCount, of func(*valueCount) (own, others int)) bool {
	return slices.ContainsFunc(c.values, func(v *valueCount) bool {
		_, others := of(v)
		return others > 0 && s.x.traitWithin(v.trait, than.trait)
	})
}

// elsewhere reports whether any unit but those of a side has a value or a narrower one, those on neither side included.
func (s *sides) elsewhere(c *comparison, v *valueCount, of func(*valueCount) (own, others int)) bool {
	_, others := of(v)
	return others > 0 || s.narrower(c, v, of) || slices.ContainsFunc(c.values, func(w *valueCount) bool {
		return w.beside.n > 0 && (w == v || s.x.traitWithin(w.trait, v.trait))
	})
}

// bothSentence tells what the one study that counts, and is on both sides, states of each.
func bothSentence(x *Index, c *comparison) string {
	state := func(of func(*valueCount) (own, others int)) string {
		var texts []string
		for _, v := range c.values {
			if own, _ := of(v); own > 0 {
				texts = append(texts, v.text)
			}
		}
		if len(texts) == 0 {
			return "does not state " + attributeNoun(c.at, false)
		}
		slices.Sort(texts)
		return x.predicate(c.at, false, texts...)
	}
	favour, other := state((*valueCount).byFavourable), state((*valueCount).byOthers)
	if favour == other {
		return fmt.Sprintf("The only study is on both sides: it %s.", favour)
	}
	return fmt.Sprintf("The only study is on both sides: where it is favourable it %s, and where it finds harm or no difference it %s.", favour, other)
}

// onlySentence tells what the one study of a side has in common with those of the other: who is the study, rest are the
// others, and of returns how many on its own and on the other side have a value. It is the only one only in what some
// of the others state and none has, those on neither side included.
func (s *sides) onlySentence(c *comparison, who string, rest sideCount, of func(*valueCount) (own, others int)) string {
	var alone, shared, apart []string
	var elsewhere []string
	common, unlike := 0, true
	for _, v := range c.values {
		switch own, others := of(v); {
		case own > 0 && others > 0:
			shared = append(shared, v.text)
			common = max(common, others)
		case own > 0 && rest.known.n > 0 && !s.elsewhere(c, v, of):
			alone = append(alone, v.text)
		case own > 0:
			apart = append(apart, v.text)
			unlike = unlike && !s.narrower(c, v, of)
		case others > 0:
			elsewhere = append(elsewhere, fmt.Sprintf("%d %s", others, s.x.predicate(c.at, others > 1, v.text)))
		}
	}
	var b strings.Builder
	where := func() string { // the other side, named once
		if strings.Contains(b.String(), otherSide) {
			return "there"
		}
		return otherSide
	}
	fmt.Fprintf(&b, "The only %s ", who)
	further := append(slices.Clone(shared), apart...)
	switch {
	case len(alone) > 0:
		fmt.Fprintf(&b, "is also the only one %s", s.x.onlyOne(c.at, alone...))
	case len(shared) > 0:
		fmt.Fprintf(&b, "%s, and so %s", s.x.predicate(c.at, false, shared...), ofOthers(c.at, common, rest.units))
		further = apart
	default:
		b.WriteString(s.x.predicate(c.at, false, apart...))
		if rest.known.n > 0 && unlike {
			fmt.Fprintf(&b, ", unlike %s %s", allOrSome(rest.known.n, rest.units), otherSide)
		}
		further = nil
	}
	if len(further) > 0 {
		fmt.Fprintf(&b, ", and it %s", s.x.predicate(c.at, false, further...))
	}
	const named = 4 // values named before the others
	if more := len(elsewhere) - named; more > 0 {
		elsewhere = append(elsewhere[:named], "the rest differ among themselves")
	}
	if len(elsewhere) > 0 {
		fmt.Fprintf(&b, "; %s %s", where(), kg.Join(elsewhere, "and"))
	}
	switch unknown := rest.units - rest.known.n; {
	case unknown == 0:
	case unknown == rest.units:
		fmt.Fprintf(&b, "; %s %s %s %s", kg.Agree(unknown, "the one", "none"), where(), kg.Agree(unknown, "does not state", "states"), attributeNoun(c.at, false))
	default:
		fmt.Fprintf(&b, "; %d %s %s not state %s", unknown, where(), kg.Agree(unknown, "does", "do"), attributeNoun(c.at, unknown > 1))
	}
	return b.String() + "."
}

// otherSide is how sentences name the studies that point the other way.
const otherSide = "on the other side"

// allOrSome says how many of some there are: "the one", "both", "all 4", "3".
func allOrSome(n, of int) string {
	switch {
	case n < of:
		return fmt.Sprint(n)
	case n == 1:
		return "the one"
	case n == 2:
		return "both"
	}
	return fmt.Sprint("all ", n)
}

// noneOf begins a sentence on several studies none of which does something.
func noneOf(n int) string {
	if n == 2 {
		return "Neither of the 2"
	}
	return fmt.Sprintf("None of the %d", n)
}

// sentence says whether studies disagree, how many point which way and from which countries, and what tells the sides
// apart.
func (s *sides) sentence(explanations []Explanation, intervention, outcome string) string {
	about := fmt.Sprintf("the effect of %s on %s", intervention, s.x.quoted(outcome))
	if len(s.units) == 0 {
		return fmt.Sprintf("No study counts for %s, so that there is nothing to disagree about.", about)
	}
	country := s.compared[atCountry]
	var ways []string
	for d, n := range s.counts.byDirection() {
		if n == 0 {
			continue
		}
		way := fmt.Sprintf("%d %s", n, wayWords[d])
		if places := s.placesOf(country, direction(d)); places != "" {
			way += " (" + places + ")"
		}
		ways = append(ways, way)
	}
	counts := strings.Join(ways, ", ")
	switch two := country.favour.units > 0 && country.other.units > 0; {
	case len(s.units) == 1 && two:
		return fmt.Sprintf("One %s alone counts for %s, and it is on both sides: %s.", s.x.unitNoun(&s.units[0]), about, counts)
	case len(s.units) == 1:
		return fmt.Sprintf("One %s alone counts for %s, so that none disagrees with it: %s.", s.x.unitNoun(&s.units[0]), about, counts)
	case two:
		return fmt.Sprintf("The studies disagree on %s: %s.", about, counts) + s.apart(explanations)
	case len(ways) == 1:
		return fmt.Sprintf("The studies of %s do not disagree: %s.", about, counts)
	case country.favour.units == 0:
		return fmt.Sprintf("%s studies of %s is favourable: %s.", noneOf(len(s.units)), about, counts)
	}
	return fmt.Sprintf("%s studies of %s finds harm or no difference: %s.", noneOf(len(s.units)), about, counts)
}

// unitNoun says what a unit is: a review is of studies that need not agree, and a source's claim is no study.
func (x *Index) unitNoun(u *unit) string {
	switch {
	case u.review:
		return "review"
	case u.study < 0:
		return "source"
	}
	return "study"
}

// wayWords are the directions as counts name them.
var wayWords = [directionCount]string{"favourable", "adverse", "no difference", "mixed", "not settled"}

// placesOf names the countries of the units that point one way, those with the most first; "" where none is known.
func (s *sides) placesOf(c *comparison, d direction) string {
	const named = 3 // countries named before "and others"
	var with []*valueCount
	for _, v := range c.values {
		if v.ways[d].n > 0 {
			with = append(with, v)
		}
	}
	slices.SortStableFunc(with, func(a, b *valueCount) int {
		return cmp.Or(cmp.Compare(b.ways[d].n, a.ways[d].n), strings.Compare(a.text, b.text))
	})
	var places []string
	for _, v := range with {
		place := withArticle(v.text)
		if v.text == internationalName {
			place = "several countries at once"
		}
		places = append(places, place)
	}
	if len(places) > named {
		places = append(places[:named], "other countries")
	}
	return kg.Join(places, "and")
}

// apart says what tells the two sides apart: the attributes with the largest separation or, of the single study of a
// side, the first attributes in which it stands alone among studies that state them; "" for nothing.
func (s *sides) apart(explanations []Explanation) string {
	if first := mostSeparate(explanations); len(first) > 0 {
		return separatedSentence(first)
	}
	who, of, rest := "favourable study", (*valueCount).byFavourable, func(c *comparison) sideCount { return c.other }
	switch country := s.compared[atCountry]; {
	case country.favour.units == 1:
	case country.other.units == 1:
		who, of, rest = "study that finds harm or no difference", (*valueCount).byOthers, func(c *comparison) sideCount { return c.favour }
	default:
		return ""
	}
	const named = 3 // attributes named
	var alone []string
	for _, compared := range s.compared {
		for _, v := range compared.values {
			if own, _ := of(v); own == 0 || rest(compared).known.n == 0 || len(alone) == named || s.elsewhere(compared, v, of) {
				continue
			}
			phrase := s.x.onlyOne(compared.at, v.text)
			if unknown := s.unknown(compared); unknown > 0 {
				phrase += fmt.Sprintf(" (%s %s not state it)", number(unknown, "other"), kg.Agree(unknown, "does", "do"))
			}
			alone = append(alone, phrase)
		}
	}
	if len(alone) == 0 {
		return ""
	}
	return fmt.Sprintf(" The only %s is also the only one %s.", who, kg.Join(alone, "and"))
}

// mostSeparate returns the explanations with the largest separation, of which there may be several; none where nothing
// separates the sides.
func mostSeparate(explanations []Explanation) []Explanation {
	n := 0
	for n < len(explanations) {
		if own := explanations[n].Separation; own == nil || *own < tolerance || *explanations[0].Separation-*own >= tolerance {
			break
		}
		n++
	}
	return explanations[:n]
}

// separatedSentence says what separates the sides most; of several all are named.
func separatedSentence(first []Explanation) string {
	if len(first) == 1 {
		return fmt.Sprintf(" What separates them most is %s. %s", attributeNoun(first[0].Attribute, true), first[0].Sentence)
	}
	s := fmt.Sprintf(" What separates them most are %s, all equally.", kg.Join(separators(first), "and"))
	for _, e := range first[:min(briefApart, len(first))] {
		s += " " + e.Sentence
	}
	return s
}

// separators names the attributes of explanations as what studies differ in.
func separators(explanations []Explanation) []string {
	nouns := make([]string, len(explanations))
	for i, e := range explanations {
		nouns[i] = attributeNoun(e.Attribute, true)
	}
	return nouns
}
