package evidence

import (
	"slices"

	"forwhom/kg"
)

// Context is a reader's own: the people, place, setting, service and stage that an answer is wanted for. It can go with
// any question. Empty lists state nothing.
type Context struct {
	Population, Country, Setting, Service, Stage []kg.ID
}

func (c Context) of(d dimension) []kg.ID {
	return [dimensionCount][]kg.ID{c.Population, c.Country, c.Setting, c.Service, c.Stage}[d]
}

func (c Context) states() bool {
	return len(c.Population)+len(c.Country)+len(c.Setting)+len(c.Service)+len(c.Stage) > 0
}

// states reports whether a question states anything that evidence can fit.
func (q Question) states() bool { return len(q.Population)+len(q.Context) > 0 }

// InContext returns the question with the dimensions that it does not state itself filled in from a reader's own
// context. An id that is none of the graph's populations, or no context of its part's kind, is BAD_INPUT, and so is to
// require what neither states. Source: docs/methods.md, sections 2 and 4.
func (x *Index) InContext(q Question, c Context) (Question, error) {
	if err := x.checkContext(c); err != nil {
		return q, err
	}
	var stated [dimensionCount]bool
	stated[population] = len(q.Population) > 0
	for _, n := range x.contexts.find(q.Context) {
		stated[x.dimensions[n]] = true
	}
	if !stated[population] {
		q.Population = c.Population
	}
	q.Context = slices.Clone(q.Context)
	for d := country; d < dimensionCount; d++ {
		if !stated[d] {
			q.Context = append(q.Context, c.of(d)...)
		}
	}
	return q, q.checkRequired()
}

// checkRequired refuses to require what is not stated, which would exclude nothing.
func (q Question) checkRequired() error {
	for _, part := range q.Require {
		if part == kg.QuestionPartPopulation && len(q.Population) == 0 {
			return kg.Errorf(kg.BadInput, "question.require: POPULATION excludes nothing where no population is named: name one in question.population or myContext.population, or leave it out")
		}
		if part == kg.QuestionPartContext && len(q.Context) == 0 {
			return kg.Errorf(kg.BadInput, "question.require: CONTEXT excludes nothing where no context is named: name one in question.context or myContext, or leave it out")
		}
	}
	return nil
}

// checkContext refuses ids that are not what their part of a context holds.
func (x *Index) checkContext(c Context) error {
	err := x.checkIDs("myContext.", []asked{
		{"population", c.Population, kg.KindPopulation},
		{"country", c.Country, kg.KindContext}, {"setting", c.Setting, kg.KindContext},
		{"service", c.Service, kg.KindContext}, {"stage", c.Stage, kg.KindContext},
	})
	if err != nil {
		return err
	}
	for d := country; d < dimensionCount; d++ {
		for _, n := range x.contexts.find(c.of(d)) {
			if is := x.dimensions[n]; is != d {
				return kg.Errorf(kg.BadInput, "myContext.%s: %q is a %s: name it in myContext.%s", dimensionNames[d],
					x.contexts.nodes[n].ID, dimensionNames[is], dimensionNames[is])
			}
		}
	}
	return nil
}
