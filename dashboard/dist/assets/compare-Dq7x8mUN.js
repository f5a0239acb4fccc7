import{C as e,F as t,I as n,N as r,R as i,_ as a,b as o,g as s,i as c,j as l,m as u,r as d,x as f,z as p}from"./index--URTEKrO.js";import{n as m,r as h}from"./save-BY0LBhmo.js";import{E as g,a as _,c as v,n as y,s as b,t as x}from"./jsxRuntime-uowuuAwu.js";var S={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function C({cell:e,row:r,column:i}){let o=r.node?{intervention:i.id,outcome:r.node.id}:{intervention:i.id,dimension:S[r.rowKind]},s=typeof e.effectIndex==`number`&&typeof e.strength==`number`;return x(g,{children:[e.verdict&&x(`p`,{children:x(u,{type:`Verdict`,value:e.verdict,small:!0})}),s&&x(`div`,{class:`axes`,children:[x(a,{name:`Points`,value:e.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0}),x(a,{name:`Strength`,value:e.strength,from:0,to:1,low:`little`,high:`much`})]}),e.findingCount>0&&x(`p`,{children:[!r.node&&e.sentence+` `,x(`a`,{href:t(`/findings`,o),children:y(e.findingCount,`finding`)})]}),!s&&(r.node||!e.findingCount)&&x(`p`,{class:`hint`,children:e.sentence}),e.best&&x(`div`,{class:`best`,children:[x(`p`,{children:[`Read first: `,e.best.direction!==`NOT_ASSESSED`&&x(u,{type:`Direction`,value:e.best.direction,small:!0}),` `,x(`a`,{href:n(e.best.id),children:e.best.statement})]}),e.best.source&&x(`p`,{class:`meta`,children:[x(`a`,{href:n(e.best.source.id),title:e.best.source.citation,"aria-label":`Its source: ${e.best.source.citation}`,children:`Its source`}),e.best.locator&&x(`span`,{children:[` `,e.best.locator]})]})]}),e.verdict===`MIXED`&&r.node&&x(`p`,{class:`no-print`,children:x(`a`,{href:t(`/conflict`,{intervention:i.id,outcome:r.node.id}),"aria-label":`Why they disagree: ${i.name}, ${r.label}`,children:`Why they disagree`})})]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
    `),E=new w(`
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
    `),D=6;function O(){let{params:t}=i(),n=[...new Set(t.getAll(`intervention`))].slice(0,D),r=t.getAll(`outcome`),a=c([...n,...r]),s=n.length>1?{ids:n,outcomes:r,maxOutcomes:t.has(`all`)?100:12}:null,u=l(T,s),f=u.data&&!u.old?b(u.data.compare.columns.map(e=>e.name)):``;return x(o,{title:s&&f?`${f}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:s?{operation:T,variables:s}:void 0,class:`compare`,children:[x(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[x(`p`,{class:`sentence`,children:[`Compare `,x(d,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:D,ids:n,names:a}),` `,`on `,x(d,{part:`outcome`,placeholder:`all outcomes`,ids:r,names:a}),`.`]}),n.length===D&&x(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),s?x(e,{answer:u,what:`the comparison`,children:e=>x(A,{of:e.compare,params:t})}):x(k,{chosen:n})]})}function k({chosen:t}){let n=l(E,{});return x(e,{answer:n,what:`interventions to compare`,children:({findings:e})=>x(`section`,{"aria-labelledby":`start`,children:[x(`h2`,{id:`start`,children:t.length?`Choose at least one more`:`Choose two to six`}),x(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),x(`p`,{class:`chips`,children:e.facets[0]?.buckets.filter(e=>!t.includes(e.value)).map(e=>x(`a`,{href:p({intervention:[...t,e.value]}),children:[e.label,` `,x(`small`,{children:y(e.count,`finding`)})]},e.value))})]})})}function A({of:e,params:i}){let a=i.get(`show`)===`differences`,o=e.rows.filter(e=>e.rowKind===`OUTCOME`),s=e.rows.filter(e=>e.rowKind!==`OUTCOME`),c=a?o.filter(t=>M(t,e)):o,l=e.columns.map(e=>e.id);return x(g,{children:[x(`p`,{class:`onward no-print`,children:[x(`a`,{href:t(`/`,{intervention:l,outcome:i.getAll(`outcome`)}),children:`Rank them`}),x(`a`,{href:t(`/map`,{intervention:l}),children:`On the map`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>h(`comparison.csv`,new Blob([`﻿`,m(N(e))],{type:`text/csv`})),children:`Save as CSV`})]}),x(`p`,{class:`tools no-print`,children:x(`label`,{children:[x(`input`,{type:`checkbox`,checked:a,onChange:()=>r(p({show:a?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),x(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,x(`a`,{href:`/method`,children:`How it is worked out`})]}),x(f,{of:[`Verdict`]}),x(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:x(`table`,{style:{"--columns":e.columns.length},children:[x(`caption`,{"aria-live":`polite`,children:x(`span`,{children:[a?`${c.length} of ${y(o.length,`outcome`)}, on which they differ`:y(o.length,`outcome`),e.outcomeCount>o.length&&x(g,{children:[`; `,e.outcomeCount-o.length,` that fewer share are left out`]})]})}),x(`thead`,{children:[x(`tr`,{children:[x(`td`,{}),e.columns.map(t=>x(`th`,{scope:`col`,children:[x(`a`,{href:n(t.id),children:t.name}),e.columns.length>2&&x(`a`,{class:`remove no-print`,href:p({intervention:l.filter(e=>e!==t.id)}),"aria-label":`Take out ${t.name}`,children:`×`})]},t.id))]}),x(`tr`,{children:[x(`th`,{scope:`row`,children:`What it is`}),e.columns.map(e=>x(`td`,{children:[x(`a`,{class:`whose`,href:n(e.id),children:e.name}),e.summary??`Nobody has described it here yet.`]},e.id))]})]}),x(`tbody`,{children:[x(`tr`,{children:x(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Outcome by outcome`})}),c.map(t=>x(j,{row:t,of:e},t.node?.id)),!c.length&&x(`tr`,{children:x(`td`,{colSpan:e.columns.length+1,children:a?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),x(`tbody`,{children:[x(`tr`,{children:x(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Beyond outcomes`})}),s.map(t=>x(j,{row:t,of:e},t.rowKind))]})]})}),e.outcomeCount>o.length&&o.length<100&&x(`p`,{class:`no-print`,children:x(`a`,{href:p({all:`yes`}),children:[`Show `,e.outcomeCount>100?`the first 100`:`all ${e.outcomeCount}`,` outcomes`]})})]})}function j({row:e,of:t}){let r=e.rowKind===`OUTCOME`?M(e,t):``;return x(`tr`,{children:[x(`th`,{scope:`row`,children:[e.node?x(`a`,{href:n(e.node.id),children:e.label}):x(s,{means:v(`CompareRowKind`,e.rowKind),children:e.label}),r&&x(`small`,{children:r})]}),e.cells.map((n,r)=>x(`td`,{children:[x(`span`,{class:`whose`,children:t.columns[r].name}),x(C,{cell:n,row:e,column:t.columns[r]})]},t.columns[r].id))]})}function M(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function N(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,_(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{O as Compare};