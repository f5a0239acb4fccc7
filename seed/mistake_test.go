package seed_test

import (
	"slices"
	"testing"

	"forwhom/seed"
)

// mistake is one change to testdata/graph that makes it wrong: in a file, an old text becomes a new one. want has every
// problem that Read then tells.
type mistake struct {
	name, file, old, new string
	want                 []string
}

func eachMistake(t *testing.T, mistakes []mistake) {
	for _, m := range mistakes {
		t.Run(m.name, func(t *testing.T) {
			files := graph(t)
			replace(t, files, m.file, m.old, m.new)
			batch, problems := seed.Read(files)
			if batch != nil {
				t.Error("a batch was read all the same")
			}
			var got []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			if !slices.Equal(got, m.want) {
				t.Errorf("told\n%q, want\n%q", got, m.want)
			}
		})
	}
}
