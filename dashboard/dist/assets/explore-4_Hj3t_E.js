const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-31VWnhDx.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-CStK3Q-M.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,D as n,E as r,O as i,S as a,_ as o,a as s,c,j as l,k as u,s as d,t as f,v as p,w as m,x as h}from"./index-B-QH8j6Q.js";import{E as g,b as _,m as v,n as y,o as b,t as x,u as S,x as C}from"./jsxRuntime-CStK3Q-M.js";var w=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},T=new w(`
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
    `),k=new Map;function A(e){let t=k.get(e);if(t)return t;let n=new AbortController,r={answer:h(T,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return k.set(e,r),r.answer.then(()=>r.came=!0,()=>k.get(e)===r&&k.delete(e)),r}function j(e){for(let t of e){let e=k.get(t);e&&!e.came&&(k.delete(t),e.stop())}}function M(e){let[n,r]=C({key:``}),[i,o]=C(0),s=_(()=>o(e=>e+1),[]);a(()=>{k.clear(),s()});let c=e.join();v(()=>{let t=!1;return Promise.all(e.map(e=>A(e).answer)).then(e=>t||r({key:c,graph:N(e)}),e=>t||r(t=>({key:c,graph:t.graph,problem:{code:e.code,message:e.message}}))),()=>{t=!0,j(e)}},[c,i]);let l=n.key===c,u=l?n.problem:void 0;return t(u,s),{data:n.graph,problem:u,loading:!l,old:!l||!!u,again:s}}function N(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var P=c(()=>f(()=>import(`./explore-picture-31VWnhDx.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function F(){let{params:t}=e(),r=t.get(`at`),i=t.get(`from`),a=t.get(`to`),s=[r,i,a].filter(e=>e!==null),c=m(O,{ids:s}),l=new Map(c.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),d=e=>e?l.get(e)??u(e):``,f=i&&a?{operation:E,variables:{from:i,to:a}}:r?{operation:T,variables:{id:r,first:80}}:{operation:O,variables:{ids:s}};return x(o,{title:r?`Around ${d(r)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:f,class:`explore`,children:[x(`div`,{class:`question no-print`,children:[x(`p`,{class:`sentence`,children:[`Show what is around `,x(I,{label:`The thing in the middle`,id:r,name:d(r),part:`at`})]}),x(`p`,{class:`sentence`,children:[`Or find how `,x(I,{label:`Where the path begins`,id:i,name:d(i),part:`from`}),` is connected with `,x(I,{label:`Where the path ends`,id:a,name:d(a),part:`to`})]})]}),i&&a&&x(L,{from:i,to:a}),r?x(R,{at:r}):!i&&!a&&x(p,{answer:c,what:`places to start`,children:({findings:e})=>e.facets.map(e=>x(`section`,{children:[x(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),x(`p`,{class:`chips`,children:e.buckets.map(e=>x(`a`,{href:n(`/explore`,{at:e.value}),children:[e.label,` `,x(`small`,{children:y(e.count,`finding`)})]},e.value))})]},e.field))})]})}function I({label:e,id:t,name:n,part:i}){let[a,o]=C(``),[c,u]=C(``);v(()=>{let e=setTimeout(()=>u(a.trim()),150);return()=>clearTimeout(e)},[a]);let{data:d,loading:f}=m(D,c?{text:c}:null),p=c&&a?d?.search.nodes??[]:[];return x(s,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:n,detail:``}]:[],options:p.map(e=>({id:e.id,name:e.name,detail:b(e.__typename)})),onType:o,onChange:e=>r(l({[i]:e[e.length-1],open:null,picked:null})),loading:f,more:!a||(d?.search.totalCount??0)>p.length})}function L({from:e,to:t}){let n=m(E,{from:e,to:t});return x(`section`,{"aria-labelledby":`paths`,children:[x(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),x(p,{answer:n,what:`the paths`,children:({connections:{paths:e,truncated:t}})=>x(g,{children:[e.length===0&&x(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),x(`ol`,{class:`list`,children:e.map(e=>x(`li`,{children:[x(`p`,{children:e.sentence}),x(`p`,{class:`trail`,children:e.nodes.map((e,t)=>x(`span`,{children:[t>0&&x(`span`,{"aria-hidden":`true`,children:` → `}),x(`a`,{href:i(e.id),children:e.name}),` `,x(`small`,{children:b(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),t&&x(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function R({at:t}){let{params:n}=e(),i=n.get(`open`)?.split(`,`).filter(Boolean)??[],a=n.getAll(`without`),o=M([t,...i]);return x(p,{answer:o,what:`what is around it`,children:e=>{if(!e)return x(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let o=[...new Set(e.nodes.map(e=>e.kind))].sort(),s={...e,nodes:e.nodes.filter(e=>e.id===t||!a.includes(e.kind))},c=new Set(s.nodes.map(e=>e.id));return s.edges=e.edges.filter(e=>c.has(e.from)&&c.has(e.to)),x(g,{children:[x(`fieldset`,{class:`tools kinds no-print`,children:[x(`legend`,{children:`Show`}),o.map(t=>x(`label`,{children:[x(`input`,{type:`checkbox`,checked:!a.includes(t),onChange:()=>r(l({without:a.includes(t)?a.filter(e=>e!==t):[...a,t]}),!0)}),` `,x(`i`,{class:`dot-key kind-${o.indexOf(t)%10}`,"aria-hidden":`true`}),b(t),` `,x(`small`,{children:e.nodes.filter(e=>e.kind===t).length})]},t))]}),x(`p`,{"aria-live":`polite`,children:[y(s.nodes.length,`thing`),`, `,y(s.edges.length,`link`),e.leftOut>0&&`; ${e.leftOut} neighbours with fewer links are left out`,`.`]}),x(`div`,{class:`halves`,children:[x(d,{fallback:x(`div`,{class:`figure canvas`,children:x(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:x(P,{graph:s,kinds:o,at:t,picked:n.get(`picked`),onPick:e=>r(l({picked:e}),!0)})}),x(V,{graph:s,at:t,open:i,picked:n.get(`picked`),kinds:o})]})]})}})}var z=100;function B({of:e,line:t}){let[n,r]=C(z);return x(g,{children:[x(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&x(`p`,{children:x(`button`,{type:`button`,onClick:()=>r(n+z),children:[`Show `,Math.min(z,e.length-n),` more of `,S(e.length)]})})]})}function V({graph:e,at:t,open:a,picked:o,kinds:s}){let c=e=>x(`li`,{class:e.id===o?`on`:``,children:[x(`a`,{href:i(e.id),children:e.name}),` `,x(`small`,{children:y(e.degree,`link`)}),` `,e.id!==t&&x(`button`,{type:`button`,class:`plain`,"aria-pressed":a.includes(e.id),"aria-label":`${a.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>r(l({open:(a.includes(e.id)?a.filter(t=>t!==e.id):[...a,e.id]).join(`,`)})),children:a.includes(e.id)?`Close`:`Open`})]},e.id),u=e.nodes.find(e=>e.id===o);return x(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&x(`div`,{class:`picked`,role:`status`,children:[x(`h2`,{children:u.name}),x(`p`,{class:`meta`,children:[x(`span`,{children:b(u.kind)}),x(`span`,{children:y(u.degree,`link`)})]}),x(`ul`,{class:`items`,children:c(u)}),x(`p`,{class:`onward`,children:[x(`a`,{href:n(`/explore`,{at:u.id}),children:`Put it in the middle`}),x(`a`,{href:n(`/explore`,{at:t,from:t,to:u.id}),children:`How is it connected?`})]})]}),s.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&x(`details`,{open:n.length<=12,children:[x(`summary`,{children:[b(t),` `,x(`small`,{children:n.length})]}),x(B,{of:n,line:c})]},t)})]})}export{F as Explore};