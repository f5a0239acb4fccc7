import{A as e,D as t,O as n,T as r,_ as i,i as a,l as o,p as s,r as c,u as l,v as u,w as d}from"./index-B-QH8j6Q.js";import{E as f,a as p,c as m,i as h,n as g,t as _}from"./jsxRuntime-CStK3Q-M.js";import{t as v}from"./filter-C2QDSjkQ.js";import{t as y}from"./pooled-link-dHCtsnfz.js";var b=[[`favourable`,`FAVOURABLE`,`Favourable`],[`adverse`,`ADVERSE`,`Adverse`],[`noDifference`,`NO_DIFFERENCE`,`No difference`],[`mixed`,`MIXED`,`Mixed`],[`unclear`,`UNCLEAR`,`Unclear`]];function x({explanations:e,behind:t}){let n=e.filter(e=>typeof e.separation==`number`),r=e.filter(e=>typeof e.separation!=`number`),i=r.filter(e=>e.values.length>0),a=r.filter(e=>!e.values.length);return _(`section`,{"aria-labelledby":`separates`,children:[_(`h2`,{id:`separates`,children:`What separates the two sides`}),_(`p`,{class:`hint`,children:[`The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference. Sides that differ in something need not disagree because of it. `,_(`a`,{href:`/method`,children:`How it is worked out`})]}),n.length>0&&_(`ol`,{class:`separations`,children:n.map(e=>_(`li`,{children:_(C,{of:e,behind:t,open:!0})},e.attribute))}),i.length>0&&_(f,{children:[_(`p`,{children:_(`strong`,{children:[n.length?`Not ranked`:`No ranking`,`: fewer than two studies of a side state it.`]})}),_(`ul`,{class:`separations`,children:i.map(e=>_(`li`,{children:_(C,{of:e,behind:t})},e.attribute))})]}),a.length>0&&_(`p`,{class:`hint`,children:[`No study states `,a.map(e=>S(e.attribute)).join(`, `),`.`]})]})}var S=e=>p(e).toLowerCase();function C({of:e,behind:t,open:n=!1}){let r=p(e.attribute),i=b.filter(([t])=>e.values.some(e=>e[t]>0));return _(f,{children:[_(`h3`,{children:_(`abbr`,{title:m(`StudyAttribute`,e.attribute),children:r})}),typeof e.separation==`number`&&_(`p`,{class:`separation`,children:[_(`span`,{class:`scale`,"aria-hidden":`true`,children:_(`span`,{class:`bar`,style:{width:`${Math.max(0,e.separation)*100}%`}})}),`separates by `,_(`b`,{children:h(e.separation)}),` of 1`]}),_(`p`,{children:e.sentence}),_(`details`,{open:n,children:[_(`summary`,{children:[g(e.valueCount,`value`),`, by direction`]}),_(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`${r} by direction`,children:_(`table`,{children:[_(`caption`,{children:_(`span`,{children:`Studies and reviews with each value; one with several values counts under each`})}),_(`thead`,{children:_(`tr`,{children:[_(`th`,{scope:`col`,children:r}),i.map(([e,,t])=>_(`th`,{scope:`col`,class:`n`,children:t},e))]})}),_(`tbody`,{children:e.values.map(n=>_(w,{value:n,attribute:e.attribute,shown:i,behind:t},n.value))})]})}),e.valueCount>e.values.length&&_(`p`,{class:`hint`,children:[`The `,e.values.length,` values that separate most are shown, of `,e.valueCount,`.`]}),e.unknown>0&&_(`p`,{class:`hint`,children:[g(e.unknown,`study or review`,`studies and reviews`),` `,e.unknown===1?`does`:`do`,` not state it.`]})]})]})}function w({value:e,attribute:n,shown:r,behind:i}){let a=v(n),o=/^[A-Z_]+$/.test(e.value)?p(e.value):e.value;return _(`tr`,{children:[_(`th`,{scope:`row`,children:o}),r.map(([n,r,s])=>_(`td`,{class:`n`,children:e[n]>0?_(`a`,{href:t(`/findings`,{...i,direction:r,[a]:e.value}),"aria-label":`${e[n]} ${s.toLowerCase()}: ${o}`,children:e[n]}):0},n))]})}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new T(`
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
    `,{fragmentName:`Claim`});var E=new T(`
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
    citation
    doi
    url
    seenAt
  }
}`),D=new T(`
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
    `);function O(){let{params:t}=e(),n=t.get(`intervention`),r=t.get(`outcome`),o=a([n,r].filter(e=>e!==null)),s=n&&r?{intervention:n,outcome:r}:null,l=d(E,s),f=l.data?.conflict,p=f&&!l.old?`Why do studies of ${f.intervention.name} on ${f.outcome.name.toLowerCase()} disagree?`:`Why do studies disagree?`;return _(i,{title:p,behind:s?{operation:E,variables:s}:{operation:D,variables:{question:N(n,r)}},class:`conflict`,children:[_(`form`,{class:`question no-print`,"aria-label":`Which studies`,onSubmit:e=>e.preventDefault(),children:_(`p`,{class:`sentence`,children:[`Why do studies of `,_(c,{part:`intervention`,label:`The intervention`,placeholder:`an intervention`,most:1,ids:n?[n]:[],names:o}),` `,`on `,_(c,{part:`outcome`,label:`The outcome`,placeholder:`an outcome`,most:1,ids:r?[r]:[],names:o}),` disagree?`]})}),s?_(u,{answer:l,what:`what the studies found`,children:e=>_(A,{of:e.conflict})}):_(P,{intervention:n,outcome:r})]})}var k=[`ADVERSE`,`NO_DIFFERENCE`];function A({of:e}){let n={intervention:e.intervention.id,outcome:e.outcome.id},r={...n,dimension:`EFFECT`},i=e.sides.filter(e=>e.direction===`FAVOURABLE`),a=e.sides.filter(e=>k.includes(e.direction)),s=e.sides.filter(e=>!i.includes(e)&&!a.includes(e));return _(f,{children:[_(`p`,{class:`lead`,"aria-live":`polite`,children:e.sentence}),e.warnings.map(e=>_(`p`,{class:`caveat`,children:[`Mind: `,e.sentence]},e.code)),_(`p`,{class:`onward no-print`,children:[_(`a`,{href:t(`/`,n),children:`What follows from all of it`}),_(y,{filter:n}),_(`a`,{href:t(`/map`,n),children:`On the map`}),_(`a`,{href:t(`/findings`,n),children:`All findings on this`}),_(`a`,{href:t(`/brief`,n),children:`Brief: the answer as a document`}),_(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]}),e.sides.length>0&&_(f,{children:[_(`h2`,{children:`Which way they point`}),_(`p`,{children:[`Independent studies and reviews: `,_(o,{counts:e.counts,behind:r}),`.`]}),_(`div`,{class:`sides`,children:[_(`section`,{"aria-labelledby":`favourable`,children:[_(`h3`,{id:`favourable`,children:`They find it helps`}),_(M,{sides:i,behind:r,none:`No study points this way.`})]}),_(`section`,{"aria-labelledby":`others`,children:[_(`h3`,{id:`others`,children:`They find harm or no difference`}),_(M,{sides:a,behind:r,none:`No study points this way.`})]})]}),s.length>0&&_(`section`,{"aria-labelledby":`neither`,children:[_(`h3`,{id:`neither`,children:`On neither side`}),_(M,{sides:s,behind:r})]})]}),i.length>0&&a.length>0&&_(x,{explanations:e.explanations,behind:r})]})}var j=4;function M({sides:e,behind:n,none:r}){return e.length?_(f,{children:e.map(e=>{let r=t(`/findings`,{...n,direction:e.direction});return _(`div`,{class:`side`,children:[_(`p`,{children:[_(s,{type:`Direction`,value:e.direction}),` `,_(`a`,{href:r,children:g(e.unitCount,`study or review`,`studies and reviews`)})]}),_(`p`,{children:e.sentence}),_(`ul`,{class:`list`,children:e.findings.nodes.slice(0,j).map(e=>_(`li`,{children:_(l,{finding:e})},e.id))}),e.findings.nodes.length>j&&_(`details`,{children:[_(`summary`,{children:[e.findings.nodes.length-j,` more`]}),_(`ul`,{class:`list`,children:e.findings.nodes.slice(j).map(e=>_(`li`,{children:_(l,{finding:e})},e.id))})]}),e.findings.totalCount>e.findings.nodes.length&&_(`p`,{children:_(`a`,{href:r,children:[`All `,g(e.findings.totalCount,`finding`)]})})]},e.direction)})}):_(`p`,{class:`empty`,children:r})}var N=(e,t)=>({...e?{intervention:[e]}:{},...t?{outcome:[t]}:{}});function P({intervention:e,outcome:i}){let a=r(D,{question:N(e,i)},({whatWorks:{edges:e,...t}})=>({nodes:e,...t}));return _(u,{answer:a,what:`where studies disagree`,progress:`The rest of them is on its way…`,children:({nodes:e})=>{let r=e.flatMap(e=>e.byOutcome.map(t=>({...t,intervention:e.node,others:t.counts.adverse+t.counts.noDifference}))).filter(e=>e.counts.favourable>0&&e.others>0).sort((e,t)=>t.counts.favourable+t.others-e.counts.favourable-e.others);return r.length?_(`section`,{"aria-labelledby":`where`,children:[_(`h2`,{id:`where`,"aria-live":`polite`,children:[g(r.length,`question`),` on which studies disagree`]}),_(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Questions, with which way studies point`,children:_(`table`,{children:[_(`thead`,{children:_(`tr`,{children:[_(`th`,{scope:`col`,children:`Intervention`}),_(`th`,{scope:`col`,children:`Outcome`}),_(`th`,{scope:`col`,children:`Verdict`}),_(`th`,{scope:`col`,children:`Studies point`})]})}),_(`tbody`,{children:r.map(e=>{let r={intervention:e.intervention.id,outcome:e.outcome.id};return _(`tr`,{children:[_(`th`,{scope:`row`,children:_(`a`,{href:n(e.intervention.id),children:e.intervention.name})}),_(`td`,{children:_(`a`,{href:t(`/conflict`,r),"aria-label":`Why do studies of ${e.intervention.name} on ${e.outcome.name} disagree?`,children:e.outcome.name})}),_(`td`,{children:_(s,{type:`Verdict`,value:e.verdict,small:!0})}),_(`td`,{children:_(o,{counts:e.counts,behind:{...r,dimension:`EFFECT`}})})]},e.intervention.id+e.outcome.id)})})]})})]}):_(`p`,{class:`empty`,children:[`No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or `,_(`a`,{href:`/conflict`,children:`see where studies do disagree`}),`.`]})}})}export{O as Conflicts};