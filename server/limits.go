package server

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"

	"forwhom/kg"
)

// The limits here stand before anything is decoded or parsed, and cost one walk over the text. They are not the limit
// on what a query costs to answer, which needs its meaning and comes as an extension.

// checkJSON refuses JSON that would take much more memory, or stack, than its length suggests.
func (s *Server) checkJSON(text []byte) error {
	depth, values := measureJSON(text, s.cfg.DepthLimit, s.cfg.ValueLimit)
	switch {
	case depth > s.cfg.DepthLimit:
		return kg.Errorf(kg.TooCostly, "The request's JSON nests deeper than %d levels; send it flatter.", s.cfg.DepthLimit)
	case values > s.cfg.ValueLimit:
		return kg.Errorf(kg.TooCostly, "The request's JSON holds more than %d values; send fewer at once.", s.cfg.ValueLimit)
	}
	return nil
}

// measureJSON counts how deep JSON nests and how many values it holds, without decoding it. It stops counting past
// either limit. Of text that is not JSON it may say anything; the decoder will not.
func measureJSON(text []byte, depthLimit, valueLimit int) (deepest, values int) {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			i += stringLength(text[i+1:])
		case '{', '[':
			values++
			depth++
			deepest = max(deepest, depth)
		case '}', ']':
			depth--
		case ',':
			values++
		}
		if deepest > depthLimit || values > valueLimit {
			break
		}
	}
	return deepest, values
}

// stringLength is how many bytes of text a JSON string takes whose opening quote came before: its closing quote is the
// first without a backslash.
func stringLength(text []byte) int {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++ // whatever comes next, it does not end the string
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// longestName is how many bytes a name in a query may have: gqlparser compares an unknown one with every name it knows.
const longestName = 100

// checkDocument refuses a query's text that validation would take long over. What is in the cache has passed.
func (s *Server) checkDocument(text string) error {
	if len(text) > s.cfg.QueryLimit {
		return kg.Errorf(kg.TooCostly, "The query is %d bytes long; at most %d are read: put long values into variables, or ask in several queries.", len(text), s.cfg.QueryLimit)
	}
	size := measureDocument(text, s.cfg.TokenLimit, s.cfg.DepthLimit)
	switch {
	case size.tokens > s.cfg.TokenLimit:
		return kg.Errorf(kg.TooCostly, "The query has more than %d words and signs; ask in several queries.", s.cfg.TokenLimit)
	case size.depth > s.cfg.DepthLimit:
		return kg.Errorf(kg.TooCostly, "The query nests deeper than %d levels; ask for the inner part by its id, in a query of its own.", s.cfg.DepthLimit)
	case size.longest > longestName:
		return kg.Errorf(kg.BadInput, "A name in the query is %d letters long, and none of the schema is longer than %d: shorten it.", size.longest, longestName)
	case size.repeats > repeatLimit:
		return kg.Errorf(kg.TooCostly, "The query uses the name %q more than %d times: write what repeats once, as a fragment, or ask in several queries.",
			shorten(size.repeated, 50), repeatLimit)
	}
	return nil
}

// repeatLimit is how often a query may use the same name. gqlparser compares the fields of one name in one selection
// set with one another, each with each: 990 take it 50 to 80 ms, five names 200 times each take it 10.
const repeatLimit = 200

// documentSize is what a query's text is measured by.
type documentSize struct {
	tokens   int
	depth    int    // of brackets
	repeats  int    // of the name that is used most
	repeated string // that name
	longest  int    // bytes of the longest name
}

// measureDocument counts the tokens of a query, how deep its brackets nest and how often it uses a name, with
// gqlparser's own lexer: its parser has a limit too, but an error that cannot be told from others. It stops past a
// limit, and where the text is not GraphQL, which the parser will say better.
func measureDocument(text string, tokenLimit, depthLimit int) documentSize {
	words := lexer.New(&ast.Source{Input: text})
	names := map[string]int{}
	var size documentSize
	depth := 0
	for size.tokens <= tokenLimit && size.depth <= depthLimit {
		token, err := words.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			break
		}
		size.tokens++
		switch token.Kind {
		case lexer.BraceL, lexer.BracketL, lexer.ParenL:
			depth++
			size.depth = max(size.depth, depth)
		case lexer.BraceR, lexer.BracketR, lexer.ParenR:
			depth--
		case lexer.Name:
			names[token.Value]++
			size.longest = max(size.longest, len(token.Value))
			if n := names[token.Value]; n > size.repeats {
				size.repeats, size.repeated = n, token.Value
			}
		}
	}
	return size
}
