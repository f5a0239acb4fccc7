// Package brief writes the answer to a question as a document that can be cited: Markdown, HTML or CSV, with numbered
// references in the style asked for. Write is for what works, WriteReport for all other questions. It is pure: the same answer gives the same bytes.
//
// A document is composed once, as blocks of runs, and written in Markdown or HTML; CSV is a table of its own.
package brief

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"forwhom/evidence"
	"forwhom/kg"
)

// Write returns the document of a brief. References are in the style; "" is APA. An unknown format is Markdown.
func Write(b *evidence.Brief, format kg.BriefFormat, style kg.CitationStyle) (string, error) {
	switch format {
	case kg.BriefFormatCsv:
		return table(b, style)
	case kg.BriefFormatHtml:
		return page(b.Sentence, compose(b, style)), nil
	}
	return markdown(compose(b, style)), nil
}

// Checksum returns the SHA-256 of a document's bytes in lower-case hexadecimal digits.
func Checksum(body string) string {
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:])
}

// Citations returns the numbered references of a brief in their order, in a style, as plain text.
func Citations(sources []evidence.Source, style kg.CitationStyle) []string {
	all := make([]string, len(sources))
	for i := range sources {
		all[i] = plain(Reference(&sources[i], style))
	}
	return all
}

// A document is a row of blocks: heading, paragraph, list, grid.
type block any

type heading struct {
	level int // 1 to 3
	text  string
}

type paragraph []run

// list is a list of points; references are numbered and can be linked to.
type list struct {
	items      []point
	references bool
}

// point is one item of a list with what stands below it.
type point struct {
	runs  []run
	below [][]run
}

// grid is a table of plain texts.
type grid struct {
	head []string
	rows [][]string
}

// run is a piece of text. One with a reference is that reference's number with the place in it, such as "[3, abstract]";
// a reference of no number says that there is none.
type run struct {
	text           string
	italic, strong bool
	url            string // http and https only, or an address below the site's own
	reference      int
}

func words(format string, args ...any) run { return run{text: fmt.Sprintf(format, args...)} }

// plain returns the text of runs.
func plain(runs []run) string {
	text := ""
	for _, r := range runs {
		text += r.text
	}
	return text
}
