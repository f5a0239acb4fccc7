import{s as e}from"./filter-DtRhtUsG.js";import{b as t,g as n,h as r,n as i,r as a,u as o,y as s}from"./Page-Q5X9YFd0.js";import{D as c,a as l,n as u,o as d,s as f,t as p}from"./jsxRuntime-Dv2aEqD1.js";import{h as m,y as h}from"./index-C2A94PLQ.js";var g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new g(`
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
}`);function y(){let{params:t}=s(),n=t.get(`q`)?.trim()??``,r=t.getAll(`kind`),l=!r.length&&!t.has(`after`)&&t.get(`view`)!==`list`,u=e(n),d={text:n,stating:u.length&&u.length<=50?{and:u}:{id:{in:[]}}},m={...d,kinds:r.length?r:void 0,after:t.get(`after`)||void 0},h=o(v,n&&l?d:null),g=o(_,n&&!l?m:null),y=l?{operation:v,variables:d}:{operation:_,variables:m},C=n&&[`Search: `+n,...r.map(e=>f(e).toLowerCase())].join(`, `);return p(i,{title:C||`Search`,behind:n?y:void 0,class:`search`,children:[!n&&p(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,p(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),l?p(a,{answer:h,what:`what was found`,children:e=>p(c,{children:[p(b,{of:e.search,text:n,on:r,inGroups:!0}),p(x,{data:e,text:n})]})}):p(a,{answer:g,what:`what was found`,children:e=>p(c,{children:[p(b,{of:e.search,text:n,on:r}),p(S,{data:e,text:n,params:t})]})})]})}function b({of:e,text:n,on:r,inGroups:i}){let a=e.facets[0]?.buckets??[];return p(c,{children:[p(`h2`,{"aria-live":`polite`,children:u(e.totalCount,`result`)}),a.length>0&&p(h,{summary:`Choose a kind`,children:p(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[p(`a`,{href:t({kind:null,after:null,view:null}),"aria-current":i?`true`:void 0,children:`By kind`}),a.map(e=>p(`a`,{href:t({kind:e.value,after:null,view:null}),"aria-current":r.includes(e.value)?`true`:void 0,children:[f(e.value),` `,p(`small`,{children:e.count})]},e.value)),p(`a`,{href:t({kind:null,after:null,view:`list`}),"aria-current":i||r.length?void 0:`true`,children:`Everything in one list`})]})}),e.totalCount===0&&p(`p`,{class:`empty`,children:[`Nothing here has the words “`,n,`”. Try fewer or other words; word forms and small typing errors are found by themselves. Or `,p(`a`,{href:`/`,children:`put a question together`}),` from what there is.`]})]})}function x({data:e,text:n}){let r=e.search.nodes.map(e=>d(e.__typename)),i=e=>r.includes(l(e))?r.indexOf(l(e)):r.length,a=[...e.search.facets[0]?.buckets??[]].sort((e,t)=>i(e.value)-i(t.value)||t.count-e.count);return p(c,{children:a.map(({value:r,count:i})=>{let a=e[r]?.edges??[];return p(`section`,{"aria-labelledby":r,children:[p(`h2`,{id:r,children:[f(r),` `,p(`small`,{children:i})]}),p(`ol`,{class:`list`,children:a.map(e=>p(w,{hit:e},e.node.id))}),(i>a.length||r===`FINDING`)&&p(`p`,{class:`onward no-print`,children:[i>a.length&&p(`a`,{href:t({kind:r}),children:[`All `,u(i,l(r).toLowerCase(),f(r).toLowerCase())]}),r===`FINDING`&&p(C,{count:e.stating.totalCount,text:n})]})]},r)})})}function S({data:{search:e,stating:n},text:r,params:i}){let a=i.getAll(`kind`);return p(c,{children:[a.includes(`FINDING`)&&n.totalCount>0&&p(`p`,{class:`onward no-print`,children:p(C,{count:n.totalCount,text:r})}),p(`ol`,{class:`list`,children:e.edges.map(e=>p(w,{hit:e,kind:a.length!==1},e.node.id))}),p(`p`,{class:`onward no-print`,children:[i.has(`after`)&&p(`a`,{href:t({after:null}),children:`From the start`}),e.pageInfo.hasNextPage&&p(`a`,{href:t({after:e.pageInfo.endCursor}),children:`Next 20`})]})]})}function C({count:e,text:t}){return e?p(`a`,{href:r(`/findings`,{words:t}),children:[`Narrow down the `,e>1?e:``,` that `,e>1?`state`:`states`,` these words by intervention, outcome, people or place`]}):null}function w({hit:{node:e,highlights:t},kind:r}){let i=t.find(t=>T(t.fragments[0]??``)===e.name),a=t.filter(e=>e!==i&&e.field!==`name`);return p(`li`,{children:[r&&p(`p`,{class:`kicker`,children:d(e.__typename)}),p(`h3`,{children:p(`a`,{href:n(e.id),children:p(E,{text:i?.fragments[0]??e.name})})}),`direction`in e&&p(m,{type:`Direction`,value:e.direction,small:!0}),a.slice(0,2).map(e=>p(`p`,{class:`meta`,children:p(`span`,{children:[l(e.field),`: `,p(E,{text:e.fragments.join(` … `)})]})},e.field))]})}var T=e=>e.replace(/[\uE000\uE001]/g,``);function E({text:e}){return p(c,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?p(`mark`,{children:e},t):e)})}export{y as Search};