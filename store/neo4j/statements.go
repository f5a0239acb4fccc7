package neo4j

import (
	"strconv"
	"strings"

	lru "github.com/hashicorp/golang-lru/v2"

	"forwhom/plan"
)

// statements keeps the statements of plans, which are compiled once and asked often.
type statements struct {
	kept *lru.Cache[*plan.Plan, Statement]
}

// keptStatements is how many statements are kept: as many as the server keeps plans for, unless it is told otherwise.
const keptStatements = 1000

func newStatements() *statements {
	kept, err := lru.New[*plan.Plan, Statement](keptStatements)
	if err != nil {
		panic(err) // the size is a constant above 0
	}
	return &statements{kept}
}

// of returns a plan's statement with the version of the data as its last column. A plan must not change once it is read.
func (s *statements) of(p *plan.Plan) (Statement, error) {
	if statement, ok := s.kept.Get(p); ok {
		return statement, nil
	}
	statement, err := Emit(p)
	if err != nil {
		return Statement{}, err
	}
	statement.Text = versioned(statement.Text, len(p.Roots))
	s.kept.Add(p, statement)
	return statement, nil
}

// versioned makes a statement read the version of the data after its roots. Where that is a version which was known
// before the statement began, no batch was taken in while it ran.
//
// The statement's own RETURN, the only one at the start of a line, becomes a WITH, which Cypher runs to its end before
// what follows it.
func versioned(text string, roots int) string {
	const last = "RETURN\n"
	at := 0
	if !strings.HasPrefix(text, last) {
		at = strings.LastIndex(text, "\n"+last) + 1
	}
	var b strings.Builder
	b.WriteString(text[:at] + "WITH\n" + text[at+len(last):])
	b.WriteString("MATCH (g:" + GraphLabel + " {id: '" + GraphID + "'})\nRETURN ")
	for i := range roots {
		b.WriteString("r" + strconv.Itoa(i) + ", ")
	}
	b.WriteString("g.version AS version\n")
	return b.String()
}
