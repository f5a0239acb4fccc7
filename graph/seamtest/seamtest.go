// Package seamtest is what gqlgen writes for a small schema with mutations and subscriptions. graph's tests prove with it
// that their payloads are answered by the plan, until the served schema has some of its own.
package seamtest

import _ "embed"

//go:embed seam.graphql
var sdl string

// SDL returns what stands beside the served schema.
func SDL() string { return sdl }
