import{C as e,F as t,L as n,N as r,P as i,R as a,_ as o,b as s,g as c,i as l,j as u,m as d,r as f,x as p}from"./index-D6mU5Mte.js";import{n as m,r as h}from"./save-DYwZuYO8.js";import{E as g,a as _,c as v,n as y,s as b,t as x}from"./jsxRuntime-1YiNpCj3.js";var S={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function C({cell:e,row:n,column:r}){let a=n.node?{intervention:r.id,outcome:n.node.id}:{intervention:r.id,dimension:S[n.rowKind]},s=typeof e.effectIndex==`number`&&typeof e.strength==`number`;return x(g,{children:[e.verdict&&x(`p`,{children:x(d,{type:`Verdict`,value:e.verdict,small:!0})}),s&&x(`div`,{class:`axes`,children:[x(o,{name:`Points`,value:e.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0}),x(o,{name:`Strength`,value:e.strength,from:0,to:1,low:`little`,high:`much`})]}),e.findingCount>0&&x(`p`,{children:[!n.node&&e.sentence+` `,x(`a`,{href:i(`/findings`,a),children:y(e.findingCount,`finding`)})]}),!s&&(n.node||!e.findingCount)&&x(`p`,{class:`hint`,children:e.sentence}),e.best&&x(`div`,{class:`best`,children:[x(`p`,{children:[`Read first: `,e.best.direction!==`NOT_ASSESSED`&&x(d,{type:`Direction`,value:e.best.direction,small:!0}),` `,x(`a`,{href:t(e.best.id),children:e.best.statement})]}),e.best.source&&x(`p`,{class:`meta`,children:[x(`a`,{href:t(e.best.source.id),title:e.best.source.citation,children:`Its source`}),e.best.locator&&x(`span`,{children:[` `,e.best.locator]})]})]}),e.verdict===`MIXED`&&n.node&&x(`p`,{class:`no-print`,children:x(`a`,{href:i(`/conflict`,{intervention:r.id,outcome:n.node.id}),"aria-label":`Why they disagree: ${r.name}, ${n.label}`,children:`Why they disagree`})})]})}var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
    `),D=6;function O(){let{params:t}=n(),r=[...new Set(t.getAll(`intervention`))].slice(0,D),i=t.getAll(`outcome`),a=l([...r,...i]),o=r.length>1?{ids:r,outcomes:i,maxOutcomes:t.has(`all`)?100:12}:null,c=u(T,o),d=c.data&&!c.old?b(c.data.compare.columns.map(e=>e.name)):``;return x(s,{title:o&&d?`${d}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:o?{operation:T,variables:o}:void 0,class:`compare`,children:[x(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[x(`p`,{class:`sentence`,children:[`Compare `,x(f,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:D,ids:r,names:a}),` `,`on `,x(f,{part:`outcome`,placeholder:`all outcomes`,ids:i,names:a}),`.`]}),r.length===D&&x(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),o?x(e,{answer:c,what:`the comparison`,children:e=>x(A,{of:e.compare,params:t})}):x(k,{chosen:r})]})}function k({chosen:t}){let n=u(E,{});return x(e,{answer:n,what:`interventions to compare`,children:({findings:e})=>x(`section`,{"aria-labelledby":`start`,children:[x(`h2`,{id:`start`,children:t.length?`Choose at least one more`:`Choose two to six`}),x(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),x(`p`,{class:`chips`,children:e.facets[0]?.buckets.filter(e=>!t.includes(e.value)).map(e=>x(`a`,{href:a({intervention:[...t,e.value]}),children:[e.label,` `,x(`small`,{children:y(e.count,`finding`)})]},e.value))})]})})}function A({of:e,params:n}){let o=n.get(`show`)===`differences`,s=e.rows.filter(e=>e.rowKind===`OUTCOME`),c=e.rows.filter(e=>e.rowKind!==`OUTCOME`),l=o?s.filter(t=>M(t,e)):s,u=e.columns.map(e=>e.id);return x(g,{children:[x(`p`,{class:`onward no-print`,children:[x(`a`,{href:i(`/`,{intervention:u,outcome:n.getAll(`outcome`)}),children:`Rank them`}),x(`a`,{href:i(`/map`,{intervention:u}),children:`On the map`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>h(`comparison.csv`,new Blob([`﻿`,m(N(e))],{type:`text/csv`})),children:`Save as CSV`})]}),x(`p`,{class:`tools no-print`,children:x(`label`,{children:[x(`input`,{type:`checkbox`,checked:o,onChange:()=>r(a({show:o?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),x(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,x(`a`,{href:`/method`,children:`How it is worked out`})]}),x(p,{of:[`Verdict`]}),x(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:x(`table`,{style:{"--columns":e.columns.length},children:[x(`caption`,{"aria-live":`polite`,children:x(`span`,{children:[o?`${l.length} of ${y(s.length,`outcome`)}, on which they differ`:y(s.length,`outcome`),e.outcomeCount>s.length&&x(g,{children:[`; `,e.outcomeCount-s.length,` that fewer share are left out`]})]})}),x(`thead`,{children:[x(`tr`,{children:[x(`td`,{}),e.columns.map(n=>x(`th`,{scope:`col`,children:[x(`a`,{href:t(n.id),children:n.name}),e.columns.length>2&&x(`a`,{class:`remove no-print`,href:a({intervention:u.filter(e=>e!==n.id)}),"aria-label":`Take out ${n.name}`,children:`×`})]},n.id))]}),x(`tr`,{children:[x(`th`,{scope:`row`,children:`What it is`}),e.columns.map(e=>x(`td`,{children:e.summary??`Nobody has described it here yet.`},e.id))]})]}),x(`tbody`,{children:[x(`tr`,{children:x(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Outcome by outcome`})}),l.map(t=>x(j,{row:t,of:e},t.node?.id)),!l.length&&x(`tr`,{children:x(`td`,{colSpan:e.columns.length+1,children:o?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),x(`tbody`,{children:[x(`tr`,{children:x(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Beyond outcomes`})}),c.map(t=>x(j,{row:t,of:e},t.rowKind))]})]})}),e.outcomeCount>s.length&&s.length<100&&x(`p`,{class:`no-print`,children:x(`a`,{href:a({all:`yes`}),children:[`Show `,e.outcomeCount>100?`the first 100`:`all ${e.outcomeCount}`,` outcomes`]})})]})}function j({row:e,of:n}){let r=e.rowKind===`OUTCOME`?M(e,n):``;return x(`tr`,{children:[x(`th`,{scope:`row`,children:[e.node?x(`a`,{href:t(e.node.id),children:e.label}):x(c,{means:v(`CompareRowKind`,e.rowKind),children:e.label}),r&&x(`small`,{children:r})]}),e.cells.map((t,r)=>x(`td`,{children:x(C,{cell:t,row:e,column:n.columns[r]})},n.columns[r].id))]})}function M(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function N(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,_(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{O as Compare};