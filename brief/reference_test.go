package brief_test

import (
	"testing"

	"forwhom/brief"
	"forwhom/evidence"
	"forwhom/kg"
)

// Each source in the three styles, as their guides have it; the names are those of sources that are easy to look up.
func TestReferencesAreWhatEachStyleSays(t *testing.T) {
	article := evidence.Source{Title: "A randomised trial", Authors: []string{"Taylor, Sarah", "Dorsett, R. K."}, Year: 2024, Kind: kg.SourceKindArticle,
		Container: "British Journal of Social Work", Volume: "54(8)", Pages: "1137-1151", DOI: "10.1093/bjsw/bcae035", URL: "https://example.org/not-shown"}
	without := func(change func(*evidence.Source)) evidence.Source { s := article; change(&s); return s }
	for _, c := range []struct {
		name                    string
		source                  evidence.Source
		apa, harvard, vancouver string
	}{
		{"an article", article,
			"Taylor, S., & Dorsett, R. K. (2024). A randomised trial. British Journal of Social Work, 54(8), 1137–1151. https://doi.org/10.1093/bjsw/bcae035",
			"Taylor, S. and Dorsett, R. K. (2024) ‘A randomised trial’, British Journal of Social Work, 54(8), pp. 1137–1151. Available at: https://doi.org/10.1093/bjsw/bcae035.",
			"Taylor S, Dorsett RK. A randomised trial. British Journal of Social Work. 2024;54(8):1137-51. doi: 10.1093/bjsw/bcae035"},
		{"no date", without(func(s *evidence.Source) { s.Year, s.Volume, s.Pages = 0, "", "" }),
			"Taylor, S., & Dorsett, R. K. (n.d.). A randomised trial. British Journal of Social Work. https://doi.org/10.1093/bjsw/bcae035",
			"Taylor, S. and Dorsett, R. K. (no date) ‘A randomised trial’, British Journal of Social Work. Available at: https://doi.org/10.1093/bjsw/bcae035.",
			"Taylor S, Dorsett RK. A randomised trial. British Journal of Social Work. [date unknown]. doi: 10.1093/bjsw/bcae035"},
		{"no author", without(func(s *evidence.Source) { s.Authors, s.Pages, s.DOI = nil, "17", "" }),
			"A randomised trial. (2024). British Journal of Social Work, 54(8), 17. https://example.org/not-shown",
			"‘A randomised trial’ (2024), British Journal of Social Work, 54(8), p. 17. Available at: https://example.org/not-shown.",
			"A randomised trial. British Journal of Social Work. 2024;54(8):17. Available from: https://example.org/not-shown"},
		{"no title", without(func(s *evidence.Source) { s.Title, s.Volume, s.Pages = "", "", "" }),
			"Taylor, S., & Dorsett, R. K. (2024). [Article, title not seen]. British Journal of Social Work. https://doi.org/10.1093/bjsw/bcae035",
			"Taylor, S. and Dorsett, R. K. (2024) https://doi.org/10.1093/bjsw/bcae035, British Journal of Social Work.",
			"Taylor S, Dorsett RK. [Article, title not seen]. British Journal of Social Work. 2024. doi: 10.1093/bjsw/bcae035"},
		{"nothing but a name of ours", evidence.Source{Name: "Profile of conferences", Kind: kg.SourceKindWebPage},
			"[Profile of conferences]. (n.d.).", "[Profile of conferences] (no date).", "[Profile of conferences]. [date unknown]."},
		{"nothing at all", evidence.Source{}, "[Source, title not seen]. (n.d.).", "[Source, title not seen] (no date).", "[Source, title not seen]. [date unknown]."},
		{"an organisation that publishes itself", evidence.Source{Authors: []string{"Department for Children, Schools and Families"}, Title: "Think family?",
			Year: 2009, Kind: kg.SourceKindReport, Container: "Department for Children, Schools and Families", URL: "https://example.org/think"},
			"Department for Children, Schools and Families (2009). Think family? https://example.org/think",
			"Department for Children, Schools and Families (2009) Think family? Available at: https://example.org/think.",
			"Department for Children, Schools and Families. Think family? [Internet]. 2009. Available from: https://example.org/think"},
		{"more authors than are named", evidence.Source{Authors: []string{"Dijkstra et al."}, Title: "A trial", Year: 2018, Kind: kg.SourceKindBook, Container: "Press"},
			"Dijkstra et al. (2018). A trial. Press.", "Dijkstra et al. (2018) A trial. Press.", "Dijkstra, et al. A trial. Press; 2018."},
		{"two authors without first names", evidence.Source{Authors: []string{"Sen", "Webb"}, Title: "A study", Year: 2019, Kind: kg.SourceKindReport},
			"Sen & Webb (2019). A study.", "Sen and Webb (2019) A study.", "Sen, Webb. A study. 2019."},
		{"an address that is none", evidence.Source{Title: "A page", URL: "javascript:alert(1)"},
			"A page. (n.d.). javascript:alert(1)", "A page (no date). Available at: javascript:alert(1).", "A page [Internet]. [date unknown]. Available from: javascript:alert(1)"},
	} {
		b := &evidence.Brief{Sources: []evidence.Source{c.source}}
		for style, want := range map[kg.CitationStyle]string{kg.CitationStyleApa: c.apa, kg.CitationStyleHarvard: c.harvard, kg.CitationStyleVancouver: c.vancouver} {
			if got := brief.Citations(b.Sources, style)[0]; got != want {
				t.Errorf("%s, %s:\n got %s\nwant %s", c.name, style, got, want)
			}
		}
	}
}

func TestManyAuthorsAreShortenedAsEachStyleSays(t *testing.T) {
	var authors []string
	for i := range 22 {
		authors = append(authors, string(rune('A'+i))+"x, Y.")
	}
	b := &evidence.Brief{Sources: []evidence.Source{{Authors: authors, Title: "T", Year: 2001}}}
	for style, want := range map[kg.CitationStyle]string{
		kg.CitationStyleApa:       "Ax, Y., Bx, Y., Cx, Y., Dx, Y., Ex, Y., Fx, Y., Gx, Y., Hx, Y., Ix, Y., Jx, Y., Kx, Y., Lx, Y., Mx, Y., Nx, Y., Ox, Y., Px, Y., Qx, Y., Rx, Y., Sx, Y., . . . Vx, Y. (2001). T.",
		kg.CitationStyleVancouver: "Ax Y, Bx Y, Cx Y, Dx Y, Ex Y, Fx Y, et al. T. 2001.",
	} {
		if got := brief.Citations(b.Sources, style)[0]; got != want {
			t.Errorf("%s: %s", style, got)
		}
	}
}
