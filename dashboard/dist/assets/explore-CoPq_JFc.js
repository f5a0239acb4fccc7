const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-TzvQezXH.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-1khQ3OYb.js"])))=>i.map(i=>d[i]);
import{C as e,S as t,T as n,_ as r,b as i,g as a,h as o,i as s,o as c,s as l,t as u,v as d,w as f,x as p,y as m}from"./index-03KBRefx.js";import{T as h,b as g,l as _,n as v,o as y,p as b,t as x,y as S}from"./jsxRuntime-1khQ3OYb.js";var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},w=new C(`
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
    `),T=new C(`
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
    `),E=new C(`
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
    `),D=new C(`
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
    `),O=new Map;function k(e){let[t,n]=g({key:``}),[i,a]=g(0),o=S(()=>a(e=>e+1),[]);d(()=>{O.clear(),o()});let s=e.join();b(()=>{let t=!1,i=e.map(e=>{let t=O.get(e)??r(w,{id:e,first:80});return O.set(e,t),t.catch(()=>O.delete(e)),t});return Promise.all(i).then(e=>t||n({key:s,graph:A(e)}),e=>t||n(t=>({key:s,graph:t.graph,error:e.message}))),()=>{t=!0}},[s,i]);let c=t.key===s;return{data:t.graph,problem:c&&t.error?{code:`BROKEN`,message:t.error}:void 0,loading:!c,old:!c,again:o}}function A(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var j=l(()=>u(()=>import(`./explore-picture-TzvQezXH.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function M(){let{params:t}=f(),n=t.get(`at`),r=t.get(`from`),i=t.get(`to`),s=[n,r,i].filter(e=>e!==null),c=m(D,{ids:s}),l=new Map(c.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),u=t=>t?l.get(t)??e(t):``,d=r&&i?{operation:T,variables:{from:r,to:i}}:n?{operation:w,variables:{id:n,first:80}}:{operation:D,variables:{ids:s}};return x(o,{title:n?`Around ${u(n)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:d,class:`explore`,children:[x(`div`,{class:`question no-print`,children:[x(`p`,{class:`sentence`,children:[`Show what is around `,x(N,{label:`The thing in the middle`,id:n,name:u(n),part:`at`})]}),x(`p`,{class:`sentence`,children:[`Or find how `,x(N,{label:`Where the path begins`,id:r,name:u(r),part:`from`}),` is connected with `,x(N,{label:`Where the path ends`,id:i,name:u(i),part:`to`})]})]}),r&&i&&x(P,{from:r,to:i}),n?x(F,{at:n}):!r&&!i&&x(a,{answer:c,what:`places to start`,children:({findings:e})=>e.facets.map(e=>x(`section`,{children:[x(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),x(`p`,{class:`chips`,children:e.buckets.map(e=>x(`a`,{href:p(`/explore`,{at:e.value}),children:[e.label,` `,x(`small`,{children:v(e.count,`finding`)})]},e.value))})]},e.field))})]})}function N({label:e,id:t,name:r,part:a}){let[o,c]=g(``),[l,u]=g(``);b(()=>{let e=setTimeout(()=>u(o.trim()),150);return()=>clearTimeout(e)},[o]);let{data:d,loading:f}=m(E,l?{text:l}:null),p=l&&o?d?.search.nodes??[]:[];return x(s,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:r,detail:``}]:[],options:p.map(e=>({id:e.id,name:e.name,detail:y(e.__typename)})),onType:c,onChange:e=>i(n({[a]:e[e.length-1],open:null,picked:null})),loading:f,more:!o||(d?.search.totalCount??0)>p.length})}function P({from:e,to:n}){let r=m(T,{from:e,to:n});return x(`section`,{"aria-labelledby":`paths`,children:[x(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),x(a,{answer:r,what:`the paths`,children:({connections:{paths:e,truncated:n}})=>x(h,{children:[e.length===0&&x(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),x(`ol`,{class:`list`,children:e.map(e=>x(`li`,{children:[x(`p`,{children:e.sentence}),x(`p`,{class:`trail`,children:e.nodes.map((e,n)=>x(`span`,{children:[n>0&&x(`span`,{"aria-hidden":`true`,children:` → `}),x(`a`,{href:t(e.id),children:e.name}),` `,x(`small`,{children:y(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),n&&x(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function F({at:e}){let{params:t}=f(),r=t.get(`open`)?.split(`,`).filter(Boolean)??[],o=t.getAll(`without`),s=k([e,...r]);return x(a,{answer:s,what:`what is around it`,children:a=>{if(!a)return x(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let s=[...new Set(a.nodes.map(e=>e.kind))].sort(),l={...a,nodes:a.nodes.filter(t=>t.id===e||!o.includes(t.kind))},u=new Set(l.nodes.map(e=>e.id));return l.edges=a.edges.filter(e=>u.has(e.from)&&u.has(e.to)),x(h,{children:[x(`fieldset`,{class:`tools kinds no-print`,children:[x(`legend`,{children:`Show`}),s.map(e=>x(`label`,{children:[x(`input`,{type:`checkbox`,checked:!o.includes(e),onChange:()=>i(n({without:o.includes(e)?o.filter(t=>t!==e):[...o,e]}),!0)}),` `,x(`i`,{class:`dot-key kind-${s.indexOf(e)%10}`,"aria-hidden":`true`}),y(e),` `,x(`small`,{children:a.nodes.filter(t=>t.kind===e).length})]},e))]}),x(`p`,{"aria-live":`polite`,children:[v(l.nodes.length,`thing`),`, `,v(l.edges.length,`link`),a.leftOut>0&&`; ${a.leftOut} neighbours with fewer links are left out`,`.`]}),x(`div`,{class:`halves`,children:[x(c,{fallback:x(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`}),children:x(j,{graph:l,kinds:s,at:e,picked:t.get(`picked`),onPick:e=>i(n({picked:e}),!0)})}),x(R,{graph:l,at:e,open:r,picked:t.get(`picked`),kinds:s})]})]})}})}var I=100;function L({of:e,line:t}){let[n,r]=g(I);return x(h,{children:[x(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&x(`p`,{children:x(`button`,{type:`button`,onClick:()=>r(n+I),children:[`Show `,Math.min(I,e.length-n),` more of `,_(e.length)]})})]})}function R({graph:e,at:r,open:a,picked:o,kinds:s}){let c=e=>x(`li`,{class:e.id===o?`on`:``,children:[x(`a`,{href:t(e.id),children:e.name}),` `,x(`small`,{children:v(e.degree,`link`)}),` `,e.id!==r&&x(`button`,{type:`button`,class:`plain`,"aria-pressed":a.includes(e.id),"aria-label":`${a.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>i(n({open:(a.includes(e.id)?a.filter(t=>t!==e.id):[...a,e.id]).join(`,`)})),children:a.includes(e.id)?`Close`:`Open`})]},e.id),l=e.nodes.find(e=>e.id===o);return x(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[l&&x(`div`,{class:`picked`,role:`status`,children:[x(`h2`,{children:l.name}),x(`p`,{class:`meta`,children:[x(`span`,{children:y(l.kind)}),x(`span`,{children:v(l.degree,`link`)})]}),x(`ul`,{class:`items`,children:c(l)}),x(`p`,{class:`onward`,children:[x(`a`,{href:p(`/explore`,{at:l.id}),children:`Put it in the middle`}),x(`a`,{href:p(`/explore`,{at:r,from:r,to:l.id}),children:`How is it connected?`})]})]}),s.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&x(`details`,{open:n.length<=12,children:[x(`summary`,{children:[y(t),` `,x(`small`,{children:n.length})]}),x(L,{of:n,line:c})]},t)})]})}export{M as Explore};