import{C as e,E as t,c as n,f as r,g as i,h as a,l as o,n as s,r as c,w as l,x as u}from"./index-DaPVyWzh.js";import{T as d,a as f,c as p,i as m,n as h,t as g}from"./jsxRuntime-1khQ3OYb.js";import{t as _}from"./filter-C2QDSjkQ.js";import{t as v}from"./pooled-link-CHFt50pz.js";var y=[[`favourable`,`FAVOURABLE`,`Favourable`],[`adverse`,`ADVERSE`,`Adverse`],[`noDifference`,`NO_DIFFERENCE`,`No difference`],[`mixed`,`MIXED`,`Mixed`],[`unclear`,`UNCLEAR`,`Unclear`]];function b({explanations:e,behind:t}){let n=e.filter(e=>typeof e.separation==`number`),r=e.filter(e=>typeof e.separation!=`number`),i=r.filter(e=>e.values.length>0),a=r.filter(e=>!e.values.length);return g(`section`,{"aria-labelledby":`separates`,children:[g(`h2`,{id:`separates`,children:`What separates the two sides`}),g(`p`,{class:`hint`,children:[`The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference. Sides that differ in something need not disagree because of it. `,g(`a`,{href:`/method`,children:`How it is worked out`})]}),n.length>0&&g(`ol`,{class:`separations`,children:n.map(e=>g(`li`,{children:g(S,{of:e,behind:t,open:!0})},e.attribute))}),i.length>0&&g(d,{children:[g(`p`,{children:g(`strong`,{children:[n.length?`Not ranked`:`No ranking`,`: fewer than two studies of a side state it.`]})}),g(`ul`,{class:`separations`,children:i.map(e=>g(`li`,{children:g(S,{of:e,behind:t})},e.attribute))})]}),a.length>0&&g(`p`,{class:`hint`,children:[`No study states `,a.map(e=>x(e.attribute)).join(`, `),`.`]})]})}var x=e=>f(e).toLowerCase();function S({of:e,behind:t,open:n=!1}){let r=f(e.attribute),i=y.filter(([t])=>e.values.some(e=>e[t]>0));return g(d,{children:[g(`h3`,{children:g(`abbr`,{title:p(`StudyAttribute`,e.attribute),children:r})}),typeof e.separation==`number`&&g(`p`,{class:`separation`,children:[g(`span`,{class:`scale`,"aria-hidden":`true`,children:g(`span`,{class:`bar`,style:{width:`${Math.max(0,e.separation)*100}%`}})}),`separates by `,g(`b`,{children:m(e.separation)}),` of 1`]}),g(`p`,{children:e.sentence}),g(`details`,{open:n,children:[g(`summary`,{children:[h(e.valueCount,`value`),`, by direction`]}),g(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`${r} by direction`,children:g(`table`,{children:[g(`caption`,{children:`Studies and reviews with each value; one with several values counts under each`}),g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:r}),i.map(([e,,t])=>g(`th`,{scope:`col`,class:`n`,children:t},e))]})}),g(`tbody`,{children:e.values.map(n=>g(C,{value:n,attribute:e.attribute,shown:i,behind:t},n.value))})]})}),e.valueCount>e.values.length&&g(`p`,{class:`hint`,children:[`The `,e.values.length,` values that separate most are shown, of `,e.valueCount,`.`]}),e.unknown>0&&g(`p`,{class:`hint`,children:[h(e.unknown,`study or review`,`studies and reviews`),` `,e.unknown===1?`does`:`do`,` not state it.`]})]})]})}function C({value:t,attribute:n,shown:r,behind:i}){let a=_(n),o=/^[A-Z_]+$/.test(t.value)?f(t.value):t.value;return g(`tr`,{children:[g(`th`,{scope:`row`,children:o}),r.map(([n,r,s])=>g(`td`,{class:`n`,children:t[n]>0?g(`a`,{href:e(`/findings`,{...i,direction:r,[a]:t.value}),"aria-label":`${t[n]} ${s.toLowerCase()}: ${o}`,children:t[n]}):0},n))]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new w(`
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
    `);function D(){let{params:e}=t(),n=e.get(`intervention`),r=e.get(`outcome`),o=c([n,r].filter(e=>e!==null)),l=n&&r?{intervention:n,outcome:r}:null,d=u(T,l),f=d.data?.conflict,p=f&&!d.old?`Why do studies of ${f.intervention.name} on ${f.outcome.name.toLowerCase()} disagree?`:`Why do studies disagree?`;return g(a,{title:p,behind:l?{operation:T,variables:l}:{operation:E,variables:{}},class:`conflict`,children:[g(`form`,{class:`question no-print`,"aria-label":`Which studies`,onSubmit:e=>e.preventDefault(),children:g(`p`,{class:`sentence`,children:[`Why do studies of `,g(s,{part:`intervention`,label:`The intervention`,placeholder:`an intervention`,most:1,ids:n?[n]:[],names:o}),` `,`on `,g(s,{part:`outcome`,label:`The outcome`,placeholder:`an outcome`,most:1,ids:r?[r]:[],names:o}),` disagree?`]})}),l?g(i,{answer:d,what:`what the studies found`,children:e=>g(k,{of:e.conflict})}):g(M,{intervention:n,outcome:r})]})}var O=[`ADVERSE`,`NO_DIFFERENCE`];function k({of:t}){let r={intervention:t.intervention.id,outcome:t.outcome.id},i={...r,dimension:`EFFECT`},a=t.sides.filter(e=>e.direction===`FAVOURABLE`),o=t.sides.filter(e=>O.includes(e.direction)),s=t.sides.filter(e=>!a.includes(e)&&!o.includes(e));return g(d,{children:[g(`p`,{class:`lead`,"aria-live":`polite`,children:t.sentence}),t.warnings.map(e=>g(`p`,{class:`caveat`,children:[`Mind: `,e.sentence]},e.code)),g(`p`,{class:`onward no-print`,children:[g(`a`,{href:e(`/`,r),children:`What follows from all of it`}),g(v,{filter:r}),g(`a`,{href:e(`/map`,r),children:`On the map`}),g(`a`,{href:e(`/findings`,r),children:`All findings on this`}),g(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]}),t.sides.length>0&&g(d,{children:[g(`h2`,{children:`Which way they point`}),g(`p`,{children:[`Independent studies and reviews: `,g(n,{counts:t.counts,behind:i}),`.`]}),g(`div`,{class:`sides`,children:[g(`section`,{"aria-labelledby":`favourable`,children:[g(`h3`,{id:`favourable`,children:`They find it helps`}),g(j,{sides:a,behind:i,none:`No study points this way.`})]}),g(`section`,{"aria-labelledby":`others`,children:[g(`h3`,{id:`others`,children:`They find harm or no difference`}),g(j,{sides:o,behind:i,none:`No study points this way.`})]})]}),s.length>0&&g(`section`,{"aria-labelledby":`neither`,children:[g(`h3`,{id:`neither`,children:`On neither side`}),g(j,{sides:s,behind:i})]})]}),a.length>0&&o.length>0&&g(b,{explanations:t.explanations,behind:i})]})}var A=4;function j({sides:t,behind:n,none:i}){return t.length?g(d,{children:t.map(t=>{let i=e(`/findings`,{...n,direction:t.direction});return g(`div`,{class:`side`,children:[g(`p`,{children:[g(r,{type:`Direction`,value:t.direction}),` `,g(`a`,{href:i,children:h(t.unitCount,`study or review`,`studies and reviews`)})]}),g(`p`,{children:t.sentence}),g(`ul`,{class:`list`,children:t.findings.nodes.slice(0,A).map(e=>g(`li`,{children:g(o,{finding:e})},e.id))}),t.findings.nodes.length>A&&g(`details`,{children:[g(`summary`,{children:[t.findings.nodes.length-A,` more`]}),g(`ul`,{class:`list`,children:t.findings.nodes.slice(A).map(e=>g(`li`,{children:g(o,{finding:e})},e.id))})]}),t.findings.totalCount>t.findings.nodes.length&&g(`p`,{children:g(`a`,{href:i,children:[`All `,h(t.findings.totalCount,`finding`)]})})]},t.direction)})}):g(`p`,{class:`empty`,children:i})}function M({intervention:t,outcome:a}){let o=u(E,{});return g(i,{answer:o,what:`where studies disagree`,children:({whatWorks:i})=>{let o=i.edges.flatMap(e=>e.byOutcome.map(t=>({...t,intervention:e.node,others:t.counts.adverse+t.counts.noDifference}))).filter(e=>e.counts.favourable>0&&e.others>0&&(!t||e.intervention.id===t)&&(!a||e.outcome.id===a)).sort((e,t)=>t.counts.favourable+t.others-e.counts.favourable-e.others);return o.length?g(`section`,{"aria-labelledby":`where`,children:[g(`h2`,{id:`where`,"aria-live":`polite`,children:[h(o.length,`question`),` on which studies disagree`]}),g(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Questions, with which way studies point`,children:g(`table`,{children:[g(`thead`,{children:g(`tr`,{children:[g(`th`,{scope:`col`,children:`Intervention`}),g(`th`,{scope:`col`,children:`Outcome`}),g(`th`,{scope:`col`,children:`Verdict`}),g(`th`,{scope:`col`,children:`Studies point`})]})}),g(`tbody`,{children:o.map(t=>{let i={intervention:t.intervention.id,outcome:t.outcome.id};return g(`tr`,{children:[g(`th`,{scope:`row`,children:g(`a`,{href:l(t.intervention.id),children:t.intervention.name})}),g(`td`,{children:g(`a`,{href:e(`/conflict`,i),"aria-label":`Why do studies of ${t.intervention.name} on ${t.outcome.name} disagree?`,children:t.outcome.name})}),g(`td`,{children:g(r,{type:`Verdict`,value:t.verdict,small:!0})}),g(`td`,{children:g(n,{counts:t.counts,behind:{...i,dimension:`EFFECT`}})})]},t.intervention.id+t.outcome.id)})})]})})]}):g(`p`,{class:`empty`,children:[`No studies of what you chose disagree on any one outcome, or nobody has studied it twice. Choose another, or `,g(`a`,{href:`/conflict`,children:`see where studies do disagree`}),`.`]})}})}export{D as Conflicts};