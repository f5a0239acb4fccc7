import{E as e,a as t,m as n,n as r,r as i,t as a,x as o}from"./jsxRuntime-1YiNpCj3.js";import{F as s,L as c,M as l,N as u,R as d,T as f,b as p,w as m}from"./index-D6mU5Mte.js";import{t as h}from"./Figure-D-AVG3mL.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),_={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function v(){let{params:e}=c(),t=b(e.get(`from`),null),n=t??1900,r=b(e.get(`to`),new Date().getFullYear()),i={from:t===null?null:String(t),to:String(r)},o=l(g,i,e=>e.timeline);return a(p,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:g,variables:i},class:`timeline`,children:[a(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[a(`label`,{children:[`From the year `,a(`input`,{type:`number`,min:1900,max:r,value:e.get(`from`)??``,placeholder:`first`,onChange:e=>u(d({from:e.currentTarget.value}))})]}),a(`label`,{children:[`to the year `,a(`input`,{type:`number`,min:n,max:2100,value:r,onChange:e=>u(d({to:e.currentTarget.value}))})]})]}),a(m,{answer:o,what:`the timeline`,of:[`entry`,`entries`],children:(n,i)=>{let o=n.map(x);return a(C,{items:o,total:i,from:t??Math.min(r,...o.map(e=>e.year)),to:r,only:y(e.get(`kind`))})}})]})}var y=e=>e!==null&&e in _?e:null,b=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function x({date:e,endDate:t,subject:n}){let r=n.__typename.toLowerCase();return{id:n.id,name:n.name,summary:r===`study`?null:n.summary,date:e,year:Number(e.slice(0,4)),kind:r,note:S(n,t)}}function S(e,n){return e.__typename===`Policy`?e.policyKind?t(e.policyKind):``:e.__typename===`Event`?[e.eventKind&&t(e.eventKind),e.place].filter(Boolean).join(`, `):e.__typename===`Study`?e.design?t(e.design):``:n?`until ${i(n)}`:``}function C({items:t,total:n,from:o,to:c,only:l}){let u=Object.fromEntries(Object.keys(_).map(e=>[e,t.filter(t=>t.kind===e).length])),p=Object.keys(_).filter(e=>u[e]>0),m=l?t.filter(e=>e.kind===l):t;return t.length?a(e,{children:[a(h,{title:`${f(t.length,n)}${o} to ${c}: ${p.map(e=>r(u[e],_[e][0].toLowerCase(),_[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...t.map(e=>[e.date,e.kind,e.name,e.id])],children:a(D,{items:t,kinds:p,studies:w(t),from:o,to:c})}),a(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[a(`a`,{href:d({kind:null}),"aria-current":l?void 0:`true`,children:`Everything`}),p.map(e=>a(`a`,{href:d({kind:e}),"aria-current":l===e?`true`:void 0,children:[_[e][1],` `,a(`small`,{children:u[e]})]},e))]}),a(`h2`,{class:`unseen`,children:`In the order of time`}),a(`ol`,{class:`list years`,children:m.map(e=>a(`li`,{children:[a(`time`,{dateTime:e.date,children:i(e.date)}),a(`div`,{children:[a(`p`,{class:`meta`,children:[a(`span`,{children:_[e.kind][0]}),e.note!==_[e.kind][0]&&a(`span`,{children:e.note})]}),a(`h3`,{children:a(`a`,{href:s(e.id),children:e.name})}),e.summary&&a(`p`,{children:e.summary})]})]},e.id))})]}):a(`p`,{class:`empty`,children:[`Nothing with a date lies between `,o,` and `,c,`.`]})}function w(e){let t=new Map;for(let{kind:n,year:r}of e)n===`study`&&t.set(r,(t.get(r)??0)+1);return[...t].map(([e,t])=>({year:e,count:t}))}function T(){let e=()=>Math.min(960,Math.max(288,document.documentElement.clientWidth-32)),[t,r]=o(e);return n(()=>{let t=()=>r(e());return addEventListener(`resize`,t),()=>removeEventListener(`resize`,t)},[]),t}function E(e,t,n){let r=new Map;for(let i of e){let e=Math.round(n(i)/t);r.set(e,[...r.get(e)??[],i])}return[...r].flatMap(([e,n])=>n.map((r,i)=>({item:r,cx:e*t,up:i,of:n.length})))}function D({items:e,kinds:t,studies:n,from:o,to:s}){let c=T(),l=c<600,u=l?76:62,d=l?10:86,f=l?8:12,p=t.length*u+34,m=(c-d-34)/Math.max(1,s-o),h=e=>d+10+(e-o)*m,g=[1,2,5,10,20].find(e=>m*e>=50)??50,v=Array.from({length:s-o+1},(e,t)=>o+t).filter(e=>e%g===0),y=Math.min(10,Math.max(2,m*.8)),b=Math.max(1,...n.map(e=>e.count));return a(`svg`,{class:`drawing`,viewBox:`0 0 ${c} ${p}`,role:`img`,"aria-label":`Timeline from ${o} to ${s}; the list below has the same`,children:[v.map(e=>a(`g`,{children:[a(`line`,{class:`rule`,x1:h(e),x2:h(e),y1:4,y2:p-22}),a(`text`,{class:`axis-text`,x:h(e),y:p-6,"text-anchor":`middle`,children:e})]},e)),t.map((t,s)=>{let p=(s+1)*u-8;return a(`g`,{children:[a(`text`,{class:`axis-text`,x:4,y:p-(l?54:16),children:_[t][1]}),a(`line`,{class:`rule`,x1:d,x2:c-10,y1:p,y2:p}),t===`study`?n.map(e=>a(`g`,{children:[a(`rect`,{class:`bar`,x:h(e.year)-y/2,width:y,y:p-e.count/b*38,height:e.count/b*38}),a(`title`,{children:`${e.year}: ${r(e.count,`study`,`studies`)}`})]},e.year)):E(e.filter(e=>e.kind===t),f,e=>h(Math.max(o,e.year+(Number(e.date.slice(5,7)||1)-1)/12))).map(({item:e,cx:t,up:n,of:r})=>a(`circle`,{class:`mark`,cx:t,cy:p-7-n*Math.min(f-1,40/r),r:f/2,children:a(`title`,{children:`${i(e.date)}: ${e.name}`})},e.id))]},t)})]})}export{v as Timeline};