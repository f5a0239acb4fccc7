// Package stock is a GraphQL server as gqlgen's introduction builds one: generated from a small schema with the settings
// of `gqlgen init`, ordinary resolvers, a POST transport and a cache of parsed queries. The figures in docs/performance.md
// stand beside its own.
package stock

import (
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"forwhom/kg"
)

//go:generate go run github.com/99designs/gqlgen generate --config gqlgen.yml

// New returns a server over a graph that it copies into plain structs.
func New(nodes []*kg.Node, edges []kg.Edge) http.Handler {
	srv := handler.New(NewExecutableSchema(Config{Resolvers: newResolver(nodes, edges)}))
	srv.AddTransport(transport.POST{})
	srv.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	return srv
}
