const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-M6tdPDag.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-Cz4UjbAN.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,F as n,I as r,L as i,N as a,O as o,R as s,a as c,b as l,c as u,j as d,k as f,s as p,t as m,z as h}from"./index-B4tSdrqk.js";import{E as g,b as _,m as v,n as y,o as b,s as x,t as S,u as C,x as w}from"./jsxRuntime-Cz4UjbAN.js";var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
    `),D=new T(`
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
    `),O=new T(`
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
    `),k=new T(`
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
    `),A=new Map;function j(e){let t=A.get(e);if(t)return t;let n=new AbortController,r={answer:o(E,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return A.set(e,r),r.answer.then(()=>r.came=!0,()=>A.get(e)===r&&A.delete(e)),r}function M(e){for(let t of e){let e=A.get(t);e&&!e.came&&(A.delete(t),e.stop())}}function N(t){let[n,r]=w({key:``}),[i,a]=w(0),o=_(()=>a(e=>e+1),[]);f(()=>{A.clear(),o()});let s=t.join();v(()=>{let e=!1;return Promise.all(t.map(e=>j(e).answer)).then(t=>e||r({key:s,graph:P(t)}),t=>e||r(e=>({key:s,graph:e.graph,problem:{code:t.code,message:t.message}}))),()=>{e=!0,M(t)}},[s,i]);let c=n.key===s,l=c?n.problem:void 0;return e(l,o),{data:n.graph,problem:l,loading:!c,old:!c||!!l,again:o}}function P(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var F=u(()=>m(()=>import(`./explore-picture-M6tdPDag.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function I(){let{params:e}=s(),r=e.get(`at`),a=e.get(`from`),o=e.get(`to`),c=[r,a,o].filter(e=>e!==null),u=d(k,{ids:c}),f=new Map(u.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),p=e=>e?f.get(e)??i(e):``,m=a&&o?{operation:D,variables:{from:a,to:o}}:r?{operation:E,variables:{id:r,first:80}}:{operation:k,variables:{ids:c}};return S(l,{title:r&&(!u.data||f.get(r))?`Around ${p(r)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[S(`div`,{class:`question no-print`,children:[S(`p`,{class:`sentence`,children:[`Show what is around `,S(L,{label:`The thing in the middle`,id:r,name:p(r),part:`at`})]}),S(`p`,{class:`sentence`,children:[`Or find how `,S(L,{label:`Where the path begins`,id:a,name:p(a),part:`from`}),` is connected with `,S(L,{label:`Where the path ends`,id:o,name:p(o),part:`to`})]})]}),a&&o&&S(R,{from:a,to:o,unknown:[a,o].filter(e=>u.data&&!f.get(e))}),r?S(B,{at:r}):!a&&!o&&S(t,{answer:u,what:`places to start`,children:({findings:e})=>e.facets.map(e=>S(`section`,{children:[S(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),S(`p`,{class:`chips`,children:e.buckets.map(e=>S(`a`,{href:n(`/explore`,{at:e.value}),children:[e.label,` `,S(`small`,{children:y(e.count,`finding`)})]},e.value))})]},e.field))})]})}function L({label:e,id:t,name:n,part:r}){let[i,o]=w(``),[s,l]=w(``);v(()=>{let e=setTimeout(()=>l(i.trim()),150);return()=>clearTimeout(e)},[i]);let{data:u,loading:f,old:p}=d(O,s?{text:s}:null),m=s===i.trim()&&!p,g=s&&i?(u?.search.nodes??[]).filter(e=>m||e.name.toLowerCase().includes(i.trim().toLowerCase())):[];return S(c,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:n,detail:``}]:[],options:g.map(e=>({id:e.id,name:e.name,detail:b(e.__typename)})),onType:o,onChange:e=>a(h({[r]:e[e.length-1],open:null,picked:null})),loading:f||s!==i.trim(),more:!i||(u?.search.totalCount??0)>g.length})}function R({from:e,to:n,unknown:i}){let a=d(D,{from:e,to:n});return S(`section`,{"aria-labelledby":`paths`,children:[S(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),S(t,{answer:a,what:`the paths`,children:({connections:{paths:t,truncated:a}})=>{let o=t.filter(e=>e.length>0);return S(g,{children:[o.length===0&&S(`p`,{class:`empty`,children:z(e===n,i)}),S(`ol`,{class:`list`,children:o.map(e=>S(`li`,{children:[S(`p`,{children:e.sentence}),S(`p`,{class:`trail`,children:e.nodes.map((e,t)=>S(`span`,{children:[t>0&&S(`span`,{"aria-hidden":`true`,children:` → `}),S(`a`,{href:r(e.id),children:e.name}),` `,S(`small`,{children:b(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),a&&S(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})}})]})}function z(e,t){return t.length?`There is nothing with the id ${x(t,`or`)}, or not for readers without an account.`:e?`Both ends are the same thing. Choose another for one of them.`:`No path of at most six steps leads from one to the other.`}function B({at:e}){let{params:n}=s(),r=n.get(`open`)?.split(`,`).filter(Boolean)??[],i=n.getAll(`without`),o=N([e,...r]);return S(t,{answer:o,what:`what is around it`,children:t=>{if(!t)return S(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let o=[...new Set(t.nodes.map(e=>e.kind))].sort(),s={...t,nodes:t.nodes.filter(t=>t.id===e||!i.includes(t.kind))},c=new Set(s.nodes.map(e=>e.id));return s.edges=t.edges.filter(e=>c.has(e.from)&&c.has(e.to)),S(g,{children:[S(`fieldset`,{class:`tools kinds no-print`,children:[S(`legend`,{children:`Show`}),o.map(e=>S(`label`,{children:[S(`input`,{type:`checkbox`,checked:!i.includes(e),onChange:()=>a(h({without:i.includes(e)?i.filter(t=>t!==e):[...i,e]}),!0)}),` `,S(`i`,{class:`dot-key kind-${o.indexOf(e)%10}`,"aria-hidden":`true`}),b(e),` `,S(`small`,{children:t.nodes.filter(t=>t.kind===e).length})]},e))]}),S(`p`,{"aria-live":`polite`,children:[y(s.nodes.length,`thing`),`, `,y(s.edges.length,`link`),t.leftOut>0&&`; ${t.leftOut} neighbours with fewer links are left out`,`.`]}),S(`div`,{class:`halves`,children:[S(p,{fallback:S(`div`,{class:`figure canvas`,children:S(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:S(F,{graph:s,kinds:o,at:e,picked:n.get(`picked`),onPick:e=>a(h({picked:e}),!0)})}),S(U,{graph:s,at:e,open:r,picked:n.get(`picked`),kinds:o})]})]})}})}var V=100;function H({of:e,line:t}){let[n,r]=w(V);return S(g,{children:[S(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&S(`p`,{children:S(`button`,{type:`button`,onClick:()=>r(n+V),children:[`Show `,Math.min(V,e.length-n),` more of `,C(e.length)]})})]})}function U({graph:e,at:t,open:i,picked:o,kinds:s}){let c=e=>S(`li`,{class:e.id===o?`on`:``,children:[S(`a`,{href:r(e.id),children:e.name}),` `,S(`small`,{children:y(e.degree,`link`)}),` `,e.id!==t&&S(`button`,{type:`button`,class:`plain`,"aria-pressed":i.includes(e.id),"aria-label":`${i.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>a(h({open:(i.includes(e.id)?i.filter(t=>t!==e.id):[...i,e.id]).join(`,`)})),children:i.includes(e.id)?`Close`:`Open`})]},e.id),l=e.nodes.find(e=>e.id===o);return S(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[l&&S(`div`,{class:`picked`,role:`status`,children:[S(`h2`,{children:l.name}),S(`p`,{class:`meta`,children:[S(`span`,{children:b(l.kind)}),S(`span`,{children:y(l.degree,`link`)})]}),S(`ul`,{class:`items`,children:c(l)}),S(`p`,{class:`onward`,children:[S(`a`,{href:n(`/explore`,{at:l.id}),children:`Put it in the middle`}),S(`a`,{href:n(`/explore`,{at:t,from:t,to:l.id}),children:`How is it connected?`})]})]}),s.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&S(`details`,{open:n.length<=12,children:[S(`summary`,{children:[b(t),` `,S(`small`,{children:n.length})]}),S(H,{of:n,line:c})]},t)})]})}export{I as Explore};