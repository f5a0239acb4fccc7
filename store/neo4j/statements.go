package neo4j

import (
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
	s.kept.Add(p, statement)
	return statement, nil
}
