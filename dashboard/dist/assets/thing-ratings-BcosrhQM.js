import{p as e}from"./hooks-U3Q_XRpo.js";import{r as t,t as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,o as a}from"./url-CtgIhQhH.js";import{a as o,c as s,d as c,n as l,r as u,t as d}from"./jsxRuntime-oFc2GHrs.js";import{f,g as p}from"./index-D4D9Mbyg.js";import{n as m,r as h,t as g}from"./thing-outcome-DQ7T0pPs.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
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
}`);function y({id:i}){let a={id:i,outcome:h()},o=r(v,a);return d(e,{children:[d(`p`,{class:`hint`,children:[`Worked out by rules from the facts in this graph. What is not known is said, and never held against it: the level is then the best that it can be. `,d(`a`,{href:`/method#schemes`,children:`All rules of all schemes`})]}),d(m,{id:i,label:`Schemes that rate one outcome rate`,part:`ratings`}),d(t,{answer:o,what:`how it is rated`,children:({intervention:t,method:n})=>t&&d(e,{children:[d(`div`,{class:`cards`,children:t.ratings.map(e=>d(b,{rating:e,scheme:n.schemes.find(t=>t.scheme===e.scheme),id:i,judged:t.judgements.nodes},e.scheme))}),d(w,{of:t.judgements.nodes,shown:t.ratings.flatMap(e=>e.judgements.map(e=>e.judgement)),total:t.judgements.totalCount})]})}),d(n,{operation:v,variables:a})]})}function b({rating:t,scheme:n,id:r,judged:i}){let a=n.rules.find(e=>e.name===t.rule);return d(`section`,{class:`card`,"aria-label":n.name,children:[d(`h3`,{children:n.name}),d(`p`,{children:[d(`b`,{class:`level`,children:[t.atMost&&`At most `,t.atMost?o(t.level).toLowerCase():o(t.level)]}),` `,d(`small`,{children:t.outcome?d(e,{children:[`on `,d(g,{id:t.outcome,of:r})]}):`on all outcomes`})]}),d(`p`,{class:`hint`,children:[o(t.level),` means: `,t.meaning,`.`]}),d(`p`,{children:t.sentence}),d(`h4`,{children:`What would raise it`}),t.wouldRaise.length?d(`ul`,{children:t.wouldRaise.map(e=>d(`li`,{children:e},e))}):d(`p`,{children:t.level===`PROFILE`?`A profile has no level of its own: each of its dimensions has one.`:`Nothing: it is at the top.`}),d(`h4`,{children:`What people judged by it`}),t.judgements.length?d(`ul`,{children:t.judgements.map(e=>d(`li`,{children:d(C,{of:e,source:i.find(t=>t.id===e.judgement)})},e.judgement))}):d(`p`,{children:`No such judgement is known here.`}),d(`details`,{children:[d(`summary`,{children:[`The rule that fired and `,l(t.facts.length,`fact`),` it looked at`]}),d(`p`,{children:[`Rule `,d(`code`,{children:t.rule}),`: `,a?.condition,`; `,t.parts.some(e=>e.concern)?`it then starts at`:`that gives`,` `,o(a?.level??t.level).toLowerCase(),`.`]}),t.parts.length>0&&d(e,{children:[d(`h4`,{children:t.parts.some(e=>e.concern)?`What lowers or raises it`:`Dimension by dimension, from 0 to 4`}),d(`ul`,{class:`items`,children:t.parts.map(t=>d(`li`,{children:[t.level?d(e,{children:[d(p,{type:`Dimension`,value:t.name}),`: `,d(`b`,{children:t.level})]}):d(e,{children:[o(t.name),`: `,d(`b`,{children:x(t.change)}),t.change!==null&&d(e,{children:[`, concern: `,d(p,{type:`RatingConcern`,value:t.concern??`UNKNOWN`})]})]}),d(`span`,{class:`note`,children:t.sentence})]},t.name))})]}),d(`h4`,{children:`Facts`}),d(`ul`,{class:`items`,children:t.facts.map(e=>d(`li`,{children:[e.meaning,`: `,d(S,{fact:e,id:r})]},e.name))}),d(`p`,{class:`hint`,children:[n.source,`. Version `,t.version,` of its rules.`]})]})]})}function x(e){return e===null?`not known`:e===0?`no change`:`${e<0?`down`:`up`} ${l(Math.abs(e),`level`)}`}function S({fact:e,id:t}){if(e.value===null)return d(`span`,{class:`hint`,children:[`not known, because `,e.unknown]});let n=c(e.value),[r,a]=e.name===`claims`?[``,!0]:[e.name.split(`.`)[0],e.name.endsWith(`.claims`)];return a&&e.value>0?d(`a`,{href:i(`/findings`,{intervention:t,dimension:r.toUpperCase()}),children:n}):e.findings.length?d(`a`,{href:i(`/findings`,{finding:e.findings}),"aria-label":`${n}: ${e.meaning}`,children:n}):d(`b`,{children:n})}function C({of:t,source:n}){return d(e,{children:[d(`a`,{href:a(t.judgement),children:t.level??`No level`}),`, by `,s(t.by)||`somebody who is not named`,t.date&&`, ${u(t.date)}`,`.`,t.reason&&` ${t.reason}`,n?.source&&d(`span`,{class:`meta`,children:d(`span`,{children:[`Source: `,d(f,{finding:n})]})})]})}function w({of:t,shown:n,total:r}){let i=t.filter(e=>!n.includes(e.id));return i.length?d(e,{children:[d(`h3`,{children:`What people and organisations judged in other ways`}),d(`p`,{class:`hint`,children:`Their levels are not worked out here and change none of those above.`}),d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Judgements in other ways`,children:d(`table`,{class:`reports`,children:[d(`caption`,{class:`unseen`,children:`Judgements in other ways`}),d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:`Level`}),d(`th`,{scope:`col`,children:`On`}),d(`th`,{scope:`col`,children:`Scheme`}),d(`th`,{scope:`col`,children:`Who, when and why`})]})}),d(`tbody`,{children:i.map(e=>d(`tr`,{children:[d(`th`,{scope:`row`,children:d(`a`,{href:a(e.id),children:e.level??`No level`})}),d(`td`,{children:e.outcome?d(`a`,{href:a(e.outcome.id),children:e.outcome.name}):`all of it`}),d(`td`,{children:e.schemeText??(e.scheme?d(p,{type:`RatingScheme`,value:e.scheme}):`not named`)}),d(`td`,{children:[e.judges.map((e,t)=>d(`span`,{children:[t>0&&`, `,d(`a`,{href:a(e.id),children:e.name})]},e.id)),e.date&&`, ${u(e.date)}`,`.`,e.reason&&` ${e.reason}`,e.source&&d(`small`,{children:[`Source: `,d(f,{finding:e})]})]})]},e.id))})]})}),r>t.length&&d(`p`,{class:`hint`,children:[`The newest `,t.length,` of `,c(r),` are shown.`]})]}):null}export{y as Ratings};