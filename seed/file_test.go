package seed_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"forwhom/seed"
)

// Files that are wrong as a whole, beside the right ones of testdata/graph. An empty text takes the file away.
func TestMistakesOfFiles(t *testing.T) {
	for _, c := range []struct {
		name, file, text string
		want             []string
	}{
		{"a_folder_of_no_noun_names_the_nearest", "case-studys/x.yaml", "- id: x",
			[]string{`case-studys/x.yaml: no noun is called "case-studys" (did you mean "case-study"?)`}},
		{"a_folder_within_a_folder_is_told", "study/2024/x.yaml", "- id: x",
			[]string{"study/2024: folders within a noun's folder are not read: move its files to study"}},
		{"another_ending_is_told", "study/x.yml", "- id: x",
			[]string{"study/x.yml: only files that end in .yaml are read: rename it"}},
		{"a_file_over_1_MB_is_told", "theme/x.yaml", strings.Repeat("# many words\n", 1<<17),
			[]string{"theme/x.yaml: the file is larger than 1 MB: split it"}},
		{"a_file_not_in_UTF_8_is_told_with_its_place", "theme/x.yaml", "- id: theme:x\n  name: Th\xe9me\n",
			[]string{"theme/x.yaml:2:11: the file is not in UTF-8: save it so"}},
		{"no_seed_yaml_is_told", "seed.yaml", "",
			[]string{`seed.yaml: there is no seed.yaml: add one with the day of the content and its version, such as "date: 2026-11-22" and "version: 1"`}},
		{"a_seed_yaml_that_is_empty_is_told", "seed.yaml", "# nothing yet",
			[]string{"seed.yaml: seed.yaml has no date: add the day of the content, such as 2026-11-22", "seed.yaml: seed.yaml has no version: add a number from 1 up, such as 1"}},
		{"a_date_that_is_no_day_is_told", "seed.yaml", "date: 2026-11\nversion: 1",
			[]string{`seed.yaml:1:7: the date "2026-11" of the content is no day since 1900: write it as 2026-11-22`}},
		{"a_version_of_0_is_told", "seed.yaml", "date: 2026-11-22\nversion: 0",
			[]string{"seed.yaml: seed.yaml has no version: add a number from 1 up, such as 1"}},
		{"what_was_merged_and_is_there_is_told", "seed.yaml", "date: 2026-11-22\nversion: 1\nmerged: {outcome:child-enters-care: outcome:out-of-home-care}",
			[]string{`seed.yaml:3:10: "outcome:child-enters-care" was merged, and is here all the same at outcome/care.yaml:4:3: take one out`}},
		{"what_was_merged_into_nothing_is_told", "seed.yaml", "date: 2026-11-22\nversion: 1\nmerged: {outcome:gone: outcome:nowhere, outcome:lost: context:england}",
			[]string{`seed.yaml:3:10: "outcome:gone" was merged into "outcome:nowhere", and no node has that id`,
				`seed.yaml:3:41: "outcome:lost" was merged into "context:england", which is of another kind`}},
		{"what_was_merged_under_no_id_is_told", "seed.yaml", "date: 2026-11-22\nversion: 1\nmerged: {Out of care: outcome:out-of-home-care}",
			[]string{`seed.yaml:3:10: "Out of care" is no id: write what was merged as its id was`}},
		{"an_unknown_field_of_seed_yaml_is_told", "seed.yaml", "date: 2026-11-22\nversion: 1\nday: 1",
			[]string{`seed.yaml:3:1: seed.yaml has no field "day"; it has date, version and merged`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := graph(t)
			files[c.file] = &fstest.MapFile{Data: []byte(c.text)}
			if c.text == "" {
				delete(files, c.file)
			}
			_, problems := seed.Read(files)
			var got []string
			for _, p := range problems {
				got = append(got, p.String())
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("told\n%q, want\n%q", got, c.want)
			}
		})
	}
}

func TestFilesThatAreNotContentAreLeftAlone(t *testing.T) {
	files := graph(t)
	for _, name := range []string{"README.md", "notes.yaml", "study/README.md", "drafts/notes.txt"} {
		files[name] = &fstest.MapFile{Data: []byte("anything: [")}
	}
	files["theme/later.yaml"] = &fstest.MapFile{Data: []byte("# nothing yet\n")}
	read(t, files)
}

// A file may be made to cost more than its size lets one think. Each is told in the time that a plain one takes; a quarter
// of the largest size shows it.
func TestCostlyFilesEndSoon(t *testing.T) {
	const size = 1 << 18
	fill := func(s string) string { return strings.Repeat(s, (size-100)/len(s)) }
	for name, text := range map[string]string{
		"open brackets":       fill("["),
		"open braces":         fill("{"),
		"nested lists":        fill("- "),
		"question marks":      fill("? "),
		"anchors":             fill("- &a x\n"),
		"aliases of aliases":  "- &a [x]\n- &b [*a, *a]\n" + fill("- [*b, *b]\n"),
		"one long text":       "- id: theme:x\n  name: " + fill("x"),
		"quotes":              fill(`"`),
		"comments":            fill("#\n") + "- x\n",
		"empty nodes":         fill("-\n"),
		"nodes without kind":  fill("- id: x\n"),
		"unknown fields":      "- id: theme:x\n" + fill("  abcdefgh: 1\n"),
		"unknown neighbours":  "- id: theme:x\n  name: X\n  broader:\n" + fill("  - theme:yyyyyyy\n"),
		"a wrong indent late": "- id: theme:x\n" + fill("  a: 1\n") + " b: 1\n",
		"maps in a key":       "- id: theme:x\n" + fill("  ? {a: 1}\n  : 1\n"),
	} {
		t.Run(name, func(t *testing.T) {
			files := graph(t)
			files["theme/x.yaml"] = &fstest.MapFile{Data: []byte(text)}
			start := time.Now()
			_, problems := seed.Read(files)
			took := time.Since(start)
			t.Logf("%v, %d problems", took, len(problems))
			if len(problems) == 0 {
				t.Error("no problem was told")
			}
			if took > 20*time.Second { // a generous bound for busy machines under the race detector; what it guards against takes minutes
				t.Errorf("it took %v", took)
			}
		})
	}
}
