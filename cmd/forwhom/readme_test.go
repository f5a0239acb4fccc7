package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the answers in documents")

// answerMark finds an answer in a document: the file with its question, and the block below it.
var answerMark = regexp.MustCompile("(?s)<!-- answer: ([^ ]+) -->\n```[a-z]*\n(.*?)```\n<!-- end -->")

// The documents show real answers: each is asked again and compared.
func TestTheAnswersInDocumentsAreThoseOfTheProgram(t *testing.T) {
	data := loadSeed(t)
	for _, file := range []string{"README.md", "docs/cookbook.md", "docs/answers.md"} {
		path := "../../" + file
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		fresh := answerMark.ReplaceAllStringFunc(string(text), func(block string) string {
			found++
			parts := answerMark.FindStringSubmatch(block)
			answer := answerOf(t, data, "../../"+parts[1])
			form := "json"
			if file == "README.md" {
				answer, form = inShort(t, answer), ""
			}
			return fmt.Sprintf("<!-- answer: %s -->\n```%s\n%s```\n<!-- end -->", parts[1], form, answer)
		})
		if found == 0 {
			t.Errorf("%s shows no answer", file)
		}
		if fresh == string(text) {
			continue
		}
		if !*update {
			t.Errorf("%s: an answer is not what the program says now; go test ./cmd/forwhom -run Documents -update, and read the diff", file)
			continue
		}
		if err := os.WriteFile(path, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// loadSeed loads the evidence that comes with the program into a new data folder.
func loadSeed(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	code, _, errOut := forwhom(t, "", "load", "--data", dir, "../../seed")
	if code != 0 {
		t.Fatal(errOut)
	}
	return dir
}

// forwhom runs one command line.
func forwhom(t *testing.T, in string, args ...string) (code int, out, errOut string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(t.Context(), append([]string{"forwhom"}, args...), strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// answerOf asks a file's question and returns the data of the answer, indented.
func answerOf(t *testing.T, data, file string) string {
	t.Helper()
	args := []string{"query", "--data", data, file}
	if vars := strings.TrimSuffix(file, ".graphql") + ".json"; exists(vars) {
		args = append(args, "--variables", vars)
	}
	code, out, errOut := forwhom(t, "", args...)
	if code != 0 {
		t.Fatalf("%s: %s%s", file, out, errOut)
	}
	var answer struct{ Data json.RawMessage }
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, answer.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}

func exists(file string) bool { _, err := os.Stat(file); return err == nil }

// inShort tells the answer of docs/questions/care.graphql the way a person would.
func inShort(t *testing.T, answer string) string {
	t.Helper()
	var a struct {
		WhatWorks struct {
			Question struct{ Sentence string }
			Nodes    []struct{ Name string }
			Edges    []struct {
				Verdict               string
				EffectIndex, Strength float64
				Reasons               []struct {
					Sentence     string
					Contribution float64
				}
				Missing []struct{ Sentence string }
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil {
		t.Fatal(err)
	}
	w := a.WhatWorks
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n1. %s: %s (effect index %.2f, strength %.2f)\n", w.Question.Sentence, w.Nodes[0].Name, w.Edges[0].Verdict, w.Edges[0].EffectIndex, w.Edges[0].Strength)
	for _, r := range w.Edges[0].Reasons {
		fmt.Fprintf(&b, "   %+.2f  %s\n", r.Contribution, r.Sentence)
	}
	for _, m := range w.Edges[0].Missing {
		fmt.Fprintf(&b, "   gap    %s\n", m.Sentence)
	}
	return b.String()
}
