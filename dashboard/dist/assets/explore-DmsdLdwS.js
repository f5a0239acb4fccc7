const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-Dx466naQ.js","assets/rolldown-runtime-XKyaHtl9.js","assets/jsxRuntime-Dv2aEqD1.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,n,s as r}from"./index-CyyLnjMc.js";import{D as i,S as a,a as o,c as s,d as c,h as l,n as u,o as d,t as f,x as p}from"./jsxRuntime-Dv2aEqD1.js";import{c as m,l as h,n as g,r as _,s as v,u as y}from"./Page-BLdoTs79.js";import{a as b,c as x,i as S,l as C,n as w,s as T}from"./url-BG3aaad-.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
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
    `),j=new Map;function M(e){let t=j.get(e);if(t)return t;let n=new AbortController,r={answer:v(D,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return j.set(e,r),r.answer.then(()=>r.came=!0,()=>j.get(e)===r&&j.delete(e)),r}function N(e){for(let t of e){let e=j.get(t);e&&!e.came&&(j.delete(t),e.stop())}}function P(e){let[t,n]=a({key:``}),[r,i]=a(0),o=p(()=>i(e=>e+1),[]);m(()=>{j.clear(),o()});let s=e.join();l(()=>{let t=!1;return Promise.all(e.map(e=>M(e).answer)).then(e=>t||n({key:s,graph:F(e)}),e=>t||n(t=>({key:s,graph:t.graph,problem:{code:e.code,message:e.message}}))),()=>{t=!0,N(e)}},[s,r]);let c=t.key===s,u=c?t.problem:void 0;return h(u,o),{data:t.graph,problem:u,loading:!c,old:!c||!!u,again:o}}function F(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var I={NEEDED:`needed`,SERVED_BY:`was served by`,HELPED_BY:`was helped by`,HINDERED_BY:`was hindered by`,LED_TO:`led to`,STORY_OF:`is the story of`,SET_IN:`is set in`,CASE_OF:`shows`,CASE_FROM:`comes from the study`,TOLD_IN:`is told in`,BROADER:`is a kind of`,DISCUSSES:`discusses`,DISCUSSION_OF_PROJECT:`is held within`,EVENT_OF_PROJECT:`was held by the project`,EVENT_ABOUT:`was about`,EVENT_TOLD_OF_IN:`is told of in`,LEFT:`left`,FACTOR_OF:`is a factor of`,STATED_IN:`is stated in`,SAID_IN:`was said in`,OF:`is a finding about`,ON:`is a finding on`,AMONG:`was found among`,FOUND_IN:`was found in`,ABOUT_FACTOR:`is about`,SHOWS:`speaks of`,HAS_THEME:`belongs to the theme`,HAS_PRINCIPLE:`rests on the principle`,HAS_COMPONENT:`has as a part`,MEANT_FOR:`is meant for`,WORKS_THROUGH:`is thought to work through`,JUDGES:`is a judgement of`,JUDGED_ON:`is a judgement on`,JUDGED_IN:`is published in`,PART_OF:`is part of`,DELIVERS:`delivers or supports`,TOOK_PART_IN:`took part in`,RAN:`ran or commissioned`,WROTE:`wrote`,ISSUED:`issued`,FUNDS:`paid for`,PARTNER_IN:`was a partner in`,PUBLISHES:`publishes`,JUDGED:`judged`,INDICATES:`hints at`,AFFILIATED_WITH:`worked with`,SPOKE_IN:`spoke in`,LEADS:`led`,HOLDS_IN:`holds in`,PROMOTES:`promotes`,POLICY_ON:`is a policy on`,SET_OUT_IN:`is set out or told of in`,FOLLOWS:`follows`,PRINCIPLE_SOURCE:`is stated in`,PROJECT_ON:`is a project on`,TAKES_UP:`takes up`,PROJECT_TOLD_OF_IN:`is told of in`,RECOMMENDS_ON:`is a recommendation on`,BASED_ON:`rests on`,RECOMMENDED_IN:`is recommended in`,RESOURCE_ABOUT:`is a resource about`,CRITICISES:`disputes`,REPORTED_IN:`is reported in`,REPORTS:`found`,EXAMINES:`examines`,STUDIED:`studied`,TOOK_PLACE_IN:`took place in`,INCLUDES:`includes the study`,STUDY_OF_PROJECT:`belongs to the project`,GIVEN_AT:`was given at`,TALK_ABOUT:`was a talk about`},L=t(()=>n(()=>import(`./explore-picture-Dx466naQ.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2])));function R(){let{params:e}=x(),t=e.get(`at`),n=e.get(`from`),r=e.get(`to`),i=[t,n,r].filter(e=>e!==null),a=y(A,{ids:i}),o=new Map(a.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),s=e=>e?o.get(e)??T(e):``,c=e=>!a.data||o.get(e),l=n&&r&&c(n)&&c(r)?`From ${s(n)} to ${s(r)}`:t&&c(t)?`Around ${s(t)}`:`Explore the graph`;return f(g,{title:l,lead:`Start from one thing and follow what it is linked to.`,behind:n&&r?{operation:O,variables:{from:n,to:r}}:t?{operation:D,variables:{id:t,first:80}}:{operation:A,variables:{ids:i}},class:`explore`,children:[f(`div`,{class:`question no-print`,children:[f(`p`,{class:`sentence`,children:[`Show what is around `,f(z,{label:`The thing in the middle`,id:t,name:s(t),part:`at`})]}),f(`p`,{class:`sentence`,children:[`Or find how `,f(z,{label:`Where the path begins`,id:n,name:s(n),part:`from`}),` is connected with `,f(z,{label:`Where the path ends`,id:r,name:s(r),part:`to`})]})]}),n&&r&&f(B,{from:n,to:r,unknown:[n,r].filter(e=>a.data&&!o.get(e))}),t?f(H,{at:t}):!n&&!r&&f(_,{answer:a,what:`places to start`,children:({findings:e})=>e.facets.map(e=>f(`section`,{children:[f(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),f(`p`,{class:`chips`,children:e.buckets.map(e=>f(`a`,{href:S(`/explore`,{at:e.value}),children:[e.label,` `,f(`small`,{children:u(e.count,`finding`)})]},e.value))})]},e.field))})]})}function z({label:t,id:n,name:r,part:i}){let[o,s]=a(``),[c,u]=a(``);l(()=>{let e=setTimeout(()=>u(o.trim()),150);return()=>clearTimeout(e)},[o]);let{data:p,loading:m,old:h}=y(k,c?{text:c}:null),g=c===o.trim()&&!h,_=c&&o?(p?.search.nodes??[]).filter(e=>g||e.name.toLowerCase().includes(o.trim().toLowerCase())):[];return f(e,{label:t,placeholder:`type a name`,next:`another`,chosen:n?[{id:n,name:r,detail:``}]:[],options:_.map(e=>({id:e.id,name:e.name,detail:d(e.__typename)})),onType:s,onChange:e=>w(C({[i]:e[e.length-1],open:null,picked:null})),loading:m||c!==o.trim(),more:!o||(p?.search.totalCount??0)>_.length})}function B({from:e,to:t,unknown:n}){let r=y(O,{from:e,to:t});return f(`section`,{"aria-labelledby":`paths`,children:[f(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),f(_,{answer:r,what:`the paths`,children:({connections:{paths:r,truncated:a}})=>{let o=r.filter(e=>e.length>0);return f(i,{children:[o.length===0&&f(`p`,{class:`empty`,children:V(e===t,n)}),f(`ol`,{class:`list`,children:o.map(e=>f(`li`,{children:[f(`p`,{children:e.sentence}),f(`p`,{class:`trail`,children:e.nodes.map((e,t)=>f(`span`,{children:[t>0&&f(`span`,{"aria-hidden":`true`,children:` → `}),f(`a`,{href:b(e.id),children:e.name}),` `,f(`small`,{children:d(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),a&&f(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})}})]})}function V(e,t){return t.length?`There is nothing with the id ${s(t,`or`)}, or not for readers without an account.`:e?`Both ends are the same thing. Choose another for one of them.`:`No path of at most six steps leads from one to the other.`}function H({at:e}){let{params:t}=x(),n=t.get(`open`)?.split(`,`).filter(Boolean)??[],a=t.getAll(`without`),o=P([e,...n]);return f(_,{answer:o,what:`what is around it`,children:o=>{if(!o)return f(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let s=[...new Set(o.nodes.map(e=>e.kind))].sort(),c={...o,nodes:o.nodes.filter(t=>t.id===e||!a.includes(t.kind))},l=new Set(c.nodes.map(e=>e.id));return c.edges=o.edges.filter(e=>l.has(e.from)&&l.has(e.to)),f(i,{children:[f(`fieldset`,{class:`tools kinds no-print`,children:[f(`legend`,{children:`Show`}),s.map(e=>f(`label`,{children:[f(`input`,{type:`checkbox`,checked:!a.includes(e),onChange:()=>w(C({without:a.includes(e)?a.filter(t=>t!==e):[...a,e]}),!0)}),` `,f(`i`,{class:`dot-key kind-${s.indexOf(e)%10}`,"aria-hidden":`true`}),d(e),` `,f(`small`,{children:o.nodes.filter(t=>t.kind===e).length})]},e))]}),f(`p`,{"aria-live":`polite`,children:[u(c.nodes.length,`thing`),`, `,u(c.edges.length,`link`),o.leftOut>0&&`; ${o.leftOut} neighbours with fewer links are left out`,`.`]}),f(`div`,{class:`halves`,children:[f(r,{fallback:f(`div`,{class:`figure canvas`,children:f(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:f(L,{graph:c,kinds:s,at:e,picked:t.get(`picked`),onPick:e=>w(C({picked:e}),!0)})}),f(G,{graph:c,at:e,open:n,picked:t.get(`picked`),kinds:s})]})]})}})}var U=100;function W({of:e,line:t}){let[n,r]=a(U);return f(i,{children:[f(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&f(`p`,{children:f(`button`,{type:`button`,onClick:()=>r(n+U),children:[`Show `,Math.min(U,e.length-n),` more of `,c(e.length)]})})]})}function G({graph:e,at:t,open:n,picked:r,kinds:i}){let a=K(e,[t,...n]),o=e=>f(`li`,{class:e.id===r?`on`:``,children:[f(`a`,{href:b(e.id),children:e.name}),` `,f(`small`,{children:[...a.get(e.id)??[],u(e.degree,`link`)].join(`; `)}),` `,e.id!==t&&f(`button`,{type:`button`,class:`plain`,"aria-pressed":n.includes(e.id),"aria-label":`${n.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>w(C({open:(n.includes(e.id)?n.filter(t=>t!==e.id):[...n,e.id]).join(`,`)})),children:n.includes(e.id)?`Close`:`Open`})]},e.id),s=e.nodes.find(e=>e.id===r);return f(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[s&&f(`div`,{class:`picked`,role:`status`,children:[f(`h2`,{children:s.name}),f(`p`,{class:`meta`,children:[f(`span`,{children:d(s.kind)}),f(`span`,{children:u(s.degree,`link`)})]}),f(`ul`,{class:`items`,children:o(s)}),f(`p`,{class:`onward`,children:[f(`a`,{href:S(`/explore`,{at:s.id}),children:`Put it in the middle`}),f(`a`,{href:S(`/explore`,{at:t,from:t,to:s.id}),children:`How is it connected?`})]})]}),i.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&f(`details`,{open:n.length<=12||i.length<3,children:[f(`summary`,{children:[d(t),` `,f(`small`,{children:n.length})]}),f(W,{of:n,line:o})]},t)})]})}function K({nodes:e,edges:t},n){let r=new Map(e.map(e=>[e.id,e.name])),i=new Map,a=(e,t)=>i.set(e,[...i.get(e)??[],t]);for(let{from:e,to:i,relation:s}of t){let t=I[s]??o(s).toLowerCase();n.includes(i)?a(e,`${t} “${r.get(i)}”`):n.includes(e)&&a(i,`“${r.get(e)}” ${t} it`)}return i}export{R as Explore};