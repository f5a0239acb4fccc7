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

// of returns a plan's statement. A plan must not change once it is read.
func (s *statements) of(p *plan.Plan) (Statement, error) {
	if statement, ok := s.kept.Get(p); ok {
		return statement, nil
	}
	statement, err := Emit(p)
	if err != nil {
		return Statement{}, err
	}
	statement.Text = versionLast(statement.Text, len(p.Roots))
	s.kept.Add(p, statement)
	return statement, nil
}

// versionLast has a statement read the version after all roots: Neo4j chooses the order in which it reads what one RETURN
// names, and a MATCH that follows a WITH comes after it. The statement's own RETURN is the only one at the start of a line.
func versionLast(text string, roots int) string {
	const last = "RETURN\n"
	at := 0
	if !strings.HasPrefix(text, last) {
		at = strings.LastIndex(text, "\n"+last) + 1
	}
	items := strings.TrimSuffix(text[at+len(last):], "  "+versionText+" AS v\n")
	items = strings.TrimSuffix(items, ",\n")
	if items == "" {
		return text
	}
	var b strings.Builder
	b.WriteString(text[:at] + "WITH\n" + items + "\nMATCH (g:" + GraphLabel + " {id: '" + GraphID + "'})\nRETURN ")
	for i := range roots {
		b.WriteString("r" + strconv.Itoa(i) + ", ")
	}
	b.WriteString("[g.version] AS v\n")
	return b.String()
}
