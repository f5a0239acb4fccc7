const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/thing-ratings-BcosrhQM.js","assets/hooks-U3Q_XRpo.js","assets/Page-Cya2j4EM.js","assets/url-CtgIhQhH.js","assets/jsxRuntime-oFc2GHrs.js","assets/index-D4D9Mbyg.js","assets/rolldown-runtime-XKyaHtl9.js","assets/index-CYNdpYKG.css","assets/thing-outcome-DQ7T0pPs.js","assets/thing-costs-DzEky4ne.js","assets/thing-independence-Bncf0WIH.js","assets/thing-gaps-Bf8_J999.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,c as n,p as r,t as i}from"./hooks-U3Q_XRpo.js";import{n as a,r as o,u as s}from"./Page-Cya2j4EM.js";import{a as c,c as l,i as u,l as d,n as ee,o as f,r as te}from"./url-CtgIhQhH.js";import{a as p,d as m,n as h,r as g,t as _,u as ne}from"./jsxRuntime-oFc2GHrs.js";import{o as v}from"./filter-B02VVEab.js";import{_ as y,b,d as re,f as ie,g as x,h as S,l as ae,m as oe,n as C,p as se,u as ce,w as le}from"./index-D4D9Mbyg.js";import{t as w}from"./LongList-D-FAcWiT.js";import{t as ue}from"./pooled-link-CaXFObaw.js";import{n as de}from"./findings.gql-DJ2qscPR.js";var T=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),fe=`300px`;function E({id:e,title:r,load:a,of:o}){let s=t(null),[c,l]=n(),[u,d]=n(`far`);return i(()=>{let t=()=>location.hash===`#${e}`;t()&&d(`near`);let n=0,r=new IntersectionObserver(e=>{e.some(e=>e.isIntersecting)&&(!t()&&pe(s.current)?n=window.setTimeout(i,100):d(e=>e===`far`?`near`:e))},{rootMargin:fe});function i(){r.disconnect(),r.observe(s.current)}return i(),()=>{clearTimeout(n),r.disconnect()}},[]),i(()=>{u!==`near`||c||a().then(e=>l({as:e}),()=>d(`failed`))},[u]),i(()=>{c&&location.hash===`#${e}`&&s.current.scrollIntoView()},[c]),_(`section`,{ref:s,class:`later`,"aria-labelledby":e,children:[_(`h2`,{id:e,tabIndex:-1,children:r}),c?_(c.as,{id:o}):u===`failed`?_(`div`,{class:`problem`,role:`alert`,children:[_(`p`,{children:[_(`strong`,{children:`Sorry, this part could not be loaded.`}),` The server cannot be reached. Check your connection.`]}),_(`button`,{type:`button`,onClick:()=>d(`near`),children:`Try again`})]}):u===`near`&&_(`p`,{class:`loading`,role:`status`,children:`Loading this part…`}),!c&&_(`p`,{class:`only-print`,children:`This part was not on the screen before it was printed; it stands at the address below.`})]})}var pe=e=>[...document.querySelectorAll(`[aria-busy=true]`)].some(t=>t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function D({id:e,part:t}){let n=[`study`,`source`,`factor`,`mechanism`].includes(t)?{in:[e]}:{within:[e]},r=s(de,{where:{[v[t]]:n},first:100});return _(o,{answer:r,what:`its findings`,children:({findings:n})=>_(k,{found:n,id:e,part:t})})}var O={outcomes:`No outcome: how, for whom, at what cost`,interventions:`No one intervention`};function k({found:e,id:t,part:n}){let r=n===`outcome`?`interventions`:`outcomes`,i=r===`outcomes`?`this outcome`:`this intervention`,a=new Map;for(let t of e.nodes)for(let e of t[r].length?t[r]:[{id:``,name:O[r]}]){let n=a.get(e.id)??{name:e.name,findings:[]};n.findings.push(t),a.set(e.id,n)}let o=[...a].sort(([,e],[,t])=>t.findings.length-e.findings.length||(e.name<t.name?-1:1));return e.totalCount?_(`section`,{children:[_(`h2`,{children:[`Findings `,_(`small`,{children:_(`a`,{href:c(`/findings`,{[n]:t}),children:h(e.totalCount,`finding`)})})]}),_(`p`,{class:`meta row-of-links`,children:e.facets[0]?.buckets.map(e=>_(`a`,{href:c(`/findings`,{[n]:t,direction:e.value}),children:[e.count,` `,e.label.toLowerCase()]},e.value))}),_(b,{of:se}),o.map(([e,a],s)=>_(`details`,{open:s<2||o.length<=4,children:[_(`summary`,{children:[a.name,` `,_(`small`,{children:h(a.findings.length,`finding`)})]}),e&&e!==t&&_(`p`,{class:`meta row-of-links`,children:_(`a`,{href:f(e),"aria-label":`About ${i}: ${a.name}`,children:[`About `,i]})}),_(w,{of:a.findings,first:5,name:e||r,label:a.name,line:e=>_(`li`,{children:_(re,{finding:e,outcomes:r!==`outcomes`,study:n!==`study`})},e.id)})]},e)),e.totalCount>e.nodes.length&&_(`p`,{children:[_(`a`,{href:c(`/findings`,{[n]:t}),children:[`All `,h(e.totalCount,`finding`)]}),`; the newest `,e.nodes.length,` are shown here.`]})]}):_(`p`,{class:`empty`,children:`No finding here is about it yet.`})}function A({id:e}){let t=s(T,{question:{intervention:[e]}});return _(o,{answer:t,what:`what the evidence says`,children:({whatWorks:t})=>{let n=t.edges.find(t=>t.node.id===e);return!n&&t.totalCount>t.edges.length?_(`p`,{class:`empty`,children:[m(t.totalCount),` interventions stand under it, and many of them have stronger evidence of their own. `,_(`a`,{href:c(`/`,{intervention:e}),children:`Ask what works among them`}),`.`]}):n?_(`section`,{children:[_(`h2`,{children:`What the evidence says, by outcome`}),_(b,{of:[`Verdict`]}),_(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Verdicts by outcome`,children:_(`table`,{class:`verdicts`,children:[_(`caption`,{class:`unseen`,children:`Verdicts by outcome`}),_(`thead`,{children:_(`tr`,{children:[_(`th`,{scope:`col`,children:`Outcome`}),_(`th`,{scope:`col`,children:`Verdict`}),_(`th`,{scope:`col`,class:`n`,children:`Points (−1 to 1)`}),_(`th`,{scope:`col`,class:`n`,children:`Strength (0 to 1)`}),_(`th`,{scope:`col`,children:`Independent studies`})]})}),_(`tbody`,{children:n.byOutcome.map(t=>_(`tr`,{children:[_(`th`,{scope:`row`,children:_(`a`,{href:c(`/`,{intervention:e,outcome:t.outcome.id}),children:t.outcome.name})}),_(`td`,{children:[_(S,{type:`Verdict`,value:t.verdict,small:!0}),` `,t.counts.favourable>0&&t.counts.adverse+t.counts.noDifference>0&&_(`a`,{href:c(`/conflict`,{intervention:e,outcome:t.outcome.id}),"aria-label":`why they disagree: ${t.outcome.name}`,children:`why they disagree`})]}),_(ae,{effectIndex:t.effectIndex,strength:t.strength,behind:le(e,{intervention:e,outcome:t.outcome.id},``),of:t.outcome.name}),_(`td`,{children:_(ce,{counts:t.counts,behind:{intervention:e,outcome:t.outcome.id,dimension:`EFFECT`}})})]},t.outcome.id))})]})})]}):_(`p`,{class:`empty`,children:`No study of it counts towards an answer on any outcome yet.`})}})}var j=e({CaseStudyDocument:()=>Ce,ContextDocument:()=>ye,DiscussionDocument:()=>Oe,EventDocument:()=>me,FactorDocument:()=>we,FindingDocument:()=>R,HeadFragmentDoc:()=>N,InterventionDocument:()=>F,ItemFragmentDoc:()=>P,JudgementDocument:()=>ke,MechanismDocument:()=>Ee,OrganisationDocument:()=>z,OutcomeDocument:()=>_e,PersonDocument:()=>B,PolicyDocument:()=>ge,PopulationDocument:()=>ve,PrincipleDocument:()=>Te,ProjectDocument:()=>xe,RecommendationDocument:()=>De,ResourceDocument:()=>Se,SourceDocument:()=>L,StudyDocument:()=>I,TalkDocument:()=>he,ThemeDocument:()=>be,TypedDocumentString:()=>M}),M=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},N=new M(`
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
    `,{fragmentName:`Head`}),P=new M(`
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
    `,{fragmentName:`Item`}),F=new M(`
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
}`),I=new M(`
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
}`),L=new M(`
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
}`),R=new M(`
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
}`),z=new M(`
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
}`),B=new M(`
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
}`),me=new M(`
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
}`),he=new M(`
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
}`),ge=new M(`
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
}`),_e=new M(`
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
}`),ve=new M(`
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
}`),ye=new M(`
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
}`),be=new M(`
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
}`),xe=new M(`
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
}`),Se=new M(`
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
}`),Ce=new M(`
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
}`),we=new M(`
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
}`),Te=new M(`
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
}`),Ee=new M(`
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
}`),De=new M(`
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
}`),Oe=new M(`
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
}`),ke=new M(`
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
}`),V={Entity:{__typename:`The name of the current Object type at runtime`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`,summary:`A few sentences in our own words`,aliases:`Other names and abbreviations under which readers look for it, such as FGC`,url:`Where to read more, outside this graph`,updatedAt:`When it was last changed here`,status:`Where it stands in review`,audience:`Who may read it`},Study:{year:`The year of its main publication`,design:`How it was done`,titleIsDescription:`Whether the title is our description because no source gave the study's own`,designText:`The design in the source's terms, where it says more`,quantitativeDesign:`Of a mixed-methods study, the design of its quantitative part`,admits:`Of a review, the designs that it admits`,riskOfBias:`The study's own risk of bias; of a review, HIGH where more than half of its studies are at high risk`,includedCount:`Of a review, how many studies it includes`,highRiskCount:`Of a review, how many of the included studies are at high risk of bias`,sampleSize:`How many were analysed in all, in sampleUnit`,sampleUnit:`What sampleSize counts: people, children, families, ..`,sampleText:`The sample as the source states it`,countries:`All countries in which it took place, in English`,comparator:`What the intervention was compared with, in words`,followUpMonths:`How long people were followed, in months`,retracted:`Whether it was withdrawn`,cohort:`The name of the group of people studied, where several studies report on the same one; such studies count once`,caveat:`What to know before citing it`,interventions:`The interventions that it examines`,populations:`Whom it studied`,contexts:`Where and in which setting it took place`,sources:`The publications and pages that report it`,organisations:`Organisations that ran, commissioned or paid for it`,project:`The project that it belongs to`,includedStudies:`Of a review, the studies in this graph that it includes`,includedIn:`Reviews in this graph that include it`,criticisedBy:`Sources that dispute it`,caseStudies:`Families' stories that come from it`},Source:{year:`The year of publication`,sourceKind:`What sort of source it is`,citation:`The reference in one line, made from the fields below`,title:`Its title`,authorNames:`Authors as printed, in order`,container:`The journal, series or site that it stands in`,volume:`Volume and number`,pages:`Pages`,doi:`Its Digital Object Identifier, without the resolver: 10.1093/bjsw/bcae035`,seenIn:`How much of it was seen when its facts were taken`,seenAt:`The address at which it was seen`,authors:`People and organisations of this graph who wrote it`,studies:`Studies that it reports`,criticises:`Studies that it disputes`,principles:`Principles stated in it`,recommendations:`Recommendations made in it`,caseStudies:`Families' stories told in it`,policies:`Policies that it sets out or tells of`,events:`Events that it tells of`,projects:`Projects that it tells of`,judgements:`Judgements that it publishes`,url:`Where to read more, outside this graph`},Event:{date:`When it was; its first day`,eventKind:`What sort of event it is`,endDate:`Its last day, where it took several`,place:`Where it was, in words`,project:`The project that it belongs to`,talks:`What was said, in the order of the day`,participants:`Organisations that took part`,themes:`Its themes`,resources:`What was left for those who were not there`,sources:`Sources that tell of it`},Policy:{date:`When it was passed or published`,policyKind:`What sort of text it is`,aim:`What it aims at, in our own words`,issuers:`Who issued it`,contexts:`Where it holds`,interventions:`Interventions that it promotes`,themes:`Themes that it is about`,follows:`Policies that it follows or replaces`,followedBy:`Policies that follow or replace it`,sources:`Its own text, and sources that tell of it`},Factor:{factorKind:`What sort of factor it is`,neededIn:`Families' stories in which it was a need`,helpedIn:`Families' stories in which it helped`,hinderedIn:`Families' stories in which it got in the way`,level:`At which level it lies`,themes:`The themes that it belongs to`},Finding:{direction:`Which way it points, turned by the outcome's polarity: FAVOURABLE means better for the people concerned`,statement:`The claim in a sentence of our own`,dimension:`What it is about: effect, mechanism, cost, experience, ..`,certainty:`How sure one can be of it, as a person or the source rated it`,certaintyBasis:`Who made the certainty rating`,perspective:`Whose view it is`,effect:`The effect in numbers, and as the source words it`,cost:`An amount of money that it states`,followUpMonths:`The time at which the outcome was measured, in months after the start`,restsOnStudies:`How many studies of a review it rests on`,outcomeDefinedBy:`Who chose the outcome that was measured`,year:`The year of its study or, without one, of its source`,extraction:`How it came into this graph`,caveat:`What to know before using it`,source:`The source that it was taken from`,locator:`Where in its source it stands: page, section, table or time`,study:`The study that found it`,talk:`The talk in which it was said, where it was`,interventions:`The interventions that it is about`,outcomes:`The outcome that it is about; one, unless the source gives a single result for several`,populations:`The people whom it was found among`,contexts:`Country, setting, service and stage in which it was found`,factors:`The factors that it is about`,mechanisms:`The mechanisms that it speaks of`,themes:`The themes that it belongs to`,recommendations:`Recommendations that rest on it`},Context:{contextKind:`Which kind of circumstance it is`,location:`Where it lies, for a place`,broader:`Contexts that it is part of`,narrower:`Contexts that are part of it`,studies:`Studies that took place in it`,policies:`Policies that hold in it`,caseStudies:`Families' stories set in it`},Resource:{format:`Its format, such as slides, audio, PDF`,resourceKind:`What sort of resource it is`,about:`What it is about`,leftBy:`The talk, event or project that left it`,publishers:`Who publishes it`},Organisation:{location:`Where it is: the town or borough`,studies:`Studies that it ran, commissioned or paid for`,sources:`Sources that it wrote`,organisationKind:`What sort of organisation it is`,partOf:`Organisations that it is a part of`,parts:`Organisations that are parts of it`,interventions:`Interventions that it delivers, develops or trains`,people:`People who work or worked there`,events:`Events that it took part in`,policies:`Policies that it issued`,projects:`Projects that it is a partner in`,fundedProjects:`Projects that it pays for`,published:`Resources that it publishes`,resources:`Resources about it`,talks:`Talks about it`,caseStudies:`Families' stories in which it was a service`,judgements:`What it judged`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`},Intervention:{interventionKind:`What sort of thing it is`,since:`Since when it is practised, as far as a source says`,origin:`Where it comes from, in words`,deliveredBy:`Who delivers it: roles and training, in words`,cost:`What it costs, where a source says so`,principles:`The principles it rests on, in their usual order`,mechanisms:`How it is thought to work`,broader:`Interventions that it is a kind of`,narrower:`Interventions that are a kind of it`,components:`Interventions that are a part of this programme`,componentOf:`Programmes that it is a part of`,populations:`The people whom it is meant for`,organisations:`Organisations that deliver, develop or train it`,studies:`Studies that examine it, with or without published findings`,resources:`Reports, slides, recordings and examples about it`,talks:`Talks about it`,projects:`Projects that take it up`,policies:`Policies, laws and guidance that promote it`,caseStudies:`Families' stories in which it was a service`,discussions:`Discussions about it`},Principle:{summary:`A few sentences in our own words`,position:`Its place in the usual order of its intervention's principles, from 1`,interventions:`The interventions that rest on it`,source:`Where it is stated`,locator:`Where in its source it stands: page, section or time`},Person:{sources:`Sources that they wrote`,roleText:`Their role as the document states it`,affiliations:`Organisations that they work or worked for, as the document states it`,talks:`Talks that they gave`,projects:`Projects that they lead`,judgements:`What they judged`,id:`Global, readable and stable: the kind, a colon and a slug, such as intervention:open-dialogue`,name:`The preferred name`},Talk:{summary:`A few sentences in our own words`,speakers:`Who spoke`,resources:`Slides, recordings and papers that it left`,event:`The event at which it was given`,position:`Its place in the order of the day, from 1`,about:`What it was about`,findings:`What was said in it, claim by claim`},Outcome:{polarity:`Whether more of it is better or worse for the people concerned`,broader:`Outcomes that it is a kind of`,narrower:`Outcomes that are a kind of it`,indicatorOf:`Outcomes that it hints at without being a kind of them, as care proceedings do for entering care`,indicators:`Outcomes that hint at it`,caseStudies:`Families' stories that led to it`,judgements:`Judgements of interventions that are for it`},Population:{broader:`Populations that it is part of`,narrower:`Populations that are part of it`,interventions:`Interventions meant for them`,studies:`Studies of them`,caseStudies:`Families' stories about them`},Theme:{broader:`Themes that it is a part of`,narrower:`Its sub-themes`,summary:`A few sentences in our own words`,factors:`Barriers, enablers, needs and solutions under it`,recommendations:`Recommendations under it`,resources:`Resources about it`,talks:`Talks about it`,events:`Events about it`,caseStudies:`Families' stories that show it`,policies:`Policies about it`,projects:`Projects on it`,discussions:`Discussions about it`},Project:{startDate:`When it began`,endDate:`When it ended`,aims:`What it set out to do, in our own words`,funder:`Who paid for it`,leads:`Who led it`,partners:`Organisations that were partners in it`,events:`Events that it held`,studies:`Studies done within it`,discussions:`Discussions held within it`,interventions:`Interventions that it takes up`,themes:`What it is about`,resources:`What it left for others: a site, slides, papers`,sources:`Sources that tell of it`},CaseStudy:{caseKind:`Whether the story was told by people or put together by researchers`,locator:`Where in its source it stands: page, section or box`,populations:`The people it is a story of, as groups`,contexts:`Country, settings and services in which it takes place`,needs:`What they needed`,services:`The interventions and organisations that met them`,helped:`What helped`,hindered:`What got in the way`,outcomes:`What came of it`,themes:`The themes that it shows`,study:`The study that it comes from`,source:`The source that tells it`},Mechanism:{interventions:`Interventions that are thought to work through it`},Recommendation:{text:`What is advised, in our own words`,audienceText:`Whom it is addressed to`,addressedTo:`The kinds of reader whom it is addressed to, such as commissioners`,position:`Its number in its source`,themes:`The themes that it belongs to`,findings:`The findings that it rests on`,source:`The source that makes it`,locator:`Where in its source it stands: page or section`},Discussion:{question:`The question, in our own words`,about:`What it is about`,project:`The project within which it is held`},Judgement:{level:`The level that was given, as the scheme names it`,scheme:`The scheme`,schemeText:`The scheme in words, where it is another, such as Evidence Store: strength of evidence`,reason:`Why, in a few sentences of our own`,date:`When it was judged`,intervention:`The intervention that was judged`,outcome:`The outcome that it is for`,judges:`Who judged: people and organisations`,source:`The source that publishes it`,locator:`Where in its source it stands`}},Ae={CaseStudy:`A family's story as evidence: what they needed, which services met them, what helped and what got in the way`,Context:`Where and under which circumstances something happens: a country or place, a setting, a service, a stage`,Discussion:`A question that readers and partners talk about`,Event:`A seminar, workshop or conference`,Factor:`Something that helps or hinders, that people need, or that is proposed as a solution, at the level of persons, organisations or the system`,Finding:`One claim of one study or source, on one outcome of one or more interventions, with one direction`,Intervention:`Something that is done to help families: a model, a method, a service or a programme, such as Family Group Conferencing or Open Dialogue`,Judgement:`What a person or an organisation judged of an intervention by a rating scheme`,Mechanism:`How an intervention is thought to work, such as sharing power with the family`,Organisation:`A body that delivers, studies, pays for or writes about interventions`,Outcome:`Something that an intervention may change for people, such as whether a child enters care`,Person:`A person whom a document names for what they did or said in public`,Policy:`A law, a policy or a piece of guidance`,Population:`The people whom something is for or was found among, such as families in pre-proceedings`,Principle:`One principle that an intervention rests on, such as tolerance of uncertainty`,Project:`A funded piece of work with a beginning and an end, such as the knowledge exchange on family inclusive practice`,Recommendation:`Something that a source advises, to whom, and on which findings`,Resource:`Something to read, see or hear: slides, a recording, a guide, an example of good practice, a site`,Source:`A publication, page, talk or report: something that can be cited`,Study:`A piece of research or a programme's own evaluation`,Talk:`One contribution to an event`,Theme:`A subject under which evidence and experience are gathered, such as barriers to thinking family`},je=Object.fromEntries(Object.entries(j).filter(([e])=>e.endsWith(`Document`)).map(([e,t])=>[e.slice(0,-8),t])),H=e=>e.replace(/(^|-)(\w)/g,(e,t,n)=>n.toUpperCase()),U=[`__typename`,`id`,`name`,`summary`,`aliases`,`url`,`updatedAt`,`status`,`audience`,`position`,`titleIsDescription`,`title`,`statement`,`text`,`question`];function Me(){let{path:e}=d(),t=te(e),n=u(t),r=je[H(n)],c=s(r,{id:t}),m=c.data?.thing;i(()=>{m&&!c.old&&m.id!==t&&ee(f(m.id),!0)},[m]);let h=m?String(m.statement??m.title??m.question??m.text??m.name):c.data?`Not found`:l(t);return _(a,{title:h,kicker:_(y,{means:Ae[H(n)],children:p(n.replace(`-`,`_`))}),behind:{operation:r,variables:{id:t}},class:`thing`,children:_(o,{answer:c,what:`this page`,children:e=>e.thing?_(Fe,{thing:e.thing}):_(Ne,{id:t})})})}function Ne({id:e}){return _(`p`,{class:`empty`,children:[`There is nothing with the id `,_(`code`,{children:e}),`, or not for readers without an account. `,_(`a`,{href:c(`/search`,{q:e.split(`:`)[1]?.replaceAll(`-`,` `)}),children:`Search for it`}),`.`]})}var Pe=[[`says`,`What the evidence says`],[`ratings`,`Ratings`],[`findings`,`Findings`],[`costs`,`Costs`],[`independence`,`Independence`],[`gaps`,`Gaps`]];function Fe({thing:e}){let t=e.__typename,n=Object.entries(e).filter(([e,t])=>!U.includes(e)&&!$(t)),i=n.filter(([e,n])=>!Z(n)&&(e!==`locator`||t!==`Finding`)),a=n.filter(([,e])=>Z(e)),o=Object.entries(e).filter(([e,t])=>!U.includes(e)&&Z(t)&&$(t)).map(([e])=>W(t,e)).filter(e=>!e.startsWith(`Of a review`)),s=Ie(e.id);return _(r,{children:[e.summary&&_(`p`,{class:`lead`,children:e.summary}),e.titleIsDescription===!0&&_(`p`,{class:`hint`,children:`No source gave the study’s own title; this is a description.`}),e.aliases.length>0&&_(`p`,{children:[`Also known as `,e.aliases.join(`; `),`.`]}),_(`p`,{class:`onward no-print`,children:[t===`Intervention`&&_(`a`,{href:c(`/`,{intervention:e.id}),children:`What does the evidence say of it?`}),t in K&&_(`a`,{href:c(`/`,{[s]:e.id}),children:K[t]}),s&&_(`a`,{href:c(`/map`,{[s]:e.id}),children:`On the map`}),t===`Intervention`&&_(`a`,{href:c(`/compare`,{intervention:e.id}),children:`Compare it with others`}),(t===`Intervention`||t===`Outcome`)&&_(`a`,{href:c(`/conflict`,{[s]:e.id}),children:`Where studies disagree`}),[`Intervention`,`Outcome`,`Population`,`Context`].includes(t)&&_(`a`,{href:c(`/brief`,{[s]:e.id}),children:`Brief: what is known, as a document`}),(t===`Intervention`||t===`Outcome`||t===`Population`)&&_(ue,{filter:{[s]:e.id}}),t===`Judgement`&&X(e.intervention)&&_(`a`,{href:f(e.intervention.id)+`#ratings`,children:`How rules rate the same intervention`}),_(`a`,{href:c(`/explore`,{at:e.id}),children:[`Explore what is around `,t===`Person`?`them`:`it`]}),e.url&&_(`a`,{class:`out`,href:e.url,rel:`noreferrer`,children:`Read more outside`})]}),i.length>0&&_(`dl`,{class:`facts wide-facts`,children:i.map(([n,r])=>_(`div`,{class:Be(r)?`long`:``,children:[_(`dt`,{children:_(y,{means:V[t]?.[n],children:Y(n)})}),_(`dd`,{children:Re(n,r,e)})]},n))}),t===`Intervention`&&_(`nav`,{class:`contents no-print`,"aria-label":`On this page`,children:[_(`span`,{children:`On this page:`}),Pe.map(([e,t])=>_(`a`,{href:`#${e}`,children:t},e))]}),t===`Intervention`&&_(`div`,{id:`says`,children:_(A,{id:e.id})}),t===`Intervention`&&_(E,{id:`ratings`,title:`How published schemes rate it`,of:e.id,load:()=>C(()=>import(`./thing-ratings-BcosrhQM.js`).then(e=>e.Ratings),__vite__mapDeps([0,1,2,3,4,5,6,7,8]))}),s&&_(`div`,{id:`findings`,children:_(D,{id:e.id,part:s})}),t===`Intervention`&&_(r,{children:[_(E,{id:`costs`,title:`What it costs and saves`,of:e.id,load:()=>C(()=>import(`./thing-costs-DzEky4ne.js`).then(e=>e.Costs),__vite__mapDeps([9,1,2,3,4,5,6,7]))}),_(E,{id:`independence`,title:`Do its studies rest on different people?`,of:e.id,load:()=>C(()=>import(`./thing-independence-Bncf0WIH.js`).then(e=>e.Independent),__vite__mapDeps([10,1,2,3,4,5,6,7,8]))}),_(E,{id:`gaps`,title:`What is missing`,of:e.id,load:()=>C(()=>import(`./thing-gaps-Bf8_J999.js`).then(e=>e.Gaps),__vite__mapDeps([11,1,2,3,4,5,6,7]))})]}),a.map(([e,n])=>_(Le,{name:e,title:W(t,e),value:n},e)),_(`footer`,{class:`history`,children:[o.length>0&&_(`p`,{children:[`Nothing is known yet of: `,o.map(G).join(`; `),`.`]}),_(`p`,{children:[_(`code`,{children:e.id}),`, `,p(e.status).toLowerCase(),`, last changed on `,g(e.updatedAt),`.`]})]})]})}var W=(e,t)=>(V[e]?.[t]??Y(t)).split(`;`)[0],G=e=>e.charAt(0).toLowerCase()+e.slice(1),K={Outcome:`What works on this?`,Population:`What works for them?`,Context:`What works here?`};function Ie(e){let t=u(e);return t in v?t:void 0}function Le({name:e,title:t,value:n}){let{nodes:r,total:i}=Q(n);return _(`section`,{children:[_(`h2`,{children:[t,i>1&&_(`small`,{children:[` `,m(i)]})]}),_(w,{of:r,name:e,label:t,class:`items`,line:e=>_(`li`,{children:_(q,{node:e})},e.id)}),i>r.length&&_(`p`,{class:`hint`,children:[`The first `,r.length,` of `,m(i),` are shown; GraphQL, below, has them all.`]})]})}function q({node:e}){let t=[e.year,e.date&&g(String(e.date)),e.design,e.sourceKind,!e.here&&e.factorKind,e.contextKind,e.format,e.location?.place].filter(Boolean),n=e.speakers??[],i=e.resources??[],a=e.role??e.here?.edges[0]?.role;return _(r,{children:[typeof e.direction==`string`&&_(r,{children:[_(S,{type:`Direction`,value:e.direction,small:!0}),` `]}),_(`a`,{href:f(e.id),children:e.name}),a&&_(`span`,{class:`role`,children:[`: `,a]}),t.length>0&&_(`small`,{children:[` (`,t.map(e=>/^[A-Z_]+$/.test(String(e))?p(String(e)).toLowerCase():String(e)).join(`, `),`)`]}),n.length>0&&_(`span`,{class:`meta`,children:n.map((e,t)=>_(`span`,{children:[_(`a`,{href:f(e.id),children:e.name}),e.affiliations.map((e,t)=>_(r,{children:[t===0?` of `:` and `,_(`a`,{href:f(e.id),children:e.name})]})),t<n.length-1&&`;`]},e.id))}),e.summary&&_(`span`,{class:`note`,children:e.summary}),i.length>0&&_(`span`,{class:`meta`,children:[`Left behind: `,i.map((e,t)=>_(r,{children:[t>0&&`, `,_(`a`,{href:f(e.id),children:e.name})]}))]})]})}function Re(e,t,n){if(e===`effect`)return oe(t);if(e===`source`&&n.__typename===`Finding`)return _(ie,{finding:n});if(e===`cost`){let{amount:e,currency:n,priceYear:r,text:i}=t;return[e!==null&&ne(e,n),r&&`prices of ${r}`,i].filter(Boolean).join(`, `)}if(e===`location`){let{place:e,latitude:i,longitude:a}=t;return n.__typename!==`Organisation`||typeof i!=`number`?e??``:_(r,{children:[e,` (`,_(`a`,{href:c(`/places`,{at:`${i},${a}`}),children:`on the map`}),`)`]})}if(e===`doi`)return _(`a`,{class:`out`,href:`https://doi.org/${t}`,rel:`noreferrer`,children:String(t)});if(e===`seenAt`)return _(`a`,{class:`out`,href:String(t),rel:`noreferrer`,children:String(t)});if(/date|since/i.test(e))return g(String(t));if(Array.isArray(t)&&t.some(e=>String(e).length>40))return _(`ul`,{children:t.map(e=>_(`li`,{children:e},e))});if(Array.isArray(t))return t.map(e=>/^[A-Z_]+$/.test(e)?p(e):e).join(`; `);if(typeof t==`object`)return _(q,{node:t});if(typeof t==`boolean`)return t?`Yes`:`No`;if(typeof t==`number`&&e.endsWith(`Months`))return h(t,`month`);if(typeof t==`number`)return e===`year`?String(t):m(t);if(e===`direction`)return _(S,{type:`Direction`,value:String(t),explained:!0});let i=String(t);return/^[A-Z_]+$/.test(i)?_(x,{type:ze(e),value:i}):i}var ze=e=>({design:`StudyDesign`,level:`FactorLevel`,certaintyBasis:`RatingBasis`,outcomeDefinedBy:`OutcomeDefiner`,scheme:`RatingScheme`})[e]??e.charAt(0).toUpperCase()+e.slice(1),J={doi:`DOI`,followUpMonths:`Follow-up`,locator:`Place in the source`,includedCount:`Included studies`,highRiskCount:`Studies at high risk of bias`};function Y(e){if(e in J)return J[e];let t=e.replace(/^\w+Kind$/,`kind`).replace(/Text$/,`, as stated`).replace(/([A-Z])/g,` $1`).toLowerCase();return t.charAt(0).toUpperCase()+t.slice(1)}var Be=e=>typeof e==`string`?e.length>60:X(e)||Array.isArray(e)&&e.join(``).length>60,X=e=>typeof e==`object`&&!!e&&`id`in e,Z=e=>Array.isArray(e)?e.length===0||X(e[0]):typeof e==`object`&&!!e&&`totalCount`in e;function Q(e){if(Array.isArray(e))return{nodes:e,total:e.length};let{nodes:t,edges:n,totalCount:r}=e;return{nodes:t??n.map(e=>({...e.node,role:e.role})),total:r}}function $(e){return e==null||e===``||e===!1?!0:Array.isArray(e)?e.length===0:typeof e==`object`&&`totalCount`in e?Q(e).total===0:typeof e==`object`&&Object.values(e).every(e=>e===null)}export{Me as Thing,T as t};