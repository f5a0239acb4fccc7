package kg

import "context"

// Role is what a reader may see; each role sees what the one before it sees, and more.
type Role uint8

// The roles. Anonymous sees what is ACCEPTED and PUBLIC; a Partner also what is for PARTNERS; an Editor everything.
// Whoever is signed in also sees their own proposals.
const (
	Anonymous Role = iota
	Partner
	Editor
)

// Reader is who asks. The zero Reader is anonymous. ID is the reader's own id, "" for nobody signed in; a reader sees
// proposals whose author it is.
type Reader struct {
	ID   string
	Role Role
}

type readerKey struct{}

// WithReader returns a context in which a reader asks.
func WithReader(ctx context.Context, r Reader) context.Context {
	return context.WithValue(ctx, readerKey{}, r)
}

// ReaderFrom returns who asks; the anonymous Reader where the context does not say.
func ReaderFrom(ctx context.Context) Reader {
	r, _ := ctx.Value(readerKey{}).(Reader)
	return r
}

// Sees reports whether a reader may see a node of a status and audience that an author proposed.
func (r Reader) Sees(status, audience, author string) bool {
	switch {
	case r.Role == Editor:
		return true
	case r.ID != "" && r.ID == author:
		return true
	case status != "ACCEPTED":
		return false
	}
	return audience == "PUBLIC" || audience == "PARTNERS" && r.Role >= Partner
}
