package neo4j

import "context"

// LuceneQuery is for tests of what a text becomes.
var LuceneQuery = luceneQuery

// SetPiece sets how many statements are one transaction of an Append, so that small graphs are copied in many.
func (s *Store) SetPiece(n int) { s.piece = n }

// Ask is for tests of statements that no question becomes, such as one that takes for ever.
func (s *Store) Ask(ctx context.Context, text string) error {
	_, err := s.ask(ctx, text, nil)
	return err
}

// CheckAgent is for tests of what servers call themselves.
func CheckAgent(agent string) error {
	return Options{URI: "bolt://there:7687"}.checkAgent(agent)
}
