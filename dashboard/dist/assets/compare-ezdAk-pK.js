import{A as e,D as t,E as n,O as r,_ as i,h as a,i as o,j as s,p as c,r as l,v as u,w as d}from"./index-B-QH8j6Q.js";import{n as f,t as p}from"./save-FLxwJX5f.js";import{E as m,a as h,c as g,n as _,s as v,t as y}from"./jsxRuntime-CStK3Q-M.js";var b={MECHANISM:`MECHANISM`,CONDITION:`MODERATOR`,IMPLEMENTATION:`IMPLEMENTATION`,EXPERIENCE:`EXPERIENCE`,COST:`ECONOMIC`};function x({cell:e,row:n,column:i}){let o=n.node?{intervention:i.id,outcome:n.node.id}:{intervention:i.id,dimension:b[n.rowKind]},s=typeof e.effectIndex==`number`&&typeof e.strength==`number`;return y(m,{children:[e.verdict&&y(`p`,{children:y(c,{type:`Verdict`,value:e.verdict,small:!0})}),s&&y(`div`,{class:`axes`,children:[y(a,{name:`Points`,value:e.effectIndex,from:-1,to:1,low:`worse`,high:`better`,signed:!0}),y(a,{name:`Strength`,value:e.strength,from:0,to:1,low:`little`,high:`much`})]}),e.findingCount>0&&y(`p`,{children:y(`a`,{href:t(`/findings`,o),children:n.node?_(e.findingCount,`finding`):e.sentence})}),!s&&(n.node||!e.findingCount)&&y(`p`,{class:`hint`,children:e.sentence}),e.best&&y(`div`,{class:`best`,children:[y(`p`,{children:[`Read first: `,e.best.direction!==`NOT_ASSESSED`&&y(c,{type:`Direction`,value:e.best.direction,small:!0}),` `,y(`a`,{href:r(e.best.id),children:e.best.statement})]}),e.best.source&&y(`p`,{class:`meta`,children:[y(`a`,{href:r(e.best.source.id),title:e.best.source.citation,children:`Its source`}),e.best.locator&&y(`span`,{children:[` `,e.best.locator]})]})]}),e.verdict===`MIXED`&&n.node&&y(`p`,{class:`no-print`,children:y(`a`,{href:t(`/conflict`,{intervention:i.id,outcome:n.node.id}),"aria-label":`Why do studies of ${i.name} on ${n.label} disagree?`,children:`Why they disagree`})})]})}var S=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},C=new S(`
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
    `),T=6;function E(){let{params:t}=e(),n=[...new Set(t.getAll(`intervention`))].slice(0,T),r=t.getAll(`outcome`),a=o([...n,...r]),s=n.length>1?{ids:n,outcomes:r,maxOutcomes:t.has(`all`)?100:12}:null,c=d(C,s),f=c.data&&!c.old?v(c.data.compare.columns.map(e=>e.name)):``;return y(i,{title:s&&f?`${f}, side by side`:`Compare interventions`,lead:`What is known of each, outcome by outcome, and how they work, for whom, what they take, what they are like and what they cost.`,behind:s?{operation:C,variables:s}:void 0,class:`compare`,children:[y(`form`,{class:`question no-print`,"aria-label":`What is compared`,onSubmit:e=>e.preventDefault(),children:[y(`p`,{class:`sentence`,children:[`Compare `,y(l,{part:`intervention`,label:`Interventions to compare`,placeholder:`two to six interventions`,next:`and …`,most:T,ids:n,names:a}),` `,`on `,y(l,{part:`outcome`,placeholder:`all outcomes`,ids:r,names:a}),`.`]}),n.length===T&&y(`p`,{class:`hint`,children:`Six is the most that can be read side by side; take one out to add another.`})]}),s?y(u,{answer:c,what:`the comparison`,children:e=>y(O,{of:e.compare,params:t})}):y(D,{chosen:n})]})}function D({chosen:e}){let t=d(w,{});return y(u,{answer:t,what:`interventions to compare`,children:({findings:t})=>y(`section`,{"aria-labelledby":`start`,children:[y(`h2`,{id:`start`,children:e.length?`Choose at least one more`:`Choose two to six`}),y(`p`,{class:`hint`,children:`These have the most findings on whether they work; the field above finds all others.`}),y(`p`,{class:`chips`,children:t.facets[0]?.buckets.filter(t=>!e.includes(t.value)).map(t=>y(`a`,{href:s({intervention:[...e,t.value]}),children:[t.label,` `,y(`small`,{children:_(t.count,`finding`)})]},t.value))})]})})}function O({of:e,params:i}){let a=i.get(`show`)===`differences`,o=e.rows.filter(e=>e.rowKind===`OUTCOME`),c=e.rows.filter(e=>e.rowKind!==`OUTCOME`),l=a?o.filter(t=>A(t,e)):o,u=e.columns.map(e=>e.id);return y(m,{children:[y(`p`,{class:`onward no-print`,children:[y(`a`,{href:t(`/`,{intervention:u,outcome:i.getAll(`outcome`)}),children:`Rank them`}),y(`a`,{href:t(`/map`,{intervention:u}),children:`On the map`}),y(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this comparison`}),y(`button`,{type:`button`,class:`plain`,onClick:()=>f(`comparison.csv`,new Blob([`﻿`,p(j(e))],{type:`text/csv`})),children:`Save as CSV`})]}),y(`p`,{class:`tools no-print`,children:y(`label`,{children:[y(`input`,{type:`checkbox`,checked:a,onChange:()=>n(s({show:a?null:`differences`}),!0)}),` only outcomes on which they differ`]})}),y(`p`,{class:`hint`,children:[`Points: from −1, all worse, to +1, all better. Strength: how much evidence there is and how good it is, from 0 to 1. A cell without either says why. `,y(`a`,{href:`/method`,children:`How it is worked out`})]}),y(`div`,{class:`wide columns`,tabIndex:0,role:`region`,"aria-label":`The comparison`,children:y(`table`,{style:{"--columns":e.columns.length},children:[y(`caption`,{"aria-live":`polite`,children:y(`span`,{children:[a?`${l.length} of ${_(o.length,`outcome`)}, on which they differ`:_(o.length,`outcome`),e.outcomeCount>o.length&&y(m,{children:[`; `,e.outcomeCount-o.length,` that fewer share are left out`]})]})}),y(`thead`,{children:[y(`tr`,{children:[y(`td`,{}),e.columns.map(t=>y(`th`,{scope:`col`,children:[y(`a`,{href:r(t.id),children:t.name}),e.columns.length>2&&y(`a`,{class:`remove no-print`,href:s({intervention:u.filter(e=>e!==t.id)}),"aria-label":`Take out ${t.name}`,children:`×`})]},t.id))]}),y(`tr`,{children:[y(`th`,{scope:`row`,children:`What it is`}),e.columns.map(e=>y(`td`,{children:e.summary??`Nobody has described it here yet.`},e.id))]})]}),y(`tbody`,{children:[y(`tr`,{children:y(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Outcome by outcome`})}),l.map(t=>y(k,{row:t,of:e},t.node?.id)),!l.length&&y(`tr`,{children:y(`td`,{colSpan:e.columns.length+1,children:a?`They differ on no outcome that is shown.`:`No finding on any of them may count towards an outcome.`})})]}),y(`tbody`,{children:[y(`tr`,{children:y(`th`,{class:`band`,scope:`rowgroup`,colSpan:e.columns.length+1,children:`Beyond outcomes`})}),c.map(t=>y(k,{row:t,of:e},t.rowKind))]})]})}),e.outcomeCount>o.length&&o.length<100&&y(`p`,{class:`no-print`,children:y(`a`,{href:s({all:`yes`}),children:[`Show `,e.outcomeCount>100?`the first 100`:`all ${e.outcomeCount}`,` outcomes`]})})]})}function k({row:e,of:t}){let n=e.rowKind===`OUTCOME`?A(e,t):``;return y(`tr`,{children:[y(`th`,{scope:`row`,children:[e.node?y(`a`,{href:r(e.node.id),children:e.label}):y(`abbr`,{title:g(`CompareRowKind`,e.rowKind),children:e.label}),n&&y(`small`,{children:n})]}),e.cells.map((n,r)=>y(`td`,{children:y(x,{cell:n,row:e,column:t.columns[r]})},t.columns[r].id))]})}function A(e,t){if(new Set(e.cells.map(e=>e.verdict)).size<2)return``;let n=t.columns.filter((t,n)=>e.cells[n].verdict!==`UNTESTED`);return n.length===1?`Only ${n[0].name} has been tested`:`The verdicts differ`}function j(e){return[[`row`,`kind`,`intervention`,`interventionId`,`verdict`,`effectIndex`,`strength`,`findings`,`sentence`,`best`,`source`],...e.rows.flatMap(t=>t.cells.map((n,r)=>{let{name:i,id:a}=e.columns[r];return[t.label,h(t.rowKind),i,a,n.verdict??``,n.effectIndex??``,n.strength??``,n.findingCount,n.sentence,n.best?.statement??``,n.best?.source?.citation??``]}))]}export{E as Compare};