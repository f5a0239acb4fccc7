package main

import (
	"strings"

	"forwhom/bench/load"
	"forwhom/bench/synthetic"
)

// besideQuestions are asked of both servers, side by side.
func besideQuestions(s *synthetic.Graph) []load.Question {
	return []load.Question{
		load.Ask("(a) 50 × 20 nested", `query Nested {
  themes(first: 50) {
    nodes {
      id
      name
      findings(first: 20) {
        nodes { id statement direction year study { id year } }
        pageInfo { hasNextPage }
      }
    }
    pageInfo { hasNextPage }
  }
}`, nil),
		load.Ask("(b) 100 items, flat", `query Flat {
  findings(first: 100) {
    nodes { id name statement direction dimension certainty perspective year }
    pageInfo { hasNextPage }
  }
}`, nil),
		load.Ask("(c) one item by id", oneStudy, map[string]any{"id": synthetic.StudyID(s.Studies() / 2)}),
	}
}

const oneStudy = `query One($id: ID!) {
  study(id: $id) { id title year design country countries sampleSize riskOfBias retracted }
}`

const oneFinding = `query One($id: ID!) {
  finding(id: $id) { id name statement direction dimension certainty year study { id title year } }
}`

// studiesPage is filtered and ordered by two keys.
const studiesPage = `query Studies($after: String, $first: Int, $last: Int, $before: String) {
  studies(
    first: $first, after: $after, last: $last, before: $before
    where: { design: { in: [RANDOMISED_TRIAL, META_ANALYSIS] }, sampleSize: { gte: 100 } }
    orderBy: [{ year: DESC }, { title: ASC }]
  ) {
    nodes { id title year design country sampleSize }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

// findingsPage is filtered and ordered by two keys.
const findingsPage = `query Findings($after: String, $first: Int, $last: Int, $before: String) {
  findings(
    first: $first, after: $after, last: $last, before: $before
    where: { direction: { eq: FAVOURABLE }, year: { gte: 2000 } }
    orderBy: [{ followUpMonths: ASC }, { name: ASC }]
  ) {
    nodes { id name year direction certainty study { id title year } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const searchText = `query Search($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    edges { score highlights { field fragments } node { __typename id name ... on Study { year design } ... on Finding { direction study { id title } } } }
  }
}`

const worksOn = `query WhatWorks($outcome: [ID!], $population: [ID!]) {
  whatWorks(question: { outcome: $outcome, population: $population }, first: 10) {
    totalCount
    edges {
      rank
      node { id name }
      verdict
      effectIndex
      strength
      score
      counts { favourable adverse noDifference mixed unclear }
      reasons(first: 3) { sentence contribution finding { id statement direction study { id title year } } }
      missing { reason sentence }
    }
  }
}`

const mapOfTheme = `query Map($theme: ID!) {
  evidenceMap(rows: INTERVENTION, columns: OUTCOME, segments: DIRECTION, where: { themes: { within: [$theme] } }, maxRows: 50, maxColumns: 40) {
    rows { node { id name } findingCount studyCount }
    columns { node { id name } findingCount }
    cells { row column findingCount independentStudies segments { value findingCount } verdict strength gaps { reason } }
    totals { rowCount columnCount cellCount findingCount }
  }
}`

// countingOf makes of a page's query one that counts the whole list.
func countingOf(query string) string {
	return strings.Replace(query, "nodes {", "totalCount nodes {", 1)
}
