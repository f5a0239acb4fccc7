import{A as e,D as t,O as n,_ as r,i,l as a,p as o,r as s,u as c,v as l,w as u}from"./index-UoQh3q4H.js";import{E as d,a as f,c as p,i as m,n as h,t as g}from"./jsxRuntime-BucpopGp.js";import{t as _}from"./filter-C2QDSjkQ.js";import{t as v}from"./pooled-link-oTmNAMCp.js";var y=[[`favourable`,`FAVOURABLE`,`Favourable`],[`adverse`,`ADVERSE`,`Adverse`],[`noDifference`,`NO_DIFFERENCE`,`No difference`],[`mixed`,`MIXED`,`Mixed`],[`unclear`,`UNCLEAR`,`Unclear`]];function b({explanations:e,behind:t}){let n=e.filter(e=>typeof e.separation==`number`),r=e.filter(e=>typeof e.separation!=`number`),i=r.filter(e=>e.values.length>0),a=r.filter(e=>!e.values.length);return g(`section`,{"aria-labelledby":`separates`,children:[g(`h2`,{id:`separates`,children:`What separates the two sides`}),g(`p`,{class:`hint`,children:[`The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference. Sides that differ in something need not disagree because of it. `,g(`a`,{href:`/method`,children:`How it is worked out`})]}),n.length>0&&g(`ol`,{class:`separations`,children:n.map(e=>g(`li`,{children:g(S,{of:e,behind:t,open:!0})},e.attribute))}),i.length>0&&g(d,{children:[g(`p`,{children:g(`strong`,{children:[n.length?`Not ranked`:`No ranking`,`: fewer than two studies of a side state it.`]})}),g(`ul`,{class:`separations`,children:i.map(e=>g(`li`,{children:g(S,{of:e,behind:t})},e.attribute))})]}),a.length>0&&g(`p`,{class:`hint`,children:[`No study states `,a.map(e=>x(e.attribute)).join(`, `),`.`]})]})}var x=e=>f(e).toLowerCase();function S({of:e,behind:t,open:n=!1}){let r=f(e.attribute),i=y.filter(([t])=>e.values.some(e=>e[t]>0));return g(d,{children:[g(`h3`,{children:g(`abbr`,{title:p(`StudyAttribute`,e.attribute),children:r})}),typeof e.separation==`number`&&g(`p`,{class:`separation`,children:[g(`span`,{class:`scale`,"aria-hidden":`true`,children:g(`span`,{class:`bar`,style:{width:`${Math.max(0,e.separation)*100}%`}})}),`separates by `,g(`b`,{children:m(e.separation)}),` of 1`]}),g(`p`,{children:e.sentence}),g(`details`,{open:n,children:[g(`summary`,{children:[h(e.valueCount,`value`),`, by direction`]}),g(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`${r} by direction`,children:g(`table`,{children:[g(`caption`,{children:g(`span`,{children:`Studies and reviews with each value; one with several values counts under each`})}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r}),i.map(([e,,t])=>g(`th`,{scope:`col`,class:`n`,children:t},e))]})}),g(`tbody`,{children:e.values.map(n=>g(C,{value:n,attribute:e.attribute,shown:i,behind:t},n.value))})]})}),e.valueCount>e.values.length&&g(`p`,{class:`hint`,children:[`The `,e.values.length,` values that separate most are shown, of `,e.valueCount,`.`]}),e.unknown>0&&g(`p`,{class:`hint`,children:[h(e.unknown,`study or review`,`studies and reviews`),` `,e.unknown===1?`does`:`do`,` not state it.`]})]})]})}function C({value:e,attribute:n,shown:r,behind:i}){let a=_(n),o=/^[A-Z_]+$/.test(e.value)?f(e.value):e.value;return g(`tr`,{children:[g(`th`,{scope:`row`,children:o}),r.map(([n,r,s])=>g(`td`,{class:`n`,children:e[n]>0?g(`a`,{href:t(`/findings`,{...i,direction:r,[a]:e.value}),"aria-label":`${e[n]} ${s.toLowerCase()}: ${o}`,children:e[n]}):0},n))]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new w(`
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
    `,{fragmentName:`Claim`});var T=new w(`
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
}`),E=new w(`
    query Conflicts {
  whatWorks(question: {}, first: 100) {
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
    `);function D(){let{params:t}=e(),n=t.get(`intervention`),a=t.get(`outcome`),o=i([n,a].filter(e=>e!==null)),c=n&&a?{intervention:n,outcome:a}:null,d=u(T,c),f=d.data?.conflict,p=f&&!d.old?`Why do studies of ${f.intervention.name} on ${f.outcome.name.toLowerCase()} disagree?`:`Why do studies disagree?`;return g(r,{title:p,behind:c?{operation:T,variables:c}:{operation:E,variables:{}},class:`conflict`,children:[g(`form`,{class:`question no-print`,"aria-label":`Which studies`,onSubmit:e=>e.preventDefault(),children:g(`p`,{class:`sentence`,children:[`Why do studies of `,g(s,{part:`intervention`,label:`The intervention`,placeholder:`an intervention`,most:1,ids:n?[n]:[],names:o}),` `,`on `,g(s,{part:`outcome`,label:`The outcome`,placeholder:`an outcome`,most:1,ids:a?[a]:[],names:o}),` disagree?`]})}),c?g(l,{answer:d,what:`what the studies found`,children:e=>g(k,{of:e.conflict})}):g(M,{intervention:n,outcome:a})]})}var O=[`ADVERSE`,`NO_DIFFERENCE`];function k({of:e}){let n={intervention:e.intervention.id,outcome:e.outcome.id},r={...n,dimension:`EFFECT`},i=e.sides.filter(e=>e.direction===`FAVOURABLE`),o=e.sides.filter(e=>O.includes(e.direction)),s=e.sides.filter(e=>!i.includes(e)&&!o.includes(e));return g(d,{children:[g(`p`,{class:`lead`,"aria-live":`polite`,children:e.sentence}),e.warnings.map(e=>g(`p`,{class:`caveat`,children:[`Mind: `,e.sentence]},e.code)),g(`p`,{class:`onward no-print`,children:[g(`a`,{href:t(`/`,n),children:`What follows from all of it`}),g(v,{filter:n}),g(`a`,{href:t(`/map`,n),children:`On the map`}),g(`a`,{href:t(`/findings`,n),children:`All findings on this`}),g(`a`,{href:t(`/brief`,n),children:`Brief: the answer as a document`}),g(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]}),e.sides.length>0&&g(d,{children:[g(`h2`,{children:`Which way they point`}),g(`p`,{children:[`Independent studies and reviews: `,g(a,{counts:e.counts,behind:r}),`.`]}),g(`div`,{class:`sides`,children:[g(`section`,{"aria-labelledby":`favourable`,children:[g(`h3`,{id:`favourable`,children:`They find it helps`}),g(j,{sides:i,behind:r,none:`No study points this way.`})]}),g(`section`,{"aria-labelledby":`others`,children:[g(`h3`,{id:`others`,children:`They find harm or no difference`}),g(j,{sides:o,behind:r,none:`No study points this way.`})]})]}),s.length>0&&g(`section`,{"aria-labelledby":`neither`,children:[g(`h3`,{id:`neither`,children:`On neither side`}),g(j,{sides:s,behind:r})]})]}),i.length>0&&o.length>0&&g(b,{explanations:e.explanations,behind:r})]})}var A=4;function j({sides:e,behind:n,none:r}){return e.length?g(d,{children:e.map(e=>{let r=t(`/findings`,{...n,direction:e.direction});return g(`div`,{class:`side`,children:[g(`p`,{children:[g(o,{type:`Direction`,value:e.direction}),` `,g(`a`,{href:r,children:h(e.unitCount,`study or review`,`studies and reviews`)})]}),g(`p`,{children:e.sentence}),g(`ul`,{class:`list`,children:e.findings.nodes.slice(0,A).map(e=>g(`li`,{children:g(c,{finding:e})},e.id))}),e.findings.nodes.length>A&&g(`details`,{children:[g(`summary`,{children:[e.findings.nodes.length-A,` more`]}),g(`ul`,{class:`list`,children:e.findings.nodes.slice(A).map(e=>g(`li`,{children:g(c,{finding:e})},e.id))})]}),e.findings.totalCount>e.findings.nodes.length&&g(`p`,{children:g(`a`,{href:r,children:[`All `,h(e.findings.totalCount,`finding`)]})})]},e.direction)})}):g(`p`,{class:`empty`,children:r})}function M({intervention:e,outcome:r}){let i=u(E,{});return g(l,{answer:i,what:`where studies disagree`,children:({whatWorks:i})=>{let s=i.edges.flatMap(e=>e.byOutcome.map(t=>({...t,intervention:e.node,others:t.counts.adverse+t.counts.noDifference}))).filter(t=>t.counts.favourable>0&&t.others>0&&(!e||t.intervention.id===e)&&(!r||t.outcome.id===r)).sort((e,t)=>t.counts.favourable+t.others-e.counts.favourable-e.others);return s.length?g(`section`,{"aria-labelledby":`where`,children:[g(`h2`,{id:`where`,"aria-live":`polite`,children:[h(s.length,`question`),` on which studies disagree`]}),g(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Questions, with which way studies point`,children:g(`table`,{children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:`Intervention`}),g(`th`,{scope:`col`,children:`Outcome`}),g(`th`,{scope:`col`,children:`Verdict`}),g(`th`,{scope:`col`,children:`Studies point`})]})}),g(`tbody`,{children:s.map(e=>{let r={intervention:e.intervention.id,outcome:e.outcome.id};return g(`tr`,{children:[g(`th`,{scope:`row`,children:g(`a`,{href:n(e.intervention.id),children:e.intervention.name})}),g(`td`,{children:g(`a`,{href:t(`/conflict`,r),"aria-label":`Why do studies of ${e.intervention.name} on ${e.outcome.name} disagree?`,children:e.outcome.name})}),g(`td`,{children:g(o,{type:`Verdict`,value:e.verdict,small:!0})}),g(`td`,{children:g(a,{counts:e.counts,behind:{...r,dimension:`EFFECT`}})})]},e.intervention.id+e.outcome.id)})})]})})]}):g(`p`,{class:`empty`,children:[`No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or `,g(`a`,{href:`/conflict`,children:`see where studies do disagree`}),`.`]})}})}export{D as Conflicts};