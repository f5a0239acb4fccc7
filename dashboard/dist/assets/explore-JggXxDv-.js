const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-BlLSBgA1.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-BpT57-O2.js"])))=>i.map(i=>d[i]);
import{a as e,d as t,f as n,h as r,i,m as a,n as o,p as s,t as c}from"./index-BqkdfWXA.js";import{c as l,l as u,m as d,n as f,t as p}from"./jsxRuntime-BpT57-O2.js";import{m,n as h,o as g,p as _,r as v,t as y}from"./Page-Co7Bbaku.js";var b=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},x=new b(`
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
    `),T=new Map;function E(e){let[t,n]=u({key:``}),[r,i]=u(0),a=l(()=>i(e=>e+1),[]),o=e.join();f(()=>{let t=!1,r=e.map(e=>{let t=T.get(e)??_(x,{id:e,first:80});return T.set(e,t),t.catch(()=>T.delete(e)),t});return Promise.all(r).then(e=>t||n({key:o,graph:D(e)}),e=>t||n(t=>({key:o,graph:t.graph,error:e.message}))),()=>{t=!0}},[o,r]);let s=t.key===o;return{data:t.graph,problem:s&&t.error?{code:`BROKEN`,message:t.error}:void 0,loading:!s,old:!s,again:a}}function D(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var O=e(()=>c(()=>import(`./explore-picture-BlLSBgA1.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2]))),k=e=>g(e.replace(/(.)([A-Z])/g,`$1_$2`));function A(){let{params:e}=a(),t=e.get(`at`),r=e.get(`from`),i=e.get(`to`),o=[t,r,i].filter(e=>e!==null),s=m(w,{ids:o}),c=new Map(s.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),l=e=>e?c.get(e)??e:``,u=t?{operation:x,variables:{id:t,first:80}}:void 0;return p(y,{title:t?`Around ${l(t)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:u,class:`explore`,children:[p(`div`,{class:`question no-print`,children:[p(`p`,{class:`sentence`,children:[`Show what is around `,p(j,{label:`The thing in the middle`,id:t,name:l(t),part:`at`})]}),p(`p`,{class:`sentence`,children:[`Or find how `,p(j,{label:`Where the path begins`,id:r,name:l(r),part:`from`}),` is connected with `,p(j,{label:`Where the path ends`,id:i,name:l(i),part:`to`})]})]}),r&&i&&p(M,{from:r,to:i}),t?p(N,{at:t}):!r&&!i&&p(h,{answer:s,what:`places to start`,children:({findings:e})=>e.facets.map(e=>p(`section`,{children:[p(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),p(`p`,{class:`chips`,children:e.buckets.map(e=>p(`a`,{href:n(`/explore`,{at:e.value}),children:[e.label,` `,p(`small`,{children:v(e.count,`finding`)})]},e.value))})]},e.field))})]})}function j({label:e,id:n,name:i,part:a}){let[s,c]=u(``),[l,d]=u(``);f(()=>{let e=setTimeout(()=>d(s.trim()),150);return()=>clearTimeout(e)},[s]);let{data:h,loading:g}=m(C,l?{text:l}:null),_=l&&s?h?.search.nodes??[]:[];return p(o,{label:e,placeholder:`type a name`,chosen:n?[{id:n,name:i,detail:``}]:[],options:_.map(e=>({id:e.id,name:e.name,detail:k(e.__typename)})),onType:c,onChange:e=>t(r({[a]:e[e.length-1],open:null,picked:null})),loading:g,more:!s||(h?.search.totalCount??0)>_.length})}function M({from:e,to:t}){let n=m(S,{from:e,to:t});return p(`section`,{"aria-labelledby":`paths`,children:[p(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),p(h,{answer:n,what:`the paths`,children:({connections:{paths:e,truncated:t}})=>p(d,{children:[e.length===0&&p(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),p(`ol`,{class:`list`,children:e.map(e=>p(`li`,{children:[p(`p`,{children:e.sentence}),p(`p`,{class:`trail`,children:e.nodes.map((e,t)=>p(`span`,{children:[t>0&&p(`span`,{"aria-hidden":`true`,children:` → `}),p(`a`,{href:s(e.id),children:e.name}),` `,p(`small`,{children:k(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),t&&p(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function N({at:e}){let{params:n}=a(),o=n.get(`open`)?.split(`,`).filter(Boolean)??[],s=n.getAll(`without`),c=E([e,...o]);return p(h,{answer:c,what:`what is around it`,children:a=>{if(!a)return p(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let c=[...new Set(a.nodes.map(e=>e.kind))].sort(),l={...a,nodes:a.nodes.filter(t=>t.id===e||!s.includes(t.kind))},u=new Set(l.nodes.map(e=>e.id));return l.edges=a.edges.filter(e=>u.has(e.from)&&u.has(e.to)),p(d,{children:[p(`fieldset`,{class:`tools kinds no-print`,children:[p(`legend`,{children:`Show`}),c.map(e=>p(`label`,{children:[p(`input`,{type:`checkbox`,checked:!s.includes(e),onChange:()=>t(r({without:s.includes(e)?s.filter(t=>t!==e):[...s,e]}),!0)}),` `,p(`i`,{class:`dot-key kind-${c.indexOf(e)%8}`,"aria-hidden":`true`}),k(e),` `,p(`small`,{children:a.nodes.filter(t=>t.kind===e).length})]},e))]}),p(`p`,{"aria-live":`polite`,children:[v(l.nodes.length,`thing`),`, `,v(l.edges.length,`link`),a.leftOut>0&&`; ${a.leftOut} neighbours with fewer links are left out`,`.`]}),p(`div`,{class:`halves`,children:[p(i,{fallback:p(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`}),children:p(O,{graph:l,kinds:c,at:e,picked:n.get(`picked`),onPick:e=>t(r({picked:e}),!0)})}),p(P,{graph:l,at:e,open:o,picked:n.get(`picked`),kinds:c})]})]})}})}function P({graph:e,at:i,open:a,picked:o,kinds:c}){let l=e=>p(`li`,{class:e.id===o?`on`:``,children:[p(`a`,{href:s(e.id),children:e.name}),` `,p(`small`,{children:v(e.degree,`link`)}),` `,e.id!==i&&p(`button`,{type:`button`,class:`plain`,"aria-pressed":a.includes(e.id),"aria-label":`${a.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>t(r({open:(a.includes(e.id)?a.filter(t=>t!==e.id):[...a,e.id]).join(`,`)})),children:a.includes(e.id)?`Close`:`Open`})]},e.id),u=e.nodes.find(e=>e.id===o);return p(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&p(`div`,{class:`picked`,role:`status`,children:[p(`h2`,{children:u.name}),p(`p`,{class:`meta`,children:[p(`span`,{children:k(u.kind)}),p(`span`,{children:v(u.degree,`link`)})]}),p(`ul`,{class:`items`,children:l(u)}),p(`p`,{class:`onward`,children:[p(`a`,{href:n(`/explore`,{at:u.id}),children:`Put it in the middle`}),p(`a`,{href:n(`/explore`,{at:i,from:i,to:u.id}),children:`How is it connected?`})]})]}),c.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&p(`details`,{open:n.length<=12,children:[p(`summary`,{children:[k(t),` `,p(`small`,{children:n.length})]}),p(`ul`,{class:`items`,children:n.map(l)})]},t)})]})}export{A as Explore};