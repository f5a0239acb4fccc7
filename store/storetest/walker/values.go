package walker

import (
	"fmt"
	"slices"
	"strings"

	"forwhom/kg"
)

// What synthetic values are made of. Words are few, so that orders have ties and filters find something; some are the
// same by their fold and written differently.
var (
	words = []string{
		"family", "Family", "FAMILY", "família", "Familia", "care", "Caré", "support", "dialogue", "réunion", "reunion",
		"straße", "strasse", "Ørsted", "kinship", "zeal", "Äpfel", "apfel", "naïve", "court", "child", "Łódź", "œuvre",
	}
	oddities = []string{
		"👪 together", "half\u00a0space", "two  spaces ", "\ttab and\nline", `"quoted" \ back`, "<b>bold</b> & more", "e\u0301 combined",
		"line\u2028separator", "日本の家族", "Ωmega", "50 % off", "it's", "a|b", "{}", "$1", "👩🏽‍⚕️",
	}
	places    = []string{"England", "Scotland", "Österreich", "Norway", "Côte d'Ivoire", "USA", "Åland", "New Zealand", "日本"}
	formats   = []string{"PDF", "slides", "audio", "Épub", "video"}
	addressed = []string{"commissioners", "Practitioners", "families", "élus", "researchers"}
	roles     = []string{"funder", "lead", "évaluation partner", "commissioner"}
	amounts   = []float64{-1.5, -0.25, 0, 0.001, 0.05, 0.5, 0.95, 1, 1.25, 2, 3, 6, 12, 24, 36.5, 95, 1000, 123456.75, 2.5e-7, 1e21}
	counts    = []int64{0, 1, 2, 3, 4, 5, 10, 12, 25, 100, 250, 250, 1000, 48213}
	dates     = []string{
		"2014", "2015", "2015-01", "2015-01-01", "2015-06-30", "2016", "2016-01", "2016-01-15", "2016-02", "2016-02-29",
		"2016-12", "2016-12-31", "2017", "2017-01-01", "1989-11", "2020-03-23",
	}
)

// value makes a value for a property; nil, unknown, for a third of those that need not be known.
func (s *synthesis) value(p kg.Property) any {
	if p.List {
		return s.several(p)
	}
	if !p.Required && s.chance(0.33) || strings.Contains(p.Name, ".") && s.chance(0.5) {
		return nil
	}
	switch p.Type {
	case kg.Int:
		if strings.HasSuffix(strings.ToLower(p.Name), "year") {
			return int64(2008 + s.r.IntN(10))
		}
		if p.Name == "position" {
			return int64(1 + s.r.IntN(6))
		}
		return pick(s.r, counts)
	case kg.Float:
		return pick(s.r, amounts)
	case kg.Bool:
		return s.chance(0.4)
	case kg.Enum:
		// the first values of an enum more often than the last
		u := s.r.Float64()
		return p.Enum[int(u*u*float64(len(p.Enum)))]
	case kg.PartialDateType:
		return pick(s.r, dates)
	case kg.DateTimeType, kg.IDType:
		return nil // set by node
	}
	switch {
	case p.Facet != "":
		return pick(s.r, formats)
	case p.Name == "url", p.Name == "seenAt":
		return fmt.Sprintf("https://example.org/%d?a=1&b=<2>", s.r.IntN(40))
	case p.Name == "cost.currency":
		return pick(s.r, []string{"GBP", "EUR", "gbp"})
	case p.Sort || p.Required:
		return s.text(2)
	}
	return s.text(4)
}

// several makes the values of a property with several: none for a third, and never one twice.
func (s *synthesis) several(p kg.Property) any {
	var out []string
	for range s.r.IntN(4) {
		var v string
		switch {
		case p.Type == kg.Enum:
			v = pick(s.r, p.Enum)
		case p.Facet == "COUNTRY":
			v = pick(s.r, places)
		case p.Facet != "":
			v = pick(s.r, addressed)
		default:
			v = s.text(2)
		}
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	if out == nil {
		return nil
	}
	return out
}

// text makes a text of at most so many words, now and then with something odd in it.
func (s *synthesis) text(most int) string {
	var parts []string
	for range 1 + s.r.IntN(most) {
		parts = append(parts, pick(s.r, words))
	}
	if s.chance(0.08) {
		parts = append(parts, pick(s.r, oddities))
	}
	return strings.Join(parts, " ")
}
