// Package fulltext finds nodes by the words in them: a safe reader of search text, an index on disk, and a highlighter.
//
// Three pieces that can be used apart:
//
//   - [Parse] turns whatever a person typed into a [Query], a plain list of words and phrases. It knows no operators and
//     cannot fail, so that there is nothing to inject. Any engine can be asked with it; this package's index is one.
//   - [Index] keeps the words of [Doc] values on disk (bleve's scorch segments) and answers [Index.Search]. It stores no
//     text: it is a cache of the graph, may be deleted at any time, and says with [Index.Version] how far it has got.
//   - [Query.Highlight] marks the matches in a text that the caller took from the graph.
//
// All three cut text into words in the same way. A word is a run of letters and digits in any script, folded: lower case,
// without accents or typographic variants, so that Bergström, bergstrom and BERGSTRÖM meet; a possessive 's is left
// out. English endings are taken off for a second, looser comparison (Snowball's English stemmer).
package fulltext

import "errors"

// What Open, Apply and Search may answer; ask with errors.Is.
var (
	// ErrLocked says that the index is open already, in this process or in another.
	ErrLocked = errors.New("full-text index is in use")
	// ErrDamaged says that files of the index are missing or altered. Delete the folder and build it again.
	ErrDamaged = errors.New("full-text index is damaged")
	// ErrFormat says that another release wrote the index. Delete the folder and build it again.
	ErrFormat = errors.New("full-text index has another format")
	// ErrClosed says that the index was closed before or during the call.
	ErrClosed = errors.New("full-text index is closed")
	// ErrInvalid says that a document cannot be indexed as given; nothing of its batch was.
	ErrInvalid = errors.New("document cannot be indexed")
)

// The levels a document may have: who may find it. A search at one level also finds what lies below.
const (
	Public   = 0 // everyone
	Partners = 1 // signed-in partners and those above
	Editors  = 2 // authors and editors alone
)

// MaxWeight is the largest weight of a field; the smallest is 1.
const MaxWeight = 9

// Doc is one node as the index sees it.
type Doc struct {
	ID     string // unique and not empty, such as "study:seikkula-2006"
	Kind   string // not empty, such as "Study"
	Level  int    // Public, Partners or Editors
	Fields []Field
}

// Field is a text of a document: its name, one alias, its summary. Of a text longer than 1 MiB the rest is not searched.
type Field struct {
	Text   string
	Weight int // 1 to MaxWeight: how much a match here counts, such as 3 for a name and 1 for a summary
}

// Request says which matches to return.
type Request struct {
	Kinds      []string // only these kinds; empty: all
	MaxLevel   int      // the highest level the reader may see; below Public nothing is found
	Limit      int      // at most so many hits; 0 or less: none, counts alone
	Offset     int      // leave out so many hits first; less than 0 means 0
	CountKinds bool     // fill Result.Kinds
	// Keep, when not nil, is asked about every match. A match it refuses is neither counted nor returned. It lets a
	// store drop what its own snapshot does not hold. It must not call the index. Reading an ID takes a quarter of a microsecond.
	Keep func(id string) bool
}

// Result is one page of matches with the counts of all of them.
type Result struct {
	Hits    []Hit          // best first; equal scores by ID
	Total   int            // all matches, whatever the limit
	Kinds   map[string]int // matches by kind, nil unless asked for; they add up to Total; no kind with 0
	Version uint64         // the data version that was searched, which may be newer than the Version read before
}

// Hit is one match. Scores are above 0 and compare within one result only.
type Hit struct {
	ID    string
	Kind  string
	Score float64
}
