import{i as e,m as t,n,o as r,r as i,t as a}from"./Page-Co7Bbaku.js";import{d as o,h as s,m as c,p as l}from"./index-BqkdfWXA.js";import{t as u}from"./Figure-44DypDPV.js";import{m as d,t as f}from"./jsxRuntime-BpT57-O2.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),m={policy:[`Policy`,`Policies`],event:[`Event`,`Events`],project:[`Project`,`Projects`],study:[`Study`,`Studies`]};function h(){let{params:e}=c(),r=_(e.get(`from`),1900),i=_(e.get(`to`),new Date().getFullYear()),l={from:String(r),to:String(i),fromYear:r,toYear:i},u=t(p,l);return f(a,{title:`Timeline`,lead:`What was decided, held and found, and when.`,behind:{operation:p,variables:l},class:`timeline`,children:[f(`form`,{class:`tools no-print`,"aria-label":`Years`,onSubmit:e=>e.preventDefault(),children:[f(`label`,{children:[`From the year `,f(`input`,{type:`number`,min:1900,max:i,value:e.get(`from`)??``,placeholder:`first`,onChange:e=>o(s({from:e.currentTarget.value}))})]}),f(`label`,{children:[`to the year `,f(`input`,{type:`number`,min:r,max:2100,value:i,onChange:e=>o(s({to:e.currentTarget.value}))})]})]}),f(n,{answer:u,what:`the timeline`,children:t=>f(y,{data:t,from:e.has(`from`)?r:g(t,i),to:i,only:e.get(`kind`)})})]})}var g=(e,t)=>Math.min(t,...v(e).map(e=>e.year)),_=(e,t)=>/^\d{4}$/.test(e??``)?Number(e):t;function v(t){let n=(e,t,n,r)=>({id:t.id,name:t.name,summary:t.summary,date:n,year:Number(n.slice(0,4)),kind:e,note:r});return[...t.policies.nodes.map(e=>n(`policy`,e,e.date,e.policyKind?r(e.policyKind):``)),...t.events.nodes.map(e=>n(`event`,e,e.date,[e.eventKind&&r(e.eventKind),e.place].filter(Boolean).join(`, `))),...t.projects.nodes.map(t=>n(`project`,t,t.startDate,t.endDate?`until ${e(t.endDate)}`:``)),...t.studies.nodes.map(e=>n(`study`,e,String(e.year),e.design?r(e.design):``))].sort((e,t)=>e.date<t.date?-1:e.date>t.date?1:e.name<t.name?-1:1)}function y({data:t,from:n,to:r,only:a}){let o=v(t),c={policy:t.policies.totalCount,event:t.events.totalCount,project:t.projects.totalCount,study:t.studies.totalCount},p=Object.keys(m).filter(e=>c[e]>0),h=a?o.filter(e=>e.kind===a):o;return o.length?f(d,{children:[f(u,{title:`${n} to ${r}: ${p.map(e=>i(c[e],m[e][0].toLowerCase(),m[e][1].toLowerCase())).join(`, `)}`,file:`timeline`,lines:[[`date`,`kind`,`name`,`id`],...o.map(e=>[e.date,e.kind,e.name,e.id])],children:f(x,{items:o,kinds:p,studies:b(t).filter(e=>Number(e.value)>=n&&Number(e.value)<=r),from:n,to:r})}),f(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Kinds`,children:[f(`a`,{href:s({kind:null}),"aria-current":a?void 0:`true`,children:`Everything`}),p.map(e=>f(`a`,{href:s({kind:e}),"aria-current":a===e?`true`:void 0,children:[m[e][1],` `,f(`small`,{children:c[e]})]},e))]}),f(`ol`,{class:`list years`,children:h.map(t=>f(`li`,{children:[f(`time`,{dateTime:t.date,children:e(t.date)}),f(`div`,{children:[f(`p`,{class:`meta`,children:[f(`span`,{children:m[t.kind][0]}),f(`span`,{children:t.note})]}),f(`h3`,{children:f(`a`,{href:l(t.id),children:t.name})}),t.summary&&f(`p`,{children:t.summary})]})]},t.id))}),p.some(e=>c[e]>o.filter(t=>t.kind===e).length)&&f(`p`,{class:`hint`,children:[`The first `,i(100,`item`),` of each kind are shown; narrow the years down to see the others.`]})]}):f(`p`,{class:`empty`,children:[`Nothing with a date lies between `,n,` and `,r,`.`]})}var b=e=>e.studies.facets[0]?.buckets??[];function x({items:t,kinds:n,studies:r,from:a,to:o}){let s=n.length*62+34,c=e=>90+(e-a)/Math.max(1,o-a)*840,l=[1,2,5,10,20].find(e=>(o-a)/e<=12)??50,u=Array.from({length:o-a+1},(e,t)=>a+t).filter(e=>e%l===0),d=Math.max(1,...r.map(e=>e.count));return f(`svg`,{class:`drawing`,viewBox:`0 0 960 ${s}`,role:`img`,"aria-label":`Timeline from ${a} to ${o}; the list below has the same`,children:[u.map(e=>f(`g`,{children:[f(`line`,{class:`rule`,x1:c(e),x2:c(e),y1:4,y2:s-22}),f(`text`,{class:`axis-text`,x:c(e),y:s-6,"text-anchor":`middle`,children:e})]},e)),n.map((n,a)=>{let o=(a+1)*62-8;return f(`g`,{children:[f(`text`,{class:`axis-text`,x:4,y:o-16,children:m[n][1]}),f(`line`,{class:`rule`,x1:86,x2:950,y1:o,y2:o}),n===`study`?r.map(e=>f(`g`,{children:[f(`rect`,{class:`bar`,x:c(Number(e.value))-5,width:10,y:o-e.count/d*38,height:e.count/d*38}),f(`title`,{children:`${e.value}: ${i(e.count,`study`,`studies`)}`})]},e.value)):t.filter(e=>e.kind===n).map(t=>f(`circle`,{class:`mark`,cx:c(t.year+(Number(t.date.slice(5,7)||1)-1)/12),cy:o-16,r:7,children:f(`title`,{children:`${e(t.date)}: ${t.name}`})},t.id))]},n)})]})}export{h as Timeline};