package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The public address stands beside a brief, in its permalink, and nowhere in the document.
func TestAPublicAddressMakesPermalinksWhole(t *testing.T) {
	const site, link = "https://evidence.example.org", "/?outcome=outcome:child-enters-care"
	data, dir := loadSeed(t), t.TempDir()
	address, stop := serving(t, data, "--public-url", site+"/")
	defer stop()
	var bodies []string
	ask := func(name, env string, args []string, want string) {
		t.Helper()
		t.Setenv("FORWHOM_PUBLIC_URL", env)
		file := filepath.Join(dir, strings.ReplaceAll(name, " ", "-")+".md")
		code, out, errOut := forwhom(t, "", append([]string{"brief", "--outcome", "outcome:child-enters-care", "--out", file}, args...)...)
		if code != 0 {
			t.Fatalf("%s: %d %s", name, code, errOut)
		}
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		record, err := os.ReadFile(file + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var kept struct{ Permalink string }
		if err := json.Unmarshal(record, &kept); err != nil || kept.Permalink != want || !strings.HasSuffix(out, " asked again at "+want+"\n") {
			t.Errorf("%s: %s (%s) %v, want %s", name, kept.Permalink, out, err, want)
		}
		bodies = append(bodies, string(body))
	}
	there := address + "/graphql"
	ask("a server that knows its address", "", []string{"--url", there}, site+link)
	ask("it wins over that of who asks", "", []string{"--url", there, "--public-url", "http://localhost"}, site+link)
	own := loadSeed(t)
	ask("a folder", "", []string{"--data", own}, link)
	ask("a folder and a flag", "", []string{"--data", own, "--public-url", site}, site+link)
	ask("a folder and the environment", site, []string{"--data", own}, site+link)
	for _, body := range bodies {
		if body != bodies[0] || strings.Contains(body, "evidence.example.org") {
			t.Errorf("the same question on the same data is another document:\n%.300s", body)
		}
	}

	t.Setenv("FORWHOM_PUBLIC_URL", "")
	code, out, errOut := forwhom(t, "", "brief", "--data", own, "--outcome", "outcome:child-enters-care", "--public-url", site)
	if code != 0 || out != bodies[0] || errOut != "asked again at "+site+link+"\n" {
		t.Errorf("to the terminal: %d %.100s %s", code, out, errOut)
	}
	for _, command := range []string{"brief", "serve"} {
		if code, _, errOut := forwhom(t, "", command, "--data", own, "--public-url", site+"/evidence"); code != exitInput || !strings.Contains(errOut, "want scheme and host alone, "+site) {
			t.Errorf("%s with a path: %d %s", command, code, errOut)
		}
	}

	for host, want := range map[string]int{"evidence.example.org": http.StatusOK, "elsewhere.example.org": http.StatusMisdirectedRequest} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address+"/", nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Host = host
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("addressed to %s: %d, want %d", host, response.StatusCode, want)
		}
	}
}
