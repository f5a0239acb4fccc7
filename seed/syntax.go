package seed

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// syntaxProblem notes that a file is not YAML, at the line that is wrong as far as that can be told.
func (r *reader) syntaxProblem(name string, data []byte, err error) {
	line, message := syntaxError(err)
	switch {
	case strings.Contains(message, "',' or"): // of an open bracket, the library counts its line from 0
		line++
	case strings.HasPrefix(message, "did not find expected"), strings.HasPrefix(message, "unknown anchor"), strings.Contains(message, "tab character"):
		line = locate(data, message)
	}
	r.problemf(place{name, max(line, 1), 1}, "this is not YAML: %s%s", message, hint(message))
}

var syntaxMessage = regexp.MustCompile(`^yaml: (?:line ([0-9]+): )?(.*)`)

// syntaxError takes an error of the YAML library apart; the line is 0 where it does not say one.
func syntaxError(err error) (line int, message string) {
	m := syntaxMessage.FindStringSubmatch(err.Error())
	if m == nil {
		return 0, err.Error()
	}
	line, _ = strconv.Atoi(m[1])
	return line, m[2]
}

// located is how many lines of one node are tried at most.
const located = 300

// locate finds the line of an error that the library places at the start of what surrounds it, or nowhere. The first
// node that is not YAML by itself has it, and in it the first line up to which the node gives the same error.
func locate(data []byte, message string) int {
	lines := bytes.SplitAfter(data, []byte("\n"))
	for start := 0; start < len(lines); {
		end := start + 1
		for end < len(lines) && !bytes.HasPrefix(lines[end], []byte("- ")) {
			end++
		}
		if !gives(lines[start:end], message) {
			start = end
			continue
		}
		for line := start + 1; line < min(end, start+located); line++ {
			if gives(lines[start:line], message) {
				return line
			}
		}
		return start + 1
	}
	return 1
}

// gives reports whether lines by themselves give an error of the YAML library.
func gives(lines [][]byte, message string) bool {
	var n yaml.Node
	err := yaml.Unmarshal(bytes.Join(lines, nil), &n)
	if err == nil {
		return false
	}
	_, m := syntaxError(err)
	return m == message
}

// hint says what is mostly meant by an error of the YAML library.
func hint(message string) string {
	switch {
	case strings.Contains(message, "mapping values are not allowed"):
		return `; look for a wrong indent, or put a text with ": " in it in quotes`
	case strings.Contains(message, "found character that cannot start any token"):
		return "; indent with spaces, and put a text that begins with a mark in quotes"
	case strings.Contains(message, "tab character"):
		return "; indent with spaces"
	case strings.Contains(message, "unknown anchor"):
		return "; put a text that begins with * in quotes"
	case strings.Contains(message, "unexpected end of stream"):
		return "; close the quotes"
	case strings.Contains(message, "',' or"):
		return "; close the bracket, and put commas between its parts"
	case strings.Contains(message, "did not find expected"):
		return "; look for a wrong indent, or quotes around a part of a text"
	}
	return ""
}
