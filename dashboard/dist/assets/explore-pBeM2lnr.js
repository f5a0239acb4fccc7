const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-D81O44T4.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-uowuuAwu.js"])))=>i.map(i=>d[i]);
import{A as e,C as t,F as n,I as r,L as i,N as a,O as o,R as s,a as c,b as l,c as u,j as d,k as f,s as p,t as m,z as h}from"./index--URTEKrO.js";import{E as g,a as _,b as v,m as y,n as b,o as x,s as S,t as C,u as w,x as T}from"./jsxRuntime-uowuuAwu.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
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
    `),O=new E(`
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
    `),k=new E(`
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
    `),A=new E(`
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
    `),j=new Map;function M(e){let t=j.get(e);if(t)return t;let n=new AbortController,r={answer:o(D,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return j.set(e,r),r.answer.then(()=>r.came=!0,()=>j.get(e)===r&&j.delete(e)),r}function N(e){for(let t of e){let e=j.get(t);e&&!e.came&&(j.delete(t),e.stop())}}function P(t){let[n,r]=T({key:``}),[i,a]=T(0),o=v(()=>a(e=>e+1),[]);f(()=>{j.clear(),o()});let s=t.join();y(()=>{let e=!1;return Promise.all(t.map(e=>M(e).answer)).then(t=>e||r({key:s,graph:F(t)}),t=>e||r(e=>({key:s,graph:e.graph,problem:{code:t.code,message:t.message}}))),()=>{e=!0,N(t)}},[s,i]);let c=n.key===s,l=c?n.problem:void 0;return e(l,o),{data:n.graph,problem:l,loading:!c,old:!c||!!l,again:o}}function F(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var I={NEEDED:`needed`,SERVED_BY:`was served by`,HELPED_BY:`was helped by`,HINDERED_BY:`was hindered by`,LED_TO:`led to`,STORY_OF:`is the story of`,SET_IN:`is set in`,CASE_OF:`shows`,CASE_FROM:`comes from the study`,TOLD_IN:`is told in`,BROADER:`is a kind of`,DISCUSSES:`discusses`,DISCUSSION_OF_PROJECT:`is held within`,EVENT_OF_PROJECT:`was held by the project`,EVENT_ABOUT:`was about`,EVENT_TOLD_OF_IN:`is told of in`,LEFT:`left`,FACTOR_OF:`is a factor of`,STATED_IN:`is stated in`,SAID_IN:`was said in`,OF:`is a finding about`,ON:`is a finding on`,AMONG:`was found among`,FOUND_IN:`was found in`,ABOUT_FACTOR:`is about`,SHOWS:`speaks of`,HAS_THEME:`belongs to the theme`,HAS_PRINCIPLE:`rests on the principle`,HAS_COMPONENT:`has as a part`,MEANT_FOR:`is meant for`,WORKS_THROUGH:`is thought to work through`,JUDGES:`is a judgement of`,JUDGED_ON:`is a judgement on`,JUDGED_IN:`is published in`,PART_OF:`is part of`,DELIVERS:`delivers or supports`,TOOK_PART_IN:`took part in`,RAN:`ran or commissioned`,WROTE:`wrote`,ISSUED:`issued`,FUNDS:`paid for`,PARTNER_IN:`was a partner in`,PUBLISHES:`publishes`,JUDGED:`judged`,INDICATES:`hints at`,AFFILIATED_WITH:`worked with`,SPOKE_IN:`spoke in`,LEADS:`led`,HOLDS_IN:`holds in`,PROMOTES:`promotes`,POLICY_ON:`is a policy on`,SET_OUT_IN:`is set out or told of in`,FOLLOWS:`follows`,PRINCIPLE_SOURCE:`is stated in`,PROJECT_ON:`is a project on`,TAKES_UP:`takes up`,PROJECT_TOLD_OF_IN:`is told of in`,RECOMMENDS_ON:`is a recommendation on`,BASED_ON:`rests on`,RECOMMENDED_IN:`is recommended in`,RESOURCE_ABOUT:`is a resource about`,CRITICISES:`disputes`,REPORTED_IN:`is reported in`,REPORTS:`found`,EXAMINES:`examines`,STUDIED:`studied`,TOOK_PLACE_IN:`took place in`,INCLUDES:`includes the study`,STUDY_OF_PROJECT:`belongs to the project`,GIVEN_AT:`was given at`,TALK_ABOUT:`was a talk about`},L=u(()=>m(()=>import(`./explore-picture-D81O44T4.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function R(){let{params:e}=s(),r=e.get(`at`),a=e.get(`from`),o=e.get(`to`),c=[r,a,o].filter(e=>e!==null),u=d(A,{ids:c}),f=new Map(u.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),p=e=>e?f.get(e)??i(e):``,m=a&&o?{operation:O,variables:{from:a,to:o}}:r?{operation:D,variables:{id:r,first:80}}:{operation:A,variables:{ids:c}};return C(l,{title:r&&(!u.data||f.get(r))?`Around ${p(r)}`:`Explore the graph`,lead:`Start from one thing and follow what it is linked to.`,behind:m,class:`explore`,children:[C(`div`,{class:`question no-print`,children:[C(`p`,{class:`sentence`,children:[`Show what is around `,C(z,{label:`The thing in the middle`,id:r,name:p(r),part:`at`})]}),C(`p`,{class:`sentence`,children:[`Or find how `,C(z,{label:`Where the path begins`,id:a,name:p(a),part:`from`}),` is connected with `,C(z,{label:`Where the path ends`,id:o,name:p(o),part:`to`})]})]}),a&&o&&C(B,{from:a,to:o,unknown:[a,o].filter(e=>u.data&&!f.get(e))}),r?C(H,{at:r}):!a&&!o&&C(t,{answer:u,what:`places to start`,children:({findings:e})=>e.facets.map(e=>C(`section`,{children:[C(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),C(`p`,{class:`chips`,children:e.buckets.map(e=>C(`a`,{href:n(`/explore`,{at:e.value}),children:[e.label,` `,C(`small`,{children:b(e.count,`finding`)})]},e.value))})]},e.field))})]})}function z({label:e,id:t,name:n,part:r}){let[i,o]=T(``),[s,l]=T(``);y(()=>{let e=setTimeout(()=>l(i.trim()),150);return()=>clearTimeout(e)},[i]);let{data:u,loading:f,old:p}=d(k,s?{text:s}:null),m=s===i.trim()&&!p,g=s&&i?(u?.search.nodes??[]).filter(e=>m||e.name.toLowerCase().includes(i.trim().toLowerCase())):[];return C(c,{label:e,placeholder:`type a name`,next:`another`,chosen:t?[{id:t,name:n,detail:``}]:[],options:g.map(e=>({id:e.id,name:e.name,detail:x(e.__typename)})),onType:o,onChange:e=>a(h({[r]:e[e.length-1],open:null,picked:null})),loading:f||s!==i.trim(),more:!i||(u?.search.totalCount??0)>g.length})}function B({from:e,to:n,unknown:i}){let a=d(O,{from:e,to:n});return C(`section`,{"aria-labelledby":`paths`,children:[C(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),C(t,{answer:a,what:`the paths`,children:({connections:{paths:t,truncated:a}})=>{let o=t.filter(e=>e.length>0);return C(g,{children:[o.length===0&&C(`p`,{class:`empty`,children:V(e===n,i)}),C(`ol`,{class:`list`,children:o.map(e=>C(`li`,{children:[C(`p`,{children:e.sentence}),C(`p`,{class:`trail`,children:e.nodes.map((e,t)=>C(`span`,{children:[t>0&&C(`span`,{"aria-hidden":`true`,children:` → `}),C(`a`,{href:r(e.id),children:e.name}),` `,C(`small`,{children:x(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),a&&C(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})}})]})}function V(e,t){return t.length?`There is nothing with the id ${S(t,`or`)}, or not for readers without an account.`:e?`Both ends are the same thing. Choose another for one of them.`:`No path of at most six steps leads from one to the other.`}function H({at:e}){let{params:n}=s(),r=n.get(`open`)?.split(`,`).filter(Boolean)??[],i=n.getAll(`without`),o=P([e,...r]);return C(t,{answer:o,what:`what is around it`,children:t=>{if(!t)return C(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let o=[...new Set(t.nodes.map(e=>e.kind))].sort(),s={...t,nodes:t.nodes.filter(t=>t.id===e||!i.includes(t.kind))},c=new Set(s.nodes.map(e=>e.id));return s.edges=t.edges.filter(e=>c.has(e.from)&&c.has(e.to)),C(g,{children:[C(`fieldset`,{class:`tools kinds no-print`,children:[C(`legend`,{children:`Show`}),o.map(e=>C(`label`,{children:[C(`input`,{type:`checkbox`,checked:!i.includes(e),onChange:()=>a(h({without:i.includes(e)?i.filter(t=>t!==e):[...i,e]}),!0)}),` `,C(`i`,{class:`dot-key kind-${o.indexOf(e)%10}`,"aria-hidden":`true`}),x(e),` `,C(`small`,{children:t.nodes.filter(t=>t.kind===e).length})]},e))]}),C(`p`,{"aria-live":`polite`,children:[b(s.nodes.length,`thing`),`, `,b(s.edges.length,`link`),t.leftOut>0&&`; ${t.leftOut} neighbours with fewer links are left out`,`.`]}),C(`div`,{class:`halves`,children:[C(p,{fallback:C(`div`,{class:`figure canvas`,children:C(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:C(L,{graph:s,kinds:o,at:e,picked:n.get(`picked`),onPick:e=>a(h({picked:e}),!0)})}),C(G,{graph:s,at:e,open:r,picked:n.get(`picked`),kinds:o})]})]})}})}var U=100;function W({of:e,line:t}){let[n,r]=T(U);return C(g,{children:[C(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&C(`p`,{children:C(`button`,{type:`button`,onClick:()=>r(n+U),children:[`Show `,Math.min(U,e.length-n),` more of `,w(e.length)]})})]})}function G({graph:e,at:t,open:i,picked:o,kinds:s}){let c=K(e,[t,...i]),l=e=>C(`li`,{class:e.id===o?`on`:``,children:[C(`a`,{href:r(e.id),children:e.name}),` `,C(`small`,{children:[...c.get(e.id)??[],b(e.degree,`link`)].join(`; `)}),` `,e.id!==t&&C(`button`,{type:`button`,class:`plain`,"aria-pressed":i.includes(e.id),"aria-label":`${i.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>a(h({open:(i.includes(e.id)?i.filter(t=>t!==e.id):[...i,e.id]).join(`,`)})),children:i.includes(e.id)?`Close`:`Open`})]},e.id),u=e.nodes.find(e=>e.id===o);return C(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[u&&C(`div`,{class:`picked`,role:`status`,children:[C(`h2`,{children:u.name}),C(`p`,{class:`meta`,children:[C(`span`,{children:x(u.kind)}),C(`span`,{children:b(u.degree,`link`)})]}),C(`ul`,{class:`items`,children:l(u)}),C(`p`,{class:`onward`,children:[C(`a`,{href:n(`/explore`,{at:u.id}),children:`Put it in the middle`}),C(`a`,{href:n(`/explore`,{at:t,from:t,to:u.id}),children:`How is it connected?`})]})]}),s.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&C(`details`,{open:n.length<=12||s.length<3,children:[C(`summary`,{children:[x(t),` `,C(`small`,{children:n.length})]}),C(W,{of:n,line:l})]},t)})]})}function K({nodes:e,edges:t},n){let r=new Map(e.map(e=>[e.id,e.name])),i=new Map,a=(e,t)=>i.set(e,[...i.get(e)??[],t]);for(let{from:e,to:i,relation:o}of t){let t=I[o]??_(o).toLowerCase();n.includes(i)?a(e,`${t} “${r.get(i)}”`):n.includes(e)&&a(i,`“${r.get(e)}” ${t} it`)}return i}export{R as Explore};