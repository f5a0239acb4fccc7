const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-lcQY_hue.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-1YiNpCj3.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,F as n,I as r,L as i,N as a,O as o,P as s,R as c,a as l,b as u,c as d,j as f,k as p,s as m,t as h}from"./index-D6mU5Mte.js";import{E as g,b as _,m as v,n as y,o as b,s as x,t as S,u as C,x as w}from"./jsxRuntime-1YiNpCj3.js";var T=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},E=new T(`
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
    `),A=new Map;function j(e){let t=A.get(e);if(t)return t;let n=new AbortController,r={answer:o(E,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return A.set(e,r),r.answer.then(()=>r.came=!0,()=>A.get(e)===r&&A.delete(e)),r}function M(e){for(let t of e){let e=A.get(t);e&&!e.came&&(A.delete(t),e.stop())}}function N(t){let[n,r]=w({key:``}),[i,a]=w(0),o=_(()=>a(e=>e+1),[]);p(()=>{A.clear(),o()});let s=t.join();v(()=>{let e=!1;return Promise.all(t.map(e=>j(e).answer)).then(t=>e||r({key:s,graph:P(t)}),t=>e||r(e=>({key:s,graph:e.graph,problem:{code:t.code,message:t.message}}))),()=>{e=!0,M(t)}},[s,i]);let c=n.key===s,l=c?n.problem:void 0;return e(l,o),{data:n.graph,problem:l,loading:!c,old:!c||!!l,again:o}}function P(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var F=d(()=>h(()=>import(`./explore-picture-lcQY_hue.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function I(){let{params:e}=i(),n=e.get(`at`),a=e.get(`from`),o=e.get(`to`),c=[n,a,o].filter(e=>e!==null),l=f(k,{ids:c}),d=new Map(l.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),p=e=>e?d.get(e)??r(e):``,m=a&&o?{operation:D,variables:{from:a,to:o}}:n?{operation:E,variables:{id:n,first:80}}:{operation:k,variables:{ids:c}};return S(u,{title:n&&(!l.data||d.get(n))?`Around ${p(n)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[S(`div`,{class:`question no-print`,children:[S(`p`,{class:`sentence`,children:[`Show what is around `,S(L,{label:`The thing in the middle`,id:n,name:p(n),part:`at`})]}),S(`p`,{class:`sentence`,children:[`Or find how `,S(L,{label:`Where the path begins`,id:a,name:p(a),part:`from`}),` is connected with `,S(L,{label:`Where the path ends`,id:o,name:p(o),part:`to`})]})]}),a&&o&&S(R,{from:a,to:o,unknown:[a,o].filter(e=>l.data&&!d.get(e))}),n?S(B,{at:n}):!a&&!o&&S(t,{answer:l,what:`places to start`,children:({findings:e})=>e.facets.map(e=>S(`section`,{children:[S(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),S(`p`,{class:`chips`,children:e.buckets.map(e=>S(`a`,{href:s(`/explore`,{at:e.value}),children:[e.label,` `,S(`small`,{children:y(e.count,`finding`)})]},e.value))})]},e.field))})]})}function L({label:e,id:t,name:n,part:r}){let[i,o]=w(``),[s,u]=w(``);v(()=>{let e=setTimeout(()=>u(i.trim()),150);return()=>clearTimeout(e)},[i]);let{data:d,loading:p,old:m}=f(O,s?{text:s}:null),h=s===i.trim()&&!m,g=s&&i?(d?.search.nodes??[]).filter(e=>h||e.name.toLowerCase().includes(i.trim().toLowerCase())):[];return S(l,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:n,detail:``}]:[],options:g.map(e=>({id:e.id,name:e.name,detail:b(e.__typename)})),onType:o,onChange:e=>a(c({[r]:e[e.length-1],open:null,picked:null})),loading:p||s!==i.trim(),more:!i||(d?.search.totalCount??0)>g.length})}function R({from:e,to:r,unknown:i}){let a=f(D,{from:e,to:r});return S(`section`,{"aria-labelledby":`paths`,children:[S(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),S(t,{answer:a,what:`the paths`,children:({connections:{paths:t,truncated:a}})=>{let o=t.filter(e=>e.length>0);return S(g,{children:[o.length===0&&S(`p`,{class:`empty`,children:z(e===r,i)}),S(`ol`,{class:`list`,children:o.map(e=>S(`li`,{children:[S(`p`,{children:e.sentence}),S(`p`,{class:`trail`,children:e.nodes.map((e,t)=>S(`span`,{children:[t>0&&S(`span`,{"aria-hidden":`true`,children:` → `}),S(`a`,{href:n(e.id),children:e.name}),` `,S(`small`,{children:b(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),a&&S(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})}})]})}function z(e,t){return t.length?`There is nothing with the id ${x(t,`or`)}, or not for readers without an account.`:e?`Both ends are the same thing. Choose another for one of them.`:`No path of at most six steps leads from one to the other.`}function B({at:e}){let{params:n}=i(),r=n.get(`open`)?.split(`,`).filter(Boolean)??[],o=n.getAll(`without`),s=N([e,...r]);return S(t,{answer:s,what:`what is around it`,children:t=>{if(!t)return S(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let i=[...new Set(t.nodes.map(e=>e.kind))].sort(),s={...t,nodes:t.nodes.filter(t=>t.id===e||!o.includes(t.kind))},l=new Set(s.nodes.map(e=>e.id));return s.edges=t.edges.filter(e=>l.has(e.from)&&l.has(e.to)),S(g,{children:[S(`fieldset`,{class:`tools kinds no-print`,children:[S(`legend`,{children:`Show`}),i.map(e=>S(`label`,{children:[S(`input`,{type:`checkbox`,checked:!o.includes(e),onChange:()=>a(c({without:o.includes(e)?o.filter(t=>t!==e):[...o,e]}),!0)}),` `,S(`i`,{class:`dot-key kind-${i.indexOf(e)%10}`,"aria-hidden":`true`}),b(e),` `,S(`small`,{children:t.nodes.filter(t=>t.kind===e).length})]},e))]}),S(`p`,{"aria-live":`polite`,children:[y(s.nodes.length,`thing`),`, `,y(s.edges.length,`link`),t.leftOut>0&&`; ${t.leftOut} neighbours with fewer links are left out`,`.`]}),S(`div`,{class:`halves`,children:[S(m,{fallback:S(`div`,{class:`figure canvas`,children:S(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:S(F,{graph:s,kinds:i,at:e,picked:n.get(`picked`),onPick:e=>a(c({picked:e}),!0)})}),S(U,{graph:s,at:e,open:r,picked:n.get(`picked`),kinds:i})]})]})}})}var V=100;function H({of:e,line:t}){let[n,r]=w(V);return S(g,{children:[S(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&S(`p`,{children:S(`button`,{type:`button`,onClick:()=>r(n+V),children:[`Show `,Math.min(V,e.length-n),` more of `,C(e.length)]})})]})}function U({graph:e,at:t,open:r,picked:i,kinds:o}){let l=e=>S(`li`,{class:e.id===i?`on`:``,children:[S(`a`,{href:n(e.id),children:e.name}),` `,S(`small`,{children:y(e.degree,`link`)}),` `,e.id!==t&&S(`button`,{type:`button`,class:`plain`,"aria-pressed":r.includes(e.id),"aria-label":`${r.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>a(c({open:(r.includes(e.id)?r.filter(t=>t!==e.id):[...r,e.id]).join(`,`)})),children:r.includes(e.id)?`Close`:`Open`})]},e.id),u=e.nodes.find(e=>e.id===i);return S(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&S(`div`,{class:`picked`,role:`status`,children:[S(`h2`,{children:u.name}),S(`p`,{class:`meta`,children:[S(`span`,{children:b(u.kind)}),S(`span`,{children:y(u.degree,`link`)})]}),S(`ul`,{class:`items`,children:l(u)}),S(`p`,{class:`onward`,children:[S(`a`,{href:s(`/explore`,{at:u.id}),children:`Put it in the middle`}),S(`a`,{href:s(`/explore`,{at:t,from:t,to:u.id}),children:`How is it connected?`})]})]}),o.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&S(`details`,{open:n.length<=12,children:[S(`summary`,{children:[b(t),` `,S(`small`,{children:n.length})]}),S(H,{of:n,line:l})]},t)})]})}export{I as Explore};