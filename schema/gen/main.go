// Command gen writes what the master schema (schema/*.graphql) implies: the served schema with everything that repeats
// for each noun (schema/generated.graphql), kg's table of kinds, properties and relations, and gqlgen's narrowed code.
// Run it from the top of the repository: go generate ./...
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "schema/gen:", err)
		os.Exit(1)
	}
}

func run() error {
	m, err := readMaster("schema")
	if err != nil {
		return err
	}
	if err := m.check(); err != nil {
		return err
	}
	if err := writeTable(m, "kg/table_gen.go"); err != nil {
		return err
	}
	if err := writeFold("kg/fold_gen.go"); err != nil {
		return err
	}
	if err := writeSDL(m, "schema/generated.graphql"); err != nil {
		return err
	}
	for _, config := range []string{"gqlgen.yml", "graph/seamtest/gqlgen.yml"} {
		if err := writeGqlgen(config); err != nil {
			return err
		}
	}
	return nil
}
