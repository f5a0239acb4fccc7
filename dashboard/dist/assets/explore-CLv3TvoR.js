const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-DU_T2hYF.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-CQmuzEm3.js"])))=>i.map(i=>d[i]);
import{_ as e,a as t,d as n,f as r,g as i,h as a,i as o,m as s,n as c,p as l,t as u,v as d,y as f}from"./index-DWv-nOk6.js";import{T as p,b as m,n as h,o as g,p as _,t as v,y}from"./jsxRuntime-CQmuzEm3.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
    query Around($id: ID!, $first: Int!) {
  neighbourhood(id: $id, depth: 1, first: $first) {
    nodes {
      node {
        __typename
        id
        name
      }
      distance
      degree
    }
    edges {
      id
      from
      to
      relation
    }
    leftOut
  }
}
    `),S=new b(`
    query Paths($from: ID!, $to: ID!) {
  connections(from: $from, to: $to, first: 5) {
    truncated
    paths {
      length
      sentence
      nodes {
        __typename
        id
        name
      }
      steps {
        from
        to
        relation
        sentence
      }
    }
  }
}
    `),C=new b(`
    query FindThings($text: String!) {
  search(text: $text, first: 12) {
    totalCount
    nodes {
      __typename
      id
      name
    }
  }
}
    `),w=new b(`
    query Starts($ids: [ID!]!) {
  findings {
    facets(by: [INTERVENTION, OUTCOME, THEME], first: 6) {
      field
      buckets {
        value
        label
        count
      }
    }
  }
  named: nodes(ids: $ids) {
    id
    ... on Entity {
      __typename
      name
    }
  }
}
    `),T=new Map;function E(e){let[t,n]=m({key:``}),[r,i]=m(0),a=y(()=>i(e=>e+1),[]),o=e.join();_(()=>{let t=!1,r=e.map(e=>{let t=T.get(e)??l(x,{id:e,first:80});return T.set(e,t),t.catch(()=>T.delete(e)),t});return Promise.all(r).then(e=>t||n({key:o,graph:D(e)}),e=>t||n(t=>({key:o,graph:t.graph,error:e.message}))),()=>{t=!0}},[o,r]);let s=t.key===o;return{data:t.graph,problem:s&&t.error?{code:`BROKEN`,message:t.error}:void 0,loading:!s,old:!s,again:a}}function D(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var O=t(()=>u(()=>import(`./explore-picture-DU_T2hYF.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function k(){let{params:e}=d(),t=e.get(`at`),a=e.get(`from`),o=e.get(`to`),c=[t,a,o].filter(e=>e!==null),l=s(w,{ids:c}),u=new Map(l.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),f=e=>e?u.get(e)??e:``,p=t?{operation:x,variables:{id:t,first:80}}:void 0;return v(n,{title:t?`Around ${f(t)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:p,class:`explore`,children:[v(`div`,{class:`question no-print`,children:[v(`p`,{class:`sentence`,children:[`Show what is around `,v(A,{label:`The thing in the middle`,id:t,name:f(t),part:`at`})]}),v(`p`,{class:`sentence`,children:[`Or find how `,v(A,{label:`Where the path begins`,id:a,name:f(a),part:`from`}),` is connected with `,v(A,{label:`Where the path ends`,id:o,name:f(o),part:`to`})]})]}),a&&o&&v(j,{from:a,to:o}),t?v(M,{at:t}):!a&&!o&&v(r,{answer:l,what:`places to start`,children:({findings:e})=>e.facets.map(e=>v(`section`,{children:[v(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),v(`p`,{class:`chips`,children:e.buckets.map(e=>v(`a`,{href:i(`/explore`,{at:e.value}),children:[e.label,` `,v(`small`,{children:h(e.count,`finding`)})]},e.value))})]},e.field))})]})}function A({label:e,id:t,name:n,part:r}){let[i,o]=m(``),[l,u]=m(``);_(()=>{let e=setTimeout(()=>u(i.trim()),150);return()=>clearTimeout(e)},[i]);let{data:d,loading:p}=s(C,l?{text:l}:null),h=l&&i?d?.search.nodes??[]:[];return v(c,{label:e,placeholder:`type a name`,chosen:t?[{id:t,name:n,detail:``}]:[],options:h.map(e=>({id:e.id,name:e.name,detail:g(e.__typename)})),onType:o,onChange:e=>a(f({[r]:e[e.length-1],open:null,picked:null})),loading:p,more:!i||(d?.search.totalCount??0)>h.length})}function j({from:t,to:n}){let i=s(S,{from:t,to:n});return v(`section`,{"aria-labelledby":`paths`,children:[v(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),v(r,{answer:i,what:`the paths`,children:({connections:{paths:t,truncated:n}})=>v(p,{children:[t.length===0&&v(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),v(`ol`,{class:`list`,children:t.map(t=>v(`li`,{children:[v(`p`,{children:t.sentence}),v(`p`,{class:`trail`,children:t.nodes.map((t,n)=>v(`span`,{children:[n>0&&v(`span`,{"aria-hidden":`true`,children:` → `}),v(`a`,{href:e(t.id),children:t.name}),` `,v(`small`,{children:g(t.__typename).toLowerCase()})]},t.id))})]},t.sentence))}),n&&v(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function M({at:e}){let{params:t}=d(),n=t.get(`open`)?.split(`,`).filter(Boolean)??[],i=t.getAll(`without`),s=E([e,...n]);return v(r,{answer:s,what:`what is around it`,children:r=>{if(!r)return v(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let s=[...new Set(r.nodes.map(e=>e.kind))].sort(),c={...r,nodes:r.nodes.filter(t=>t.id===e||!i.includes(t.kind))},l=new Set(c.nodes.map(e=>e.id));return c.edges=r.edges.filter(e=>l.has(e.from)&&l.has(e.to)),v(p,{children:[v(`fieldset`,{class:`tools kinds no-print`,children:[v(`legend`,{children:`Show`}),s.map(e=>v(`label`,{children:[v(`input`,{type:`checkbox`,checked:!i.includes(e),onChange:()=>a(f({without:i.includes(e)?i.filter(t=>t!==e):[...i,e]}),!0)}),` `,v(`i`,{class:`dot-key kind-${s.indexOf(e)%10}`,"aria-hidden":`true`}),g(e),` `,v(`small`,{children:r.nodes.filter(t=>t.kind===e).length})]},e))]}),v(`p`,{"aria-live":`polite`,children:[h(c.nodes.length,`thing`),`, `,h(c.edges.length,`link`),r.leftOut>0&&`; ${r.leftOut} neighbours with fewer links are left out`,`.`]}),v(`div`,{class:`halves`,children:[v(o,{fallback:v(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`}),children:v(O,{graph:c,kinds:s,at:e,picked:t.get(`picked`),onPick:e=>a(f({picked:e}),!0)})}),v(N,{graph:c,at:e,open:n,picked:t.get(`picked`),kinds:s})]})]})}})}function N({graph:t,at:n,open:r,picked:o,kinds:s}){let c=t=>v(`li`,{class:t.id===o?`on`:``,children:[v(`a`,{href:e(t.id),children:t.name}),` `,v(`small`,{children:h(t.degree,`link`)}),` `,t.id!==n&&v(`button`,{type:`button`,class:`plain`,"aria-pressed":r.includes(t.id),"aria-label":`${r.includes(t.id)?`Close`:`Open`} ${t.name}`,onClick:()=>a(f({open:(r.includes(t.id)?r.filter(e=>e!==t.id):[...r,t.id]).join(`,`)})),children:r.includes(t.id)?`Close`:`Open`})]},t.id),l=t.nodes.find(e=>e.id===o);return v(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[l&&v(`div`,{class:`picked`,role:`status`,children:[v(`h2`,{children:l.name}),v(`p`,{class:`meta`,children:[v(`span`,{children:g(l.kind)}),v(`span`,{children:h(l.degree,`link`)})]}),v(`ul`,{class:`items`,children:c(l)}),v(`p`,{class:`onward`,children:[v(`a`,{href:i(`/explore`,{at:l.id}),children:`Put it in the middle`}),v(`a`,{href:i(`/explore`,{at:n,from:n,to:l.id}),children:`How is it connected?`})]})]}),s.map(e=>{let n=t.nodes.filter(t=>t.kind===e);return n.length>0&&v(`details`,{open:n.length<=12,children:[v(`summary`,{children:[g(e),` `,v(`small`,{children:n.length})]}),v(`ul`,{class:`items`,children:n.map(c)})]},e)})]})}export{k as Explore};