import{m as e,n as t,o as n,r,t as i}from"./Page-Co7Bbaku.js";import{h as a,l as o,m as s,p as c}from"./index-BqkdfWXA.js";import{m as l,t as u}from"./jsxRuntime-BpT57-O2.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new d(`
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
    `,{fragmentName:`Item`});var f=new d(`
    query Search($text: String!, $kinds: [Kind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      highlights {
        field
        fragments
      }
      node {
        ...Item
      }
    }
    facets(by: [KIND], first: 25) {
      buckets {
        value
        label
        count
      }
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
}`);function p(){let{params:n}=s(),r=n.get(`q`)?.trim()??``,a={text:r,kinds:n.has(`kind`)?n.getAll(`kind`):void 0,after:n.get(`after`)||void 0},o=e(f,r?a:null);return u(i,{title:r?`Search: ${r}`:`Search`,behind:r?{operation:f,variables:a}:void 0,children:[!r&&u(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,u(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),u(t,{answer:o,what:`what was found`,children:({search:e})=>u(m,{found:e,text:r,params:n})})]})}function m({found:e,text:t,params:i}){let s=i.getAll(`kind`),d=e.facets[0]?.buckets??[];return u(l,{children:[u(`h2`,{"aria-live":`polite`,children:r(e.totalCount,`result`)}),d.length>0&&u(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[u(`a`,{href:a({kind:null,after:null}),"aria-current":s.length?void 0:`true`,children:`Everything`}),` `,d.map(e=>u(`a`,{href:a({kind:e.value,after:null}),"aria-current":s.includes(e.value)?`true`:void 0,children:[n(e.value),` `,u(`small`,{children:e.count})]},e.value))]}),e.totalCount===0&&u(`p`,{class:`empty`,children:[`Nothing here has the words “`,t,`”. Try fewer or other words; word forms and small typing errors are found by themselves.`]}),u(`ol`,{class:`list`,children:e.edges.map(({node:e,highlights:t})=>u(`li`,{children:[u(`p`,{class:`kicker`,children:n(e.__typename.replace(/(.)([A-Z])/g,`$1_$2`))}),u(`h3`,{children:u(`a`,{href:c(e.id),children:u(h,{text:t.find(e=>e.field===`name`)?.fragments[0]??e.name,whole:e.name})})}),`direction`in e&&u(o,{type:`Direction`,value:e.direction,small:!0}),t.filter(e=>e.field!==`name`).slice(0,2).map(e=>u(`p`,{class:`meta`,children:u(`span`,{children:[n(e.field),`: `,u(h,{text:e.fragments.join(` … `)})]})},e.field))]},e.id))}),u(`p`,{class:`onward no-print`,children:[i.has(`after`)&&u(`a`,{href:a({after:null}),children:`From the start`}),e.pageInfo.hasNextPage&&u(`a`,{href:a({after:e.pageInfo.endCursor}),children:`Next 20`})]})]})}function h({text:e,whole:t}){let n=e.replace(/[\uE000\uE001]/g,``);return t!==void 0&&n!==t?u(l,{children:t}):u(l,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?u(`mark`,{children:e},t):e)})}export{p as Search};