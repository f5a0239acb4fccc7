package neo4j

// LuceneQuery is for tests of what a text becomes.
var LuceneQuery = luceneQuery

// SetPiece sets how many statements are one transaction of an Append, so that small graphs are copied in many.
func (s *Store) SetPiece(n int) { s.piece = n }
