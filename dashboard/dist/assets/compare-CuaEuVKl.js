import{b as e,g as t,h as n,n as r,p as i,r as a,u as o,y as s}from"./Page-Q5X9YFd0.js";import{n as c,r as l}from"./save-BY0LBhmo.js";import{D as u,a as d,c as f,l as p,n as m,t as h}from"./jsxRuntime-Dv2aEqD1.js";import{_ as g,b as _,h as v,i as y,r as b,v as x,w as S}from"./index-C2A94PLQ.js";var C={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function w({cell:e,row:r,column:i}){let a=r.node?{intervention:i.id,outcome:r.node.id}:{intervention:i.id,dimension:C[r.rowKind]},o=r.node?S(i.id,{intervention:i.id,outcome:r.node.id},``):n(`/findings`,a),s=typeof e.effectIndex==`number`&&typeof e.strength==`number`;return h(u,{children:[e.verdict&&h(`p`,{children:h(v,{type:`Verdict`,value:e.verdict,small:!0})}),s&&h(`div`,{class:`axes`,children:[h(x,{name:`Points`,value:e.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0,behind:o,of:`${i.name}, ${r.label}`}),h(x,{name:`Strength`,value:e.strength,from:0,to:1,low:`little`,high:`much`,behind:o,of:`${i.name}, ${r.label}`})]}),e.findingCount>0&&h(`p`,{children:[!r.node&&e.sentence+` `,h(`a`,{href:n(`/findings`,a),children:m(e.findingCount,`finding`)})]}),!s&&(r.node||!e.findingCount)&&h(`p`,{class:`hint`,children:e.sentence}),e.best&&h(`div`,{class:`best`,children:[h(`p`,{children:[`Read first: `,e.best.direction!==`NOT_ASSESSED`&&h(v,{type:`Direction`,value:e.best.direction,small:!0}),` `,h(`a`,{href:t(e.best.id),children:e.best.statement})]}),e.best.source&&h(`p`,{class:`meta`,children:[h(`a`,{href:t(e.best.source.id),title:e.best.source.citation,"aria-label":`Its source: ${e.best.source.citation}`,children:`Its source`}),e.best.locator&&h(`span`,{children:[` `,e.best.locator]})]})]}),e.verdict===`MIXED`&&r.node&&h(`p`,{class:`no-print`,children:h(`a`,{href:n(`/conflict`,{intervention:i.id,outcome:r.node.id}),"aria-label":`Why they disagree: ${i.name}, ${r.label}`,children:`Why they disagree`})})]})}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
    `),O=6;function k(){let{params:e}=s(),t=[...new Set(e.getAll(`intervention`))].slice(0,O),n=e.getAll(`outcome`),i=y([...t,...n]),c=t.length>1?{ids:t,outcomes:n,maxOutcomes:e.has(`all`)?100:12}:null,l=o(E,c),u=l.data&&!l.old?f(l.data.compare.columns.map(e=>e.name)):``;return h(r,{title:c&&u?`${u}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:c?{operation:E,variables:c}:void 0,class:`compare`,children:[h(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[h(`p`,{class:`sentence`,children:[`Compare `,h(b,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:O,ids:t,names:i}),` `,`on `,h(b,{part:`outcome`,placeholder:`all outcomes`,ids:n,names:i}),`.`]}),t.length===O&&h(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),c?h(a,{answer:l,what:`the comparison`,children:t=>h(j,{of:t.compare,params:e})}):h(A,{chosen:t})]})}function A({chosen:t}){let n=o(D,{});return h(a,{answer:n,what:`interventions to compare`,children:({findings:n})=>h(`section`,{"aria-labelledby":`start`,children:[h(`h2`,{id:`start`,children:t.length?`Choose at least one more`:`Choose two to six`}),h(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),h(`p`,{class:`chips`,children:n.facets[0]?.buckets.filter(e=>!t.includes(e.value)).map(n=>h(`a`,{href:e({intervention:[...t,n.value]}),children:[n.label,` `,h(`small`,{children:m(n.count,`finding`)})]},n.value))})]})})}function j({of:r,params:a}){let o=a.get(`show`)===`differences`,s=r.rows.filter(e=>e.rowKind===`OUTCOME`),d=r.rows.filter(e=>e.rowKind!==`OUTCOME`),f=o?s.filter(e=>N(e,r)):s,p=r.columns.map(e=>e.id);return h(u,{children:[h(`p`,{class:`onward no-print`,children:[h(`a`,{href:n(`/`,{intervention:p,outcome:a.getAll(`outcome`)}),children:`Rank them`}),h(`a`,{href:n(`/map`,{intervention:p}),children:`On the map`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>l(`comparison.csv`,new Blob([`﻿`,c(P(r))],{type:`text/csv`})),children:`Save as CSV`})]}),h(`p`,{class:`tools no-print`,children:h(`label`,{children:[h(`input`,{type:`checkbox`,checked:o,onChange:()=>i(e({show:o?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),h(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,h(`a`,{href:`/method`,children:`How it is worked out`})]}),h(_,{of:[`Verdict`]}),h(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:h(`table`,{style:{"--columns":r.columns.length},children:[h(`caption`,{"aria-live":`polite`,children:h(`span`,{children:[o?`${f.length} of ${m(s.length,`outcome`)}, on which they differ`:m(s.length,`outcome`),r.outcomeCount>s.length&&h(u,{children:[`; `,r.outcomeCount-s.length,` that fewer share are left out`]})]})}),h(`thead`,{children:[h(`tr`,{children:[h(`td`,{}),r.columns.map(n=>h(`th`,{scope:`col`,children:[h(`a`,{href:t(n.id),children:n.name}),r.columns.length>2&&h(`a`,{class:`remove no-print`,href:e({intervention:p.filter(e=>e!==n.id)}),"aria-label":`Take out ${n.name}`,children:`×`})]},n.id))]}),h(`tr`,{children:[h(`th`,{scope:`row`,children:`What it is`}),r.columns.map(e=>h(`td`,{children:[h(`a`,{class:`whose`,href:t(e.id),children:e.name}),e.summary??`Nobody has described it here yet.`]},e.id))]})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:r.columns.length+1,children:`Outcome by outcome`})}),f.map(e=>h(M,{row:e,of:r},e.node?.id)),!f.length&&h(`tr`,{children:h(`td`,{colSpan:r.columns.length+1,children:o?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:r.columns.length+1,children:`Beyond outcomes`})}),d.map(e=>h(M,{row:e,of:r},e.rowKind))]})]})}),r.outcomeCount>s.length&&s.length<100&&h(`p`,{class:`no-print`,children:h(`a`,{href:e({all:`yes`}),children:[`Show `,r.outcomeCount>100?`the first 100`:`all ${r.outcomeCount}`,` outcomes`]})})]})}function M({row:e,of:n}){let r=e.rowKind===`OUTCOME`?N(e,n):``;return h(`tr`,{children:[h(`th`,{scope:`row`,children:[e.node?h(`a`,{href:t(e.node.id),children:e.label}):h(g,{means:p(`CompareRowKind`,e.rowKind),children:e.label}),r&&h(`small`,{children:r})]}),e.cells.map((t,r)=>h(`td`,{children:[h(`span`,{class:`whose`,children:n.columns[r].name}),h(w,{cell:t,row:e,column:n.columns[r]})]},n.columns[r].id))]})}function N(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function P(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,d(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{k as Compare};