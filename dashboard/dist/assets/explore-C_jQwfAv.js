const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-DXtzNyuk.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-C1uTHu5l.js"])))=>i.map(i=>d[i]);
import{_ as e,a as t,b as n,d as r,f as i,g as a,h as o,i as s,m as c,n as l,p as u,t as d,v as f,y as p}from"./index-05SZdHTW.js";import{T as m,b as h,n as g,o as _,p as v,t as y,y as b}from"./jsxRuntime-C1uTHu5l.js";var x=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},S=new x(`
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
    `),C=new x(`
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
    `),w=new x(`
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
    `),T=new x(`
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
    `),E=new Map;function D(e){let[t,n]=h({key:``}),[r,i]=h(0),a=b(()=>i(e=>e+1),[]),o=e.join();v(()=>{let t=!1,r=e.map(e=>{let t=E.get(e)??u(S,{id:e,first:80});return E.set(e,t),t.catch(()=>E.delete(e)),t});return Promise.all(r).then(e=>t||n({key:o,graph:O(e)}),e=>t||n(t=>({key:o,graph:t.graph,error:e.message}))),()=>{t=!0}},[o,r]);let s=t.key===o;return{data:t.graph,problem:s&&t.error?{code:`BROKEN`,message:t.error}:void 0,loading:!s,old:!s,again:a}}function O(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var k=t(()=>d(()=>import(`./explore-picture-DXtzNyuk.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function A(){let{params:e}=p(),t=e.get(`at`),n=e.get(`from`),o=e.get(`to`),s=[t,n,o].filter(e=>e!==null),l=c(T,{ids:s}),u=new Map(l.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),d=e=>e?u.get(e)??f(e):``,m=t?{operation:S,variables:{id:t,first:80}}:void 0;return y(r,{title:t?`Around ${d(t)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[y(`div`,{class:`question no-print`,children:[y(`p`,{class:`sentence`,children:[`Show what is around `,y(j,{label:`The thing in the middle`,id:t,name:d(t),part:`at`})]}),y(`p`,{class:`sentence`,children:[`Or find how `,y(j,{label:`Where the path begins`,id:n,name:d(n),part:`from`}),` is connected with `,y(j,{label:`Where the path ends`,id:o,name:d(o),part:`to`})]})]}),n&&o&&y(M,{from:n,to:o}),t?y(N,{at:t}):!n&&!o&&y(i,{answer:l,what:`places to start`,children:({findings:e})=>e.facets.map(e=>y(`section`,{children:[y(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),y(`p`,{class:`chips`,children:e.buckets.map(e=>y(`a`,{href:a(`/explore`,{at:e.value}),children:[e.label,` `,y(`small`,{children:g(e.count,`finding`)})]},e.value))})]},e.field))})]})}function j({label:e,id:t,name:r,part:i}){let[a,s]=h(``),[u,d]=h(``);v(()=>{let e=setTimeout(()=>d(a.trim()),150);return()=>clearTimeout(e)},[a]);let{data:f,loading:p}=c(w,u?{text:u}:null),m=u&&a?f?.search.nodes??[]:[];return y(l,{label:e,placeholder:`type a name`,chosen:t?[{id:t,name:r,detail:``}]:[],options:m.map(e=>({id:e.id,name:e.name,detail:_(e.__typename)})),onType:s,onChange:e=>o(n({[i]:e[e.length-1],open:null,picked:null})),loading:p,more:!a||(f?.search.totalCount??0)>m.length})}function M({from:t,to:n}){let r=c(C,{from:t,to:n});return y(`section`,{"aria-labelledby":`paths`,children:[y(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),y(i,{answer:r,what:`the paths`,children:({connections:{paths:t,truncated:n}})=>y(m,{children:[t.length===0&&y(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),y(`ol`,{class:`list`,children:t.map(t=>y(`li`,{children:[y(`p`,{children:t.sentence}),y(`p`,{class:`trail`,children:t.nodes.map((t,n)=>y(`span`,{children:[n>0&&y(`span`,{"aria-hidden":`true`,children:` → `}),y(`a`,{href:e(t.id),children:t.name}),` `,y(`small`,{children:_(t.__typename).toLowerCase()})]},t.id))})]},t.sentence))}),n&&y(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function N({at:e}){let{params:t}=p(),r=t.get(`open`)?.split(`,`).filter(Boolean)??[],a=t.getAll(`without`),c=D([e,...r]);return y(i,{answer:c,what:`what is around it`,children:i=>{if(!i)return y(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let c=[...new Set(i.nodes.map(e=>e.kind))].sort(),l={...i,nodes:i.nodes.filter(t=>t.id===e||!a.includes(t.kind))},u=new Set(l.nodes.map(e=>e.id));return l.edges=i.edges.filter(e=>u.has(e.from)&&u.has(e.to)),y(m,{children:[y(`fieldset`,{class:`tools kinds no-print`,children:[y(`legend`,{children:`Show`}),c.map(e=>y(`label`,{children:[y(`input`,{type:`checkbox`,checked:!a.includes(e),onChange:()=>o(n({without:a.includes(e)?a.filter(t=>t!==e):[...a,e]}),!0)}),` `,y(`i`,{class:`dot-key kind-${c.indexOf(e)%10}`,"aria-hidden":`true`}),_(e),` `,y(`small`,{children:i.nodes.filter(t=>t.kind===e).length})]},e))]}),y(`p`,{"aria-live":`polite`,children:[g(l.nodes.length,`thing`),`, `,g(l.edges.length,`link`),i.leftOut>0&&`; ${i.leftOut} neighbours with fewer links are left out`,`.`]}),y(`div`,{class:`halves`,children:[y(s,{fallback:y(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`}),children:y(k,{graph:l,kinds:c,at:e,picked:t.get(`picked`),onPick:e=>o(n({picked:e}),!0)})}),y(P,{graph:l,at:e,open:r,picked:t.get(`picked`),kinds:c})]})]})}})}function P({graph:t,at:r,open:i,picked:s,kinds:c}){let l=t=>y(`li`,{class:t.id===s?`on`:``,children:[y(`a`,{href:e(t.id),children:t.name}),` `,y(`small`,{children:g(t.degree,`link`)}),` `,t.id!==r&&y(`button`,{type:`button`,class:`plain`,"aria-pressed":i.includes(t.id),"aria-label":`${i.includes(t.id)?`Close`:`Open`} ${t.name}`,onClick:()=>o(n({open:(i.includes(t.id)?i.filter(e=>e!==t.id):[...i,t.id]).join(`,`)})),children:i.includes(t.id)?`Close`:`Open`})]},t.id),u=t.nodes.find(e=>e.id===s);return y(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&y(`div`,{class:`picked`,role:`status`,children:[y(`h2`,{children:u.name}),y(`p`,{class:`meta`,children:[y(`span`,{children:_(u.kind)}),y(`span`,{children:g(u.degree,`link`)})]}),y(`ul`,{class:`items`,children:l(u)}),y(`p`,{class:`onward`,children:[y(`a`,{href:a(`/explore`,{at:u.id}),children:`Put it in the middle`}),y(`a`,{href:a(`/explore`,{at:r,from:r,to:u.id}),children:`How is it connected?`})]})]}),c.map(e=>{let n=t.nodes.filter(t=>t.kind===e);return n.length>0&&y(`details`,{open:n.length<=12,children:[y(`summary`,{children:[_(e),` `,y(`small`,{children:n.length})]}),y(`ul`,{class:`items`,children:n.map(l)})]},e)})]})}export{A as Explore};