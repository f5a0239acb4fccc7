package dashboard

import (
	"io/fs"
	"strings"
	"testing"
)

// The page of a strict Content-Security-Policy: all it loads is beside it, and no script stands in the page itself.
func TestGraphiQLNeedsNothingFromElsewhere(t *testing.T) {
	page, err := fs.ReadFile(Files(), "graphiql/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`src="./graphiql.js"`, `href="./graphiql.css"`, "<noscript>"} {
		if !strings.Contains(string(page), want) {
			t.Errorf("index.html lacks %s", want)
		}
	}
	for _, never := range []string{"http:", "https:", `src="//`, `href="//`, "<style", "onload="} {
		if strings.Contains(string(page), never) {
			t.Errorf("index.html holds %s", never)
		}
	}
	if n := strings.Count(string(page), "<script"); n != 1 {
		t.Errorf("index.html has %d scripts, want the one it loads", n)
	}
	css, err := fs.ReadFile(Files(), "graphiql/graphiql.css")
	if err != nil {
		t.Fatal(err)
	}
	for _, never := range []string{"@import", "@font-face", "url(http", "url(//"} {
		if strings.Contains(string(css), never) {
			t.Errorf("graphiql.css holds %s", never)
		}
	}
	for _, name := range []string{"graphiql/graphiql.js", "graphiql/LICENSES.txt"} {
		if info, err := fs.Stat(Files(), name); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v, want a file with something in it", name, err)
		}
	}
}
