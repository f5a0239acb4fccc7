package main

import "strings"

// shape is one sort of question, in this server's words and in the peer's, which ask for the same rows.
type shape struct {
	name, what string
	ours, peer string
	want       want
}

// want are the goals: p50 as a part of the floor's and of the peer's, and how many times the peer's throughput over many
// connections; 0 for none.
type want struct{ floor, peer, throughput float64 }

// computed reports whether this server computes the answer from what it gathers by a question of its own.
func (s shape) computed() bool { return strings.HasPrefix(s.name, "q5") }

// What both read of each intervention in q2 and q2s: findings with two neighbours each.
const (
	findingsOfOurs = `nodes { id name
    findings(first: 20) { nodes { id statement direction study { id title year } outcomes { id name } } } }`
	findingOfPeer = `{ id statement direction study { id title year } outcomes { id name } }`
)

// page is what q3 and q4 read of a study.
const page = `{ id title year design }`

var shapes = []shape{
	{"q1", "one study by id, another one each time",
		`query One($id: ID!) {
  study(id: $id) { id title year design country countries sampleSize riskOfBias retracted }
}`, `query One($id: ID!) {
  studies(where: { id: { eq: $id } }) { id title year design country countries sampleSize riskOfBias retracted }
}`, want{1.25, 0.48, 4}},
	{"q2", "20 interventions with up to 20 findings each, with study and outcomes",
		`query Nested($ids: [ID!]!) {
  interventions(first: 20, where: { id: { in: $ids } }) { ` + findingsOfOurs + ` }
}`, `query Nested($ids: [ID!]!) {
  interventions(limit: 20, where: { id: { in: $ids } }, sort: [{ id: ASC }]) { id name
    findings(limit: 20) ` + findingOfPeer + ` }
}`, want{1, 0.4, 4}},
	{"q2s", "the same of the first 20 interventions, hubs among them: the first 20 findings by id",
		`query NestedInOrder {
  interventions(first: 20) { ` + findingsOfOurs + ` }
}`, `query NestedInOrder {
  interventions(limit: 20, sort: [{ id: ASC }]) { id name
    findings(limit: 20, sort: [{ id: ASC }]) ` + findingOfPeer + ` }
}`, want{1.15, 0.2, 0}},
	{"q3", "the studies of some years by year and id, the first 50",
		`query Years($from: Int!, $to: Int!) {
  studies(first: 50, where: { year: { gte: $from, lte: $to } }, orderBy: [{ year: ASC }]) { nodes ` + page + ` }
}`, `query Years($from: Int!, $to: Int!) {
  studies(limit: 50, where: { year: { gte: $from, lte: $to } }, sort: [{ year: ASC }, { id: ASC }]) ` + page + `
}`, want{1.15, 0.2, 8}},
	{"q4 first", "studies by year and id, the first 25", q4Ours, q4Peer, want{}},
	{"q4", "the same list, 25 rows that come after 12,000: this server goes on from a cursor, the peer skips", q4Ours, q4Peer, want{1.15, 0.2, 0}},
	{"q4c", "the studies of some years, the first 25 and how many there are",
		`query Counted($from: Int!, $to: Int!) {
  studies(first: 25, where: { year: { gte: $from, lte: $to } }, orderBy: [{ year: ASC }]) { totalCount nodes ` + page + ` }
}`, `query Counted($from: Int!, $to: Int!) {
  studiesConnection(first: 25, where: { year: { gte: $from, lte: $to } }, sort: [{ year: ASC }, { id: ASC }]) { totalCount edges { node ` + page + ` } }
}`, want{1.15, 0.2, 0}},
	{"q5", "an evidence map of one population: 2,679 cells, findings by direction", q5Ours, q5Peer, want{1, 0.4, 4}},
	{"q5 first", "the same, each time as if never asked before: the populations are this one and another that nobody is of", q5Ours, q5Peer, want{}},
	{"q6", "full text, the 20 findings that fit best",
		`query Search($text: String!) {
  search(text: $text, kinds: [FINDING], first: 20) { edges { score node { id ... on Finding { statement } } } }
}`, `query Search($phrase: String!) {
  searchFindings(phrase: $phrase, first: 20, sort: [{ score: DESC }]) { edges { score node { id statement } } }
}`, want{1.15, 0.2, 0}},
	{"q7", "the shortest path between two nodes",
		`query Way($from: ID!, $to: ID!) {
  connections(from: $from, to: $to, maxLength: 6, first: 1) { paths { nodes { id } } }
}`, `query Way($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to)
}`, want{1.15, 0.5, 0}},
}

const (
	q4Ours = `query Page($from: Int!, $after: String) {
  studies(first: 25, after: $after, where: { year: { gte: $from } }, orderBy: [{ year: ASC }]) { nodes ` + page + ` }
}`
	q4Peer = `query Page($from: Int!, $offset: Int!) {
  studies(limit: 25, offset: $offset, where: { year: { gte: $from } }, sort: [{ year: ASC }, { id: ASC }]) ` + page + `
}`
	q5Ours = `query Map($populations: [ID!]!, $maxRows: Int!, $maxColumns: Int!) {
  evidenceMap(rows: INTERVENTION, columns: OUTCOME, segments: DIRECTION, where: { populations: { in: $populations } }, maxRows: $maxRows, maxColumns: $maxColumns) {
    cells { row column segments { value findingCount } }
  }
}`
	q5Peer = `query Map($population: ID!, $rows: [ID!]!, $columns: [ID!]!) {
  mapCells(population: $population, rows: $rows, columns: $columns) { row column direction findingCount }
}`
)

// mapStatement is q5 in one statement, by hand: the store has none, since this server computes the map itself from what it
// reads. It gathers findings by what they are of and on before it looks at what is broader, and answers in one row; of four
// that were tried it is the fastest by far. The peer's own is the same with a row for each cell.
const mapStatement = `RETURN COLLECT {
  MATCH (:Population {id: $population})<-[:AMONG]-(f:Finding)
  WITH f
  MATCH (f)-[:OF]->(i:Intervention) MATCH (f)-[:ON]->(o:Outcome)
  WITH i, o, f.direction AS direction, collect(f) AS fs
  WITH collect([i, o, direction, fs]) AS cells
  UNWIND cells AS cell
  WITH cell[0] AS i, cell[1] AS o, cell[2] AS direction, cell[3] AS fs
  MATCH (i)-[:BROADER*0..]->(r:Intervention) WHERE r.id IN $rows
  MATCH (o)-[:BROADER*0..]->(c:Outcome) WHERE c.id IN $columns
  UNWIND fs AS f
  WITH r, c, direction, count(DISTINCT f) AS n
  RETURN [r.id, c.id, direction, n]
} AS r0`
