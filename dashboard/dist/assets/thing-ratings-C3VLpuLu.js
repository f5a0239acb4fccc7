import{C as e,F as t,I as n,d as r,h as i,j as a,y as o}from"./index--URTEKrO.js";import{E as s,a as c,n as l,r as u,s as d,t as f,u as p}from"./jsxRuntime-uowuuAwu.js";import{n as m,r as h,t as g}from"./thing-outcome-DmyojClG.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
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
}`);function y({id:t}){let n={id:t,outcome:h()},r=a(v,n);return f(s,{children:[f(`p`,{class:`hint`,children:[`Worked out by rules from the facts in this graph. What is not known is said, and never held against it: the level is then the best that it can be. `,f(`a`,{href:`/method#schemes`,children:`All rules of all schemes`})]}),f(m,{id:t,label:`Schemes that rate one outcome rate`,part:`ratings`}),f(e,{answer:r,what:`how it is rated`,children:({intervention:e,method:n})=>e&&f(s,{children:[f(`div`,{class:`cards`,children:e.ratings.map(r=>f(b,{rating:r,scheme:n.schemes.find(e=>e.scheme===r.scheme),id:t,judged:e.judgements.nodes},r.scheme))}),f(w,{of:e.judgements.nodes,shown:e.ratings.flatMap(e=>e.judgements.map(e=>e.judgement)),total:e.judgements.totalCount})]})}),f(o,{operation:v,variables:n})]})}function b({rating:e,scheme:t,id:n,judged:r}){let a=t.rules.find(t=>t.name===e.rule);return f(`section`,{class:`card`,"aria-label":t.name,children:[f(`h3`,{children:t.name}),f(`p`,{children:[f(`b`,{class:`level`,children:[e.atMost&&`At most `,e.atMost?c(e.level).toLowerCase():c(e.level)]}),` `,f(`small`,{children:e.outcome?f(s,{children:[`on `,f(g,{id:e.outcome,of:n})]}):`on all outcomes`})]}),f(`p`,{class:`hint`,children:[c(e.level),` means: `,e.meaning,`.`]}),f(`p`,{children:e.sentence}),f(`h4`,{children:`What would raise it`}),e.wouldRaise.length?f(`ul`,{children:e.wouldRaise.map(e=>f(`li`,{children:e},e))}):f(`p`,{children:e.level===`PROFILE`?`A profile has no level of its own: each of its dimensions has one.`:`Nothing: it is at the top.`}),f(`h4`,{children:`What people judged by it`}),e.judgements.length?f(`ul`,{children:e.judgements.map(e=>f(`li`,{children:f(C,{of:e,source:r.find(t=>t.id===e.judgement)})},e.judgement))}):f(`p`,{children:`No such judgement is known here.`}),f(`details`,{children:[f(`summary`,{children:[`The rule that fired and `,l(e.facts.length,`fact`),` it looked at`]}),f(`p`,{children:[`Rule `,f(`code`,{children:e.rule}),`: `,a?.condition,`; `,e.parts.some(e=>e.concern)?`it then starts at`:`that gives`,` `,c(a?.level??e.level).toLowerCase(),`.`]}),e.parts.length>0&&f(s,{children:[f(`h4`,{children:e.parts.some(e=>e.concern)?`What lowers or raises it`:`Dimension by dimension, from 0 to 4`}),f(`ul`,{class:`items`,children:e.parts.map(e=>f(`li`,{children:[e.level?f(s,{children:[f(i,{type:`Dimension`,value:e.name}),`: `,f(`b`,{children:e.level})]}):f(s,{children:[c(e.name),`: `,f(`b`,{children:x(e.change)}),e.change!==null&&f(s,{children:[`, concern: `,f(i,{type:`RatingConcern`,value:e.concern??`UNKNOWN`})]})]}),f(`span`,{class:`note`,children:e.sentence})]},e.name))})]}),f(`h4`,{children:`Facts`}),f(`ul`,{class:`items`,children:e.facts.map(e=>f(`li`,{children:[e.meaning,`: `,f(S,{fact:e,id:n})]},e.name))}),f(`p`,{class:`hint`,children:[t.source,`. Version `,e.version,` of its rules.`]})]})]})}function x(e){return e===null?`not known`:e===0?`no change`:`${e<0?`down`:`up`} ${l(Math.abs(e),`level`)}`}function S({fact:e,id:n}){if(e.value===null)return f(`span`,{class:`hint`,children:[`not known, because `,e.unknown]});let r=p(e.value),[i,a]=e.name===`claims`?[``,!0]:[e.name.split(`.`)[0],e.name.endsWith(`.claims`)];return a&&e.value>0?f(`a`,{href:t(`/findings`,{intervention:n,dimension:i.toUpperCase()}),children:r}):e.findings.length?f(`a`,{href:t(`/findings`,{finding:e.findings}),"aria-label":`${r}: ${e.meaning}`,children:r}):f(`b`,{children:r})}function C({of:e,source:t}){return f(s,{children:[f(`a`,{href:n(e.judgement),children:e.level??`No level`}),`, by `,d(e.by)||`somebody who is not named`,e.date&&`, ${u(e.date)}`,`.`,e.reason&&` ${e.reason}`,t?.source&&f(`span`,{class:`meta`,children:f(`span`,{children:[`Source: `,f(r,{finding:t})]})})]})}function w({of:e,shown:t,total:a}){let o=e.filter(e=>!t.includes(e.id));return o.length?f(s,{children:[f(`h3`,{children:`What people and organisations judged in other ways`}),f(`p`,{class:`hint`,children:`Their levels are not worked out here and change none of those above.`}),f(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Judgements in other ways`,children:f(`table`,{class:`reports`,children:[f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:`Level`}),f(`th`,{scope:`col`,children:`On`}),f(`th`,{scope:`col`,children:`Scheme`}),f(`th`,{scope:`col`,children:`Who, when and why`})]})}),f(`tbody`,{children:o.map(e=>f(`tr`,{children:[f(`th`,{scope:`row`,children:f(`a`,{href:n(e.id),children:e.level??`No level`})}),f(`td`,{children:e.outcome?f(`a`,{href:n(e.outcome.id),children:e.outcome.name}):`all of it`}),f(`td`,{children:e.schemeText??(e.scheme?f(i,{type:`RatingScheme`,value:e.scheme}):`not named`)}),f(`td`,{children:[e.judges.map((e,t)=>f(`span`,{children:[t>0&&`, `,f(`a`,{href:n(e.id),children:e.name})]},e.id)),e.date&&`, ${u(e.date)}`,`.`,e.reason&&` ${e.reason}`,e.source&&f(`small`,{children:[`Source: `,f(r,{finding:e})]})]})]},e.id))})]})}),a>e.length&&f(`p`,{class:`hint`,children:[`The newest `,e.length,` of `,p(a),` are shown.`]})]}):null}export{y as Ratings};