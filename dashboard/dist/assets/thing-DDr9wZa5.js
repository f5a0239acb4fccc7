const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/thing-ratings-CXVbTjs_.js","assets/Page-BLdoTs79.js","assets/jsxRuntime-Dv2aEqD1.js","assets/url-BG3aaad-.js","assets/index-CyyLnjMc.js","assets/rolldown-runtime-XKyaHtl9.js","assets/index-CYNdpYKG.css","assets/thing-outcome-B3ZGUdkr.js","assets/thing-costs-BIbUX5DG.js","assets/thing-independence-DYV6q9s1.js","assets/thing-gaps-Cn4mYYxr.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-XKyaHtl9.js";import{D as t,S as n,a as r,d as i,h as a,n as o,r as s,t as c,u as l,y as u}from"./jsxRuntime-Dv2aEqD1.js";import{n as d,r as f,u as p}from"./Page-BLdoTs79.js";import{a as m,c as ee,i as h,n as te,r as ne,s as g}from"./url-BG3aaad-.js";import{o as _}from"./filter-DiYGdflt.js";import{_ as v,b as y,d as re,f as ie,g as ae,h as b,l as oe,m as se,n as x,p as ce,u as le,w as ue}from"./index-CyyLnjMc.js";import{t as S}from"./LongList-D_iQEv-E.js";import{t as de}from"./pooled-link-DCn4hGQJ.js";import{n as fe}from"./findings.gql-DJ2qscPR.js";var C=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Verdicts($question: WhatWorksQuestion!) {
  whatWorks(question: $question, first: 100) {
    totalCount
    edges {
      node {
        id
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
        effectIndex
        strength
        counts {
          favourable
          adverse
          noDifference
          mixed
          unclear
        }
      }
    }
  }
}
    `),pe=`300px`;function w({id:e,title:t,load:r,of:i}){let o=u(null),[s,l]=n(),[d,f]=n(`far`);return a(()=>{let t=()=>location.hash===`#${e}`;t()&&f(`near`);let n=0,r=new IntersectionObserver(e=>{e.some(e=>e.isIntersecting)&&(!t()&&T(o.current)?n=window.setTimeout(i,100):f(e=>e===`far`?`near`:e))},{rootMargin:pe});function i(){r.disconnect(),r.observe(o.current)}return i(),()=>{clearTimeout(n),r.disconnect()}},[]),a(()=>{d!==`near`||s||r().then(e=>l({as:e}),()=>f(`failed`))},[d]),a(()=>{s&&location.hash===`#${e}`&&o.current.scrollIntoView()},[s]),c(`section`,{ref:o,class:`later`,"aria-labelledby":e,children:[c(`h2`,{id:e,tabIndex:-1,children:t}),s?c(s.as,{id:i}):d===`failed`?c(`div`,{class:`problem`,role:`alert`,children:[c(`p`,{children:[c(`strong`,{children:`Sorry, this part could not be loaded.`}),` The server cannot be reached. Check your connection.`]}),c(`button`,{type:`button`,onClick:()=>f(`near`),children:`Try again`})]}):d===`near`&&c(`p`,{class:`loading`,role:`status`,children:`Loading this part…`}),!s&&c(`p`,{class:`only-print`,children:`This part was not on the screen before it was printed; it stands at the address below.`})]})}var T=e=>[...document.querySelectorAll(`[aria-busy=true]`)].some(t=>t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function E({id:e,part:t}){let n=[`study`,`source`,`factor`,`mechanism`].includes(t)?{in:[e]}:{within:[e]},r=p(fe,{where:{[_[t]]:n},first:100});return c(f,{answer:r,what:`its findings`,children:({findings:n})=>c(O,{found:n,id:e,part:t})})}var D={outcomes:`No outcome: how, for whom, at what cost`,interventions:`No one intervention`};function O({found:e,id:t,part:n}){let r=n===`outcome`?`interventions`:`outcomes`,i=r===`outcomes`?`this outcome`:`this intervention`,a=new Map;for(let t of e.nodes)for(let e of t[r].length?t[r]:[{id:``,name:D[r]}]){let n=a.get(e.id)??{name:e.name,findings:[]};n.findings.push(t),a.set(e.id,n)}let s=[...a].sort(([,e],[,t])=>t.findings.length-e.findings.length||(e.name<t.name?-1:1));return e.totalCount?c(`section`,{children:[c(`h2`,{children:[`Findings `,c(`small`,{children:c(`a`,{href:h(`/findings`,{[n]:t}),children:o(e.totalCount,`finding`)})})]}),c(`p`,{class:`meta row-of-links`,children:e.facets[0]?.buckets.map(e=>c(`a`,{href:h(`/findings`,{[n]:t,direction:e.value}),children:[e.count,` `,e.label.toLowerCase()]},e.value))}),c(y,{of:ce}),s.map(([e,a],l)=>c(`details`,{open:l<2||s.length<=4,children:[c(`summary`,{children:[a.name,` `,c(`small`,{children:o(a.findings.length,`finding`)})]}),e&&e!==t&&c(`p`,{class:`meta row-of-links`,children:c(`a`,{href:m(e),"aria-label":`About ${i}: ${a.name}`,children:[`About `,i]})}),c(S,{of:a.findings,first:5,name:e||r,label:a.name,line:e=>c(`li`,{children:c(re,{finding:e,outcomes:r!==`outcomes`,study:n!==`study`})},e.id)})]},e)),e.totalCount>e.nodes.length&&c(`p`,{children:[c(`a`,{href:h(`/findings`,{[n]:t}),children:[`All `,o(e.totalCount,`finding`)]}),`; the newest `,e.nodes.length,` are shown here.`]})]}):c(`p`,{class:`empty`,children:`No finding here is about it yet.`})}function k({id:e}){let t=p(C,{question:{intervention:[e]}});return c(f,{answer:t,what:`what the evidence says`,children:({whatWorks:t})=>{let n=t.edges.find(t=>t.node.id===e);return!n&&t.totalCount>t.edges.length?c(`p`,{class:`empty`,children:[i(t.totalCount),` interventions stand under it, and many of them have stronger evidence of their own. `,c(`a`,{href:h(`/`,{intervention:e}),children:`Ask what works among them`}),`.`]}):n?c(`section`,{children:[c(`h2`,{children:`What the evidence says, by outcome`}),c(y,{of:[`Verdict`]}),c(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Verdicts by outcome`,children:c(`table`,{class:`verdicts`,children:[c(`caption`,{class:`unseen`,children:`Verdicts by outcome`}),c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:`Outcome`}),c(`th`,{scope:`col`,children:`Verdict`}),c(`th`,{scope:`col`,class:`n`,children:`Points (−1 to 1)`}),c(`th`,{scope:`col`,class:`n`,children:`Strength (0 to 1)`}),c(`th`,{scope:`col`,children:`Independent studies`})]})}),c(`tbody`,{children:n.byOutcome.map(t=>c(`tr`,{children:[c(`th`,{scope:`row`,children:c(`a`,{href:h(`/`,{intervention:e,outcome:t.outcome.id}),children:t.outcome.name})}),c(`td`,{children:[c(b,{type:`Verdict`,value:t.verdict,small:!0}),` `,t.counts.favourable>0&&t.counts.adverse+t.counts.noDifference>0&&c(`a`,{href:h(`/conflict`,{intervention:e,outcome:t.outcome.id}),"aria-label":`why they disagree: ${t.outcome.name}`,children:`why they disagree`})]}),c(oe,{effectIndex:t.effectIndex,strength:t.strength,behind:ue(e,{intervention:e,outcome:t.outcome.id},``),of:t.outcome.name}),c(`td`,{children:c(le,{counts:t.counts,behind:{intervention:e,outcome:t.outcome.id,dimension:`EFFECT`}})})]},t.outcome.id))})]})})]}):c(`p`,{class:`empty`,children:`No study of it counts towards an answer on any outcome yet.`})}})}var A=e({CaseStudyDocument:()=>xe,ContextDocument:()=>V,DiscussionDocument:()=>Ee,EventDocument:()=>B,FactorDocument:()=>Se,FindingDocument:()=>L,HeadFragmentDoc:()=>M,InterventionDocument:()=>P,ItemFragmentDoc:()=>N,JudgementDocument:()=>De,MechanismDocument:()=>we,OrganisationDocument:()=>R,OutcomeDocument:()=>ge,PersonDocument:()=>z,PolicyDocument:()=>he,PopulationDocument:()=>_e,PrincipleDocument:()=>Ce,ProjectDocument:()=>ye,RecommendationDocument:()=>Te,ResourceDocument:()=>be,SourceDocument:()=>I,StudyDocument:()=>F,TalkDocument:()=>me,ThemeDocument:()=>ve,TypedDocumentString:()=>j}),j=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},M=new j(`
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
    `,{fragmentName:`Head`}),N=new j(`
    fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}
    `,{fragmentName:`Item`}),P=new j(`
    query Intervention($id: ID!) {
  thing: intervention(id: $id) {
    ...Head
    interventionKind
    since
    origin
    deliveredBy
    cost {
      amount
      currency
      priceYear
      text
    }
    principles {
      ...Item
      summary
    }
    mechanisms {
      ...Item
    }
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    components {
      ...Item
    }
    componentOf {
      ...Item
    }
    populations {
      ...Item
    }
    organisations(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    studies(first: 100, orderBy: [{year: DESC}]) {
      totalCount
      nodes {
        ...Item
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),F=new j(`
    query Study($id: ID!) {
  thing: study(id: $id) {
    ...Head
    titleIsDescription
    year
    design
    designText
    quantitativeDesign
    admits
    riskOfBias
    includedCount
    highRiskCount
    sampleSize
    sampleUnit
    sampleText
    countries
    comparator
    followUpMonths
    retracted
    cohort
    caveat
    interventions {
      ...Item
    }
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    sources {
      ...Item
    }
    organisations {
      ...Item
      here: studies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    project {
      ...Item
    }
    includedStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    includedIn {
      ...Item
    }
    criticisedBy {
      ...Item
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),I=new j(`
    query Source($id: ID!) {
  thing: source(id: $id) {
    ...Head
    citation
    title
    authorNames
    year
    sourceKind
    container
    volume
    pages
    doi
    seenIn
    seenAt
    authors {
      ... on Entity {
        ...Item
      }
      ... on Person {
        here: sources(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
      ... on Organisation {
        here: sources(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
    }
    studies {
      ...Item
    }
    criticises {
      ...Item
    }
    principles(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    recommendations(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),L=new j(`
    query Finding($id: ID!) {
  thing: finding(id: $id) {
    ...Head
    statement
    direction
    dimension
    certainty
    certaintyBasis
    perspective
    effect {
      measure
      value
      ciLow
      ciHigh
      ciLevel
      pValue
      n
      unit
      interventionValue
      comparisonValue
      groupUnit
      derived
      text
    }
    cost {
      amount
      currency
      priceYear
      text
    }
    followUpMonths
    restsOnStudies
    outcomeDefinedBy
    year
    extraction
    caveat
    source {
      ...Item
      title
      citation
      doi
      url
      seenAt
    }
    locator
    study {
      ...Item
    }
    talk {
      ...Item
    }
    interventions {
      ...Item
    }
    outcomes {
      ...Item
    }
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    factors {
      ...Item
    }
    mechanisms {
      ...Item
    }
    themes {
      ...Item
    }
    recommendations {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),R=new j(`
    query Organisation($id: ID!) {
  thing: organisation(id: $id) {
    ...Head
    organisationKind
    location {
      latitude
      longitude
      place
    }
    partOf {
      ...Item
    }
    parts {
      ...Item
    }
    interventions(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    people(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    studies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    sources(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    policies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    projects(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    fundedProjects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    published(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),z=new j(`
    query Person($id: ID!) {
  thing: person(id: $id) {
    ...Head
    roleText
    affiliations {
      ...Item
      here: people(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    sources(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    projects(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),B=new j(`
    query Event($id: ID!) {
  thing: event(id: $id) {
    ...Head
    eventKind
    date
    endDate
    place
    project {
      ...Item
    }
    talks {
      ...Item
      summary
      speakers {
        id
        name
        affiliations {
          id
          name
        }
      }
      resources {
        ...Item
      }
    }
    participants(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    themes {
      ...Item
    }
    resources {
      ...Item
    }
    sources {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),me=new j(`
    query Talk($id: ID!) {
  thing: talk(id: $id) {
    ...Head
    event {
      ...Item
    }
    position
    speakers {
      ...Item
    }
    about {
      ... on Entity {
        ...Item
      }
    }
    resources {
      ...Item
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),he=new j(`
    query Policy($id: ID!) {
  thing: policy(id: $id) {
    ...Head
    policyKind
    date
    aim
    issuers {
      ...Item
      here: policies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    contexts {
      ...Item
    }
    interventions {
      ...Item
    }
    themes {
      ...Item
    }
    follows {
      ...Item
    }
    followedBy {
      ...Item
    }
    sources {
      ...Item
      here: policies(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),ge=new j(`
    query Outcome($id: ID!) {
  thing: outcome(id: $id) {
    ...Head
    polarity
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    indicatorOf {
      ...Item
    }
    indicators {
      ...Item
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    judgements {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),_e=new j(`
    query Population($id: ID!) {
  thing: population(id: $id) {
    ...Head
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    interventions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),V=new j(`
    query Context($id: ID!) {
  thing: context(id: $id) {
    ...Head
    contextKind
    location {
      latitude
      longitude
      place
    }
    broader {
      ...Item
    }
    narrower {
      ...Item
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),ve=new j(`
    query Theme($id: ID!) {
  thing: theme(id: $id) {
    ...Head
    broader {
      ...Item
    }
    narrower {
      ...Item
      summary
    }
    factors(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    recommendations(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    resources(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    talks(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    caseStudies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    policies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    projects(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),ye=new j(`
    query Project($id: ID!) {
  thing: project(id: $id) {
    ...Head
    startDate
    endDate
    aims
    funder {
      ...Item
    }
    leads {
      ...Item
      here: projects(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    partners(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    events(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    studies(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    discussions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    interventions {
      ...Item
    }
    themes {
      ...Item
    }
    resources {
      ...Item
    }
    sources {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),be=new j(`
    query Resource($id: ID!) {
  thing: resource(id: $id) {
    ...Head
    resourceKind
    format
    about {
      ...Item
    }
    leftBy {
      ...Item
    }
    publishers {
      ...Item
      here: published(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),xe=new j(`
    query CaseStudy($id: ID!) {
  thing: caseStudy(id: $id) {
    ...Head
    caseKind
    locator
    populations {
      ...Item
    }
    contexts {
      ...Item
    }
    needs {
      ...Item
      here: neededIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    services {
      ...Item
      ... on Intervention {
        here: caseStudies(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
      ... on Organisation {
        here: caseStudies(where: {id: {eq: $id}}, first: 1) {
          edges {
            role
          }
        }
      }
    }
    helped {
      ...Item
      here: helpedIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    hindered {
      ...Item
      here: hinderedIn(where: {id: {eq: $id}}, first: 1) {
        edges {
          role
        }
      }
    }
    outcomes {
      ...Item
    }
    themes {
      ...Item
    }
    study {
      ...Item
    }
    source {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),Se=new j(`
    query Factor($id: ID!) {
  thing: factor(id: $id) {
    ...Head
    factorKind
    level
    themes {
      ...Item
    }
    neededIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    helpedIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
    hinderedIn(first: 100) {
      totalCount
      edges {
        role
        node {
          ...Item
        }
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),Ce=new j(`
    query Principle($id: ID!) {
  thing: principle(id: $id) {
    ...Head
    position
    interventions {
      ...Item
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),we=new j(`
    query Mechanism($id: ID!) {
  thing: mechanism(id: $id) {
    ...Head
    interventions(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),Te=new j(`
    query Recommendation($id: ID!) {
  thing: recommendation(id: $id) {
    ...Head
    text
    audienceText
    addressedTo
    position
    themes {
      ...Item
    }
    findings(first: 100) {
      totalCount
      nodes {
        ...Item
      }
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),Ee=new j(`
    query Discussion($id: ID!) {
  thing: discussion(id: $id) {
    ...Head
    question
    about {
      ...Item
    }
    project {
      ...Item
    }
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),De=new j(`
    query Judgement($id: ID!) {
  thing: judgement(id: $id) {
    ...Head
    level
    scheme
    schemeText
    reason
    date
    intervention {
      ...Item
    }
    outcome {
      ...Item
    }
    judges {
      ... on Entity {
        ...Item
      }
    }
    source {
      ...Item
    }
    locator
  }
}
    fragment Head on Entity {
  __typename
  id
  name
  summary
  aliases
  url
  updatedAt
  status
  audience
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),H={Entity:{__typename:`The name of the current Object type at runtime`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`,summary:`A few sentences in our own words`,aliases:`Other names and abbreviations under which readers look for it, such as FGC`,url:`Where to read more, outside this graph`,updatedAt:`When it was last changed here`,status:`Where it stands in review`,audience:`Who may read it`},Study:{year:`The year of its main publication`,design:`How it was done`,titleIsDescription:`Whether the title is our description because no source gave the study's own`,designText:`The design in the source's terms, where it says more`,quantitativeDesign:`Of a mixed-methods study, the design of its quantitative part`,admits:`Of a review, the designs that it admits`,riskOfBias:`The study's own risk of bias; of a review, HIGH where more than half of its studies are at high risk`,includedCount:`Of a review, how many studies it includes`,highRiskCount:`Of a review, how many of the included studies are at high risk of bias`,sampleSize:`How many were analysed in all, in sampleUnit`,sampleUnit:`What sampleSize counts: people, children, families, ..`,sampleText:`The sample as the source states it`,countries:`All countries in which it took place, in English`,comparator:`What the intervention was compared with, in words`,followUpMonths:`How long people were followed, in months`,retracted:`Whether it was withdrawn`,cohort:`The name of the group of people studied, where several studies report on the same one; such studies count once`,caveat:`What to know before citing it`,interventions:`The interventions that it examines`,populations:`Whom it studied`,contexts:`Where and in which setting it took place`,sources:`The publications and pages that report it`,organisations:`Organisations that ran, commissioned or paid for it`,project:`The project that it belongs to`,includedStudies:`Of a review, the studies in this graph that it includes`,includedIn:`Reviews in this graph that include it`,criticisedBy:`Sources that dispute it`,caseStudies:`Families' stories that come from it`},Source:{year:`The year of publication`,sourceKind:`What sort of source it is`,citation:`The reference in one line, made from the fields below`,title:`Its title`,authorNames:`Authors as printed, in order`,container:`The journal, series or site that it stands in`,volume:`Volume and number`,pages:`Pages`,doi:`Its Digital Object Identifier, without the resolver: 10.1093/bjsw/bcae035`,seenIn:`How much of it was seen when its facts were taken`,seenAt:`The address at which it was seen`,authors:`People and organisations of this graph who wrote it`,studies:`Studies that it reports`,criticises:`Studies that it disputes`,principles:`Principles stated in it`,recommendations:`Recommendations made in it`,caseStudies:`Families' stories told in it`,policies:`Policies that it sets out or tells of`,events:`Events that it tells of`,projects:`Projects that it tells of`,judgements:`Judgements that it publishes`,url:`Where to read more, outside this graph`},Event:{date:`When it was; its first day`,eventKind:`What sort of event it is`,endDate:`Its last day, where it took several`,place:`Where it was, in words`,project:`The project that it belongs to`,talks:`What was said, in the order of the day`,participants:`Organisations that took part`,themes:`Its themes`,resources:`What was left for those who were not there`,sources:`Sources that tell of it`},Policy:{date:`When it was passed or published`,policyKind:`What sort of text it is`,aim:`What it aims at, in our own words`,issuers:`Who issued it`,contexts:`Where it holds`,interventions:`Interventions that it promotes`,themes:`Themes that it is about`,follows:`Policies that it follows or replaces`,followedBy:`Policies that follow or replace it`,sources:`Its own text, and sources that tell of it`},Factor:{factorKind:`What sort of factor it is`,neededIn:`Families' stories in which it was a need`,helpedIn:`Families' stories in which it helped`,hinderedIn:`Families' stories in which it got in the way`,level:`At which level it lies`,themes:`The themes that it belongs to`},Finding:{direction:`Which way it points, turned by the outcome's polarity: FAVOURABLE means better for the people concerned`,statement:`The claim in a sentence of our own`,dimension:`What it is about: effect, mechanism, cost, experience, ..`,certainty:`How sure one can be of it, as a person or the source rated it`,certaintyBasis:`Who made the certainty rating`,perspective:`Whose view it is`,effect:`The effect in numbers, and as the source words it`,cost:`An amount of money that it states`,followUpMonths:`The time at which the outcome was measured, in months after the start`,restsOnStudies:`How many studies of a review it rests on`,outcomeDefinedBy:`Who chose the outcome that was measured`,year:`The year of its study or, without one, of its source`,extraction:`How it came into this graph`,caveat:`What to know before using it`,source:`The source that it was taken from`,locator:`Where in its source it stands: page, section, table or time`,study:`The study that found it`,talk:`The talk in which it was said, where it was`,interventions:`The interventions that it is about`,outcomes:`The outcome that it is about; one, unless the source gives a single result for several`,populations:`The people whom it was found among`,contexts:`Country, setting, service and stage in which it was found`,factors:`The factors that it is about`,mechanisms:`The mechanisms that it speaks of`,themes:`The themes that it belongs to`,recommendations:`Recommendations that rest on it`},Context:{contextKind:`Which kind of circumstance it is`,location:`Where it lies, for a place`,broader:`Contexts that it is part of`,narrower:`Contexts that are part of it`,studies:`Studies that took place in it`,policies:`Policies that hold in it`,caseStudies:`Families' stories set in it`},Resource:{format:`Its format, such as slides, audio, PDF`,resourceKind:`What sort of resource it is`,about:`What it is about`,leftBy:`The talk, event or project that left it`,publishers:`Who publishes it`},Organisation:{location:`Where it is: the town or borough`,studies:`Studies that it ran, commissioned or paid for`,sources:`Sources that it wrote`,organisationKind:`What sort of organisation it is`,partOf:`Organisations that it is a part of`,parts:`Organisations that are parts of it`,interventions:`Interventions that it delivers, develops or trains`,people:`People who work or worked there`,events:`Events that it took part in`,policies:`Policies that it issued`,projects:`Projects that it is a partner in`,fundedProjects:`Projects that it pays for`,published:`Resources that it publishes`,resources:`Resources about it`,talks:`Talks about it`,caseStudies:`Families' stories in which it was a service`,judgements:`What it judged`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`},Intervention:{interventionKind:`What sort of thing it is`,since:`Since when it is practised, as far as a source says`,origin:`Where it comes from, in words`,deliveredBy:`Who delivers it: roles and training, in words`,cost:`What it costs, where a source says so`,principles:`The principles it rests on, in their usual order`,mechanisms:`How it is thought to work`,broader:`Interventions that it is a kind of`,narrower:`Interventions that are a kind of it`,components:`Interventions that are a part of this programme`,componentOf:`Programmes that it is a part of`,populations:`The people whom it is meant for`,organisations:`Organisations that deliver, develop or train it`,studies:`Studies that examine it, with or without published findings`,resources:`Reports, slides, recordings and examples about it`,talks:`Talks about it`,projects:`Projects that take it up`,policies:`Policies, laws and guidance that promote it`,caseStudies:`Families' stories in which it was a service`,discussions:`Discussions about it`},Principle:{summary:`A few sentences in our own words`,position:`Its place in the usual order of its intervention's principles, from 1`,interventions:`The interventions that rest on it`,source:`Where it is stated`,locator:`Where in its source it stands: page, section or time`},Person:{sources:`Sources that they wrote`,roleText:`Their role as the document states it`,affiliations:`Organisations that they work or worked for, as the document states it`,talks:`Talks that they gave`,projects:`Projects that they lead`,judgements:`What they judged`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`},Talk:{summary:`A few sentences in our own words`,speakers:`Who spoke`,resources:`Slides, recordings and papers that it left`,event:`The event at which it was given`,position:`Its place in the order of the day, from 1`,about:`What it was about`,findings:`What was said in it, claim by claim`},Outcome:{polarity:`Whether more of it is better or worse for the people concerned`,broader:`Outcomes that it is a kind of`,narrower:`Outcomes that are a kind of it`,indicatorOf:`Outcomes that it hints at without being a kind of them, as care proceedings do for entering care`,indicators:`Outcomes that hint at it`,caseStudies:`Families' stories that led to it`,judgements:`Judgements of interventions that are for it`},Population:{broader:`Populations that it is part of`,narrower:`Populations that are part of it`,interventions:`Interventions meant for them`,studies:`Studies of them`,caseStudies:`Families' stories about them`},Theme:{broader:`Themes that it is a part of`,narrower:`Its sub-themes`,summary:`A few sentences in our own words`,factors:`Barriers, enablers, needs and solutions under it`,recommendations:`Recommendations under it`,resources:`Resources about it`,talks:`Talks about it`,events:`Events about it`,caseStudies:`Families' stories that show it`,policies:`Policies about it`,projects:`Projects on it`,discussions:`Discussions about it`},Project:{startDate:`When it began`,endDate:`When it ended`,aims:`What it set out to do, in our own words`,funder:`Who paid for it`,leads:`Who led it`,partners:`Organisations that were partners in it`,events:`Events that it held`,studies:`Studies done within it`,discussions:`Discussions held within it`,interventions:`Interventions that it takes up`,themes:`What it is about`,resources:`What it left for others: a site, slides, papers`,sources:`Sources that tell of it`},CaseStudy:{caseKind:`Whether the story was told by people or put together by researchers`,locator:`Where in its source it stands: page, section or box`,populations:`The people it is a story of, as groups`,contexts:`Country, settings and services in which it takes place`,needs:`What they needed`,services:`The interventions and organisations that met them`,helped:`What helped`,hindered:`What got in the way`,outcomes:`What came of it`,themes:`The themes that it shows`,study:`The study that it comes from`,source:`The source that tells it`},Mechanism:{interventions:`Interventions that are thought to work through it`},Recommendation:{text:`What is advised, in our own words`,audienceText:`Whom it is addressed to`,addressedTo:`The kinds of reader whom it is addressed to, such as commissioners`,position:`Its number in its source`,themes:`The themes that it belongs to`,findings:`The findings that it rests on`,source:`The source that makes it`,locator:`Where in its source it stands: page or section`},Discussion:{question:`The question, in our own words`,about:`What it is about`,project:`The project within which it is held`},Judgement:{level:`The level that was given, as the scheme names it`,scheme:`The scheme`,schemeText:`The scheme in words, where it is another, such as Evidence Store: strength of evidence`,reason:`Why, in a few sentences of our own`,date:`When it was judged`,intervention:`The intervention that was judged`,outcome:`The outcome that it is for`,judges:`Who judged: people and organisations`,source:`The source that publishes it`,locator:`Where in its source it stands`}},Oe={CaseStudy:`A family's story as evidence: what they needed, which services met them, what helped and what got in the way`,Context:`Where and under which circumstances something happens: a country or place, a setting, a service, a stage`,Discussion:`A question that readers and partners talk about`,Event:`A seminar, workshop or conference`,Factor:`Something that helps or hinders, that people need, or that is proposed as a solution, at the level of persons, organisations or the system`,Finding:`One claim of one study or source, on one outcome of one or more interventions, with one direction`,Intervention:`Something that is done to help families: a model, a method, a service or a programme, such as Family Group Conferencing or Open Dialogue`,Judgement:`What a person or an organisation judged of an intervention by a rating scheme`,Mechanism:`How an intervention is thought to work, such as sharing power with the family`,Organisation:`A body that delivers, studies, pays for or writes about interventions`,Outcome:`Something that an intervention may change for people, such as whether a child enters care`,Person:`A person whom a document names for what they did or said in public`,Policy:`A law, a policy or a piece of guidance`,Population:`The people whom something is for or was found among, such as families in pre-proceedings`,Principle:`One principle that an intervention rests on, such as tolerance of uncertainty`,Project:`A funded piece of work with a beginning and an end, such as the knowledge exchange on family inclusive practice`,Recommendation:`Something that a source advises, to whom, and on which findings`,Resource:`Something to read, see or hear: slides, a recording, a guide, an example of good practice, a site`,Source:`A publication, page, talk or report: something that can be cited`,Study:`A piece of research or a programme's own evaluation`,Talk:`One contribution to an event`,Theme:`A subject under which evidence and experience are gathered, such as barriers to thinking family`},ke=Object.fromEntries(Object.entries(A).filter(([e])=>e.endsWith(`Document`)).map(([e,t])=>[e.slice(0,-8),t])),U=e=>e.replace(/(^|-)(\w)/g,(e,t,n)=>n.toUpperCase()),W=[`__typename`,`id`,`name`,`summary`,`aliases`,`url`,`updatedAt`,`status`,`audience`,`position`,`titleIsDescription`,`title`,`statement`,`text`,`question`];function Ae(){let{path:e}=ee(),t=ne(e),n=t.slice(0,t.indexOf(`:`)),i=ke[U(n)],o=p(i,{id:t}),s=o.data?.thing;a(()=>{s&&!o.old&&s.id!==t&&te(m(s.id),!0)},[s]);let l=s?String(s.statement??s.title??s.question??s.text??s.name):o.data?`Not found`:g(t);return c(d,{title:l,kicker:c(v,{means:Oe[U(n)],children:r(n.replace(`-`,`_`))}),behind:{operation:i,variables:{id:t}},class:`thing`,children:c(f,{answer:o,what:`this page`,children:e=>e.thing?c(Ne,{thing:e.thing}):c(je,{id:t})})})}function je({id:e}){return c(`p`,{class:`empty`,children:[`There is nothing with the id `,c(`code`,{children:e}),`, or not for readers without an account. `,c(`a`,{href:h(`/search`,{q:e.split(`:`)[1]?.replaceAll(`-`,` `)}),children:`Search for it`}),`.`]})}var Me=[[`says`,`What the evidence says`],[`ratings`,`Ratings`],[`findings`,`Findings`],[`costs`,`Costs`],[`independence`,`Independence`],[`gaps`,`Gaps`]];function Ne({thing:e}){let n=e.__typename,i=Object.entries(e).filter(([e,t])=>!W.includes(e)&&!$(t)),a=i.filter(([e,t])=>!Z(t)&&(e!==`locator`||n!==`Finding`)),o=i.filter(([,e])=>Z(e)),l=Object.entries(e).filter(([e,t])=>!W.includes(e)&&Z(t)&&$(t)).map(([e])=>G(n,e)).filter(e=>!e.startsWith(`Of a review`)),u=Fe(e.id);return c(t,{children:[e.summary&&c(`p`,{class:`lead`,children:e.summary}),e.titleIsDescription===!0&&c(`p`,{class:`hint`,children:`No source gave the study’s own title; this is a description.`}),e.aliases.length>0&&c(`p`,{children:[`Also known as `,e.aliases.join(`; `),`.`]}),c(`p`,{class:`onward no-print`,children:[n===`Intervention`&&c(`a`,{href:h(`/`,{intervention:e.id}),children:`What does the evidence say of it?`}),n in K&&c(`a`,{href:h(`/`,{[u]:e.id}),children:K[n]}),u&&c(`a`,{href:h(`/map`,{[u]:e.id}),children:`On the map`}),n===`Intervention`&&c(`a`,{href:h(`/compare`,{intervention:e.id}),children:`Compare it with others`}),(n===`Intervention`||n===`Outcome`)&&c(`a`,{href:h(`/conflict`,{[u]:e.id}),children:`Where studies disagree`}),[`Intervention`,`Outcome`,`Population`,`Context`].includes(n)&&c(`a`,{href:h(`/brief`,{[u]:e.id}),children:`Brief: what is known, as a document`}),(n===`Intervention`||n===`Outcome`||n===`Population`)&&c(de,{filter:{[u]:e.id}}),n===`Judgement`&&X(e.intervention)&&c(`a`,{href:m(e.intervention.id)+`#ratings`,children:`How rules rate the same intervention`}),c(`a`,{href:h(`/explore`,{at:e.id}),children:[`Explore what is around `,n===`Person`?`them`:`it`]}),e.url&&c(`a`,{class:`out`,href:e.url,rel:`noreferrer`,children:`Read more outside`})]}),a.length>0&&c(`dl`,{class:`facts wide-facts`,children:a.map(([t,r])=>c(`div`,{class:ze(r)?`long`:``,children:[c(`dt`,{children:c(v,{means:H[n]?.[t],children:Y(t)})}),c(`dd`,{children:Le(t,r,e)})]},t))}),n===`Intervention`&&c(`nav`,{class:`contents no-print`,"aria-label":`On this page`,children:[c(`span`,{children:`On this page:`}),Me.map(([e,t])=>c(`a`,{href:`#${e}`,children:t},e))]}),n===`Intervention`&&c(`div`,{id:`says`,children:c(k,{id:e.id})}),n===`Intervention`&&c(w,{id:`ratings`,title:`How published schemes rate it`,of:e.id,load:()=>x(()=>import(`./thing-ratings-CXVbTjs_.js`).then(e=>e.Ratings),__vite__mapDeps([0,1,2,3,4,5,6,7]))}),u&&c(`div`,{id:`findings`,children:c(E,{id:e.id,part:u})}),n===`Intervention`&&c(t,{children:[c(w,{id:`costs`,title:`What it costs and saves`,of:e.id,load:()=>x(()=>import(`./thing-costs-BIbUX5DG.js`).then(e=>e.Costs),__vite__mapDeps([8,1,2,3,4,5,6]))}),c(w,{id:`independence`,title:`Do its studies rest on different people?`,of:e.id,load:()=>x(()=>import(`./thing-independence-DYV6q9s1.js`).then(e=>e.Independent),__vite__mapDeps([9,1,2,3,4,5,6,7]))}),c(w,{id:`gaps`,title:`What is missing`,of:e.id,load:()=>x(()=>import(`./thing-gaps-Cn4mYYxr.js`).then(e=>e.Gaps),__vite__mapDeps([10,1,2,3,4,5,6]))})]}),o.map(([e,t])=>c(Ie,{name:e,title:G(n,e),value:t},e)),c(`footer`,{class:`history`,children:[l.length>0&&c(`p`,{children:[`Nothing is known yet of: `,l.map(Pe).join(`; `),`.`]}),c(`p`,{children:[c(`code`,{children:e.id}),`, `,r(e.status).toLowerCase(),`, last changed on `,s(e.updatedAt),`.`]})]})]})}var G=(e,t)=>(H[e]?.[t]??Y(t)).split(`;`)[0],Pe=e=>e.charAt(0).toLowerCase()+e.slice(1),K={Outcome:`What works on this?`,Population:`What works for them?`,Context:`What works here?`};function Fe(e){let t=e.split(`:`)[0];return t in _?t:void 0}function Ie({name:e,title:t,value:n}){let{nodes:r,total:a}=Q(n);return c(`section`,{children:[c(`h2`,{children:[t,a>1&&c(`small`,{children:[` `,i(a)]})]}),c(S,{of:r,name:e,label:t,class:`items`,line:e=>c(`li`,{children:c(q,{node:e})},e.id)}),a>r.length&&c(`p`,{class:`hint`,children:[`The first `,r.length,` of `,i(a),` are shown; GraphQL, below, has them all.`]})]})}function q({node:e}){let n=[e.year,e.date&&s(String(e.date)),e.design,e.sourceKind,!e.here&&e.factorKind,e.contextKind,e.format,e.location?.place].filter(Boolean),i=e.speakers??[],a=e.resources??[],o=e.role??e.here?.edges[0]?.role;return c(t,{children:[typeof e.direction==`string`&&c(t,{children:[c(b,{type:`Direction`,value:e.direction,small:!0}),` `]}),c(`a`,{href:m(e.id),children:e.name}),o&&c(`span`,{class:`role`,children:[`: `,o]}),n.length>0&&c(`small`,{children:[` (`,n.map(e=>/^[A-Z_]+$/.test(String(e))?r(String(e)).toLowerCase():String(e)).join(`, `),`)`]}),i.length>0&&c(`span`,{class:`meta`,children:i.map((e,n)=>c(`span`,{children:[c(`a`,{href:m(e.id),children:e.name}),e.affiliations.map((e,n)=>c(t,{children:[n===0?` of `:` and `,c(`a`,{href:m(e.id),children:e.name})]})),n<i.length-1&&`;`]},e.id))}),e.summary&&c(`span`,{class:`note`,children:e.summary}),a.length>0&&c(`span`,{class:`meta`,children:[`Left behind: `,a.map((e,n)=>c(t,{children:[n>0&&`, `,c(`a`,{href:m(e.id),children:e.name})]}))]})]})}function Le(e,n,a){if(e===`effect`)return se(n);if(e===`source`&&a.__typename===`Finding`)return c(ie,{finding:a});if(e===`cost`){let{amount:e,currency:t,priceYear:r,text:i}=n;return[e!==null&&l(e,t),r&&`prices of ${r}`,i].filter(Boolean).join(`, `)}if(e===`location`){let{place:e,latitude:r,longitude:i}=n;return a.__typename!==`Organisation`||typeof r!=`number`?e??``:c(t,{children:[e,` (`,c(`a`,{href:h(`/places`,{at:`${r},${i}`}),children:`on the map`}),`)`]})}if(e===`doi`)return c(`a`,{class:`out`,href:`https://doi.org/${n}`,rel:`noreferrer`,children:String(n)});if(e===`seenAt`)return c(`a`,{class:`out`,href:String(n),rel:`noreferrer`,children:String(n)});if(/date|since/i.test(e))return s(String(n));if(Array.isArray(n)&&n.some(e=>String(e).length>40))return c(`ul`,{children:n.map(e=>c(`li`,{children:e},e))});if(Array.isArray(n))return n.map(e=>/^[A-Z_]+$/.test(e)?r(e):e).join(`; `);if(typeof n==`object`)return c(q,{node:n});if(typeof n==`boolean`)return n?`Yes`:`No`;if(typeof n==`number`&&e.endsWith(`Months`))return o(n,`month`);if(typeof n==`number`)return e===`year`?String(n):i(n);if(e===`direction`)return c(b,{type:`Direction`,value:String(n),explained:!0});let u=String(n);return/^[A-Z_]+$/.test(u)?c(ae,{type:Re(e),value:u}):u}var Re=e=>({design:`StudyDesign`,level:`FactorLevel`,certaintyBasis:`RatingBasis`,outcomeDefinedBy:`OutcomeDefiner`,scheme:`RatingScheme`})[e]??e.charAt(0).toUpperCase()+e.slice(1),J={doi:`DOI`,followUpMonths:`Follow-up`,locator:`Place in the source`,includedCount:`Included studies`,highRiskCount:`Studies at high risk of bias`};function Y(e){if(e in J)return J[e];let t=e.replace(/^\w+Kind$/,`kind`).replace(/Text$/,`, as stated`).replace(/([A-Z])/g,` $1`).toLowerCase();return t.charAt(0).toUpperCase()+t.slice(1)}var ze=e=>typeof e==`string`?e.length>60:X(e)||Array.isArray(e)&&e.join(``).length>60,X=e=>typeof e==`object`&&!!e&&`id`in e,Z=e=>Array.isArray(e)?e.length===0||X(e[0]):typeof e==`object`&&!!e&&`totalCount`in e;function Q(e){if(Array.isArray(e))return{nodes:e,total:e.length};let{nodes:t,edges:n,totalCount:r}=e;return{nodes:t??n.map(e=>({...e.node,role:e.role})),total:r}}function $(e){return e==null||e===``||e===!1?!0:Array.isArray(e)?e.length===0:typeof e==`object`&&`totalCount`in e?Q(e).total===0:typeof e==`object`&&Object.values(e).every(e=>e===null)}export{Ae as Thing,C as t};