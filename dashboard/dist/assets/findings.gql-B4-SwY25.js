var e={intervention:`interventions`,outcome:`outcomes`,population:`populations`,context:`contexts`,theme:`themes`,factor:`factors`,mechanism:`mechanisms`,study:`study`,source:`source`},t={direction:`Direction`,dimension:`Dimension`,certainty:`Certainty`,perspective:`Perspective`},n=[`factor`,`mechanism`,`study`,`source`];function r(r){let i={};for(let[t,a]of Object.entries(e)){let e=r.getAll(t);e.length&&(i[a]=n.includes(t)?{in:e}:{within:e})}for(let e of Object.keys(t)){let t=r.getAll(e);t.length&&(i[e]={in:t})}let a=r.get(`words`);return a&&(i.statement={contains:a}),Object.keys(i).length?i:void 0}function i(t){return Object.keys(e).flatMap(e=>t.getAll(e))}var a=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new a(`
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    citation
    doi
    url
    seenAt
  }
}
    `,{fragmentName:`Claim`});var o=new a(`
    query Findings($where: FindingWhere, $first: Int, $after: String, $ids: [ID!]!) {
  findings(where: $where, first: $first, after: $after, orderBy: [{year: DESC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Claim
    }
    facets(
      by: [DIRECTION, DIMENSION, CERTAINTY, PERSPECTIVE, INTERVENTION, OUTCOME, POPULATION, CONTEXT, THEME]
      first: 12
    ) {
      field
      totalValues
      buckets {
        value
        label
        count
      }
    }
  }
  named: nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    citation
    doi
    url
    seenAt
  }
}`),s=new a(`
    query FindingsOf($where: FindingWhere!, $first: Int!) {
  findings(where: $where, first: $first, orderBy: [{year: DESC}]) {
    totalCount
    nodes {
      ...Claim
    }
    facets(by: [DIRECTION], first: 10) {
      buckets {
        value
        label
        count
      }
    }
  }
}
    fragment Claim on Finding {
  id
  statement
  direction
  dimension
  certainty
  perspective
  locator
  caveat
  year
  effect {
    measure
    value
    ciLow
    ciHigh
    ciLevel
    pValue
    n
    unit
    text
    derived
  }
  interventions {
    id
    name
  }
  outcomes {
    id
    name
  }
  study {
    id
    name
    year
    design
    countries
    sampleSize
    sampleUnit
    retracted
  }
  source {
    id
    citation
    doi
    url
    seenAt
  }
}`);export{t as a,e as i,s as n,r as o,i as r,o as t};