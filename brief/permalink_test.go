package brief_test

import (
	"strings"
	"testing"

	"forwhom/brief"
	"forwhom/kg"
)

func TestASiteIsASchemeAndAHost(t *testing.T) {
	for address, want := range map[string]string{
		"": "", "https://evidence.example.org": "https://evidence.example.org", "https://evidence.example.org/": "https://evidence.example.org",
		"http://127.0.0.1:8080": "http://127.0.0.1:8080", "http://[::1]:8080/": "http://[::1]:8080",
	} {
		if got, err := brief.Site(address); err != nil || got != want {
			t.Errorf("%q: %q %v, want %q", address, got, err, want)
		}
	}
	for _, address := range []string{"evidence.example.org", "/evidence", "ftp://example.org", "javascript:alert(1)", "https://", "https://:8080", "https://example.org/evidence",
		"https://example.org//", "https://example.org?a=b", "https://example.org/#top", "https://me:secret@example.org", "https://exa mple.org", "https://example.org\n"} {
		if got, err := brief.Site(address); kg.KindOfError(err) != kg.BadInput || got != "" {
			t.Errorf("%q is taken as %q: %v", address, got, err)
		}
	}
	if _, err := brief.Site("https://example.org/evidence"); !strings.Contains(err.Error(), "https://example.org, since pages stand at the root") {
		t.Errorf("a path: %v", err)
	}
}

func TestAPermalinkKeepsTheSiteItHas(t *testing.T) {
	const there, here = "https://there.example.org", "https://here.example.org"
	if got := brief.At(there, "/?outcome=x"); got != there+"/?outcome=x" {
		t.Error(got)
	}
	if got := brief.At(here, brief.At(there, "/")); got != there+"/" {
		t.Error(got)
	}
	if got := brief.At("", "/?outcome=x"); got != "/?outcome=x" {
		t.Error(got)
	}
}
