package graph_test

import (
	"testing"

	"forwhom/kg"
)

// What a computed field of a node refuses has its place in the whole answer, as the reader asked for it.
func TestAnErrorOfANodesComputedFieldHasItsWholePath(t *testing.T) {
	const none = `(outcome: "outcome:none") { sentence }`
	ask := askAgain(t, openSeed(t))
	for path, query := range map[string]string{
		"intervention.independence":            `query($id: ID!) { intervention(id: $id) { independence` + none + ` } }`,
		"it.sure":                              `query($id: ID!) { it: intervention(id: $id) { sure: independence` + none + ` } }`,
		"intervention.broader[0].independence": `query($id: ID!) { intervention(id: $id) { id broader { independence` + none + ` } } }`,
		"node.findings.nodes[0].interventions[0].independence": `query($id: ID!) { node(id: $id) { ... on Intervention { findings(first: 2) { nodes {
			interventions { independence` + none + ` } } } } } }`,
		"whatWorks.edges[0].node.independence": `query($id: ID!) { whatWorks(question: { intervention: [$id] }) { edges { node { independence` + none + ` } } } }`,
		"whatWorks.edges[0].outcome.independence": `query($id: ID!) { whatWorks(question: { intervention: [$id] }) { edges { outcome {
			independence(intervention: "intervention:none") { sentence } } } } }`,
		"first.costs": `query($id: ID!) { first: intervention(id: $id) { independence { sentence } costs(inPricesOf: 20) { sentence } } }`,
	} {
		response := ask(query, map[string]any{"id": conferencing}, kg.Reader{})
		if len(response.Errors) != 1 || response.Errors[0].Path.String() != path || response.Errors[0].Extensions["code"] != "BAD_INPUT" {
			t.Errorf("want an error at %s: %v", path, response.Errors)
		}
	}
}
