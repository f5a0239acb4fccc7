package evidence

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// sentence says a rating and its reasons.
func (r *rater) sentence(s *Scheme, rule SchemeRule, out *Rating) string {
	var b strings.Builder
	switch {
	case out.Level == NotRated && rule.Level != NotRated:
		fmt.Fprintf(&b, "The certainty of the effect of %s on %s is not rated: %s.", r.name(), r.outcomeName(), r.fact("missing").words)
	case out.Level == NotRated:
		fmt.Fprintf(&b, "There is no rating of %s: %s.", r.name(), s.nothing())
	case s.Scheme == kg.RatingSchemeEmmie:
		fmt.Fprintf(&b, "What is known of %s, from 0 (nothing) to 4 (most): %s.", r.name(), profilePhrase(s, out.Parts))
	case s.Scheme == kg.RatingSchemeLadder:
		fmt.Fprintf(&b, "On the ladder of guidebooks the evidence of %s on %s stands at “%s”%s: %s.", r.name(), r.outcomeName(), kg.Words(out.Level), strings.TrimSuffix(" "+atMostWords(out), " "), cmp.Or(r.standing(rule), out.Meaning))
	case s.Scheme == kg.RatingSchemeCostBand:
		f := r.fact("unitCost")
		fmt.Fprintf(&b, "What is spent on %s falls into %s of 5, %s: %s%s; %s.", r.name(), kg.Words(out.Level), out.Meaning,
			money("GBP", f.value), CostAmount{Label: r.x.label(f.findings[0])}.origin("GBP"), f.note)
	case s.Scheme == kg.RatingSchemeCerqual:
		fmt.Fprintf(&b, "The confidence in what people say of %s is %s.", r.name(), levelPhrase(out))
	default:
		fmt.Fprintf(&b, "The certainty of the effect of %s on %s is %s.", r.name(), r.outcomeName(), levelPhrase(out))
	}
	if out.Level != NotRated && s.Scheme == kg.RatingSchemeGradeLike && r.noneLeads() {
		b.WriteString(" What is rated is that it makes no difference.")
	}
	if out.Level != NotRated && rule.Because != "" {
		fmt.Fprintf(&b, " It starts at %s, because %s%s.", kg.Words(rule.Level), rule.Because, movesPhrase(out.Parts, len(s.Levels)-1-s.place(rule.Level)))
	}
	switch {
	case out.AtMost && s.Scheme == kg.RatingSchemeLadder:
		b.WriteString(" Of none of them both the size and the risk of bias are known, so that it may be lower.")
	case out.AtMost:
		b.WriteString(unknownPhrase(s, out.Parts))
	}
	b.WriteString(judgedPhrase(out.Judgements))
	if n := r.retracted(s); n > 0 {
		fmt.Fprintf(&b, " %s left out.", kg.Agree(n, "1 finding of a retracted study is", grouped(n)+" findings of retracted studies are"))
	}
	return b.String()
}

// standing says which of the things that a level of the ladder can mean it means here; "" where it can mean but one.
func (r *rater) standing(rule SchemeRule) string {
	switch {
	case rule.Name == "contested" && r.fact("rigorousTested").units == 1:
		return "one rigorous study finds both that it helps and that it harms"
	case rule.Name == "contested":
		return "rigorous studies do not agree: at least one finds that it helps, and at least one that it harms"
	case rule.Name == "outweighed":
		return "rigorous studies do not agree: at least one finds that it helps, but fewer than half do"
	case rule.Name == "counted" && r.fact("weakFavourable").units == 0:
		return "there are studies, but none by a fit design finds that it helps"
	case rule.Name == "counted":
		return "there are studies, and of those by a fit design fewer than half find that it helps"
	}
	return ""
}

func (r *rater) name() string { return r.x.interventions.nodes[r.subject].Name }

func (r *rater) outcomeName() string {
	if r.outcome < 0 {
		return "any outcome"
	}
	return r.x.quoted(r.x.outcomes.nodes[r.outcome].Name)
}

// nothing says why a scheme rates nothing.
func (s *Scheme) nothing() string {
	switch s.Scheme {
	case kg.RatingSchemeEmmie:
		return "there is no finding on it"
	case kg.RatingSchemeCerqual:
		return "no study tells what people say of it"
	case kg.RatingSchemeCostBand:
		return "no finding says in pounds what it costs for each person or family"
	case kg.RatingSchemeLadder:
		return "no study that can show an effect counts"
	}
	return "no study settles whether it works"
}

func levelPhrase(out *Rating) string {
	if out.AtMost { // what a level means is not said of one that may be lower
		return atMostWords(out) + kg.Words(out.Level)
	}
	return kg.Words(out.Level) + ": " + out.Meaning
}

// atMostWords stand before a level that may be lower; "" else.
func atMostWords(out *Rating) string {
	if out.AtMost {
		return "at most "
	}
	return ""
}

// movesPhrase says what lowered and what raised a level that has so many below it, each with its reason; "" where nothing did.
func movesPhrase(parts []RatingPart, below int) string {
	phrase := ""
	for _, way := range []struct {
		verb  string
		holds func(change int) bool
	}{{"falls", func(c int) bool { return c < 0 }}, {"rises", func(c int) bool { return c > 0 }}} {
		levels := 0
		var why []string
		for _, p := range parts {
			if way.holds(p.Change) {
				levels += max(p.Change, -p.Change)
				why = append(why, strings.TrimSuffix(strings.ToLower(p.Sentence[:1])+p.Sentence[1:], "."))
			}
		}
		by := way.verb + " by " + number(levels, "level")
		switch lowers := way.holds(-1); {
		case lowers && levels > below && below == 0:
			by = fmt.Sprintf("cannot fall, where it would by %s", number(levels, "level"))
		case lowers && levels > below:
			by = fmt.Sprintf("falls by %s, to the lowest, where it would by %d", number(below, "level"), levels)
		}
		if levels > 0 {
			phrase += fmt.Sprintf(", and %s, because %s", by, kg.Join(why, "and"))
		}
	}
	return phrase
}

// unknownDomains names the domains that could lower a rating and of which nothing is known.
func unknownDomains(s *Scheme, parts []RatingPart) []string {
	var unknown []string
	for i, d := range s.Domains {
		if i < len(parts) && !d.Up && parts[i].Concern == kg.RatingConcernUnknown {
			unknown = append(unknown, kg.Words(d.Name))
		}
	}
	return unknown
}

// unknownPhrase says which domains are not known; "" for none.
func unknownPhrase(s *Scheme, parts []RatingPart) string {
	unknown := unknownDomains(s, parts)
	if len(unknown) == 0 {
		return ""
	}
	return " Not known, so that it may be lower: " + kg.Join(unknown, "and") + "."
}

// profilePhrase says a profile in one line: "effect 3, mechanism 1".
func profilePhrase(s *Scheme, parts []RatingPart) string {
	words := make([]string, len(parts))
	for i, p := range parts {
		words[i] = strings.ToLower(s.Profile[i].Label) + " " + p.Level
	}
	return strings.Join(words, ", ")
}

// dimensionSentence says what is known in one dimension, as a comparison's cell does.
func (r *rater) dimensionSentence(d kg.Dimension) string {
	if d == kg.DimensionEffect && len(r.units) > 0 {
		return fmt.Sprintf(verdictFormat(r.verdict, r.counts), r.name(), r.outcomeName()) + " (" + r.counts.Words() + ")."
	}
	for _, row := range compareDimensions {
		if row.dimension == d {
			return compareAlone(r.counter, r.subject, r.strand(d)).dimensionCell(0, d, row.subject).Sentence
		}
	}
	if r.outcome < 0 {
		return fmt.Sprintf("No finding is about the effect of %s.", r.name())
	}
	return compareAlone(r.counter, r.subject, r.findings).outcomeCell(0, r.outcome).Sentence
}

// emmieSays says what a dimension is about, effects included.
func emmieSays(d kg.Dimension) string {
	if d == kg.DimensionEffect {
		return "whether it works"
	}
	return dimensionSays(d)
}

// retracted counts the findings of retracted studies, on the intervention or on a narrower one, that a scheme would have
// looked at.
func (r *rater) retracted(s *Scheme) int {
	switch s.Scheme {
	case kg.RatingSchemeEmmie:
		return len(r.x.retractedOf(r.subject, func(f *Finding) bool {
			return f.Dimension != kg.DimensionEffect || r.outcome < 0 || r.x.outcomes.anyWithin(f.Outcomes, r.outcome)
		}))
	case kg.RatingSchemeCerqual:
		return len(r.x.retractedOf(r.subject, func(f *Finding) bool { return tells(f, r.x.studies[r.x.studyAt[f.Study]].row) }))
	case kg.RatingSchemeCostBand:
		return len(r.x.retractedOf(r.subject, func(f *Finding) bool {
			return r.bandable(f) && slices.Contains(f.Interventions, r.x.interventions.nodes[r.subject].ID)
		}))
	}
	return len(r.x.effectsRetracted(r.subject, r.outcome))
}

// grouped writes a number with commas: 1,511.
func grouped(n int) string { return groupedDigits(fmt.Sprint(n)) }

func groupedDigits(s string) string {
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "," + s[at:]
	}
	return s
}

// inWords writes a fact's value as a sentence has it.
func (f fact) inWords(name string) string {
	if f.words != "" {
		return f.words
	}
	switch name {
	case "agreement", "fit", "voicesAgree", "voicesFit", "rigorousShare", "anyShare":
		return strconv.FormatFloat(100*f.value, 'f', 0, 64) + " per cent"
	case "riskOfBias", "voiceRisk", "ratio", "asymmetry", "ratedBySources":
		return strconv.FormatFloat(f.value, 'f', 2, 64)
	case "thresholds":
		return [...]string{"no value", "one value", "two values", "three values"}[int(f.value)]
	case "people":
		return grouped(int(f.value)) + kg.Agree(int(f.value), " person or family was", " people or families were")
	case "events":
		return grouped(int(f.value)) + kg.Agree(int(f.value), " person", " people")
	case "voices":
		return fmt.Sprintf("%d %s", int(f.value), kg.Agree(int(f.value), "study", "studies"))
	}
	return grouped(int(f.value))
}
