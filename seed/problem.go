package seed

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"forwhom/kg"
)

// Problem is one mistake in the files and how to mend it. File is a path within the files read, such as
// "finding/family-group-conferencing.yaml"; Line and Column count from 1 and are 0 where the whole file is meant.
type Problem struct {
	File         string
	Line, Column int
	Message      string
}

// String gives a problem as compilers do: "finding/x.yaml:12:5: what is wrong".
func (p Problem) String() string {
	return place{p.File, p.Line, p.Column}.String() + ": " + p.Message
}

// place is where something stands in the files.
type place struct {
	file         string
	line, column int
}

func (p place) String() string {
	if p.line == 0 {
		return p.file
	}
	return p.file + ":" + strconv.Itoa(p.line) + ":" + strconv.Itoa(p.column)
}

// problemf notes a problem.
func (r *reader) problemf(at place, format string, args ...any) {
	r.problems = append(r.problems, Problem{at.file, at.line, at.column, fmt.Sprintf(format, args...)})
}

// sorted returns the problems in the order of files and lines.
func sorted(problems []Problem) []Problem {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return problems
}

// shown is how many characters of a wrong value a message repeats.
const shown = 60

// quote returns a value for a message: in quotes, and shortened where it is long.
func quote(s string) string {
	runes := []rune(s[:min(len(s), 4*shown)])
	if len(runes) > shown {
		return strconv.Quote(string(runes[:shown])) + "..."
	}
	return strconv.Quote(s)
}

// suggestions is how many unknown names one reading looks up neighbours for. It bounds the work that a file full of
// unknown names can ask for; a person mends the first ones and reads again.
const suggestions = 200

// meant returns ` (did you mean "name"?)` with the known name nearest to a wrong one, "" where none is near.
func (r *reader) meant(wrong string, known []string) string {
	if r.suggested++; r.suggested > suggestions {
		return ""
	}
	if best := nearest(wrong, known); best != "" {
		return fmt.Sprintf(" (did you mean %q?)", best)
	}
	return ""
}

// nearest returns the name that differs from a wrong one in the fewest letters, at most a third of them; "" where none
// is as near. Case, spaces, hyphens and underscores do not count.
func nearest(wrong string, known []string) string {
	key := short(wrong)
	limit := max(1, len(key)/3)
	best, distance := "", limit+1
	for _, name := range known {
		if d := edits(key, short(name), limit); d < distance {
			best, distance = name, d
		}
	}
	return best
}

// short returns a name as nearest compares it.
func short(s string) string {
	if len(s) > 200 {
		s = s[:200]
	}
	return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(kg.Fold(s))
}

// edits returns how many bytes must be added, dropped or replaced to turn a into b (Levenshtein's distance), more than
// limit where that many do not do.
func edits(a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
