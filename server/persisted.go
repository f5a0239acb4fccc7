package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"forwhom/kg"
)

// persistedQuery is the extension of a request that names a query by its hash. The protocol is Apollo's: a client sends
// the hash alone; where the server does not know it, it says so, and the client sends hash and query together once.
const persistedQuery = "persistedQuery"

// recall puts the query in place that a hash stands for. With hash and query both, it checks that they agree and
// returns the hash, to be remembered once the query has proved valid; so nobody fills the memory with nonsense.
func (s *Server) recall(ctx context.Context, params *graphql.RawParams) (hash string, err error) {
	extension := params.Extensions[persistedQuery]
	if extension == nil {
		return "", nil
	}
	hash, ok := persistedHash(extension)
	if !ok {
		return "", kg.Errorf(kg.BadInput, `extensions.persistedQuery must be {"version": 1, "sha256Hash": "…"} with the hash in lower-case hex.`)
	}
	if params.Query == "" {
		if params.Query, ok = s.persisted.Get(ctx, hash); !ok {
			// Clients look for these very words.
			return "", kg.Errorf(kg.PersistedQueryNotFound, "PersistedQueryNotFound")
		}
		return "", nil
	}
	if sum := sha256.Sum256([]byte(params.Query)); hex.EncodeToString(sum[:]) != hash {
		return "", kg.Errorf(kg.BadInput, "extensions.persistedQuery.sha256Hash is not the hash of the query.")
	}
	return hash, nil
}

func persistedHash(extension any) (string, bool) {
	members, _ := extension.(map[string]any)
	version, _ := members["version"].(json.Number)
	hash, ok := members["sha256Hash"].(string)
	return hash, ok && version == "1" && len(hash) == hex.EncodedLen(sha256.Size)
}

// introspection lets every reader ask for the schema: it is public, and GraphiQL lives on it.
type introspection struct{}

// ExtensionName is for gqlgen.
func (introspection) ExtensionName() string { return "Introspection" }

// Validate is for gqlgen: introspection suits every schema.
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext turns off what the executor turns on by itself.
func (introspection) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	op.DisableIntrospection = false
	return nil
}
