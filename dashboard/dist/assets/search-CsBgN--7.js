import{D as e,E as t,f as n,g as r,h as i,w as a,x as o}from"./index-DaPVyWzh.js";import{T as s,a as c,n as l,o as u,t as d}from"./jsxRuntime-1khQ3OYb.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
}`);function m(){let{params:e}=t(),n=e.get(`q`)?.trim()??``,a={text:n,kinds:e.has(`kind`)?e.getAll(`kind`):void 0,after:e.get(`after`)||void 0},s=o(p,n?a:null);return d(i,{title:n?`Search: ${n}`:`Search`,behind:n?{operation:p,variables:a}:void 0,children:[!n&&d(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,d(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),d(r,{answer:s,what:`what was found`,children:({search:t})=>d(h,{found:t,text:n,params:e})})]})}function h({found:t,text:r,params:i}){let o=i.getAll(`kind`),f=t.facets[0]?.buckets??[];return d(s,{children:[d(`h2`,{"aria-live":`polite`,children:l(t.totalCount,`result`)}),f.length>0&&d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[d(`a`,{href:e({kind:null,after:null}),"aria-current":o.length?void 0:`true`,children:`Everything`}),` `,f.map(t=>d(`a`,{href:e({kind:t.value,after:null}),"aria-current":o.includes(t.value)?`true`:void 0,children:[c(t.value),` `,d(`small`,{children:t.count})]},t.value))]}),t.totalCount===0&&d(`p`,{class:`empty`,children:[`Nothing here has the words “`,r,`”. Try fewer or other words; word forms and small typing errors are found by themselves.`]}),d(`ol`,{class:`list`,children:t.edges.map(({node:e,highlights:t})=>d(`li`,{children:[d(`p`,{class:`kicker`,children:u(e.__typename)}),d(`h3`,{children:d(`a`,{href:a(e.id),children:d(g,{text:t.find(e=>e.field===`name`)?.fragments[0]??e.name,whole:e.name})})}),`direction`in e&&d(n,{type:`Direction`,value:e.direction,small:!0}),t.filter(e=>e.field!==`name`).slice(0,2).map(e=>d(`p`,{class:`meta`,children:d(`span`,{children:[c(e.field),`: `,d(g,{text:e.fragments.join(` … `)})]})},e.field))]},e.id))}),d(`p`,{class:`onward no-print`,children:[i.has(`after`)&&d(`a`,{href:e({after:null}),children:`From the start`}),t.pageInfo.hasNextPage&&d(`a`,{href:e({after:t.pageInfo.endCursor}),children:`Next 20`})]})]})}function g({text:e,whole:t}){let n=e.replace(/[\uE000\uE001]/g,``);return t!==void 0&&n!==t?d(s,{children:t}):d(s,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?d(`mark`,{children:e},t):e)})}export{m as Search};