import{F as e,L as t,M as n,N as r,R as i,T as a,b as o,w as s}from"./index-BX_Uohyt.js";import{E as c,a as l,n as u,r as d,t as f}from"./jsxRuntime-1YiNpCj3.js";import{t as p}from"./Figure-D-AVG3mL.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),h={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function g(){let{params:e}=t(),a=_(e.get(`from`),1900),c=_(e.get(`to`),new Date().getFullYear()),l={from:e.has(`from`)?String(a):null,to:String(c)},u=n(m,l,e=>e.timeline);return f(o,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:m,variables:l},class:`timeline`,children:[f(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[f(`label`,{children:[`From the year `,f(`input`,{type:`number`,min:1900,max:c,value:e.get(`from`)??``,placeholder:`first`,onChange:e=>r(i({from:e.currentTarget.value}))})]}),f(`label`,{children:[`to the year `,f(`input`,{type:`number`,min:a,max:2100,value:c,onChange:e=>r(i({to:e.currentTarget.value}))})]})]}),f(s,{answer:u,what:`the timeline`,of:[`entry`,`entries`],children:(t,n)=>{let r=t.map(v);return f(b,{items:r,total:n,from:e.has(`from`)?a:Math.min(c,...r.map(e=>e.year)),to:c,only:e.get(`kind`)})}})]})}var _=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function v({date:e,endDate:t,subject:n}){let r=n.__typename.toLowerCase();return{id:n.id,name:n.name,summary:r===`study`?null:n.summary,date:e,year:Number(e.slice(0,4)),kind:r,note:y(n,t)}}function y(e,t){return e.__typename===`Policy`?e.policyKind?l(e.policyKind):``:e.__typename===`Event`?[e.eventKind&&l(e.eventKind),e.place].filter(Boolean).join(`, `):e.__typename===`Study`?e.design?l(e.design):``:t?`until ${d(t)}`:``}function b({items:t,total:n,from:r,to:o,only:s}){let l=Object.fromEntries(Object.keys(h).map(e=>[e,t.filter(t=>t.kind===e).length])),m=Object.keys(h).filter(e=>l[e]>0),g=s?t.filter(e=>e.kind===s):t;return t.length?f(c,{children:[f(p,{title:`${a(t.length,n)}${r} to ${o}: ${m.map(e=>u(l[e],h[e][0].toLowerCase(),h[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...t.map(e=>[e.date,e.kind,e.name,e.id])],children:f(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The timeline as a picture`,children:f(w,{items:t,kinds:m,studies:x(t),from:r,to:o})})}),f(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[f(`a`,{href:i({kind:null}),"aria-current":s?void 0:`true`,children:`Everything`}),m.map(e=>f(`a`,{href:i({kind:e}),"aria-current":s===e?`true`:void 0,children:[h[e][1],` `,f(`small`,{children:l[e]})]},e))]}),f(`h2`,{class:`unseen`,children:`In the order of time`}),f(`ol`,{class:`list years`,children:g.map(t=>f(`li`,{children:[f(`time`,{dateTime:t.date,children:d(t.date)}),f(`div`,{children:[f(`p`,{class:`meta`,children:[f(`span`,{children:h[t.kind][0]}),t.note!==h[t.kind][0]&&f(`span`,{children:t.note})]}),f(`h3`,{children:f(`a`,{href:e(t.id),children:t.name})}),t.summary&&f(`p`,{children:t.summary})]})]},t.id))})]}):f(`p`,{class:`empty`,children:[`Nothing with a date lies between `,r,` and `,o,`.`]})}function x(e){let t=new Map;for(let{kind:n,year:r}of e)n===`study`&&t.set(r,(t.get(r)??0)+1);return[...t].map(([e,t])=>({year:e,count:t}))}var S=12;function C(e,t){let n=new Map;for(let r of e){let e=Math.round(t(r)/S);n.set(e,[...n.get(e)??[],r])}return[...n].flatMap(([e,t])=>t.map((n,r)=>({item:n,cx:e*S,up:r,of:t.length})))}function w({items:e,kinds:t,studies:n,from:r,to:i}){let a=t.length*62+34,o=e=>90+(e-r)/Math.max(1,i-r)*840,s=[1,2,5,10,20].find(e=>(i-r)/e<=12)??50,c=Array.from({length:i-r+1},(e,t)=>r+t).filter(e=>e%s===0),l=Math.max(1,...n.map(e=>e.count));return f(`svg`,{class:`drawing`,viewBox:`0 0 960 ${a}`,role:`img`,"aria-label":`Timeline from ${r} to ${i}; the list below has the same`,children:[c.map(e=>f(`g`,{children:[f(`line`,{class:`rule`,x1:o(e),x2:o(e),y1:4,y2:a-22}),f(`text`,{class:`axis-text`,x:o(e),y:a-6,"text-anchor":`middle`,children:e})]},e)),t.map((t,i)=>{let a=(i+1)*62-8;return f(`g`,{children:[f(`text`,{class:`axis-text`,x:4,y:a-16,children:h[t][1]}),f(`line`,{class:`rule`,x1:86,x2:950,y1:a,y2:a}),t===`study`?n.map(e=>f(`g`,{children:[f(`rect`,{class:`bar`,x:o(e.year)-5,width:10,y:a-e.count/l*38,height:e.count/l*38}),f(`title`,{children:`${e.year}: ${u(e.count,`study`,`studies`)}`})]},e.year)):C(e.filter(e=>e.kind===t),e=>o(Math.max(r,e.year+(Number(e.date.slice(5,7)||1)-1)/12))).map(({item:e,cx:t,up:n,of:r})=>f(`circle`,{class:`mark`,cx:t,cy:a-7-n*Math.min(11,40/r),r:S/2,children:f(`title`,{children:`${d(e.date)}: ${e.name}`})},e.id))]},t)})]})}export{g as Timeline};