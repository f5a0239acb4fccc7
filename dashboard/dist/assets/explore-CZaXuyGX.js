const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-lcQY_hue.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-1YiNpCj3.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,F as n,I as r,L as i,N as a,O as o,P as s,R as c,a as l,b as u,c as d,j as f,k as p,s as m,t as h}from"./index-BX_Uohyt.js";import{E as g,b as _,m as v,n as y,o as b,t as x,u as S,x as C}from"./jsxRuntime-1YiNpCj3.js";var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
    `),E=new w(`
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
    `),D=new w(`
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
    `),O=new w(`
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
    `),k=new Map;function A(e){let t=k.get(e);if(t)return t;let n=new AbortController,r={answer:o(T,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return k.set(e,r),r.answer.then(()=>r.came=!0,()=>k.get(e)===r&&k.delete(e)),r}function j(e){for(let t of e){let e=k.get(t);e&&!e.came&&(k.delete(t),e.stop())}}function M(t){let[n,r]=C({key:``}),[i,a]=C(0),o=_(()=>a(e=>e+1),[]);p(()=>{k.clear(),o()});let s=t.join();v(()=>{let e=!1;return Promise.all(t.map(e=>A(e).answer)).then(t=>e||r({key:s,graph:N(t)}),t=>e||r(e=>({key:s,graph:e.graph,problem:{code:t.code,message:t.message}}))),()=>{e=!0,j(t)}},[s,i]);let c=n.key===s,l=c?n.problem:void 0;return e(l,o),{data:n.graph,problem:l,loading:!c,old:!c||!!l,again:o}}function N(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var P=d(()=>h(()=>import(`./explore-picture-lcQY_hue.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function F(){let{params:e}=i(),n=e.get(`at`),a=e.get(`from`),o=e.get(`to`),c=[n,a,o].filter(e=>e!==null),l=f(O,{ids:c}),d=new Map(l.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),p=e=>e?d.get(e)??r(e):``,m=a&&o?{operation:E,variables:{from:a,to:o}}:n?{operation:T,variables:{id:n,first:80}}:{operation:O,variables:{ids:c}};return x(u,{title:n?`Around ${p(n)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[x(`div`,{class:`question no-print`,children:[x(`p`,{class:`sentence`,children:[`Show what is around `,x(I,{label:`The thing in the middle`,id:n,name:p(n),part:`at`})]}),x(`p`,{class:`sentence`,children:[`Or find how `,x(I,{label:`Where the path begins`,id:a,name:p(a),part:`from`}),` is connected with `,x(I,{label:`Where the path ends`,id:o,name:p(o),part:`to`})]})]}),a&&o&&x(L,{from:a,to:o}),n?x(R,{at:n}):!a&&!o&&x(t,{answer:l,what:`places to start`,children:({findings:e})=>e.facets.map(e=>x(`section`,{children:[x(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),x(`p`,{class:`chips`,children:e.buckets.map(e=>x(`a`,{href:s(`/explore`,{at:e.value}),children:[e.label,` `,x(`small`,{children:y(e.count,`finding`)})]},e.value))})]},e.field))})]})}function I({label:e,id:t,name:n,part:r}){let[i,o]=C(``),[s,u]=C(``);v(()=>{let e=setTimeout(()=>u(i.trim()),150);return()=>clearTimeout(e)},[i]);let{data:d,loading:p,old:m}=f(D,s?{text:s}:null),h=s===i.trim()&&!m,g=s&&i?(d?.search.nodes??[]).filter(e=>h||e.name.toLowerCase().includes(i.trim().toLowerCase())):[];return x(l,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:n,detail:``}]:[],options:g.map(e=>({id:e.id,name:e.name,detail:b(e.__typename)})),onType:o,onChange:e=>a(c({[r]:e[e.length-1],open:null,picked:null})),loading:p||s!==i.trim(),more:!i||(d?.search.totalCount??0)>g.length})}function L({from:e,to:r}){let i=f(E,{from:e,to:r});return x(`section`,{"aria-labelledby":`paths`,children:[x(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),x(t,{answer:i,what:`the paths`,children:({connections:{paths:e,truncated:t}})=>x(g,{children:[e.length===0&&x(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),x(`ol`,{class:`list`,children:e.map(e=>x(`li`,{children:[x(`p`,{children:e.sentence}),x(`p`,{class:`trail`,children:e.nodes.map((e,t)=>x(`span`,{children:[t>0&&x(`span`,{"aria-hidden":`true`,children:` → `}),x(`a`,{href:n(e.id),children:e.name}),` `,x(`small`,{children:b(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),t&&x(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function R({at:e}){let{params:n}=i(),r=n.get(`open`)?.split(`,`).filter(Boolean)??[],o=n.getAll(`without`),s=M([e,...r]);return x(t,{answer:s,what:`what is around it`,children:t=>{if(!t)return x(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let i=[...new Set(t.nodes.map(e=>e.kind))].sort(),s={...t,nodes:t.nodes.filter(t=>t.id===e||!o.includes(t.kind))},l=new Set(s.nodes.map(e=>e.id));return s.edges=t.edges.filter(e=>l.has(e.from)&&l.has(e.to)),x(g,{children:[x(`fieldset`,{class:`tools kinds no-print`,children:[x(`legend`,{children:`Show`}),i.map(e=>x(`label`,{children:[x(`input`,{type:`checkbox`,checked:!o.includes(e),onChange:()=>a(c({without:o.includes(e)?o.filter(t=>t!==e):[...o,e]}),!0)}),` `,x(`i`,{class:`dot-key kind-${i.indexOf(e)%10}`,"aria-hidden":`true`}),b(e),` `,x(`small`,{children:t.nodes.filter(t=>t.kind===e).length})]},e))]}),x(`p`,{"aria-live":`polite`,children:[y(s.nodes.length,`thing`),`, `,y(s.edges.length,`link`),t.leftOut>0&&`; ${t.leftOut} neighbours with fewer links are left out`,`.`]}),x(`div`,{class:`halves`,children:[x(m,{fallback:x(`div`,{class:`figure canvas`,children:x(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:x(P,{graph:s,kinds:i,at:e,picked:n.get(`picked`),onPick:e=>a(c({picked:e}),!0)})}),x(V,{graph:s,at:e,open:r,picked:n.get(`picked`),kinds:i})]})]})}})}var z=100;function B({of:e,line:t}){let[n,r]=C(z);return x(g,{children:[x(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&x(`p`,{children:x(`button`,{type:`button`,onClick:()=>r(n+z),children:[`Show `,Math.min(z,e.length-n),` more of `,S(e.length)]})})]})}function V({graph:e,at:t,open:r,picked:i,kinds:o}){let l=e=>x(`li`,{class:e.id===i?`on`:``,children:[x(`a`,{href:n(e.id),children:e.name}),` `,x(`small`,{children:y(e.degree,`link`)}),` `,e.id!==t&&x(`button`,{type:`button`,class:`plain`,"aria-pressed":r.includes(e.id),"aria-label":`${r.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>a(c({open:(r.includes(e.id)?r.filter(t=>t!==e.id):[...r,e.id]).join(`,`)})),children:r.includes(e.id)?`Close`:`Open`})]},e.id),u=e.nodes.find(e=>e.id===i);return x(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&x(`div`,{class:`picked`,role:`status`,children:[x(`h2`,{children:u.name}),x(`p`,{class:`meta`,children:[x(`span`,{children:b(u.kind)}),x(`span`,{children:y(u.degree,`link`)})]}),x(`ul`,{class:`items`,children:l(u)}),x(`p`,{class:`onward`,children:[x(`a`,{href:s(`/explore`,{at:u.id}),children:`Put it in the middle`}),x(`a`,{href:s(`/explore`,{at:t,from:t,to:u.id}),children:`How is it connected?`})]})]}),o.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&x(`details`,{open:n.length<=12,children:[x(`summary`,{children:[b(t),` `,x(`small`,{children:n.length})]}),x(B,{of:n,line:l})]},t)})]})}export{F as Explore};