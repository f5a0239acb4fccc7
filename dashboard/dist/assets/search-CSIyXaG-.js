import{C as e,I as t,R as n,b as r,j as i,m as a,z as o}from"./index--URTEKrO.js";import{E as s,a as c,n as l,o as u,t as d}from"./jsxRuntime-uowuuAwu.js";var f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new f(`
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
}`);function m(){let{params:t}=n(),a=t.get(`q`)?.trim()??``,o={text:a,kinds:t.has(`kind`)?t.getAll(`kind`):void 0,after:t.get(`after`)||void 0},s=i(p,a?o:null);return d(r,{title:a?`Search: ${a}`:`Search`,behind:a?{operation:p,variables:o}:void 0,children:[!a&&d(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,d(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),d(e,{answer:s,what:`what was found`,children:({search:e})=>d(h,{found:e,text:a,params:t})})]})}function h({found:e,text:n,params:r}){let i=r.getAll(`kind`),f=e.facets[0]?.buckets??[];return d(s,{children:[d(`h2`,{"aria-live":`polite`,children:l(e.totalCount,`result`)}),f.length>0&&d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[d(`a`,{href:o({kind:null,after:null}),"aria-current":i.length?void 0:`true`,children:`Everything`}),` `,f.map(e=>d(`a`,{href:o({kind:e.value,after:null}),"aria-current":i.includes(e.value)?`true`:void 0,children:[c(e.value),` `,d(`small`,{children:e.count})]},e.value))]}),e.totalCount===0&&d(`p`,{class:`empty`,children:[`Nothing here has the words “`,n,`”. Try fewer or other words; word forms and small typing errors are found by themselves. Or `,d(`a`,{href:`/`,children:`put a question together`}),` from what there is.`]}),d(`ol`,{class:`list`,children:e.edges.map(({node:e,highlights:n})=>d(`li`,{children:[d(`p`,{class:`kicker`,children:u(e.__typename)}),d(`h3`,{children:d(`a`,{href:t(e.id),children:d(g,{text:n.find(e=>e.field===`name`)?.fragments[0]??e.name,whole:e.name})})}),`direction`in e&&d(a,{type:`Direction`,value:e.direction,small:!0}),n.filter(e=>e.field!==`name`).slice(0,2).map(e=>d(`p`,{class:`meta`,children:d(`span`,{children:[c(e.field),`: `,d(g,{text:e.fragments.join(` … `)})]})},e.field))]},e.id))}),d(`p`,{class:`onward no-print`,children:[r.has(`after`)&&d(`a`,{href:o({after:null}),children:`From the start`}),e.pageInfo.hasNextPage&&d(`a`,{href:o({after:e.pageInfo.endCursor}),children:`Next 20`})]})]})}function g({text:e,whole:t}){let n=e.replace(/[\uE000\uE001]/g,``);return t!==void 0&&n!==t?d(s,{children:t}):d(s,{children:e.split(/[\uE000\uE001]/).map((e,t)=>t%2?d(`mark`,{children:e},t):e)})}export{m as Search};