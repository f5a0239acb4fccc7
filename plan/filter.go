package plan

import (
	"strings"

	"forwhom/kg"
)

var operators = map[string]Op{"eq": Eq, "not": Ne, "in": In, "gt": Gt, "gte": Gte, "lt": Lt, "lte": Lte,
	"contains": Contains, "startsWith": StartsWith, "has": Has}

// MaxConditions is how many fields all wheres of an operation may have together; facets count theirs again.
const MaxConditions = 300

// MaxHops is how many steps away from the nodes of a list its conditions may look.
const MaxHops = 4

// filterOf compiles a where into a filter on nodes of some kinds; nil is no condition. leave names a facet whose own
// conditions are left out where they stand alone (at the top, or in an `and` there); "" for none.
func (c *compiler) filterOf(in input, kinds []kg.Kind, place, leave string) (Filter, error) {
	var all []Filter
	for _, name := range in.names() {
		part := in.field(name)
		if part.null() || leave != "" && facetOwns(kinds[0], leave, name) {
			continue
		}
		f, err := c.conditionOf(name, part, kinds, place, leave)
		if err != nil {
			return nil, err
		}
		if f != nil {
			all = append(all, f)
		}
	}
	return andOf(all), nil
}

func andOf(all []Filter) Filter {
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return &And{all}
}

// always is the filter of no condition, where one must stand.
func always(f Filter) Filter {
	if f == nil {
		return &And{}
	}
	return f
}

func (c *compiler) conditionOf(name string, in input, kinds []kg.Kind, place, leave string) (Filter, error) {
	if c.conditions++; c.conditions > MaxConditions {
		return nil, c.costly("%s: the conditions of the operation have more than %d parts, each tried on each node: ask with in: [...], or in several queries", place, MaxConditions)
	}
	switch name {
	case "and":
		var all []Filter
		for _, item := range in.items() {
			f, err := c.filterOf(item, kinds, place, leave)
			if err != nil {
				return nil, err
			}
			if f != nil {
				all = append(all, f)
			}
		}
		return andOf(all), nil
	case "or":
		or := &Or{}
		for _, item := range in.items() {
			f, err := c.filterOf(item, kinds, place, "")
			if err != nil {
				return nil, err
			}
			or.Any = append(or.Any, always(f))
		}
		return or, nil
	case "not":
		f, err := c.filterOf(in, kinds, place, "")
		if err != nil {
			return nil, err
		}
		return &Not{always(f)}, nil
	}
	if field, ok := kinds[0].Field(name); ok {
		return c.edgeFilter(in, field, place)
	}
	if i, ok := kinds[0].Property(name); ok {
		return c.propertyFilter(in, kinds[0].Info().Properties[i], place)
	}
	return c.valueFilter(name, in, kinds[0], place)
}

func (c *compiler) propertyFilter(in input, p kg.Property, place string) (Filter, error) {
	var all []Filter
	for _, name := range in.names() {
		value := in.field(name)
		if value.null() {
			return nil, c.bad("%s: %s: %s: null compares with nothing: use exists to ask whether it is known", place, p.Name, name)
		}
		at := place + " " + p.Name + ": " + name
		switch op := operators[name]; op {
		case 0: // exists
			all = append(all, &Exists{[]string{p.Name}, c.param(value, "bool", at, scalarOf(kg.Bool))})
		case In:
			all = append(all, &Compare{p.Name, p.Type, op, c.param(value, "list"+string('0'+rune(p.Type)), at, listOf(p.Type, maxList))})
		default:
			all = append(all, &Compare{p.Name, p.Type, op, c.param(value, "one"+string('0'+rune(p.Type)), at, scalarOf(p.Type))})
		}
	}
	return andOf(all), nil
}

// valueFilter compiles a condition on the parts of a value, such as location.
func (c *compiler) valueFilter(name string, in input, kind kg.Kind, place string) (Filter, error) {
	var all []Filter
	for _, part := range in.names() {
		value := in.field(part)
		if part == "exists" {
			if value.null() {
				return nil, c.bad("%s: %s: exists: must be true or false, not null", place, name)
			}
			var parts []string
			for _, p := range kind.Info().Properties {
				if strings.HasPrefix(p.Name, name+".") {
					parts = append(parts, p.Name)
				}
			}
			all = append(all, &Exists{parts, c.param(value, "bool", place+" "+name+": exists", scalarOf(kg.Bool))})
			continue
		}
		if value.null() {
			continue
		}
		i, _ := kind.Property(name + "." + part)
		f, err := c.propertyFilter(value, kind.Info().Properties[i], place)
		if err != nil {
			return nil, err
		}
		if f != nil {
			all = append(all, f)
		}
	}
	return andOf(all), nil
}

func (c *compiler) edgeFilter(in input, field *kg.Field, place string) (Filter, error) {
	step := stepOf(field)
	at := place + " " + field.Name + ": "
	var all []Filter
	for _, name := range in.names() {
		value := in.field(name)
		if value.null() {
			return nil, c.bad("%s%s: must not be null: leave it out, or write {} for any", at, name)
		}
		switch name {
		case "in", "within":
			all = append(all, &Some{Step: step, IDs: c.param(value, "ids", at+name, listOf(kg.IDType, maxList)), Within: name == "within"})
		default:
			if c.hops++; c.hops > MaxHops {
				return nil, c.costly("%s%s: conditions on neighbours of neighbours go at most %d steps", at, name, MaxHops)
			}
			where, err := c.filterOf(value, field.Kinds, at+name, "")
			c.hops--
			if err != nil {
				return nil, err
			}
			var f Filter = &Some{Step: step, Filter: where, IDs: NoParam}
			if name == "none" {
				f = &Not{f}
			}
			all = append(all, f)
		}
	}
	return andOf(all), nil
}

func stepOf(f *kg.Field) Step { return Step{f.Relation, f.Out, f.Kinds} }

// facetOwns reports whether a field of a where belongs to a facet: its own property or edge, and the single form of a
// property with several values (country, for countries).
func facetOwns(kind kg.Kind, facet, field string) bool {
	for _, p := range kind.Info().Properties {
		if p.Facet == facet && (p.Name == field || p.List && singular(p.Name) == field) {
			return true
		}
	}
	f, ok := kind.Field(field)
	return ok && f.Facet == facet
}

func singular(name string) string {
	if stem, ok := strings.CutSuffix(name, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(name, "s")
}
