import{p as e}from"./hooks-U3Q_XRpo.js";import{s as t}from"./filter-B02VVEab.js";import{n,r,u as i}from"./Page-Cya2j4EM.js";import{a,l as o,o as s,u as c}from"./url-CtgIhQhH.js";import{a as l,n as u,o as d,s as f,t as p}from"./jsxRuntime-oFc2GHrs.js";import{h as m,y as h}from"./index-D4D9Mbyg.js";var g=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new g(`
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
}`);function y(){let{params:a}=o(),s=a.get(`q`)?.trim()??``,c=a.getAll(`kind`),l=!c.length&&!a.has(`after`)&&a.get(`view`)!==`list`,u=t(s),d={text:s,stating:u.length&&u.length<=50?{and:u}:{id:{in:[]}}},m={...d,kinds:c.length?c:void 0,after:a.get(`after`)||void 0},h=i(v,s&&l?d:null),g=i(_,s&&!l?m:null),y=l?{operation:v,variables:d}:{operation:_,variables:m},C=s&&[`Search: `+s,...c.map(e=>f(e).toLowerCase())].join(`, `);return p(n,{title:C||`Search`,behind:s?y:void 0,class:`search`,children:[!s&&p(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,p(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),l?p(r,{answer:h,what:`what was found`,children:t=>p(e,{children:[p(b,{of:t.search,text:s,on:c,inGroups:!0}),p(x,{data:t,text:s})]})}):p(r,{answer:g,what:`what was found`,children:t=>p(e,{children:[p(b,{of:t.search,text:s,on:c}),p(S,{data:t,text:s,params:a})]})})]})}function b({of:t,text:n,on:r,inGroups:i}){let a=t.facets[0]?.buckets??[];return p(e,{children:[p(`h2`,{"aria-live":`polite`,children:u(t.totalCount,`result`)}),a.length>0&&p(h,{summary:`Choose a kind`,children:p(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[p(`a`,{href:c({kind:null,after:null,view:null}),"aria-current":i?`true`:void 0,children:`By kind`}),a.map(e=>p(`a`,{href:c({kind:e.value,after:null,view:null}),"aria-current":r.includes(e.value)?`true`:void 0,children:[f(e.value),` `,p(`small`,{children:e.count})]},e.value)),p(`a`,{href:c({kind:null,after:null,view:`list`}),"aria-current":i||r.length?void 0:`true`,children:`Everything in one list`})]})}),t.totalCount===0&&p(`p`,{class:`empty`,children:[`Nothing here has the words “`,n,`”. Try fewer or other words; word forms and small typing errors are found by themselves. Or `,p(`a`,{href:`/`,children:`put a question together`}),` from what there is.`]})]})}function x({data:t,text:n}){let r=t.search.nodes.map(e=>d(e.__typename)),i=e=>r.includes(l(e))?r.indexOf(l(e)):r.length,a=[...t.search.facets[0]?.buckets??[]].sort((e,t)=>i(e.value)-i(t.value)||t.count-e.count);return p(e,{children:a.map(({value:e,count:r})=>{let i=t[e]?.edges??[];return p(`section`,{"aria-labelledby":e,children:[p(`h2`,{id:e,children:[f(e),` `,p(`small`,{children:r})]}),p(`ol`,{class:`list`,children:i.map(e=>p(w,{hit:e},e.node.id))}),(r>i.length||e===`FINDING`)&&p(`p`,{class:`onward no-print`,children:[r>i.length&&p(`a`,{href:c({kind:e}),children:[`All `,u(r,l(e).toLowerCase(),f(e).toLowerCase())]}),e===`FINDING`&&p(C,{count:t.stating.totalCount,text:n})]})]},e)})})}function S({data:{search:t,stating:n},text:r,params:i}){let a=i.getAll(`kind`);return p(e,{children:[a.includes(`FINDING`)&&n.totalCount>0&&p(`p`,{class:`onward no-print`,children:p(C,{count:n.totalCount,text:r})}),p(`ol`,{class:`list`,children:t.edges.map(e=>p(w,{hit:e,kind:a.length!==1},e.node.id))}),p(`p`,{class:`onward no-print`,children:[i.has(`after`)&&p(`a`,{href:c({after:null}),children:`From the start`}),t.pageInfo.hasNextPage&&p(`a`,{href:c({after:t.pageInfo.endCursor}),children:`Next 20`})]})]})}function C({count:e,text:t}){return e?p(`a`,{href:a(`/findings`,{words:t}),children:[`Narrow down the `,e>1?e:``,` that `,e>1?`state`:`states`,` these words by intervention, outcome, people or place`]}):null}function w({hit:{node:e,highlights:t},kind:n}){let r=t.find(t=>T(t.fragments[0]??``)===e.name),i=t.filter(e=>e!==r&&e.field!==`name`);return p(`li`,{children:[n&&p(`p`,{class:`kicker`,children:d(e.__typename)}),p(`h3`,{children:p(`a`,{href:s(e.id),children:p(E,{text:r?.fragments[0]??e.name})})}),`direction`in e&&p(m,{type:`Direction`,value:e.direction,small:!0}),i.slice(0,2).map(e=>p(`p`,{class:`meta`,children:p(`span`,{children:[l(e.field),`: `,p(E,{text:e.fragments.join(` … `)})]})},e.field))]})}var T=e=>e.replace(/[\uE000\uE001]/g,``);function E({text:t}){return p(e,{children:t.split(/[\uE000\uE001]/).map((e,t)=>t%2?p(`mark`,{children:e},t):e)})}export{y as Search};