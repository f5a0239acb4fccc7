// What a first visit finds in the editor: the question that forwhom is for, asked in full.

export const query = `# What works, for these families, towards this
# outcome, in this place, and how do we know?
#
# Any part of the question may be left out; that
# counts against no finding. The question itself
# is under Variables, below. Ctrl-Enter runs it.
query WhatWorks($question: WhatWorksQuestion!, $after: String) {
  whatWorks(question: $question, first: 10, after: $after) {
    totalCount
    dataVersion
    question { sentence }
    method { version formula }
    pageInfo { hasNextPage endCursor }
    edges {
      rank
      node { id name summary }
      verdict
      verdictAnywhere
      effectIndex
      strength
      score
      independentStudies
      counts { favourable adverse noDifference mixed unclear }
      reasons(first: 10) {
        sentence
        contribution
        finding {
          id
          statement
          direction
          study { id title year country }
          source { citation doi }
        }
      }
      indirect(first: 5) { id statement direction }
      byOutcome { outcome { id name } verdict effectIndex strength }
      transferability { score matched unmatched unknown }
      missing { reason sentence }
    }
  }
}
`

export const variables = `{
  "question": {
    "population": ["population:families-in-pre-proceedings"],
    "outcome": ["outcome:child-enters-care"],
    "context": ["context:england"],
    "includeNarrower": true
  }
}
`
