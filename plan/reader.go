package plan

// Item is a node in Rows as the program itself reads it: by the response keys of the question that it asked.
type Item struct {
	rows *Rows
	node *outNode
	at   int32
}

// Items returns the nodes of a root list or connection of an operation, by its response key; holes are left out.
func (o *Operation) Items(rows *Rows, key string) []Item {
	for i := range o.roots {
		if f := &o.roots[i]; f.name == key {
			return items(rows, f, rows.Roots[f.slot])
		}
	}
	return nil
}

func items(rows *Rows, f *outField, at int32) []Item {
	switch f.what {
	case outPage:
		return pageItems(rows, f.page, at)
	case outList:
		list := make([]Item, 0, rows.Ref(at))
		for i := range rows.Ref(at) {
			if node := rows.Ref(at + 1 + i); node != 0 {
				list = append(list, Item{rows, f.node, node})
			}
		}
		return list
	}
	if at == 0 {
		return nil
	}
	return []Item{{rows, f.node, at}}
}

func pageItems(rows *Rows, p *outPageNode, at int32) []Item {
	for i := range p.fields {
		if f := &p.fields[i]; f.what == outNodes {
			list := make([]Item, rows.Ref(at))
			for n := range list {
				list[n] = Item{rows, f.node, rows.Ref(p.item(at, int32(n)))}
			}
			return list
		}
	}
	return nil
}

// ID returns the node's id.
func (i Item) ID() string { id, _ := i.rows.Val(i.at).(string); return id }

func (i Item) field(key string) *outField {
	if c := i.node.cases[i.rows.Ref(i.at)]; c != nil {
		for n := range c.fields {
			if c.fields[n].name == key {
				return &c.fields[n]
			}
		}
	}
	return nil
}

// Value returns a property as a Node keeps it, nil where it is unknown or not asked for.
func (i Item) Value(key string) any {
	if f := i.field(key); f != nil && f.what == outProp {
		return i.rows.Val(i.at + 1 + f.slot)
	}
	return nil
}

// Text returns a text property, "" where unknown.
func (i Item) Text(key string) string { s, _ := i.Value(key).(string); return s }

// Int returns a number property, 0 where unknown.
func (i Item) Int(key string) int { n, _ := i.Value(key).(int64); return int(n) }

// Float returns a number property with decimals, 0 where unknown.
func (i Item) Float(key string) float64 { f, _ := i.Value(key).(float64); return f }

// Part returns a part of a value of several properties, such as effect and ciLow; nil where it is unknown or not asked
// for.
func (i Item) Part(key, part string) any {
	f := i.field(key)
	if f == nil || f.what != outValue {
		return nil
	}
	for n := range f.parts {
		if p := &f.parts[n]; p.name == part && p.what == outProp {
			return i.rows.Val(i.at + 1 + p.slot)
		}
	}
	return nil
}

// Bool returns a property that is true or false, false where unknown.
func (i Item) Bool(key string) bool { b, _ := i.Value(key).(bool); return b }

// Texts returns a property with several values.
func (i Item) Texts(key string) []string { s, _ := i.Value(key).([]string); return s }

// Items returns the neighbours that an edge asked for: one, a plain list, or the nodes of a connection.
func (i Item) Items(key string) []Item {
	f := i.field(key)
	if f == nil {
		return nil
	}
	return items(i.rows, f, i.rows.Ref(i.at+1+f.slot))
}

// IDs returns the ids of the neighbours that an edge asked for.
func (i Item) IDs(key string) []string {
	list := i.Items(key)
	if len(list) == 0 {
		return nil
	}
	ids := make([]string, len(list))
	for n, item := range list {
		ids[n] = item.ID()
	}
	return ids
}
