import{C as e,F as t,I as n,M as r,R as i,b as a,f as o,g as s,i as c,j as l,l as u,m as d,r as f,u as p,w as m,x as h}from"./index--URTEKrO.js";import{E as g,a as _,c as v,i as y,n as b,t as x}from"./jsxRuntime-uowuuAwu.js";import{t as S}from"./filter-DCgRhC6J.js";import{t as C}from"./pooled-link-DHb9_pxP.js";var w=[[`favourable`,`FAVOURABLE`,`Favourable`],[`adverse`,`ADVERSE`,`Adverse`],[`noDifference`,`NO_DIFFERENCE`,`No difference`],[`mixed`,`MIXED`,`Mixed`],[`unclear`,`UNCLEAR`,`Unclear`]];function T({explanations:e,behind:t}){let n=e.filter(e=>typeof e.separation==`number`),r=e.filter(e=>typeof e.separation!=`number`),i=r.filter(e=>e.values.length>0),a=r.filter(e=>!e.values.length);return x(`section`,{"aria-labelledby":`separates`,children:[x(`h2`,{id:`separates`,children:`What separates the two sides`}),x(`p`,{class:`hint`,children:[`The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference. Sides that differ in something need not disagree because of it. `,x(`a`,{href:`/method`,children:`How it is worked out`})]}),n.length>0&&x(`ol`,{class:`separations`,children:n.map(e=>x(`li`,{children:x(D,{of:e,behind:t,open:!0})},e.attribute))}),i.length>0&&x(g,{children:[x(`p`,{children:x(`strong`,{children:[n.length?`Not ranked`:`No ranking`,`: fewer than two studies of a side state it.`]})}),x(`ul`,{class:`separations`,children:i.map(e=>x(`li`,{children:x(D,{of:e,behind:t})},e.attribute))})]}),a.length>0&&x(`p`,{class:`hint`,children:[`No study states `,a.map(e=>E(e.attribute)).join(`, `),`.`]})]})}var E=e=>_(e).toLowerCase();function D({of:e,behind:t,open:n=!1}){let r=_(e.attribute),i=w.filter(([t])=>e.values.some(e=>e[t]>0));return x(g,{children:[x(`h3`,{children:x(s,{means:v(`StudyAttribute`,e.attribute),children:r})}),typeof e.separation==`number`&&x(`p`,{class:`separation`,children:[x(`span`,{class:`scale`,"aria-hidden":`true`,children:x(`span`,{class:`bar`,style:{width:`${Math.max(0,e.separation)*100}%`}})}),`separates by `,x(`b`,{children:y(e.separation)}),` of 1`]}),x(`p`,{children:e.sentence}),x(`details`,{open:n,children:[x(`summary`,{children:[b(e.valueCount,`value`),`, by direction`]}),x(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`${r} by direction`,children:x(`table`,{children:[x(`caption`,{children:x(`span`,{children:`Studies and reviews with each value; one with several values counts under each`})}),x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:r}),i.map(([e,,t])=>x(`th`,{scope:`col`,class:`n`,children:t},e))]})}),x(`tbody`,{children:e.values.map(n=>x(O,{value:n,attribute:e.attribute,shown:i,behind:t},n.value))})]})}),e.valueCount>e.values.length&&x(`p`,{class:`hint`,children:[`The `,e.values.length,` values that separate most are shown, of `,e.valueCount,`.`]}),e.unknown>0&&x(`p`,{class:`hint`,children:[b(e.unknown,`study or review`,`studies and reviews`),` `,e.unknown===1?`does`:`do`,` not state it.`]})]})]})}function O({value:e,attribute:n,shown:r,behind:i}){let a=S(n),o=/^[A-Z_]+$/.test(e.value)?_(e.value):e.value;return x(`tr`,{children:[x(`th`,{scope:`row`,children:o}),r.map(([n,r,s])=>x(`td`,{class:`n`,children:e[n]>0?x(`a`,{href:t(`/findings`,{...i,direction:r,[a]:e.value}),"aria-label":`${e[n]} ${s.toLowerCase()}: ${o}`,children:e[n]}):0},n))]})}var k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new k(`
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
    `);function M(){let{params:t}=i(),n=t.get(`intervention`),r=t.get(`outcome`),o=c([n,r].filter(e=>e!==null)),s=n&&r?{intervention:n,outcome:r}:null,u=l(A,s),d=u.data?.conflict,p=d&&!u.old?`Why do studies of ${d.intervention.name} on ${d.outcome.name.toLowerCase()} disagree?`:`Why do studies disagree?`;return x(a,{title:p,behind:s?{operation:A,variables:s}:{operation:j,variables:{question:L(n,r)}},class:`conflict`,children:[x(`form`,{class:`question no-print`,"aria-label":`Which studies`,onSubmit:e=>e.preventDefault(),children:x(`p`,{class:`sentence`,children:[`Why do studies of `,x(f,{part:`intervention`,label:`The intervention`,placeholder:`an intervention`,most:1,ids:n?[n]:[],names:o}),` `,`on `,x(f,{part:`outcome`,label:`The outcome`,placeholder:`an outcome`,most:1,ids:r?[r]:[],names:o}),` disagree?`]})}),s?x(e,{answer:u,what:`what the studies found`,children:e=>x(P,{of:e.conflict})}):x(R,{intervention:n,outcome:r})]})}var N=[`ADVERSE`,`NO_DIFFERENCE`];function P({of:e}){let n={intervention:e.intervention.id,outcome:e.outcome.id},r={...n,dimension:`EFFECT`},i=e.sides.filter(e=>e.direction===`FAVOURABLE`),a=e.sides.filter(e=>N.includes(e.direction)),s=e.sides.filter(e=>!i.includes(e)&&!a.includes(e));return x(g,{children:[x(`p`,{class:`lead`,"aria-live":`polite`,children:e.sentence}),e.warnings.map(e=>x(`p`,{class:`caveat`,children:[`Mind: `,e.sentence]},e.sentence)),x(`p`,{class:`onward no-print`,children:[x(`a`,{href:t(`/`,n),children:`What follows from all of it`}),x(C,{filter:n}),x(`a`,{href:t(`/map`,n),children:`On the map`}),x(`a`,{href:t(`/findings`,n),children:`All findings on this`}),x(`a`,{href:t(`/brief`,n),children:`Brief: the answer as a document`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]}),e.sides.length>0&&x(g,{children:[x(`h2`,{children:`Which way they point`}),x(`p`,{children:[`Independent studies and reviews: `,x(u,{counts:e.counts,behind:r}),`.`]}),x(h,{of:o}),x(`div`,{class:`sides`,children:[x(`section`,{"aria-labelledby":`favourable`,children:[x(`h3`,{id:`favourable`,children:`They find it helps`}),x(I,{sides:i,behind:r,none:`No study points this way.`})]}),x(`section`,{"aria-labelledby":`others`,children:[x(`h3`,{id:`others`,children:`They find harm or no difference`}),x(I,{sides:a,behind:r,none:`No study points this way.`})]})]}),s.length>0&&x(`section`,{"aria-labelledby":`neither`,children:[x(`h3`,{id:`neither`,children:`On neither side`}),x(I,{sides:s,behind:r})]})]}),i.length>0&&a.length>0&&x(T,{explanations:e.explanations,behind:r})]})}var F=4;function I({sides:e,behind:n,none:r}){return e.length?x(g,{children:e.map(e=>{let r=t(`/findings`,{...n,direction:e.direction});return x(`div`,{class:`side`,children:[x(`p`,{children:[x(d,{type:`Direction`,value:e.direction,explained:!0}),` `,x(`a`,{href:r,children:b(e.unitCount,`study or review`,`studies and reviews`)})]}),x(`p`,{children:e.sentence}),x(`ul`,{class:`list`,children:e.findings.nodes.slice(0,F).map(e=>x(`li`,{children:x(p,{finding:e})},e.id))}),e.findings.nodes.length>F&&x(`details`,{children:[x(`summary`,{children:[e.findings.nodes.length-F,` more`]}),x(`ul`,{class:`list`,children:e.findings.nodes.slice(F).map(e=>x(`li`,{children:x(p,{finding:e})},e.id))})]}),e.findings.totalCount>e.findings.nodes.length&&x(`p`,{children:x(`a`,{href:r,children:[`All `,b(e.findings.totalCount,`finding`)]})})]},e.direction)})}):x(`p`,{class:`empty`,children:r})}var L=(e,t)=>({...e?{intervention:[e]}:{},...t?{outcome:[t]}:{}});function R({intervention:e,outcome:i}){let a=r(j,{question:L(e,i)},({whatWorks:{edges:e,...t}})=>({nodes:e,...t}));return x(m,{answer:a,what:`where studies disagree`,of:[`intervention with an answer`,`interventions with an answer`],children:e=>{let r=e.flatMap(e=>e.byOutcome.map(t=>({...t,intervention:e.node,others:t.counts.adverse+t.counts.noDifference}))).filter(e=>e.counts.favourable>0&&e.others>0).sort((e,t)=>t.counts.favourable+t.others-e.counts.favourable-e.others);return r.length?x(`section`,{"aria-labelledby":`where`,children:[x(`h2`,{id:`where`,"aria-live":`polite`,children:[b(r.length,`question`),` on which studies disagree`]}),x(h,{of:[`Verdict`]}),x(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Questions, with which way studies point`,children:x(`table`,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:`Intervention`}),x(`th`,{scope:`col`,children:`Outcome`}),x(`th`,{scope:`col`,children:`Verdict`}),x(`th`,{scope:`col`,children:`Studies point`})]})}),x(`tbody`,{children:r.map(e=>{let r={intervention:e.intervention.id,outcome:e.outcome.id};return x(`tr`,{children:[x(`th`,{scope:`row`,children:x(`a`,{href:n(e.intervention.id),children:e.intervention.name})}),x(`td`,{children:x(`a`,{href:t(`/conflict`,r),"aria-label":`Why do studies of ${e.intervention.name} on ${e.outcome.name} disagree?`,children:e.outcome.name})}),x(`td`,{children:x(d,{type:`Verdict`,value:e.verdict,small:!0})}),x(`td`,{children:x(u,{counts:e.counts,behind:{...r,dimension:`EFFECT`}})})]},e.intervention.id+e.outcome.id)})})]})})]}):x(`p`,{class:`empty`,children:[`No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or `,x(`a`,{href:`/conflict`,children:`see where studies do disagree`}),`.`]})}})}export{M as Conflicts};