import{C as e,D as t,E as n,S as r,f as i,g as a,h as o,m as s,n as c,r as l,w as u,x as d}from"./index-DaPVyWzh.js";import{n as f,t as p}from"./save-ByZevk15.js";import{T as m,a as h,c as g,n as _,s as v,t as y}from"./jsxRuntime-1khQ3OYb.js";var b={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function x({cell:t,row:n,column:r}){let a=n.node?{intervention:r.id,outcome:n.node.id}:{intervention:r.id,dimension:b[n.rowKind]},o=typeof t.effectIndex==`number`&&typeof t.strength==`number`;return y(m,{children:[t.verdict&&y(`p`,{children:y(i,{type:`Verdict`,value:t.verdict,small:!0})}),o&&y(`div`,{class:`axes`,children:[y(s,{name:`Points`,value:t.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0}),y(s,{name:`Strength`,value:t.strength,from:0,to:1,low:`little`,high:`much`})]}),t.findingCount>0&&y(`p`,{children:y(`a`,{href:e(`/findings`,a),children:n.node?_(t.findingCount,`finding`):t.sentence})}),!o&&(n.node||!t.findingCount)&&y(`p`,{class:`hint`,children:t.sentence}),t.best&&y(`div`,{class:`best`,children:[y(`p`,{children:[`Read first: `,t.best.direction!==`NOT_ASSESSED`&&y(i,{type:`Direction`,value:t.best.direction,small:!0}),` `,y(`a`,{href:u(t.best.id),children:t.best.statement})]}),t.best.source&&y(`p`,{class:`meta`,children:[y(`a`,{href:u(t.best.source.id),title:t.best.source.citation,children:`Its source`}),t.best.locator&&y(`span`,{children:[` `,t.best.locator]})]})]}),t.verdict===`MIXED`&&n.node&&y(`p`,{class:`no-print`,children:y(`a`,{href:e(`/conflict`,{intervention:r.id,outcome:n.node.id}),"aria-label":`Why do studies of ${r.name} on ${n.label} disagree?`,children:`Why they disagree`})})]})}var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
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
    `),w=new S(`
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
    `),T=6;function E(){let{params:e}=n(),t=[...new Set(e.getAll(`intervention`))].slice(0,T),r=e.getAll(`outcome`),i=l([...t,...r]),s=t.length>1?{ids:t,outcomes:r,maxOutcomes:e.has(`all`)?100:12}:null,u=d(C,s),f=u.data&&!u.old?v(u.data.compare.columns.map(e=>e.name)):``;return y(o,{title:s&&f?`${f}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:s?{operation:C,variables:s}:void 0,class:`compare`,children:[y(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[y(`p`,{class:`sentence`,children:[`Compare `,y(c,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:T,ids:t,names:i}),` `,`on `,y(c,{part:`outcome`,placeholder:`all outcomes`,ids:r,names:i}),`.`]}),t.length===T&&y(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),s?y(a,{answer:u,what:`the comparison`,children:t=>y(O,{of:t.compare,params:e})}):y(D,{chosen:t})]})}function D({chosen:e}){let n=d(w,{});return y(a,{answer:n,what:`interventions to compare`,children:({findings:n})=>y(`section`,{"aria-labelledby":`start`,children:[y(`h2`,{id:`start`,children:e.length?`Choose at least one more`:`Choose two to six`}),y(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),y(`p`,{class:`chips`,children:n.facets[0]?.buckets.filter(t=>!e.includes(t.value)).map(n=>y(`a`,{href:t({intervention:[...e,n.value]}),children:[n.label,` `,y(`small`,{children:_(n.count,`finding`)})]},n.value))})]})})}function O({of:n,params:i}){let a=i.get(`show`)===`differences`,o=n.rows.filter(e=>e.rowKind===`OUTCOME`),s=n.rows.filter(e=>e.rowKind!==`OUTCOME`),c=a?o.filter(e=>A(e,n)):o,l=n.columns.map(e=>e.id);return y(m,{children:[y(`p`,{class:`onward no-print`,children:[y(`a`,{href:e(`/`,{intervention:l,outcome:i.getAll(`outcome`)}),children:`Rank them`}),y(`a`,{href:e(`/map`,{intervention:l}),children:`On the map`}),y(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),y(`button`,{type:`button`,class:`plain`,onClick:()=>f(`comparison.csv`,new Blob([`﻿`,p(j(n))],{type:`text/csv`})),children:`Save as CSV`})]}),y(`p`,{class:`tools no-print`,children:y(`label`,{children:[y(`input`,{type:`checkbox`,checked:a,onChange:()=>r(t({show:a?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),y(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,y(`a`,{href:`/method`,children:`How it is worked out`})]}),y(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:y(`table`,{style:{"--columns":n.columns.length},children:[y(`caption`,{"aria-live":`polite`,children:[a?`${c.length} of ${_(o.length,`outcome`)}, on which they differ`:_(o.length,`outcome`),n.outcomeCount>o.length&&y(m,{children:[`; `,n.outcomeCount-o.length,` that fewer share are left out`]})]}),y(`thead`,{children:[y(`tr`,{children:[y(`td`,{}),n.columns.map(e=>y(`th`,{scope:`col`,children:[y(`a`,{href:u(e.id),children:e.name}),n.columns.length>2&&y(`a`,{class:`remove no-print`,href:t({intervention:l.filter(t=>t!==e.id)}),"aria-label":`Take out ${e.name}`,children:`×`})]},e.id))]}),y(`tr`,{children:[y(`th`,{scope:`row`,children:`What it is`}),n.columns.map(e=>y(`td`,{children:e.summary??`Nobody has described it here yet.`},e.id))]})]}),y(`tbody`,{children:[y(`tr`,{children:y(`th`,{class:`band`,scope:`rowgroup`,colSpan:n.columns.length+1,children:`Outcome by outcome`})}),c.map(e=>y(k,{row:e,of:n},e.node?.id)),!c.length&&y(`tr`,{children:y(`td`,{colSpan:n.columns.length+1,children:a?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),y(`tbody`,{children:[y(`tr`,{children:y(`th`,{class:`band`,scope:`rowgroup`,colSpan:n.columns.length+1,children:`Beyond outcomes`})}),s.map(e=>y(k,{row:e,of:n},e.rowKind))]})]})}),n.outcomeCount>o.length&&o.length<100&&y(`p`,{class:`no-print`,children:y(`a`,{href:t({all:`yes`}),children:[`Show `,n.outcomeCount>100?`the first 100`:`all ${n.outcomeCount}`,` outcomes`]})})]})}function k({row:e,of:t}){let n=e.rowKind===`OUTCOME`?A(e,t):``;return y(`tr`,{children:[y(`th`,{scope:`row`,children:[e.node?y(`a`,{href:u(e.node.id),children:e.label}):y(`abbr`,{title:g(`CompareRowKind`,e.rowKind),children:e.label}),n&&y(`small`,{children:n})]}),e.cells.map((n,r)=>y(`td`,{children:y(x,{cell:n,row:e,column:t.columns[r]})},t.columns[r].id))]})}function A(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function j(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,h(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{E as Compare};