import{n as e,r as t,u as n}from"./Page-BLdoTs79.js";import{n as r,r as i}from"./save-BY0LBhmo.js";import{a,c as o,i as s,l as c,n as l}from"./url-BG3aaad-.js";import{D as u,a as d,c as f,l as p,n as m,t as h}from"./jsxRuntime-Dv2aEqD1.js";import{_ as g,b as _,h as v,i as y,r as b,v as x,w as S}from"./index-CyyLnjMc.js";var C={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function w({cell:e,row:t,column:n}){let r=t.node?{intervention:n.id,outcome:t.node.id}:{intervention:n.id,dimension:C[t.rowKind]},i=t.node?S(n.id,{intervention:n.id,outcome:t.node.id},``):s(`/findings`,r),o=typeof e.effectIndex==`number`&&typeof e.strength==`number`;return h(u,{children:[e.verdict&&h(`p`,{children:h(v,{type:`Verdict`,value:e.verdict,small:!0})}),o&&h(`div`,{class:`axes`,children:[h(x,{name:`Points`,value:e.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0,behind:i,of:`${n.name}, ${t.label}`}),h(x,{name:`Strength`,value:e.strength,from:0,to:1,low:`little`,high:`much`,behind:i,of:`${n.name}, ${t.label}`})]}),e.findingCount>0&&h(`p`,{children:[!t.node&&e.sentence+` `,h(`a`,{href:s(`/findings`,r),children:m(e.findingCount,`finding`)})]}),!o&&(t.node||!e.findingCount)&&h(`p`,{class:`hint`,children:e.sentence}),e.best&&h(`div`,{class:`best`,children:[h(`p`,{children:[`Read first: `,e.best.direction!==`NOT_ASSESSED`&&h(v,{type:`Direction`,value:e.best.direction,small:!0}),` `,h(`a`,{href:a(e.best.id),children:e.best.statement})]}),e.best.source&&h(`p`,{class:`meta`,children:[h(`a`,{href:a(e.best.source.id),title:e.best.source.citation,"aria-label":`Its source: ${e.best.source.citation}`,children:`Its source`}),e.best.locator&&h(`span`,{children:[` `,e.best.locator]})]})]}),e.verdict===`MIXED`&&t.node&&h(`p`,{class:`no-print`,children:h(`a`,{href:s(`/conflict`,{intervention:n.id,outcome:t.node.id}),"aria-label":`Why they disagree: ${n.name}, ${t.label}`,children:`Why they disagree`})})]})}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
    query Compare($ids: [ID!]!, $outcomes: [ID!], $maxOutcomes: Int!) {
  compare(ids: $ids, outcomes: $outcomes, maxOutcomes: $maxOutcomes) {
    outcomeCount
    dataVersion
    columns {
      id
      name
      summary
    }
    rows {
      rowKind
      label
      node {
        id
        name
      }
      cells {
        verdict
        effectIndex
        strength
        findingCount
        sentence
        best {
          id
          statement
          direction
          locator
          source {
            id
            citation
          }
        }
      }
    }
  }
}
    `),D=new T(`
    query Comparables {
  findings(where: {dimension: {eq: EFFECT}}) {
    facets(by: [INTERVENTION], first: 12) {
      buckets {
        value
        label
        count
      }
    }
  }
}
    `),O=6;function k(){let{params:r}=o(),i=[...new Set(r.getAll(`intervention`))].slice(0,O),a=r.getAll(`outcome`),s=y([...i,...a]),c=i.length>1?{ids:i,outcomes:a,maxOutcomes:r.has(`all`)?100:12}:null,l=n(E,c),u=l.data&&!l.old?f(l.data.compare.columns.map(e=>e.name)):``;return h(e,{title:c&&u?`${u}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:c?{operation:E,variables:c}:void 0,class:`compare`,children:[h(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[h(`p`,{class:`sentence`,children:[`Compare `,h(b,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:O,ids:i,names:s}),` `,`on `,h(b,{part:`outcome`,placeholder:`all outcomes`,ids:a,names:s}),`.`]}),i.length===O&&h(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),c?h(t,{answer:l,what:`the comparison`,children:e=>h(j,{of:e.compare,params:r})}):h(A,{chosen:i})]})}function A({chosen:e}){let r=n(D,{});return h(t,{answer:r,what:`interventions to compare`,children:({findings:t})=>h(`section`,{"aria-labelledby":`start`,children:[h(`h2`,{id:`start`,children:e.length?`Choose at least one more`:`Choose two to six`}),h(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),h(`p`,{class:`chips`,children:t.facets[0]?.buckets.filter(t=>!e.includes(t.value)).map(t=>h(`a`,{href:c({intervention:[...e,t.value]}),children:[t.label,` `,h(`small`,{children:m(t.count,`finding`)})]},t.value))})]})})}function j({of:e,params:t}){let n=t.get(`show`)===`differences`,o=e.rows.filter(e=>e.rowKind===`OUTCOME`),d=e.rows.filter(e=>e.rowKind!==`OUTCOME`),f=n?o.filter(t=>N(t,e)):o,p=e.columns.map(e=>e.id);return h(u,{children:[h(`p`,{class:`onward no-print`,children:[h(`a`,{href:s(`/`,{intervention:p,outcome:t.getAll(`outcome`)}),children:`Rank them`}),h(`a`,{href:s(`/map`,{intervention:p}),children:`On the map`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>i(`comparison.csv`,new Blob([`﻿`,r(P(e))],{type:`text/csv`})),children:`Save as CSV`})]}),h(`p`,{class:`tools no-print`,children:h(`label`,{children:[h(`input`,{type:`checkbox`,checked:n,onChange:()=>l(c({show:n?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),h(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,h(`a`,{href:`/method`,children:`How it is worked out`})]}),h(_,{of:[`Verdict`]}),h(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:h(`table`,{style:{"--columns":e.columns.length},children:[h(`caption`,{"aria-live":`polite`,children:h(`span`,{children:[n?`${f.length} of ${m(o.length,`outcome`)}, on which they differ`:m(o.length,`outcome`),e.outcomeCount>o.length&&h(u,{children:[`; `,e.outcomeCount-o.length,` that fewer share are left out`]})]})}),h(`thead`,{children:[h(`tr`,{children:[h(`td`,{}),e.columns.map(t=>h(`th`,{scope:`col`,children:[h(`a`,{href:a(t.id),children:t.name}),e.columns.length>2&&h(`a`,{class:`remove no-print`,href:c({intervention:p.filter(e=>e!==t.id)}),"aria-label":`Take out ${t.name}`,children:`×`})]},t.id))]}),h(`tr`,{children:[h(`th`,{scope:`row`,children:`What it is`}),e.columns.map(e=>h(`td`,{children:[h(`a`,{class:`whose`,href:a(e.id),children:e.name}),e.summary??`Nobody has described it here yet.`]},e.id))]})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Outcome by outcome`})}),f.map(t=>h(M,{row:t,of:e},t.node?.id)),!f.length&&h(`tr`,{children:h(`td`,{colSpan:e.columns.length+1,children:n?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Beyond outcomes`})}),d.map(t=>h(M,{row:t,of:e},t.rowKind))]})]})}),e.outcomeCount>o.length&&o.length<100&&h(`p`,{class:`no-print`,children:h(`a`,{href:c({all:`yes`}),children:[`Show `,e.outcomeCount>100?`the first 100`:`all ${e.outcomeCount}`,` outcomes`]})})]})}function M({row:e,of:t}){let n=e.rowKind===`OUTCOME`?N(e,t):``;return h(`tr`,{children:[h(`th`,{scope:`row`,children:[e.node?h(`a`,{href:a(e.node.id),children:e.label}):h(g,{means:p(`CompareRowKind`,e.rowKind),children:e.label}),n&&h(`small`,{children:n})]}),e.cells.map((n,r)=>h(`td`,{children:[h(`span`,{class:`whose`,children:t.columns[r].name}),h(w,{cell:n,row:e,column:t.columns[r]})]},t.columns[r].id))]})}function N(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function P(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,d(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{k as Compare};