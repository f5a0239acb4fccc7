import{S as e,T as t,f as n,g as r,h as i,w as a,y as o}from"./index-03KBRefx.js";import{T as s,a as c,n as l,o as u,t as d}from"./jsxRuntime-1khQ3OYb.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
    `,{fragmentName:`Item`});var p=new f(`
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
}`);function m(){let{params:e}=a(),t=e.get(`q`)?.trim()??``,n={text:t,kinds:e.has(`kind`)?e.getAll(`kind`):void 0,after:e.get(`after`)||void 0},s=o(p,t?n:null);return d(i,{title:t?`Search: ${t}`:`Search`,behind:t?{operation:p,variables:n}:void 0,children:[!t&&d(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,d(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),d(r,{answer:s,what:`what was found`,children:({search:n})=>d(h,{found:n,text:t,params:e})})]})}function h({found:r,text:i,params:a}){let o=a.getAll(`kind`),f=r.facets[0]?.buckets??[];return d(s,{children:[d(`h2`,{"aria-live":`polite`,children:l(r.totalCount,`result`)}),f.length>0&&d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[d(`a`,{href:t({kind:null,after:null}),"aria-current":o.length?void 0:`true`,children:`Everything`}),` `,f.map(e=>d(`a`,{href:t({kind:e.value,after:null}),"aria-current":o.includes(e.value)?`true`:void 0,children:[c(e.value),` `,d(`small`,{children:e.count})]},e.value))]}),r.totalCount===0&&d(`p`,{class:`empty`,children:[`Nothing here has the words “`,i,`”. Try fewer or other words; word forms and small typing errors are found by themselves.`]}),d(`ol`,{class:`list`,children:r.edges.map(({node:t,highlights:r})=>d(`li`,{children:[d(`p`,{class:`kicker`,children:u(t.__typename)}),d(`h3`,{children:d(`a`,{href:e(t.id),children:d(g,{text:r.find(e=>e.field===`name`)?.fragments[0]??t.name,whole:t.name})})}),`direction`in t&&d(n,{type:`Direction`,value:t.direction,small:!0}),r.filter(e=>e.field!==`name`).slice(0,2).map(e=>d(`p`,{class:`meta`,children:d(`span`,{children:[c(e.field),`: `,d(g,{text:e.fragments.join(` … `)})]})},e.field))]},t.id))}),d(`p`,{class:`onward no-print`,children:[a.has(`after`)&&d(`a`,{href:t({after:null}),children:`From the start`}),r.pageInfo.hasNextPage&&d(`a`,{href:t({after:r.pageInfo.endCursor}),children:`Next 20`})]})]})}function g({text:e,whole:t}){let n=e.replace(/[\uE000\uE001]/g,``);return t!==void 0&&n!==t?d(s,{children:t}):d(s,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?d(`mark`,{children:e},t):e)})}export{m as Search};