import{r as e,t,u as n}from"./Page-BLdoTs79.js";import{a as r,i}from"./url-BG3aaad-.js";import{D as a,a as o,c as s,d as c,n as l,r as u,t as d}from"./jsxRuntime-Dv2aEqD1.js";import{f,g as p}from"./index-CyyLnjMc.js";import{n as m,r as h,t as g}from"./thing-outcome-B3ZGUdkr.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
    fragment Judged on Judgement {
  id
  scheme
  schemeText
  level
  reason
  date
  locator
  outcome {
    id
    name
  }
  judges {
    ... on Entity {
      id
      name
    }
  }
  source {
    id
    name
    title
    citation
    doi
    url
    seenAt
  }
}
    `,{fragmentName:`Judged`});var v=new _(`
    query Ratings($id: ID!, $outcome: ID) {
  intervention(id: $id) {
    ratings(outcome: $outcome) {
      scheme
      version
      level
      meaning
      atMost
      outcome
      rule
      sentence
      parts {
        name
        level
        change
        concern
        sentence
      }
      facts {
        name
        meaning
        value
        unknown
        findingCount
        findings(first: 100)
      }
      wouldRaise
      judgements {
        judgement
        level
        by
        date
        reason
      }
    }
    judgements(first: 100, orderBy: [{date: DESC}]) {
      totalCount
      nodes {
        ...Judged
      }
    }
  }
  method {
    schemes {
      scheme
      name
      source
      rules {
        name
        level
        condition
      }
    }
  }
}
    fragment Judged on Judgement {
  id
  scheme
  schemeText
  level
  reason
  date
  locator
  outcome {
    id
    name
  }
  judges {
    ... on Entity {
      id
      name
    }
  }
  source {
    id
    name
    title
    citation
    doi
    url
    seenAt
  }
}`);function y({id:r}){let i={id:r,outcome:h()},o=n(v,i);return d(a,{children:[d(`p`,{class:`hint`,children:[`Worked out by rules from the facts in this graph. What is not known is said, and never held against it: the level is then the best that it can be. `,d(`a`,{href:`/method#schemes`,children:`All rules of all schemes`})]}),d(m,{id:r,label:`Schemes that rate one outcome rate`,part:`ratings`}),d(e,{answer:o,what:`how it is rated`,children:({intervention:e,method:t})=>e&&d(a,{children:[d(`div`,{class:`cards`,children:e.ratings.map(n=>d(b,{rating:n,scheme:t.schemes.find(e=>e.scheme===n.scheme),id:r,judged:e.judgements.nodes},n.scheme))}),d(w,{of:e.judgements.nodes,shown:e.ratings.flatMap(e=>e.judgements.map(e=>e.judgement)),total:e.judgements.totalCount})]})}),d(t,{operation:v,variables:i})]})}function b({rating:e,scheme:t,id:n,judged:r}){let i=t.rules.find(t=>t.name===e.rule);return d(`section`,{class:`card`,"aria-label":t.name,children:[d(`h3`,{children:t.name}),d(`p`,{children:[d(`b`,{class:`level`,children:[e.atMost&&`At most `,e.atMost?o(e.level).toLowerCase():o(e.level)]}),` `,d(`small`,{children:e.outcome?d(a,{children:[`on `,d(g,{id:e.outcome,of:n})]}):`on all outcomes`})]}),d(`p`,{class:`hint`,children:[o(e.level),` means: `,e.meaning,`.`]}),d(`p`,{children:e.sentence}),d(`h4`,{children:`What would raise it`}),e.wouldRaise.length?d(`ul`,{children:e.wouldRaise.map(e=>d(`li`,{children:e},e))}):d(`p`,{children:e.level===`PROFILE`?`A profile has no level of its own: each of its dimensions has one.`:`Nothing: it is at the top.`}),d(`h4`,{children:`What people judged by it`}),e.judgements.length?d(`ul`,{children:e.judgements.map(e=>d(`li`,{children:d(C,{of:e,source:r.find(t=>t.id===e.judgement)})},e.judgement))}):d(`p`,{children:`No such judgement is known here.`}),d(`details`,{children:[d(`summary`,{children:[`The rule that fired and `,l(e.facts.length,`fact`),` it looked at`]}),d(`p`,{children:[`Rule `,d(`code`,{children:e.rule}),`: `,i?.condition,`; `,e.parts.some(e=>e.concern)?`it then starts at`:`that gives`,` `,o(i?.level??e.level).toLowerCase(),`.`]}),e.parts.length>0&&d(a,{children:[d(`h4`,{children:e.parts.some(e=>e.concern)?`What lowers or raises it`:`Dimension by dimension, from 0 to 4`}),d(`ul`,{class:`items`,children:e.parts.map(e=>d(`li`,{children:[e.level?d(a,{children:[d(p,{type:`Dimension`,value:e.name}),`: `,d(`b`,{children:e.level})]}):d(a,{children:[o(e.name),`: `,d(`b`,{children:x(e.change)}),e.change!==null&&d(a,{children:[`, concern: `,d(p,{type:`RatingConcern`,value:e.concern??`UNKNOWN`})]})]}),d(`span`,{class:`note`,children:e.sentence})]},e.name))})]}),d(`h4`,{children:`Facts`}),d(`ul`,{class:`items`,children:e.facts.map(e=>d(`li`,{children:[e.meaning,`: `,d(S,{fact:e,id:n})]},e.name))}),d(`p`,{class:`hint`,children:[t.source,`. Version `,e.version,` of its rules.`]})]})]})}function x(e){return e===null?`not known`:e===0?`no change`:`${e<0?`down`:`up`} ${l(Math.abs(e),`level`)}`}function S({fact:e,id:t}){if(e.value===null)return d(`span`,{class:`hint`,children:[`not known, because `,e.unknown]});let n=c(e.value),[r,a]=e.name===`claims`?[``,!0]:[e.name.split(`.`)[0],e.name.endsWith(`.claims`)];return a&&e.value>0?d(`a`,{href:i(`/findings`,{intervention:t,dimension:r.toUpperCase()}),children:n}):e.findings.length?d(`a`,{href:i(`/findings`,{finding:e.findings}),"aria-label":`${n}: ${e.meaning}`,children:n}):d(`b`,{children:n})}function C({of:e,source:t}){return d(a,{children:[d(`a`,{href:r(e.judgement),children:e.level??`No level`}),`, by `,s(e.by)||`somebody who is not named`,e.date&&`, ${u(e.date)}`,`.`,e.reason&&` ${e.reason}`,t?.source&&d(`span`,{class:`meta`,children:d(`span`,{children:[`Source: `,d(f,{finding:t})]})})]})}function w({of:e,shown:t,total:n}){let i=e.filter(e=>!t.includes(e.id));return i.length?d(a,{children:[d(`h3`,{children:`What people and organisations judged in other ways`}),d(`p`,{class:`hint`,children:`Their levels are not worked out here and change none of those above.`}),d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Judgements in other ways`,children:d(`table`,{class:`reports`,children:[d(`caption`,{class:`unseen`,children:`Judgements in other ways`}),d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:`Level`}),d(`th`,{scope:`col`,children:`On`}),d(`th`,{scope:`col`,children:`Scheme`}),d(`th`,{scope:`col`,children:`Who, when and why`})]})}),d(`tbody`,{children:i.map(e=>d(`tr`,{children:[d(`th`,{scope:`row`,children:d(`a`,{href:r(e.id),children:e.level??`No level`})}),d(`td`,{children:e.outcome?d(`a`,{href:r(e.outcome.id),children:e.outcome.name}):`all of it`}),d(`td`,{children:e.schemeText??(e.scheme?d(p,{type:`RatingScheme`,value:e.scheme}):`not named`)}),d(`td`,{children:[e.judges.map((e,t)=>d(`span`,{children:[t>0&&`, `,d(`a`,{href:r(e.id),children:e.name})]},e.id)),e.date&&`, ${u(e.date)}`,`.`,e.reason&&` ${e.reason}`,e.source&&d(`small`,{children:[`Source: `,d(f,{finding:e})]})]})]},e.id))})]})}),n>e.length&&d(`p`,{class:`hint`,children:[`The newest `,e.length,` of `,c(n),` are shown.`]})]}):null}export{y as Ratings};