package neo4j

// LuceneQuery is for tests of what a text becomes.
var LuceneQuery = luceneQuery
