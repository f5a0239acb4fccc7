import{p as e}from"./hooks-U3Q_XRpo.js";import{n as t,r as n,u as r}from"./Page-Cya2j4EM.js";import{n as i,r as a}from"./save-BY0LBhmo.js";import{a as o,l as s,n as c,o as l,u}from"./url-CtgIhQhH.js";import{a as d,c as f,l as p,n as m,t as h}from"./jsxRuntime-oFc2GHrs.js";import{_ as g,b as _,h as v,i as y,r as b,v as x,w as S}from"./index-D4D9Mbyg.js";var C={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function w({cell:t,row:n,column:r}){let i=n.node?{intervention:r.id,outcome:n.node.id}:{intervention:r.id,dimension:C[n.rowKind]},a=n.node?S(r.id,{intervention:r.id,outcome:n.node.id},``):o(`/findings`,i),s=typeof t.effectIndex==`number`&&typeof t.strength==`number`;return h(e,{children:[t.verdict&&h(`p`,{children:h(v,{type:`Verdict`,value:t.verdict,small:!0})}),s&&h(`div`,{class:`axes`,children:[h(x,{name:`Points`,value:t.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0,behind:a,of:`${r.name}, ${n.label}`}),h(x,{name:`Strength`,value:t.strength,from:0,to:1,low:`little`,high:`much`,behind:a,of:`${r.name}, ${n.label}`})]}),t.findingCount>0&&h(`p`,{children:[!n.node&&t.sentence+` `,h(`a`,{href:o(`/findings`,i),children:m(t.findingCount,`finding`)})]}),!s&&(n.node||!t.findingCount)&&h(`p`,{class:`hint`,children:t.sentence}),t.best&&h(`div`,{class:`best`,children:[h(`p`,{children:[`Read first: `,t.best.direction!==`NOT_ASSESSED`&&h(v,{type:`Direction`,value:t.best.direction,small:!0}),` `,h(`a`,{href:l(t.best.id),children:t.best.statement})]}),t.best.source&&h(`p`,{class:`meta`,children:[h(`a`,{href:l(t.best.source.id),title:t.best.source.citation,"aria-label":`Its source: ${t.best.source.citation}`,children:`Its source`}),t.best.locator&&h(`span`,{children:[` `,t.best.locator]})]})]}),t.verdict===`MIXED`&&n.node&&h(`p`,{class:`no-print`,children:h(`a`,{href:o(`/conflict`,{intervention:r.id,outcome:n.node.id}),"aria-label":`Why they disagree: ${r.name}, ${n.label}`,children:`Why they disagree`})})]})}var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
    `),O=6;function k(){let{params:e}=s(),i=[...new Set(e.getAll(`intervention`))].slice(0,O),a=e.getAll(`outcome`),o=y([...i,...a]),c=i.length>1?{ids:i,outcomes:a,maxOutcomes:e.has(`all`)?100:12}:null,l=r(E,c),u=l.data&&!l.old?f(l.data.compare.columns.map(e=>e.name)):``;return h(t,{title:c&&u?`${u}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:c?{operation:E,variables:c}:void 0,class:`compare`,children:[h(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[h(`p`,{class:`sentence`,children:[`Compare `,h(b,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:O,ids:i,names:o}),` `,`on `,h(b,{part:`outcome`,placeholder:`all outcomes`,ids:a,names:o}),`.`]}),i.length===O&&h(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),c?h(n,{answer:l,what:`the comparison`,children:t=>h(j,{of:t.compare,params:e})}):h(A,{chosen:i})]})}function A({chosen:e}){let t=r(D,{});return h(n,{answer:t,what:`interventions to compare`,children:({findings:t})=>h(`section`,{"aria-labelledby":`start`,children:[h(`h2`,{id:`start`,children:e.length?`Choose at least one more`:`Choose two to six`}),h(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),h(`p`,{class:`chips`,children:t.facets[0]?.buckets.filter(t=>!e.includes(t.value)).map(t=>h(`a`,{href:u({intervention:[...e,t.value]}),children:[t.label,` `,h(`small`,{children:m(t.count,`finding`)})]},t.value))})]})})}function j({of:t,params:n}){let r=n.get(`show`)===`differences`,s=t.rows.filter(e=>e.rowKind===`OUTCOME`),d=t.rows.filter(e=>e.rowKind!==`OUTCOME`),f=r?s.filter(e=>N(e,t)):s,p=t.columns.map(e=>e.id);return h(e,{children:[h(`p`,{class:`onward no-print`,children:[h(`a`,{href:o(`/`,{intervention:p,outcome:n.getAll(`outcome`)}),children:`Rank them`}),h(`a`,{href:o(`/map`,{intervention:p}),children:`On the map`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),h(`button`,{type:`button`,class:`plain`,onClick:()=>a(`comparison.csv`,new Blob([`﻿`,i(P(t))],{type:`text/csv`})),children:`Save as CSV`})]}),h(`p`,{class:`tools no-print`,children:h(`label`,{children:[h(`input`,{type:`checkbox`,checked:r,onChange:()=>c(u({show:r?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),h(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,h(`a`,{href:`/method`,children:`How it is worked out`})]}),h(_,{of:[`Verdict`]}),h(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:h(`table`,{style:{"--columns":t.columns.length},children:[h(`caption`,{"aria-live":`polite`,children:h(`span`,{children:[r?`${f.length} of ${m(s.length,`outcome`)}, on which they differ`:m(s.length,`outcome`),t.outcomeCount>s.length&&h(e,{children:[`; `,t.outcomeCount-s.length,` that fewer share are left out`]})]})}),h(`thead`,{children:[h(`tr`,{children:[h(`td`,{}),t.columns.map(e=>h(`th`,{scope:`col`,children:[h(`a`,{href:l(e.id),children:e.name}),t.columns.length>2&&h(`a`,{class:`remove no-print`,href:u({intervention:p.filter(t=>t!==e.id)}),"aria-label":`Take out ${e.name}`,children:`×`})]},e.id))]}),h(`tr`,{children:[h(`th`,{scope:`row`,children:`What it is`}),t.columns.map(e=>h(`td`,{children:[h(`a`,{class:`whose`,href:l(e.id),children:e.name}),e.summary??`Nobody has described it here yet.`]},e.id))]})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:t.columns.length+1,children:`Outcome by outcome`})}),f.map(e=>h(M,{row:e,of:t},e.node?.id)),!f.length&&h(`tr`,{children:h(`td`,{colSpan:t.columns.length+1,children:r?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),h(`tbody`,{children:[h(`tr`,{children:h(`th`,{class:`band`,scope:`rowgroup`,colSpan:t.columns.length+1,children:`Beyond outcomes`})}),d.map(e=>h(M,{row:e,of:t},e.rowKind))]})]})}),t.outcomeCount>s.length&&s.length<100&&h(`p`,{class:`no-print`,children:h(`a`,{href:u({all:`yes`}),children:[`Show `,t.outcomeCount>100?`the first 100`:`all ${t.outcomeCount}`,` outcomes`]})})]})}function M({row:e,of:t}){let n=e.rowKind===`OUTCOME`?N(e,t):``;return h(`tr`,{children:[h(`th`,{scope:`row`,children:[e.node?h(`a`,{href:l(e.node.id),children:e.label}):h(g,{means:p(`CompareRowKind`,e.rowKind),children:e.label}),n&&h(`small`,{children:n})]}),e.cells.map((n,r)=>h(`td`,{children:[h(`span`,{class:`whose`,children:t.columns[r].name}),h(w,{cell:n,row:e,column:t.columns[r]})]},t.columns[r].id))]})}function N(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function P(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,d(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{k as Compare};