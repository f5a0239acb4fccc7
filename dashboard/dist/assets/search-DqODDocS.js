import{s as e}from"./filter-DiYGdflt.js";import{n as t,r as n,u as r}from"./Page-BLdoTs79.js";import{a as i,c as a,i as o,l as s}from"./url-BG3aaad-.js";import{D as c,a as l,n as u,o as d,s as f,t as p}from"./jsxRuntime-Dv2aEqD1.js";import{h as m,y as h}from"./index-CyyLnjMc.js";var g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new g(`
    fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}
    `,{fragmentName:`Item`}),new g(`
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
    }
  }
}
    fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`,{fragmentName:`Hits`});var _=new g(`
    query Search($text: String!, $kinds: [Kind!], $after: String, $stating: FindingWhere) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    ...Hits
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
    }
  }
  stating: findings(where: $stating) {
    totalCount
  }
}
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
    }
  }
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`),v=new g(`
    query SearchByKind($text: String!, $stating: FindingWhere) {
  search(text: $text, first: 20) {
    nodes {
      __typename
    }
    totalCount
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
    }
  }
  CASE_STUDY: search(text: $text, kinds: [CASE_STUDY], first: 3) {
    ...Hits
  }
  CONTEXT: search(text: $text, kinds: [CONTEXT], first: 3) {
    ...Hits
  }
  DISCUSSION: search(text: $text, kinds: [DISCUSSION], first: 3) {
    ...Hits
  }
  EVENT: search(text: $text, kinds: [EVENT], first: 3) {
    ...Hits
  }
  FACTOR: search(text: $text, kinds: [FACTOR], first: 3) {
    ...Hits
  }
  FINDING: search(text: $text, kinds: [FINDING], first: 3) {
    ...Hits
  }
  INTERVENTION: search(text: $text, kinds: [INTERVENTION], first: 3) {
    ...Hits
  }
  JUDGEMENT: search(text: $text, kinds: [JUDGEMENT], first: 3) {
    ...Hits
  }
  MECHANISM: search(text: $text, kinds: [MECHANISM], first: 3) {
    ...Hits
  }
  ORGANISATION: search(text: $text, kinds: [ORGANISATION], first: 3) {
    ...Hits
  }
  OUTCOME: search(text: $text, kinds: [OUTCOME], first: 3) {
    ...Hits
  }
  PERSON: search(text: $text, kinds: [PERSON], first: 3) {
    ...Hits
  }
  POLICY: search(text: $text, kinds: [POLICY], first: 3) {
    ...Hits
  }
  POPULATION: search(text: $text, kinds: [POPULATION], first: 3) {
    ...Hits
  }
  PRINCIPLE: search(text: $text, kinds: [PRINCIPLE], first: 3) {
    ...Hits
  }
  PROJECT: search(text: $text, kinds: [PROJECT], first: 3) {
    ...Hits
  }
  RECOMMENDATION: search(text: $text, kinds: [RECOMMENDATION], first: 3) {
    ...Hits
  }
  RESOURCE: search(text: $text, kinds: [RESOURCE], first: 3) {
    ...Hits
  }
  SOURCE: search(text: $text, kinds: [SOURCE], first: 3) {
    ...Hits
  }
  STUDY: search(text: $text, kinds: [STUDY], first: 3) {
    ...Hits
  }
  TALK: search(text: $text, kinds: [TALK], first: 3) {
    ...Hits
  }
  THEME: search(text: $text, kinds: [THEME], first: 3) {
    ...Hits
  }
  stating: findings(where: $stating) {
    totalCount
  }
}
    fragment Hits on SearchConnection {
  edges {
    highlights {
      field
      fragments
    }
    node {
      ...Item
    }
  }
}
fragment Item on Entity {
  __typename
  id
  name
  ... on Study {
    year
    design
  }
  ... on Source {
    year
    sourceKind
  }
  ... on Event {
    date
  }
  ... on Policy {
    date
  }
  ... on Factor {
    factorKind
  }
  ... on Finding {
    direction
  }
  ... on Context {
    contextKind
  }
  ... on Resource {
    format
  }
  ... on Organisation {
    location {
      place
    }
  }
}`);function y(){let{params:i}=a(),o=i.get(`q`)?.trim()??``,s=i.getAll(`kind`),l=!s.length&&!i.has(`after`)&&i.get(`view`)!==`list`,u=e(o),d={text:o,stating:u.length&&u.length<=50?{and:u}:{id:{in:[]}}},m={...d,kinds:s.length?s:void 0,after:i.get(`after`)||void 0},h=r(v,o&&l?d:null),g=r(_,o&&!l?m:null),y=l?{operation:v,variables:d}:{operation:_,variables:m},C=o&&[`Search: `+o,...s.map(e=>f(e).toLowerCase())].join(`, `);return p(t,{title:C||`Search`,behind:o?y:void 0,class:`search`,children:[!o&&p(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,p(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),l?p(n,{answer:h,what:`what was found`,children:e=>p(c,{children:[p(b,{of:e.search,text:o,on:s,inGroups:!0}),p(x,{data:e,text:o})]})}):p(n,{answer:g,what:`what was found`,children:e=>p(c,{children:[p(b,{of:e.search,text:o,on:s}),p(S,{data:e,text:o,params:i})]})})]})}function b({of:e,text:t,on:n,inGroups:r}){let i=e.facets[0]?.buckets??[];return p(c,{children:[p(`h2`,{"aria-live":`polite`,children:u(e.totalCount,`result`)}),i.length>0&&p(h,{summary:`Choose a kind`,children:p(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[p(`a`,{href:s({kind:null,after:null,view:null}),"aria-current":r?`true`:void 0,children:`By kind`}),i.map(e=>p(`a`,{href:s({kind:e.value,after:null,view:null}),"aria-current":n.includes(e.value)?`true`:void 0,children:[f(e.value),` `,p(`small`,{children:e.count})]},e.value)),p(`a`,{href:s({kind:null,after:null,view:`list`}),"aria-current":r||n.length?void 0:`true`,children:`Everything in one list`})]})}),e.totalCount===0&&p(`p`,{class:`empty`,children:[`Nothing here has the words “`,t,`”. Try fewer or other words; word forms and small typing errors are found by themselves. Or `,p(`a`,{href:`/`,children:`put a question together`}),` from what there is.`]})]})}function x({data:e,text:t}){let n=e.search.nodes.map(e=>d(e.__typename)),r=e=>n.includes(l(e))?n.indexOf(l(e)):n.length,i=[...e.search.facets[0]?.buckets??[]].sort((e,t)=>r(e.value)-r(t.value)||t.count-e.count);return p(c,{children:i.map(({value:n,count:r})=>{let i=e[n]?.edges??[];return p(`section`,{"aria-labelledby":n,children:[p(`h2`,{id:n,children:[f(n),` `,p(`small`,{children:r})]}),p(`ol`,{class:`list`,children:i.map(e=>p(w,{hit:e},e.node.id))}),(r>i.length||n===`FINDING`)&&p(`p`,{class:`onward no-print`,children:[r>i.length&&p(`a`,{href:s({kind:n}),children:[`All `,u(r,l(n).toLowerCase(),f(n).toLowerCase())]}),n===`FINDING`&&p(C,{count:e.stating.totalCount,text:t})]})]},n)})})}function S({data:{search:e,stating:t},text:n,params:r}){let i=r.getAll(`kind`);return p(c,{children:[i.includes(`FINDING`)&&t.totalCount>0&&p(`p`,{class:`onward no-print`,children:p(C,{count:t.totalCount,text:n})}),p(`ol`,{class:`list`,children:e.edges.map(e=>p(w,{hit:e,kind:i.length!==1},e.node.id))}),p(`p`,{class:`onward no-print`,children:[r.has(`after`)&&p(`a`,{href:s({after:null}),children:`From the start`}),e.pageInfo.hasNextPage&&p(`a`,{href:s({after:e.pageInfo.endCursor}),children:`Next 20`})]})]})}function C({count:e,text:t}){return e?p(`a`,{href:o(`/findings`,{words:t}),children:[`Narrow down the `,e>1?e:``,` that `,e>1?`state`:`states`,` these words by intervention, outcome, people or place`]}):null}function w({hit:{node:e,highlights:t},kind:n}){let r=t.find(t=>T(t.fragments[0]??``)===e.name),a=t.filter(e=>e!==r&&e.field!==`name`);return p(`li`,{children:[n&&p(`p`,{class:`kicker`,children:d(e.__typename)}),p(`h3`,{children:p(`a`,{href:i(e.id),children:p(E,{text:r?.fragments[0]??e.name})})}),`direction`in e&&p(m,{type:`Direction`,value:e.direction,small:!0}),a.slice(0,2).map(e=>p(`p`,{class:`meta`,children:p(`span`,{children:[l(e.field),`: `,p(E,{text:e.fragments.join(` … `)})]})},e.field))]})}var T=e=>e.replace(/[\uE000\uE001]/g,``);function E({text:e}){return p(c,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?p(`mark`,{children:e},t):e)})}export{y as Search};