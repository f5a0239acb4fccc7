const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-TzvQezXH.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-1khQ3OYb.js"])))=>i.map(i=>d[i]);
import{C as e,D as t,E as n,S as r,T as i,b as a,g as o,h as s,i as c,o as l,s as u,t as d,w as f,x as p,y as m}from"./index-DaPVyWzh.js";import{T as h,b as g,l as _,n as v,o as y,p as b,t as x,y as S}from"./jsxRuntime-1khQ3OYb.js";var C=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},w=new C(`
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
    `),O=new Map;function k(e){let[t,n]=g({key:``}),[r,i]=g(0),o=S(()=>i(e=>e+1),[]);a(()=>{O.clear(),o()});let s=e.join();b(()=>{let t=!1,r=e.map(e=>{let t=O.get(e)??m(w,{id:e,first:80});return O.set(e,t),t.catch(()=>O.delete(e)),t});return Promise.all(r).then(e=>t||n({key:s,graph:A(e)}),e=>t||n(t=>({key:s,graph:t.graph,error:e.message}))),()=>{t=!0}},[s,r]);let c=t.key===s;return{data:t.graph,problem:c&&t.error?{code:`BROKEN`,message:t.error}:void 0,loading:!c,old:!c,again:o}}function A(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var j=u(()=>d(()=>import(`./explore-picture-TzvQezXH.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function M(){let{params:t}=n(),r=t.get(`at`),a=t.get(`from`),c=t.get(`to`),l=[r,a,c].filter(e=>e!==null),u=p(D,{ids:l}),d=new Map(u.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),f=e=>e?d.get(e)??i(e):``,m=a&&c?{operation:T,variables:{from:a,to:c}}:r?{operation:w,variables:{id:r,first:80}}:{operation:D,variables:{ids:l}};return x(s,{title:r?`Around ${f(r)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[x(`div`,{class:`question no-print`,children:[x(`p`,{class:`sentence`,children:[`Show what is around `,x(N,{label:`The thing in the middle`,id:r,name:f(r),part:`at`})]}),x(`p`,{class:`sentence`,children:[`Or find how `,x(N,{label:`Where the path begins`,id:a,name:f(a),part:`from`}),` is connected with `,x(N,{label:`Where the path ends`,id:c,name:f(c),part:`to`})]})]}),a&&c&&x(P,{from:a,to:c}),r?x(F,{at:r}):!a&&!c&&x(o,{answer:u,what:`places to start`,children:({findings:t})=>t.facets.map(t=>x(`section`,{children:[x(`h2`,{children:[`Start from `,t.field===`INTERVENTION`?`an intervention`:t.field===`OUTCOME`?`an outcome`:`a theme`]}),x(`p`,{class:`chips`,children:t.buckets.map(t=>x(`a`,{href:e(`/explore`,{at:t.value}),children:[t.label,` `,x(`small`,{children:v(t.count,`finding`)})]},t.value))})]},t.field))})]})}function N({label:e,id:n,name:i,part:a}){let[o,s]=g(``),[l,u]=g(``);b(()=>{let e=setTimeout(()=>u(o.trim()),150);return()=>clearTimeout(e)},[o]);let{data:d,loading:f}=p(E,l?{text:l}:null),m=l&&o?d?.search.nodes??[]:[];return x(c,{label:e,placeholder:`type a name`,next:`another`,chosen:n?[{id:n,name:i,detail:``}]:[],options:m.map(e=>({id:e.id,name:e.name,detail:y(e.__typename)})),onType:s,onChange:e=>r(t({[a]:e[e.length-1],open:null,picked:null})),loading:f,more:!o||(d?.search.totalCount??0)>m.length})}function P({from:e,to:t}){let n=p(T,{from:e,to:t});return x(`section`,{"aria-labelledby":`paths`,children:[x(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),x(o,{answer:n,what:`the paths`,children:({connections:{paths:e,truncated:t}})=>x(h,{children:[e.length===0&&x(`p`,{class:`empty`,children:`No path of at most six steps leads from one to the other.`}),x(`ol`,{class:`list`,children:e.map(e=>x(`li`,{children:[x(`p`,{children:e.sentence}),x(`p`,{class:`trail`,children:e.nodes.map((e,t)=>x(`span`,{children:[t>0&&x(`span`,{"aria-hidden":`true`,children:` → `}),x(`a`,{href:f(e.id),children:e.name}),` `,x(`small`,{children:y(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),t&&x(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})})]})}function F({at:e}){let{params:i}=n(),a=i.get(`open`)?.split(`,`).filter(Boolean)??[],s=i.getAll(`without`),c=k([e,...a]);return x(o,{answer:c,what:`what is around it`,children:n=>{if(!n)return x(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let o=[...new Set(n.nodes.map(e=>e.kind))].sort(),c={...n,nodes:n.nodes.filter(t=>t.id===e||!s.includes(t.kind))},u=new Set(c.nodes.map(e=>e.id));return c.edges=n.edges.filter(e=>u.has(e.from)&&u.has(e.to)),x(h,{children:[x(`fieldset`,{class:`tools kinds no-print`,children:[x(`legend`,{children:`Show`}),o.map(e=>x(`label`,{children:[x(`input`,{type:`checkbox`,checked:!s.includes(e),onChange:()=>r(t({without:s.includes(e)?s.filter(t=>t!==e):[...s,e]}),!0)}),` `,x(`i`,{class:`dot-key kind-${o.indexOf(e)%10}`,"aria-hidden":`true`}),y(e),` `,x(`small`,{children:n.nodes.filter(t=>t.kind===e).length})]},e))]}),x(`p`,{"aria-live":`polite`,children:[v(c.nodes.length,`thing`),`, `,v(c.edges.length,`link`),n.leftOut>0&&`; ${n.leftOut} neighbours with fewer links are left out`,`.`]}),x(`div`,{class:`halves`,children:[x(l,{fallback:x(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`}),children:x(j,{graph:c,kinds:o,at:e,picked:i.get(`picked`),onPick:e=>r(t({picked:e}),!0)})}),x(R,{graph:c,at:e,open:a,picked:i.get(`picked`),kinds:o})]})]})}})}var I=100;function L({of:e,line:t}){let[n,r]=g(I);return x(h,{children:[x(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&x(`p`,{children:x(`button`,{type:`button`,onClick:()=>r(n+I),children:[`Show `,Math.min(I,e.length-n),` more of `,_(e.length)]})})]})}function R({graph:n,at:i,open:a,picked:o,kinds:s}){let c=e=>x(`li`,{class:e.id===o?`on`:``,children:[x(`a`,{href:f(e.id),children:e.name}),` `,x(`small`,{children:v(e.degree,`link`)}),` `,e.id!==i&&x(`button`,{type:`button`,class:`plain`,"aria-pressed":a.includes(e.id),"aria-label":`${a.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>r(t({open:(a.includes(e.id)?a.filter(t=>t!==e.id):[...a,e.id]).join(`,`)})),children:a.includes(e.id)?`Close`:`Open`})]},e.id),l=n.nodes.find(e=>e.id===o);return x(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[l&&x(`div`,{class:`picked`,role:`status`,children:[x(`h2`,{children:l.name}),x(`p`,{class:`meta`,children:[x(`span`,{children:y(l.kind)}),x(`span`,{children:v(l.degree,`link`)})]}),x(`ul`,{class:`items`,children:c(l)}),x(`p`,{class:`onward`,children:[x(`a`,{href:e(`/explore`,{at:l.id}),children:`Put it in the middle`}),x(`a`,{href:e(`/explore`,{at:i,from:i,to:l.id}),children:`How is it connected?`})]})]}),s.map(e=>{let t=n.nodes.filter(t=>t.kind===e);return t.length>0&&x(`details`,{open:t.length<=12,children:[x(`summary`,{children:[y(e),` `,x(`small`,{children:t.length})]}),x(L,{of:t,line:c})]},e)})]})}export{M as Explore};