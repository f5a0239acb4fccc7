package server

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// explainParse says where a text stops being GraphQL and what is missing there. It reads the words up to that place once
// more: most such mistakes are brackets.
func explainParse(text string, err *gqlerror.Error) *gqlerror.Error {
	at := err.Locations[0]
	explained := badInput("line %d, column %d: %s.", at.Line, at.Column, strings.TrimSuffix(whatIsWrong(text, at, err.Message), "."))
	explained.Locations = err.Locations
	return explained
}

// whatIsWrong looks at the place of a mistake; original is what gqlparser said.
func whatIsWrong(text string, at gqlerror.Location, original string) string {
	var open []lexer.Token // brackets
	before := lexer.Token{Kind: lexer.EOF}
	for words := lexer.New(&ast.Source{Input: text}); ; {
		token, err := words.ReadToken()
		switch {
		case err != nil:
			if lexical, ok := errors.AsType[*gqlerror.Error](err); ok {
				return lexical.Message // a string without an end or the like, of which the parser may say "<Invalid>"
			}
			return original
		case token.Kind == lexer.Comment:
			continue
		case token.Kind == lexer.EOF, token.Pos.Line == at.Line && token.Pos.Column == at.Column:
			if told := aboutBrackets(open, before, token); told != "" {
				return told
			}
			return inOtherWords(original, before, token)
		case closerOf(token.Kind) != lexer.Invalid:
			open = append(open, token)
		case isCloser(token.Kind) && len(open) > 0:
			open = open[:len(open)-1]
		}
		before = token
	}
}

// aboutBrackets says what is wrong with the brackets at a token, or with what stands outside of all; "" for nothing.
func aboutBrackets(open []lexer.Token, before, token lexer.Token) string {
	if len(open) == 0 {
		switch {
		case isCloser(token.Kind):
			return fmt.Sprintf("%s closes nothing; it is one too many, or an opening bracket is missing before it", inQuotes(token))
		case token.Kind == lexer.Name && (before.Kind == lexer.EOF || before.Kind == lexer.BraceR):
			return inQuotes(token) + ` starts no operation; begin with "{", "query", "mutation", "subscription" or "fragment"`
		}
		return ""
	}
	opener := open[len(open)-1]
	closer := closerOf(opener.Kind)
	isValue := before.Kind == lexer.Colon || before.Kind == lexer.Equals
	switch {
	case token.Kind == lexer.EOF:
		return fmt.Sprintf(`the query ends, but the %s of %s is not closed; add "%s"`, inQuotes(opener), placeOf(opener), closer)
	case isCloser(token.Kind) && token.Kind != closer, token.Kind == lexer.BraceL && opener.Kind == lexer.ParenL && !isValue:
		return fmt.Sprintf(`"%s" is missing before %s, for the %s of %s`, closer, inQuotes(token), inQuotes(opener), placeOf(opener))
	case token.Kind == closer && before.Pos == opener.Pos && closer == lexer.BraceR:
		return `nothing stands between "{" and "}"; name the fields you ask for, such as __typename`
	case token.Kind == closer && before.Pos == opener.Pos && closer == lexer.ParenR:
		return `nothing stands between "(" and ")"; leave them out, or write name: value`
	}
	return ""
}

// inOtherWords turns gqlparser's "Expected X, found Y" and "Unexpected Y" into plain words and leaves all else as it is.
func inOtherWords(original string, before, token lexer.Token) string {
	if rest, ok := strings.CutPrefix(original, "Expected "); ok {
		if expected, _, ok := strings.Cut(rest, ", found "); ok {
			return fmt.Sprintf("%s is expected here, not %s", inWords(expected), inQuotes(token))
		}
	}
	if strings.HasPrefix(original, "Unexpected ") {
		if before.Kind == lexer.Colon || before.Kind == lexer.Equals {
			return fmt.Sprintf("a value is expected here, not %s", inQuotes(token))
		}
		return inQuotes(token) + " is not expected here"
	}
	return original
}

// inWords names what gqlparser expected: a kind of token, or a keyword in quotes.
func inWords(expected string) string {
	switch {
	case expected == lexer.Name.String():
		return "a name"
	case strings.HasPrefix(expected, `"`):
		return expected
	}
	return `"` + expected + `"`
}

// inQuotes is a token as it stands in the query.
func inQuotes(token lexer.Token) string {
	switch token.Kind {
	case lexer.EOF:
		return "the end of the query"
	case lexer.String, lexer.BlockString:
		return "the string " + strconv.Quote(shorten(token.Value, 50))
	case lexer.Name, lexer.Int, lexer.Float:
		return strconv.Quote(shorten(token.Value, 50))
	}
	return `"` + token.Kind.String() + `"`
}

func placeOf(token lexer.Token) string {
	return fmt.Sprintf("line %d, column %d", token.Pos.Line, token.Pos.Column)
}

// closerOf is the bracket that closes an opening one; Invalid for what opens nothing.
func closerOf(kind lexer.Type) lexer.Type {
	switch kind {
	case lexer.BraceL:
		return lexer.BraceR
	case lexer.BracketL:
		return lexer.BracketR
	case lexer.ParenL:
		return lexer.ParenR
	}
	return lexer.Invalid
}

func isCloser(kind lexer.Type) bool {
	return kind == lexer.BraceR || kind == lexer.BracketR || kind == lexer.ParenR
}
