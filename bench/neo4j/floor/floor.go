// Package floor is the least that answers the questions of the benchmark from Neo4j: statements that are given to it, sent
// through the bare driver, their lists made into maps, and encoding/json. It checks nothing and knows no GraphQL.
package floor

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Handler answers a POST of {"query": the name of a statement, "variables": its parameters}.
type Handler struct {
	Driver     neo4j.DriverWithContext
	Statements map[string]string // by name
}

// ServeHTTP answers with {"data": ...}, as this project's server would.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var asked struct {
		Query     string
		Variables map[string]any
	}
	d := json.NewDecoder(r.Body)
	d.UseNumber()
	if err := d.Decode(&asked); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for name, v := range asked.Variables {
		asked.Variables[name] = whole(v)
	}
	session := h.Driver.NewSession(r.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: "neo4j"})
	defer session.Close(r.Context())
	result, err := session.Run(r.Context(), h.Statements[asked.Query], asked.Variables)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	record, err := result.Single(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	shape, _, _ := strings.Cut(asked.Query, " ")
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(object{"data": shapes[shape](record.Values[0].([]any))})
}

// whole makes the numbers of JSON whole ones, where they are, as Cypher wants them for a LIMIT.
func whole(v any) any {
	number, ok := v.(json.Number)
	if !ok {
		return v
	}
	if n, err := number.Int64(); err == nil {
		return n
	}
	f, _ := number.Float64() // it is a number of JSON
	return f
}

type object = map[string]any

// shapes make of a statement's one value what the question asked for.
var shapes = map[string]func([]any) any{
	"q1": func(v []any) any {
		return object{"study": named(v[0], "id", "title", "year", "design", "riskOfBias", "sampleSize", "country", "countries", "retracted")}
	},
	"q2":  func(v []any) any { return object{"interventions": object{"nodes": interventions(v)}} },
	"q2s": func(v []any) any { return object{"interventions": object{"nodes": interventions(v)}} },
	"q3":  func(v []any) any { return object{"studies": object{"nodes": studies(v)}} },
	"q4":  func(v []any) any { return object{"studies": object{"nodes": studies(v)}} },
	"q4c": func(v []any) any { return object{"studies": object{"nodes": studies(v), "totalCount": v[3]}} },
	"q5": func(v []any) any {
		return object{"mapCells": each(v, func(cell []any) any { return named(cell, "row", "column", "direction", "findingCount") })}
	},
	"q6": func(v []any) any {
		hits := v[0].([]any)
		return object{"search": object{"edges": each(hits[:min(20, len(hits))], func(hit []any) any {
			return object{"node": named(hit[0], "id", "statement"), "score": hit[1]}
		})}}
	},
	"q7": func(v []any) any {
		return object{"connections": object{"paths": each(v[:min(1, len(v))], func(path []any) any {
			return object{"nodes": each(path[0].([]any), func(n []any) any { return object{"id": n[0]} })}
		})}}
	},
}

func interventions(page []any) []any {
	return items(page, func(n []any) any {
		return object{"id": n[0], "name": n[1], "findings": object{"nodes": items(n[2].([]any), func(f []any) any {
			finding := named(f, "id", "statement", "direction")
			finding["outcomes"] = each(f[3].([]any), func(o []any) any { return named(o, "id", "name") })
			finding["study"] = nil
			if study := f[4].([]any); len(study) > 0 {
				finding["study"] = named(study[0], "id", "title", "year")
			}
			return finding
		})}}
	})
}

func studies(page []any) []any {
	return items(page, func(n []any) any { return named(n, "id", "title", "year", "design") })
}

// items are those of a page, each of which has its node first.
func items(page []any, of func([]any) any) []any {
	return each(page[0].([]any), func(item []any) any { return of(item[0].([]any)) })
}

func each(list []any, of func([]any) any) []any {
	all := make([]any, len(list))
	for i, v := range list {
		all[i] = of(v.([]any))
	}
	return all
}

// named are the first values of a list by their names.
func named(v any, names ...string) object {
	o, values := make(object, len(names)), v.([]any)
	for i, name := range names {
		o[name] = values[i]
	}
	return o
}
