const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["assets/explore-picture-DFQAlZI_.js","assets/rolldown-runtime-XKyaHtl9.js","assets/hooks-U3Q_XRpo.js","assets/jsxRuntime-oFc2GHrs.js"])))=>i.map(i=>d[i]);
import{a as e,c as t,n,s as r}from"./index-D4D9Mbyg.js";import{c as i,p as a,s as o,t as s}from"./hooks-U3Q_XRpo.js";import{c,l,n as u,r as d,s as f,u as p}from"./Page-Cya2j4EM.js";import{a as m,c as h,l as g,n as _,o as v,u as y}from"./url-CtgIhQhH.js";import{a as b,c as x,d as S,n as C,o as w,t as T}from"./jsxRuntime-oFc2GHrs.js";var E=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},D=new E(`
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
    `),j=new Map;function M(e){let t=j.get(e);if(t)return t;let n=new AbortController,r={answer:f(D,{id:e,first:80},n.signal),stop:()=>n.abort(),came:!1};return j.set(e,r),r.answer.then(()=>r.came=!0,()=>j.get(e)===r&&j.delete(e)),r}function N(e){for(let t of e){let e=j.get(t);e&&!e.came&&(j.delete(t),e.stop())}}function P(e){let[t,n]=i({key:``}),[r,a]=i(0),u=o(()=>a(e=>e+1),[]);c(()=>{j.clear(),u()});let d=e.join();s(()=>{let t=!1;return Promise.all(e.map(e=>M(e).answer)).then(e=>t||n({key:d,graph:F(e)}),e=>t||n(t=>({key:d,graph:t.graph,problem:{code:e.code,message:e.message}}))),()=>{t=!0,N(e)}},[d,r]);let f=t.key===d,p=f?t.problem:void 0;return l(p,u),{data:t.graph,problem:p,loading:!f,old:!f||!!p,again:u}}function F(e){if(!e[0]?.neighbourhood)return null;let t=new Map,n=new Map;for(let{neighbourhood:r}of e){for(let{node:e,distance:n,degree:i}of r?.nodes??[])t.has(e.id)||t.set(e.id,{id:e.id,name:e.name,kind:e.__typename,distance:n,degree:i});for(let e of r?.edges??[])n.set(e.id,e)}return{nodes:[...t.values()],edges:[...n.values()],leftOut:e[0].neighbourhood.leftOut}}var I={NEEDED:`needed`,SERVED_BY:`was served by`,HELPED_BY:`was helped by`,HINDERED_BY:`was hindered by`,LED_TO:`led to`,STORY_OF:`is the story of`,SET_IN:`is set in`,CASE_OF:`shows`,CASE_FROM:`comes from the study`,TOLD_IN:`is told in`,BROADER:`is a kind of`,DISCUSSES:`discusses`,DISCUSSION_OF_PROJECT:`is held within`,EVENT_OF_PROJECT:`was held by the project`,EVENT_ABOUT:`was about`,EVENT_TOLD_OF_IN:`is told of in`,LEFT:`left`,FACTOR_OF:`is a factor of`,STATED_IN:`is stated in`,SAID_IN:`was said in`,OF:`is a finding about`,ON:`is a finding on`,AMONG:`was found among`,FOUND_IN:`was found in`,ABOUT_FACTOR:`is about`,SHOWS:`speaks of`,HAS_THEME:`belongs to the theme`,HAS_PRINCIPLE:`rests on the principle`,HAS_COMPONENT:`has as a part`,MEANT_FOR:`is meant for`,WORKS_THROUGH:`is thought to work through`,JUDGES:`is a judgement of`,JUDGED_ON:`is a judgement on`,JUDGED_IN:`is published in`,PART_OF:`is part of`,DELIVERS:`delivers or supports`,TOOK_PART_IN:`took part in`,RAN:`ran or commissioned`,WROTE:`wrote`,ISSUED:`issued`,FUNDS:`paid for`,PARTNER_IN:`was a partner in`,PUBLISHES:`publishes`,JUDGED:`judged`,INDICATES:`hints at`,AFFILIATED_WITH:`worked with`,SPOKE_IN:`spoke in`,LEADS:`led`,HOLDS_IN:`holds in`,PROMOTES:`promotes`,POLICY_ON:`is a policy on`,SET_OUT_IN:`is set out or told of in`,FOLLOWS:`follows`,PRINCIPLE_SOURCE:`is stated in`,PROJECT_ON:`is a project on`,TAKES_UP:`takes up`,PROJECT_TOLD_OF_IN:`is told of in`,RECOMMENDS_ON:`is a recommendation on`,BASED_ON:`rests on`,RECOMMENDED_IN:`is recommended in`,RESOURCE_ABOUT:`is a resource about`,CRITICISES:`disputes`,REPORTED_IN:`is reported in`,REPORTS:`found`,EXAMINES:`examines`,STUDIED:`studied`,TOOK_PLACE_IN:`took place in`,INCLUDES:`includes the study`,STUDY_OF_PROJECT:`belongs to the project`,GIVEN_AT:`was given at`,TALK_ABOUT:`was a talk about`},L=t(()=>n(()=>import(`./explore-picture-DFQAlZI_.js`).then(e=>e.Picture),__vite__mapDeps([0,1,2,3])));function R(){let{params:e}=g(),t=e.get(`at`),n=e.get(`from`),r=e.get(`to`),i=[t,n,r].filter(e=>e!==null),a=p(A,{ids:i}),o=new Map(a.data?.named.map(e=>[e?.id,e&&`name`in e?e.name:void 0])),s=e=>e?o.get(e)??h(e):``,c=e=>!a.data||o.get(e),l=n&&r&&c(n)&&c(r)?`From ${s(n)} to ${s(r)}`:t&&c(t)?`Around ${s(t)}`:`Explore the graph`;return T(u,{title:l,lead:`Start from one thing and follow what it is linked to.`,behind:n&&r?{operation:O,variables:{from:n,to:r}}:t?{operation:D,variables:{id:t,first:80}}:{operation:A,variables:{ids:i}},class:`explore`,children:[T(`div`,{class:`question no-print`,children:[T(`p`,{class:`sentence`,children:[`Show what is around `,T(z,{label:`The thing in the middle`,id:t,name:s(t),part:`at`})]}),T(`p`,{class:`sentence`,children:[`Or find how `,T(z,{label:`Where the path begins`,id:n,name:s(n),part:`from`}),` is connected with `,T(z,{label:`Where the path ends`,id:r,name:s(r),part:`to`})]})]}),n&&r&&T(B,{from:n,to:r,unknown:[n,r].filter(e=>a.data&&!o.get(e))}),t?T(H,{at:t}):!n&&!r&&T(d,{answer:a,what:`places to start`,children:({findings:e})=>e.facets.map(e=>T(`section`,{children:[T(`h2`,{children:[`Start from `,e.field===`INTERVENTION`?`an intervention`:e.field===`OUTCOME`?`an outcome`:`a theme`]}),T(`p`,{class:`chips`,children:e.buckets.map(e=>T(`a`,{href:m(`/explore`,{at:e.value}),children:[e.label,` `,T(`small`,{children:C(e.count,`finding`)})]},e.value))})]},e.field))})]})}function z({label:t,id:n,name:r,part:a}){let[o,c]=i(``),[l,u]=i(``);s(()=>{let e=setTimeout(()=>u(o.trim()),150);return()=>clearTimeout(e)},[o]);let{data:d,loading:f,old:m}=p(k,l?{text:l}:null),h=l===o.trim()&&!m,g=l&&o?(d?.search.nodes??[]).filter(e=>h||e.name.toLowerCase().includes(o.trim().toLowerCase())):[];return T(e,{label:t,placeholder:`type a name`,next:`another`,chosen:n?[{id:n,name:r,detail:``}]:[],options:g.map(e=>({id:e.id,name:e.name,detail:w(e.__typename)})),onType:c,onChange:e=>_(y({[a]:e[e.length-1],open:null,picked:null})),loading:f||l!==o.trim(),more:!o||(d?.search.totalCount??0)>g.length})}function B({from:e,to:t,unknown:n}){let r=p(O,{from:e,to:t});return T(`section`,{"aria-labelledby":`paths`,children:[T(`h2`,{id:`paths`,"aria-live":`polite`,children:`How they are connected`}),T(d,{answer:r,what:`the paths`,children:({connections:{paths:r,truncated:i}})=>{let o=r.filter(e=>e.length>0);return T(a,{children:[o.length===0&&T(`p`,{class:`empty`,children:V(e===t,n)}),T(`ol`,{class:`list`,children:o.map(e=>T(`li`,{children:[T(`p`,{children:e.sentence}),T(`p`,{class:`trail`,children:e.nodes.map((e,t)=>T(`span`,{children:[t>0&&T(`span`,{"aria-hidden":`true`,children:` → `}),T(`a`,{href:v(e.id),children:e.name}),` `,T(`small`,{children:w(e.__typename).toLowerCase()})]},e.id))})]},e.sentence))}),i&&T(`p`,{class:`hint`,children:`There are more paths of this length; those through rarer links come first.`})]})}})]})}function V(e,t){return t.length?`There is nothing with the id ${x(t,`or`)}, or not for readers without an account.`:e?`Both ends are the same thing. Choose another for one of them.`:`No path of at most six steps leads from one to the other.`}function H({at:e}){let{params:t}=g(),n=t.get(`open`)?.split(`,`).filter(Boolean)??[],i=t.getAll(`without`),o=P([e,...n]);return T(d,{answer:o,what:`what is around it`,children:o=>{if(!o)return T(`p`,{class:`empty`,children:`There is nothing with this id, or not for readers without an account.`});let s=[...new Set(o.nodes.map(e=>e.kind))].sort(),c={...o,nodes:o.nodes.filter(t=>t.id===e||!i.includes(t.kind))},l=new Set(c.nodes.map(e=>e.id));return c.edges=o.edges.filter(e=>l.has(e.from)&&l.has(e.to)),T(a,{children:[T(`fieldset`,{class:`tools kinds no-print`,children:[T(`legend`,{children:`Show`}),s.map(e=>T(`label`,{children:[T(`input`,{type:`checkbox`,checked:!i.includes(e),onChange:()=>_(y({without:i.includes(e)?i.filter(t=>t!==e):[...i,e]}),!0)}),` `,T(`i`,{class:`dot-key kind-${s.indexOf(e)%10}`,"aria-hidden":`true`}),w(e),` `,T(`small`,{children:o.nodes.filter(t=>t.kind===e).length})]},e))]}),T(`p`,{"aria-live":`polite`,children:[C(c.nodes.length,`thing`),`, `,C(c.edges.length,`link`),o.leftOut>0&&`; ${o.leftOut} neighbours with fewer links are left out`,`.`]}),T(`div`,{class:`halves`,children:[T(r,{fallback:T(`div`,{class:`figure canvas`,children:T(`p`,{class:`loading`,role:`status`,children:`Loading the picture…`})}),children:T(L,{graph:c,kinds:s,at:e,picked:t.get(`picked`),onPick:e=>_(y({picked:e}),!0)})}),T(G,{graph:c,at:e,open:n,picked:t.get(`picked`),kinds:s})]})]})}})}var U=100;function W({of:e,line:t}){let[n,r]=i(U);return T(a,{children:[T(`ul`,{class:`items`,children:e.slice(0,n).map(t)}),e.length>n&&T(`p`,{children:T(`button`,{type:`button`,onClick:()=>r(n+U),children:[`Show `,Math.min(U,e.length-n),` more of `,S(e.length)]})})]})}function G({graph:e,at:t,open:n,picked:r,kinds:i}){let a=K(e,[t,...n]),o=e=>T(`li`,{class:e.id===r?`on`:``,children:[T(`a`,{href:v(e.id),children:e.name}),` `,T(`small`,{children:[...a.get(e.id)??[],C(e.degree,`link`)].join(`; `)}),` `,e.id!==t&&T(`button`,{type:`button`,class:`plain`,"aria-pressed":n.includes(e.id),"aria-label":`${n.includes(e.id)?`Close`:`Open`} ${e.name}`,onClick:()=>_(y({open:(n.includes(e.id)?n.filter(t=>t!==e.id):[...n,e.id]).join(`,`)})),children:n.includes(e.id)?`Close`:`Open`})]},e.id),s=e.nodes.find(e=>e.id===r);return T(`section`,{class:`scroll`,"aria-label":`The same as a list`,tabIndex:0,children:[s&&T(`div`,{class:`picked`,role:`status`,children:[T(`h2`,{children:s.name}),T(`p`,{class:`meta`,children:[T(`span`,{children:w(s.kind)}),T(`span`,{children:C(s.degree,`link`)})]}),T(`ul`,{class:`items`,children:o(s)}),T(`p`,{class:`onward`,children:[T(`a`,{href:m(`/explore`,{at:s.id}),children:`Put it in the middle`}),T(`a`,{href:m(`/explore`,{at:t,from:t,to:s.id}),children:`How is it connected?`})]})]}),i.map(t=>{let n=e.nodes.filter(e=>e.kind===t);return n.length>0&&T(`details`,{open:n.length<=12||i.length<3,children:[T(`summary`,{children:[w(t),` `,T(`small`,{children:n.length})]}),T(W,{of:n,line:o})]},t)})]})}function K({nodes:e,edges:t},n){let r=new Map(e.map(e=>[e.id,e.name])),i=new Map,a=(e,t)=>i.set(e,[...i.get(e)??[],t]);for(let{from:e,to:i,relation:o}of t){let t=I[o]??b(o).toLowerCase();n.includes(i)?a(e,`${t} “${r.get(i)}”`):n.includes(e)&&a(i,`“${r.get(e)}” ${t} it`)}return i}export{R as Explore};