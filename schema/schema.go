// Package schema holds the GraphQL schema. The files *.graphql beside it are written by hand, one a noun, with the
// directives of base.graphql; `go generate ./...` makes of them generated.graphql, the schema as it is served.
package schema

import _ "embed"

//go:generate go run -C .. ./schema/gen

//go:embed generated.graphql
var sdl string

// SDL returns the served schema in GraphQL's schema language.
func SDL() string { return sdl }
