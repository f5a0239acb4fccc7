import{O as e,h as t,i as n,n as r,r as i,s as a,t as o}from"./Page-BdqGbagJ.js";import{c as s,i as c,l,u}from"./index-zm8NbWZZ.js";var d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new d(`
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
}`);function p(){let{params:e}=l(),n=e.get(`q`)?.trim()??``,a={text:n,kinds:e.has(`kind`)?e.getAll(`kind`):void 0,after:e.get(`after`)||void 0},s=t(f,n?a:null);return i(o,{title:n?`Search: ${n}`:`Search`,behind:n?{operation:f,variables:a}:void 0,children:[!n&&i(`p`,{class:`empty`,children:[`Type what you are looking for into the field at the top; the key `,i(`kbd`,{children:`/`}),` takes you there. Put "quotation marks" around words that belong together.`]}),i(r,{answer:s,what:`what was found`,children:({search:t})=>i(m,{found:t,text:n,params:e})})]})}function m({found:t,text:r,params:o}){let l=o.getAll(`kind`),d=t.facets[0]?.buckets??[];return i(e,{children:[i(`h2`,{"aria-live":`polite`,children:n(t.totalCount,`result`)}),d.length>0&&i(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[i(`a`,{href:u({kind:null,after:null}),"aria-current":l.length?void 0:`true`,children:`Everything`}),` `,d.map(e=>i(`a`,{href:u({kind:e.value,after:null}),"aria-current":l.includes(e.value)?`true`:void 0,children:[a(e.value),` `,i(`small`,{children:e.count})]},e.value))]}),t.totalCount===0&&i(`p`,{class:`empty`,children:[`Nothing here has the words “`,r,`”. Try fewer or other words; word forms and small typing errors are found by themselves.`]}),i(`ol`,{class:`list`,children:t.edges.map(({node:e,highlights:t})=>i(`li`,{children:[i(`p`,{class:`kicker`,children:a(e.__typename.replace(/(.)([A-Z])/g,`$1_$2`))}),i(`h3`,{children:i(`a`,{href:s(e.id),children:i(h,{text:t.find(e=>e.field===`name`)?.fragments[0]??e.name,whole:e.name})})}),`direction`in e&&i(c,{type:`Direction`,value:e.direction,small:!0}),t.filter(e=>e.field!==`name`).slice(0,2).map(e=>i(`p`,{class:`meta`,children:i(`span`,{children:[a(e.field),`: `,i(h,{text:e.fragments.join(` … `)})]})},e.field))]},e.id))}),i(`p`,{class:`onward no-print`,children:[o.has(`after`)&&i(`a`,{href:u({after:null}),children:`From the start`}),t.pageInfo.hasNextPage&&i(`a`,{href:u({after:t.pageInfo.endCursor}),children:`Next 20`})]})]})}function h({text:t,whole:n}){let r=t.replace(/[\uE000\uE001]/g,``);return n!==void 0&&r!==n?i(e,{children:n}):i(e,{children:t.split(/[\uE000\uE001]/).map((e,t)=>t%2?i(`mark`,{children:e},t):e)})}export{p as Search};