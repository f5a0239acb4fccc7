import{p as e}from"./hooks-U3Q_XRpo.js";import{d as t,i as n,n as r,r as i,u as a}from"./Page-Cya2j4EM.js";import{a as o,l as s,o as c}from"./url-CtgIhQhH.js";import{a as l,i as u,l as d,n as f,t as p}from"./jsxRuntime-oFc2GHrs.js";import{_ as m,b as h,d as g,h as _,i as v,p as y,r as b,u as x}from"./index-D4D9Mbyg.js";import{t as S}from"./filter-B02VVEab.js";import{t as C}from"./pooled-link-CaXFObaw.js";var w=[[`favourable`,`FAVOURABLE`,`Favourable`],[`adverse`,`ADVERSE`,`Adverse`],[`noDifference`,`NO_DIFFERENCE`,`No difference`],[`mixed`,`MIXED`,`Mixed`],[`unclear`,`UNCLEAR`,`Unclear`]];function T({explanations:t,behind:n}){let r=t.filter(e=>typeof e.separation==`number`),i=t.filter(e=>typeof e.separation!=`number`),a=i.filter(e=>e.values.length>0),o=i.filter(e=>!e.values.length);return p(`section`,{"aria-labelledby":`separates`,children:[p(`h2`,{id:`separates`,children:`What separates the two sides`}),p(`p`,{class:`hint`,children:[`The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference. Sides that differ in something need not disagree because of it. `,p(`a`,{href:`/method`,children:`How it is worked out`})]}),r.length>0&&p(`ol`,{class:`separations`,children:r.map(e=>p(`li`,{children:p(D,{of:e,behind:n,open:!0})},e.attribute))}),a.length>0&&p(e,{children:[p(`p`,{children:p(`strong`,{children:[r.length?`Not ranked`:`No ranking`,`: fewer than two studies of a side state it.`]})}),p(`ul`,{class:`separations`,children:a.map(e=>p(`li`,{children:p(D,{of:e,behind:n})},e.attribute))})]}),o.length>0&&p(`p`,{class:`hint`,children:[`No study states `,o.map(e=>E(e.attribute)).join(`, `),`.`]})]})}var E=e=>l(e).toLowerCase();function D({of:t,behind:n,open:r=!1}){let i=l(t.attribute),a=w.filter(([e])=>t.values.some(t=>t[e]>0));return p(e,{children:[p(`h3`,{children:p(m,{means:d(`StudyAttribute`,t.attribute),children:i})}),typeof t.separation==`number`&&p(`p`,{class:`separation`,children:[p(`span`,{class:`scale`,"aria-hidden":`true`,children:p(`span`,{class:`bar`,style:{width:`${Math.max(0,t.separation)*100}%`}})}),`separates by `,p(`b`,{children:u(t.separation)}),` of 1`]}),p(`p`,{children:t.sentence}),p(`details`,{open:r,children:[p(`summary`,{children:[f(t.valueCount,`value`),`, by direction`]}),p(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`${i} by direction`,children:p(`table`,{children:[p(`caption`,{children:p(`span`,{children:`Studies and reviews with each value; one with several values counts under each`})}),p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:i}),a.map(([e,,t])=>p(`th`,{scope:`col`,class:`n`,children:t},e))]})}),p(`tbody`,{children:t.values.map(e=>p(O,{value:e,attribute:t.attribute,shown:a,behind:n},e.value))})]})}),t.valueCount>t.values.length&&p(`p`,{class:`hint`,children:[`The `,t.values.length,` values that separate most are shown, of `,t.valueCount,`.`]}),t.unknown>0&&p(`p`,{class:`hint`,children:[f(t.unknown,`study or review`,`studies and reviews`),` `,t.unknown===1?`does`:`do`,` not state it.`]})]})]})}function O({value:e,attribute:t,shown:n,behind:r}){let i=S(t),a=/^[A-Z_]+$/.test(e.value)?l(e.value):e.value;return p(`tr`,{children:[p(`th`,{scope:`row`,children:a}),n.map(([t,n,s])=>p(`td`,{class:`n`,children:e[t]>0?p(`a`,{href:o(`/findings`,{...r,direction:n,[i]:e.value}),"aria-label":`${e[t]} ${s.toLowerCase()}: ${a}`,children:e[t]}):0},t))]})}var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new k(`
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
    name
    title
    citation
    doi
    url
    seenAt
  }
}
    `,{fragmentName:`Claim`});var A=new k(`
    query Conflict($intervention: ID!, $outcome: ID!) {
  conflict(intervention: $intervention, outcome: $outcome) {
    intervention {
      id
      name
    }
    outcome {
      id
      name
    }
    sentence
    counts {
      favourable
      adverse
      noDifference
      mixed
      unclear
    }
    sides {
      direction
      unitCount
      sentence
      findings(first: 20) {
        totalCount
        nodes {
          ...Claim
        }
      }
    }
    explanations {
      attribute
      separation
      valueCount
      values(first: 12) {
        value
        favourable
        adverse
        noDifference
        mixed
        unclear
      }
      unknown
      sentence
    }
    warnings {
      code
      sentence
    }
    dataVersion
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
    name
    title
    citation
    doi
    url
    seenAt
  }
}`),j=new k(`
    query Conflicts($question: WhatWorksQuestion!, $after: String) {
  whatWorks(question: $question, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
      }
      byOutcome {
        outcome {
          id
          name
        }
        verdict
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
    `);function M(){let{params:e}=s(),t=e.get(`intervention`),n=e.get(`outcome`),o=v([t,n].filter(e=>e!==null)),c=t&&n?{intervention:t,outcome:n}:null,l=a(A,c),u=l.data?.conflict,d=u&&!l.old?`Why do studies of ${u.intervention.name} on ${u.outcome.name.toLowerCase()} disagree?`:`Why do studies disagree?`;return p(r,{title:d,behind:c?{operation:A,variables:c}:{operation:j,variables:{question:L(t,n)}},class:`conflict`,children:[p(`form`,{class:`question no-print`,"aria-label":`Which studies`,onSubmit:e=>e.preventDefault(),children:p(`p`,{class:`sentence`,children:[`Why do studies of `,p(b,{part:`intervention`,label:`The intervention`,placeholder:`an intervention`,most:1,ids:t?[t]:[],names:o}),` `,`on `,p(b,{part:`outcome`,label:`The outcome`,placeholder:`an outcome`,most:1,ids:n?[n]:[],names:o}),` disagree?`]})}),c?p(i,{answer:l,what:`what the studies found`,children:e=>p(P,{of:e.conflict})}):p(R,{intervention:t,outcome:n})]})}var N=[`ADVERSE`,`NO_DIFFERENCE`];function P({of:t}){let n={intervention:t.intervention.id,outcome:t.outcome.id},r={...n,dimension:`EFFECT`},i=t.sides.filter(e=>e.direction===`FAVOURABLE`),a=t.sides.filter(e=>N.includes(e.direction)),s=t.sides.filter(e=>!i.includes(e)&&!a.includes(e));return p(e,{children:[p(`p`,{class:`lead`,"aria-live":`polite`,children:t.sentence}),t.warnings.map(e=>p(`p`,{class:`caveat`,children:[`Mind: `,e.sentence]},e.sentence)),p(`p`,{class:`onward no-print`,children:[p(`a`,{href:o(`/`,n),children:`What follows from all of it`}),p(C,{filter:n}),p(`a`,{href:o(`/map`,n),children:`On the map`}),p(`a`,{href:o(`/findings`,n),children:`All findings on this`}),p(`a`,{href:o(`/brief`,n),children:`Brief: the answer as a document`}),p(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]}),t.sides.length>0&&p(e,{children:[p(`h2`,{children:`Which way they point`}),p(`p`,{children:[`Independent studies and reviews: `,p(x,{counts:t.counts,behind:r}),`.`]}),p(h,{of:y}),p(`div`,{class:`sides`,children:[p(`section`,{"aria-labelledby":`favourable`,children:[p(`h3`,{id:`favourable`,children:`They find it helps`}),p(I,{sides:i,behind:r,none:`No study points this way.`})]}),p(`section`,{"aria-labelledby":`others`,children:[p(`h3`,{id:`others`,children:`They find harm or no difference`}),p(I,{sides:a,behind:r,none:`No study points this way.`})]})]}),s.length>0&&p(`section`,{"aria-labelledby":`neither`,children:[p(`h3`,{id:`neither`,children:`On neither side`}),p(I,{sides:s,behind:r})]})]}),i.length>0&&a.length>0&&p(T,{explanations:t.explanations,behind:r})]})}var F=4;function I({sides:t,behind:n,none:r}){return t.length?p(e,{children:t.map(e=>{let t=o(`/findings`,{...n,direction:e.direction});return p(`div`,{class:`side`,children:[p(`p`,{children:[p(_,{type:`Direction`,value:e.direction,explained:!0}),` `,p(`a`,{href:t,children:f(e.unitCount,`study or review`,`studies and reviews`)})]}),p(`p`,{children:e.sentence}),p(`ul`,{class:`list`,children:e.findings.nodes.slice(0,F).map(e=>p(`li`,{children:p(g,{finding:e})},e.id))}),e.findings.nodes.length>F&&p(`details`,{children:[p(`summary`,{children:[e.findings.nodes.length-F,` more`]}),p(`ul`,{class:`list`,children:e.findings.nodes.slice(F).map(e=>p(`li`,{children:p(g,{finding:e})},e.id))})]}),e.findings.totalCount>e.findings.nodes.length&&p(`p`,{children:p(`a`,{href:t,children:[`All `,f(e.findings.totalCount,`finding`)]})})]},e.direction)})}):p(`p`,{class:`empty`,children:r})}var L=(e,t)=>({...e?{intervention:[e]}:{},...t?{outcome:[t]}:{}});function R({intervention:e,outcome:r}){let i=t(j,{question:L(e,r)},({whatWorks:{edges:e,...t}})=>({nodes:e,...t}));return p(n,{answer:i,what:`where studies disagree`,of:[`intervention with an answer`,`interventions with an answer`],children:e=>{let t=e.flatMap(e=>e.byOutcome.map(t=>({...t,intervention:e.node,others:t.counts.adverse+t.counts.noDifference}))).filter(e=>e.counts.favourable>0&&e.others>0).sort((e,t)=>t.counts.favourable+t.others-e.counts.favourable-e.others);return t.length?p(`section`,{"aria-labelledby":`where`,children:[p(`h2`,{id:`where`,"aria-live":`polite`,children:[f(t.length,`question`),` on which studies disagree`]}),p(h,{of:[`Verdict`]}),p(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Questions, with which way studies point`,children:p(`table`,{children:[p(`caption`,{children:p(`span`,{children:`Those with most studies come first`})}),p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:`Intervention`}),p(`th`,{scope:`col`,children:`Outcome`}),p(`th`,{scope:`col`,children:`Verdict`}),p(`th`,{scope:`col`,children:`Studies point`})]})}),p(`tbody`,{children:t.map(e=>{let t={intervention:e.intervention.id,outcome:e.outcome.id};return p(`tr`,{children:[p(`th`,{scope:`row`,children:p(`a`,{href:c(e.intervention.id),children:e.intervention.name})}),p(`td`,{children:p(`a`,{href:o(`/conflict`,t),"aria-label":`Why do studies of ${e.intervention.name} on ${e.outcome.name} disagree?`,children:e.outcome.name})}),p(`td`,{children:p(_,{type:`Verdict`,value:e.verdict,small:!0})}),p(`td`,{children:p(x,{counts:e.counts,behind:{...t,dimension:`EFFECT`}})})]},e.intervention.id+e.outcome.id)})})]})})]}):p(`p`,{class:`empty`,children:[`No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or `,p(`a`,{href:`/conflict`,children:`see where studies do disagree`}),`.`]})}})}export{M as Conflicts};