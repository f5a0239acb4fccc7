package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"forwhom/kg"
	"forwhom/plan"
	"forwhom/store/neo4j"
)

// database is a graph of the tests' Neo4j, or the one that FORWHOM_NEO4J names; what is in it is deleted.
type database struct {
	db         driver.DriverWithContext
	statements int
}

func openDatabase(t *testing.T) *database {
	t.Helper()
	uri := os.Getenv("FORWHOM_NEO4J")
	if uri == "" {
		uri = emptyGraph(t)
	}
	db, err := driver.NewDriverWithContext(uri, driver.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close(context.WithoutCancel(t.Context())) })
	if err := options(uri).Migrate(t.Context(), false, func(string) {}); err != nil {
		t.Fatal(err)
	}
	return &database{db: db}
}

// load puts a graph in the place of what is there.
func (d *database) load(t *testing.T, nodes []*kg.Node, edges []kg.Edge) {
	t.Helper()
	d.run(t, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", nil)
	byKind := map[kg.Kind][]any{}
	for _, n := range nodes {
		byKind[n.Kind] = append(byKind[n.Kind], neo4j.Properties(n))
	}
	for kind, rows := range byKind {
		d.each(t, "UNWIND $rows AS row CREATE (n:"+neo4j.Labels(kind)+") SET n = row", rows)
	}
	byRelation := map[kg.Relation][]any{}
	for _, e := range edges {
		row := map[string]any{"from": e.From, "to": e.To}
		if e.Role != "" {
			row["role"] = e.Role
		}
		byRelation[e.Relation] = append(byRelation[e.Relation], row)
	}
	for relation, rows := range byRelation {
		d.each(t, "UNWIND $rows AS row MATCH (a:Node {id: row.from}), (b:Node {id: row.to}) CREATE (a)-[e:"+relation.String()+"]->(b) SET e.role = row.role", rows)
	}
	d.run(t, "CREATE (:"+neo4j.GraphLabel+" {id: '"+neo4j.GraphID+"', version: 0, form: 1})", nil)
	d.statements = 0
}

// each runs a statement over rows in batches.
func (d *database) each(t *testing.T, text string, rows []any) {
	t.Helper()
	for len(rows) > 0 {
		n := min(len(rows), 5000)
		d.run(t, text, map[string]any{"rows": rows[:n]})
		rows = rows[n:]
	}
}

// run runs one statement and returns its records.
func (d *database) run(t *testing.T, text string, params map[string]any) []*driver.Record {
	t.Helper()
	records, err := d.ask(t.Context(), text, params)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return records
}

func (d *database) ask(ctx context.Context, text string, params map[string]any) ([]*driver.Record, error) {
	d.statements++
	session := d.db.NewSession(ctx, driver.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// read answers a plan by one statement.
func (d *database) read(ctx context.Context, p *plan.Plan, params []any, rows *plan.Rows) error {
	statement, err := neo4j.Emit(p)
	if err != nil {
		return err
	}
	records, err := d.ask(ctx, statement.Text, statement.Params(params))
	if err != nil {
		return fmt.Errorf("%w\n%s", err, statement.Text)
	}
	var broken error
	err = neo4j.Fill(rows, p, params, records[0].Values, func(id kg.ID, property string) {
		broken = errors.Join(broken, fmt.Errorf("%s of %s is said to break a rule", property, id))
	})
	return errors.Join(err, broken)
}
