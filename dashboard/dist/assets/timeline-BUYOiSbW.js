import{D as e,E as t,S as n,g as r,h as i,w as a,x as o}from"./index-DaPVyWzh.js";import{T as s,a as c,n as l,r as u,t as d}from"./jsxRuntime-1khQ3OYb.js";import{t as f}from"./Figure-Bck8TAeE.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Timeline($from: PartialDate!, $to: PartialDate!, $fromYear: Int!, $toYear: Int!) {
  policies(
    first: 100
    where: {date: {gte: $from, lte: $to}}
    orderBy: [{date: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      date
      summary
      policyKind
    }
  }
  events(
    first: 100
    where: {date: {gte: $from, lte: $to}}
    orderBy: [{date: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      date
      summary
      eventKind
      place
    }
  }
  projects(
    first: 100
    where: {startDate: {gte: $from, lte: $to}}
    orderBy: [{startDate: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      startDate
      endDate
      summary
    }
  }
  studies(
    first: 100
    where: {year: {gte: $fromYear, lte: $toYear}}
    orderBy: [{year: ASC}]
  ) {
    totalCount
    nodes {
      id
      name
      year
      design
    }
    facets(by: [YEAR], first: 100) {
      buckets {
        value
        count
      }
    }
  }
}
    `),m={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function h(){let{params:a}=t(),s=_(a.get(`from`),1900),c=_(a.get(`to`),new Date().getFullYear()),l={from:String(s),to:String(c),fromYear:s,toYear:c},u=o(p,l);return d(i,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:p,variables:l},class:`timeline`,children:[d(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[d(`label`,{children:[`From the year `,d(`input`,{type:`number`,min:1900,max:c,value:a.get(`from`)??``,placeholder:`first`,onChange:t=>n(e({from:t.currentTarget.value}))})]}),d(`label`,{children:[`to the year `,d(`input`,{type:`number`,min:s,max:2100,value:c,onChange:t=>n(e({to:t.currentTarget.value}))})]})]}),d(r,{answer:u,what:`the timeline`,children:e=>d(y,{data:e,from:a.has(`from`)?s:g(e,c),to:c,only:a.get(`kind`)})})]})}var g=(e,t)=>Math.min(t,...v(e).map(e=>e.year)),_=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function v(e){let t=(e,t,n,r)=>({id:t.id,name:t.name,summary:t.summary,date:n,year:Number(n.slice(0,4)),kind:e,note:r});return[...e.policies.nodes.map(e=>t(`policy`,e,e.date,e.policyKind?c(e.policyKind):``)),...e.events.nodes.map(e=>t(`event`,e,e.date,[e.eventKind&&c(e.eventKind),e.place].filter(Boolean).join(`, `))),...e.projects.nodes.map(e=>t(`project`,e,e.startDate,e.endDate?`until ${u(e.endDate)}`:``)),...e.studies.nodes.map(e=>t(`study`,e,String(e.year),e.design?c(e.design):``))].sort((e,t)=>e.date<t.date?-1:e.date>t.date?1:e.name<t.name?-1:1)}function y({data:t,from:n,to:r,only:i}){let o=v(t),c={policy:t.policies.totalCount,event:t.events.totalCount,project:t.projects.totalCount,study:t.studies.totalCount},p=Object.keys(m).filter(e=>c[e]>0),h=i?o.filter(e=>e.kind===i):o;return o.length?d(s,{children:[d(f,{title:`${n} to ${r}: ${p.map(e=>l(c[e],m[e][0].toLowerCase(),m[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...o.map(e=>[e.date,e.kind,e.name,e.id])],children:d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The timeline as a picture`,children:d(x,{items:o,kinds:p,studies:b(t).filter(e=>Number(e.value)>=n&&Number(e.value)<=r),from:n,to:r})})}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[d(`a`,{href:e({kind:null}),"aria-current":i?void 0:`true`,children:`Everything`}),p.map(t=>d(`a`,{href:e({kind:t}),"aria-current":i===t?`true`:void 0,children:[m[t][1],` `,d(`small`,{children:c[t]})]},t))]}),d(`h2`,{class:`unseen`,children:`In the order of time`}),d(`ol`,{class:`list years`,children:h.map(e=>d(`li`,{children:[d(`time`,{dateTime:e.date,children:u(e.date)}),d(`div`,{children:[d(`p`,{class:`meta`,children:[d(`span`,{children:m[e.kind][0]}),d(`span`,{children:e.note})]}),d(`h3`,{children:d(`a`,{href:a(e.id),children:e.name})}),e.summary&&d(`p`,{children:e.summary})]})]},e.id))}),p.some(e=>c[e]>o.filter(t=>t.kind===e).length)&&d(`p`,{class:`hint`,children:[`The first `,l(100,`item`),` of each kind are shown; narrow the years down to see the others.`]})]}):d(`p`,{class:`empty`,children:[`Nothing with a date lies between `,n,` and `,r,`.`]})}var b=e=>e.studies.facets[0]?.buckets??[];function x({items:e,kinds:t,studies:n,from:r,to:i}){let a=t.length*62+34,o=e=>90+(e-r)/Math.max(1,i-r)*840,s=[1,2,5,10,20].find(e=>(i-r)/e<=12)??50,c=Array.from({length:i-r+1},(e,t)=>r+t).filter(e=>e%s===0),f=Math.max(1,...n.map(e=>e.count));return d(`svg`,{class:`drawing`,viewBox:`0 0 960 ${a}`,role:`img`,"aria-label":`Timeline from ${r} to ${i}; the list below has the same`,children:[c.map(e=>d(`g`,{children:[d(`line`,{class:`rule`,x1:o(e),x2:o(e),y1:4,y2:a-22}),d(`text`,{class:`axis-text`,x:o(e),y:a-6,"text-anchor":`middle`,children:e})]},e)),t.map((t,r)=>{let i=(r+1)*62-8;return d(`g`,{children:[d(`text`,{class:`axis-text`,x:4,y:i-16,children:m[t][1]}),d(`line`,{class:`rule`,x1:86,x2:950,y1:i,y2:i}),t===`study`?n.map(e=>d(`g`,{children:[d(`rect`,{class:`bar`,x:o(Number(e.value))-5,width:10,y:i-e.count/f*38,height:e.count/f*38}),d(`title`,{children:`${e.value}: ${l(e.count,`study`,`studies`)}`})]},e.value)):e.filter(e=>e.kind===t).map(e=>d(`circle`,{class:`mark`,cx:o(e.year+(Number(e.date.slice(5,7)||1)-1)/12),cy:i-16,r:7,children:d(`title`,{children:`${u(e.date)}: ${e.name}`})},e.id))]},t)})]})}export{h as Timeline};