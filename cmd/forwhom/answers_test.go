package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var (
	// section is a question of docs/answers.md: its heading, the file, the answer, and what is read in it.
	section   = regexp.MustCompile("(?s)## ([^\n]+)\n.*?<!-- answer: ([^ ]+) -->\n```json\n(.*?)```\n<!-- end -->\n(.*?)(?:\n## |$)")
	quotation = regexp.MustCompile(`(?s)“([^”]+)”`)
	figure    = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
)

// Each reading in docs/answers.md says nothing that the answer above it does not: its figures and quotations stand there,
// and it names at least one place in a source.
func TestReadingsSayWhatTheirAnswersSay(t *testing.T) {
	page, err := os.ReadFile("../../docs/answers.md")
	if err != nil {
		t.Fatal(err)
	}
	text, read := string(page), 0
	for {
		m := section.FindStringSubmatchIndex(text)
		if m == nil {
			break
		}
		title, answer, reading := text[m[2]:m[3]], text[m[6]:m[7]], text[m[8]:m[9]]
		text = text[m[9]:]
		read++
		t.Run(title, func(t *testing.T) { checkReading(t, answer, strings.Join(strings.Fields(reading), " ")) })
	}
	if read != 6 {
		t.Errorf("%d questions are read, want 6", read)
	}
}

func checkReading(t *testing.T, answer, reading string) {
	var data any
	if err := json.Unmarshal([]byte(answer), &data); err != nil {
		t.Fatal(err)
	}
	leaves := leavesOf(data, "", nil)
	all := leaves.joined()
	located := strings.Contains(reading, "shows no place")
	for _, m := range quotation.FindAllStringSubmatch(reading, -1) {
		if !strings.Contains(all, m[1]) {
			t.Errorf("the answer does not say %q", m[1])
		}
		for _, l := range leaves {
			located = located || l.key == "locator" && l.text == m[1]
		}
	}
	if !located {
		t.Error("the reading names no place in a source")
	}
	for _, f := range figure.FindAllString(quotation.ReplaceAllString(reading, ""), -1) {
		if !leaves.have(strings.TrimRight(f, ",")) {
			t.Errorf("the answer has no figure %s", f)
		}
	}
	if n := strings.Count(quotation.ReplaceAllString(reading, ""), ". ") + 1; n < 2 || n > 4 {
		t.Errorf("%d sentences", n)
	}
}

// leaf is a value of an answer with its key.
type leaf struct{ key, text string }

type leaves []leaf

func leavesOf(v any, key string, all leaves) leaves {
	switch v := v.(type) {
	case map[string]any:
		for k, value := range v {
			all = leavesOf(value, k, all)
		}
	case []any:
		for _, item := range v {
			all = leavesOf(item, key, all)
		}
	case string:
		all = append(all, leaf{key, v})
	case float64:
		all = append(all, leaf{key, strconv.FormatFloat(v, 'f', -1, 64)})
	}
	return all
}

func (l leaves) joined() string {
	var b strings.Builder
	for _, one := range l {
		b.WriteString(one.text + "\n")
	}
	return b.String()
}

// have reports whether a figure stands in the answer: in a text, or as what one of its numbers is rounded to.
func (l leaves) have(f string) bool {
	plain := strings.ReplaceAll(f, ",", "")
	_, decimals, _ := strings.Cut(plain, ".")
	for _, one := range l {
		for _, n := range figure.FindAllString(one.text, -1) {
			n = strings.ReplaceAll(strings.TrimRight(n, ","), ",", "")
			if value, err := strconv.ParseFloat(n, 64); err == nil && strconv.FormatFloat(value, 'f', len(decimals), 64) == plain {
				return true
			}
		}
	}
	return false
}
