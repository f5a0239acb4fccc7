import{A as e,E as t,O as n,T as r,_ as i,j as a,v as o}from"./index-B-QH8j6Q.js";import{E as s,a as c,n as l,r as u,t as d}from"./jsxRuntime-CStK3Q-M.js";import{t as f}from"./Figure-D72j0evl.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),m={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function h(){let{params:n}=e(),s=g(n.get(`from`),1900),c=g(n.get(`to`),new Date().getFullYear()),u={from:n.has(`from`)?String(s):null,to:String(c)},f=r(p,u,e=>e.timeline),{nodes:m,total:h}=f.data??{nodes:[],total:0};return d(i,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:p,variables:u},class:`timeline`,children:[d(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[d(`label`,{children:[`From the year `,d(`input`,{type:`number`,min:1900,max:c,value:n.get(`from`)??``,placeholder:`first`,onChange:e=>t(a({from:e.currentTarget.value}))})]}),d(`label`,{children:[`to the year `,d(`input`,{type:`number`,min:s,max:2100,value:c,onChange:e=>t(a({to:e.currentTarget.value}))})]})]}),d(o,{answer:f,what:`the timeline`,progress:`${m.length} of ${l(h,`entry`,`entries`)} are here; the rest is on its way…`,children:e=>{let t=e.nodes.map(_);return d(y,{items:t,total:e.total,from:n.has(`from`)?s:Math.min(c,...t.map(e=>e.year)),to:c,only:n.get(`kind`)})}})]})}var g=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function _({date:e,endDate:t,subject:n}){let r=n.__typename.toLowerCase();return{id:n.id,name:n.name,summary:r===`study`?null:n.summary,date:e,year:Number(e.slice(0,4)),kind:r,note:v(n,t)}}function v(e,t){return e.__typename===`Policy`?e.policyKind?c(e.policyKind):``:e.__typename===`Event`?[e.eventKind&&c(e.eventKind),e.place].filter(Boolean).join(`, `):e.__typename===`Study`?e.design?c(e.design):``:t?`until ${u(t)}`:``}function y({items:e,total:t,from:r,to:i,only:o}){let c=Object.fromEntries(Object.keys(m).map(t=>[t,e.filter(e=>e.kind===t).length])),p=Object.keys(m).filter(e=>c[e]>0),h=o?e.filter(e=>e.kind===o):e;return e.length?d(s,{children:[d(f,{title:`${r} to ${i}: ${e.length<t?`the first ${e.length} of ${t}: `:``}${p.map(e=>l(c[e],m[e][0].toLowerCase(),m[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...e.map(e=>[e.date,e.kind,e.name,e.id])],children:d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The timeline as a picture`,children:d(C,{items:e,kinds:p,studies:b(e),from:r,to:i})})}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[d(`a`,{href:a({kind:null}),"aria-current":o?void 0:`true`,children:`Everything`}),p.map(e=>d(`a`,{href:a({kind:e}),"aria-current":o===e?`true`:void 0,children:[m[e][1],` `,d(`small`,{children:c[e]})]},e))]}),d(`h2`,{class:`unseen`,children:`In the order of time`}),d(`ol`,{class:`list years`,children:h.map(e=>d(`li`,{children:[d(`time`,{dateTime:e.date,children:u(e.date)}),d(`div`,{children:[d(`p`,{class:`meta`,children:[d(`span`,{children:m[e.kind][0]}),e.note!==m[e.kind][0]&&d(`span`,{children:e.note})]}),d(`h3`,{children:d(`a`,{href:n(e.id),children:e.name})}),e.summary&&d(`p`,{children:e.summary})]})]},e.id))})]}):d(`p`,{class:`empty`,children:[`Nothing with a date lies between `,r,` and `,i,`.`]})}function b(e){let t=new Map;for(let{kind:n,year:r}of e)n===`study`&&t.set(r,(t.get(r)??0)+1);return[...t].map(([e,t])=>({year:e,count:t}))}var x=12;function S(e,t){let n=new Map;for(let r of e){let e=Math.round(t(r)/x);n.set(e,[...n.get(e)??[],r])}return[...n].flatMap(([e,t])=>t.map((n,r)=>({item:n,cx:e*x,up:r,of:t.length})))}function C({items:e,kinds:t,studies:n,from:r,to:i}){let a=t.length*62+34,o=e=>90+(e-r)/Math.max(1,i-r)*840,s=[1,2,5,10,20].find(e=>(i-r)/e<=12)??50,c=Array.from({length:i-r+1},(e,t)=>r+t).filter(e=>e%s===0),f=Math.max(1,...n.map(e=>e.count));return d(`svg`,{class:`drawing`,viewBox:`0 0 960 ${a}`,role:`img`,"aria-label":`Timeline from ${r} to ${i}; the list below has the same`,children:[c.map(e=>d(`g`,{children:[d(`line`,{class:`rule`,x1:o(e),x2:o(e),y1:4,y2:a-22}),d(`text`,{class:`axis-text`,x:o(e),y:a-6,"text-anchor":`middle`,children:e})]},e)),t.map((t,i)=>{let a=(i+1)*62-8;return d(`g`,{children:[d(`text`,{class:`axis-text`,x:4,y:a-16,children:m[t][1]}),d(`line`,{class:`rule`,x1:86,x2:950,y1:a,y2:a}),t===`study`?n.map(e=>d(`g`,{children:[d(`rect`,{class:`bar`,x:o(e.year)-5,width:10,y:a-e.count/f*38,height:e.count/f*38}),d(`title`,{children:`${e.year}: ${l(e.count,`study`,`studies`)}`})]},e.year)):S(e.filter(e=>e.kind===t),e=>o(Math.max(r,e.year+(Number(e.date.slice(5,7)||1)-1)/12))).map(({item:e,cx:t,up:n,of:r})=>d(`circle`,{class:`mark`,cx:t,cy:a-7-n*Math.min(11,40/r),r:x/2,children:d(`title`,{children:`${u(e.date)}: ${e.name}`})},e.id))]},t)})]})}export{h as Timeline};