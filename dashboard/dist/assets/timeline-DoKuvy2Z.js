import{I as e,M as t,N as n,R as r,T as i,b as a,w as o,z as s}from"./index--URTEKrO.js";import{t as c}from"./width-f3nA2cAY.js";import{E as l,a as u,n as d,r as f,t as p}from"./jsxRuntime-uowuuAwu.js";import{t as m}from"./Figure-CoEOYkd3.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Timeline($from: PartialDate, $to: PartialDate, $after: String) {
  timeline(from: $from, to: $to, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      date
      endDate
      subject {
        __typename
        id
        name
        summary
        ... on Policy {
          policyKind
        }
        ... on Event {
          eventKind
          place
        }
        ... on Study {
          design
        }
      }
    }
  }
}
    `),g={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function _(){let{params:e}=r(),i=y(e.get(`from`),null),c=i??1900,l=y(e.get(`to`),new Date().getFullYear()),u={from:i===null?null:String(i),to:String(l)},d=t(h,u,e=>e.timeline);return p(a,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:h,variables:u},class:`timeline`,children:[p(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[p(`label`,{children:[`From the year `,p(`input`,{type:`number`,min:1900,max:l,value:e.get(`from`)??``,placeholder:`first`,onChange:e=>n(s({from:e.currentTarget.value}))})]}),p(`label`,{children:[`to the year `,p(`input`,{type:`number`,min:c,max:2100,value:l,onChange:e=>n(s({to:e.currentTarget.value}))})]})]}),p(o,{answer:d,what:`the timeline`,of:[`entry`,`entries`],children:(t,n)=>{let r=t.map(b);return p(S,{items:r,total:n,from:i??Math.min(l,...r.map(e=>e.year)),to:l,only:v(e.get(`kind`))})}})]})}var v=e=>e!==null&&e in g?e:null,y=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function b({date:e,endDate:t,subject:n}){let r=n.__typename.toLowerCase();return{id:n.id,name:n.name,summary:r===`study`?null:n.summary,date:e,year:Number(e.slice(0,4)),kind:r,note:x(n,t)}}function x(e,t){return e.__typename===`Policy`?e.policyKind?u(e.policyKind):``:e.__typename===`Event`?[e.eventKind&&u(e.eventKind),e.place].filter(Boolean).join(`, `):e.__typename===`Study`?e.design?u(e.design):``:t?`until ${f(t)}`:``}function S({items:t,total:n,from:r,to:a,only:o}){let c=Object.fromEntries(Object.keys(g).map(e=>[e,t.filter(t=>t.kind===e).length])),u=Object.keys(g).filter(e=>c[e]>0),h=o?t.filter(e=>e.kind===o):t;return t.length?p(l,{children:[p(m,{title:`${i(t.length,n)}${r} to ${a}: ${u.map(e=>d(c[e],g[e][0].toLowerCase(),g[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...t.map(e=>[e.date,e.kind,e.name,e.id])],children:p(T,{items:t,kinds:u,studies:C(t),from:r,to:a})}),p(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[p(`a`,{href:s({kind:null}),"aria-current":o?void 0:`true`,children:`Everything`}),u.map(e=>p(`a`,{href:s({kind:e}),"aria-current":o===e?`true`:void 0,children:[g[e][1],` `,p(`small`,{children:c[e]})]},e))]}),p(`h2`,{class:`unseen`,"aria-live":`polite`,children:[d(h.length,`entry`,`entries`),` in the order of time`]}),p(`ol`,{class:`list years`,children:h.map(t=>p(`li`,{children:[p(`time`,{dateTime:t.date,children:f(t.date)}),p(`div`,{children:[p(`p`,{class:`meta`,children:[p(`span`,{children:g[t.kind][0]}),t.note!==g[t.kind][0]&&p(`span`,{children:t.note})]}),p(`h3`,{children:p(`a`,{href:e(t.id),children:t.name})}),t.summary&&p(`p`,{children:t.summary})]})]},t.id))})]}):p(`p`,{class:`empty`,role:`status`,children:[r>a?`${r} comes after ${a}: put the earlier year first.`:`Nothing with a date lies between ${r} and ${a}.`,` `,p(`a`,{href:s({from:null,to:null}),children:`Show all years`})]})}function C(e){let t=new Map;for(let{kind:n,year:r}of e)n===`study`&&t.set(r,(t.get(r)??0)+1);return[...t].map(([e,t])=>({year:e,count:t}))}function w(e,t,n){let r=new Map;for(let i of e){let e=Math.round(n(i)/t);r.set(e,[...r.get(e)??[],i])}return[...r].flatMap(([e,n])=>n.map((r,i)=>({item:r,cx:e*t,up:i,of:n.length})))}function T({items:e,kinds:t,studies:n,from:r,to:i}){let a=c(),o=a<600,s=o?76:62,l=o?10:86,u=o?8:12,m=t.length*s+34,h=(a-l-34)/Math.max(1,i-r),_=e=>l+10+(e-r)*h,v=[1,2,5,10,20].find(e=>h*e>=50)??50,y=Array.from({length:i-r+1},(e,t)=>r+t).filter(e=>e%v===0),b=Math.min(10,Math.max(2,h*.8)),x=Math.max(1,...n.map(e=>e.count));return p(`svg`,{class:`drawing`,viewBox:`0 0 ${a} ${m}`,role:`img`,"aria-label":`Timeline from ${r} to ${i}; the list below has the same`,children:[y.map(e=>p(`g`,{children:[p(`line`,{class:`rule`,x1:_(e),x2:_(e),y1:4,y2:m-22}),p(`text`,{class:`axis-text`,x:_(e),y:m-6,"text-anchor":`middle`,children:e})]},e)),t.map((t,i)=>{let c=(i+1)*s-8;return p(`g`,{children:[p(`text`,{class:`axis-text`,x:4,y:c-(o?54:16),children:g[t][1]}),p(`line`,{class:`rule`,x1:l,x2:a-10,y1:c,y2:c}),t===`study`?n.map(e=>p(`g`,{children:[p(`rect`,{class:`bar`,x:_(e.year)-b/2,width:b,y:c-e.count/x*38,height:e.count/x*38}),p(`title`,{children:`${e.year}: ${d(e.count,`study`,`studies`)}`})]},e.year)):w(e.filter(e=>e.kind===t),u,e=>_(Math.max(r,e.year+(Number(e.date.slice(5,7)||1)-1)/12))).map(({item:e,cx:t,up:n,of:r})=>p(`circle`,{class:`mark`,cx:t,cy:c-7-n*Math.min(u-1,40/r),r:u/2,children:p(`title`,{children:`${f(e.date)}: ${e.name}`})},e.id))]},t)})]})}export{_ as Timeline};