import{b as e,g as t,h as n,r,t as i,u as a,y as o}from"./Page-Q5X9YFd0.js";import{D as s,a as c,d as l,n as u,t as d}from"./jsxRuntime-Dv2aEqD1.js";import{b as f}from"./index-C2A94PLQ.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Gaps($id: ID!, $reason: [GapReason!], $first: Int!) {
  all: gaps(first: 1, where: {intervention: [$id]}) {
    totalCount
    byReason {
      reason
      count
      sentence
    }
  }
  gaps(first: $first, where: {intervention: [$id], reason: $reason}) {
    totalCount
    nodes {
      reason
      sentence
      intervention {
        id
        name
      }
      outcome {
        id
        name
      }
      priority
      populationCount
      populations(first: 100) {
        id
        name
      }
      wouldClose
    }
  }
}
    `),m=10;function h({id:t}){let{params:n}=o(),h=n.get(`gap`),_=Math.min(100,Math.max(m,Number(n.get(`gaps`))||m)),v={id:t,reason:h?[h]:void 0,first:_},y=a(p,v);return d(s,{children:[d(r,{answer:y,what:`what is missing`,children:({all:t,gaps:n})=>t.totalCount===0?d(`p`,{class:`empty`,children:`No gap is known by the rules of the method. That is not to say that everything is known.`}):d(s,{children:[d(`p`,{children:[u(t.totalCount,`gap`),`, of it and of narrower interventions; those that leave the most pairs of a population and an outcome without an answer come first, by how much each sort weighs.`]}),d(f,{of:[`GapReason`]}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Sorts of gaps`,children:[d(`a`,{href:e({gap:null,gaps:null})+`#gaps`,"aria-current":h?void 0:`true`,children:[`All sorts `,d(`small`,{children:l(t.totalCount)})]}),t.byReason.map(t=>d(`a`,{href:e({gap:t.reason,gaps:null})+`#gaps`,"aria-current":t.reason===h?`true`:void 0,title:t.sentence,children:[c(t.reason),` `,d(`small`,{children:l(t.count)})]},t.reason))]}),n.totalCount===0&&d(`p`,{class:`empty`,children:`No gap is of this sort.`}),d(`ol`,{class:`list`,children:n.nodes.map(e=>d(`li`,{children:d(g,{gap:e})},e.reason+e.intervention.id+e.outcome?.id))}),n.totalCount>n.nodes.length&&_<100&&d(`p`,{class:`no-print`,children:d(`a`,{href:e({gaps:String(_+m)})+`#gaps`,children:[`Show `,Math.min(m,n.totalCount-n.nodes.length),` more of `,l(n.totalCount)]})}),n.totalCount>n.nodes.length&&_>=100&&d(`p`,{class:`hint`,children:[`The first `,n.nodes.length,` of `,l(n.totalCount),` are shown; choose a sort above, or ask in GraphQL for the rest.`]})]})}),d(i,{operation:p,variables:v})]})}function g({gap:e}){let r={intervention:e.intervention.id,outcome:e.outcome?.id},i=e.outcome?`${e.intervention.name} and ${e.outcome.name}`:e.intervention.name;return d(s,{children:[d(`p`,{children:[d(`b`,{children:[c(e.reason),`:`]}),` `,e.sentence]}),d(`p`,{class:`hint`,children:[`Would close it: `,e.wouldClose]}),d(`p`,{class:`meta row-of-links no-print`,children:[e.reason===`CONFLICTING`&&d(`a`,{href:n(`/conflict`,r),"aria-label":`Why studies disagree: ${i}`,children:`Why studies disagree`}),e.reason!==`NEVER_STUDIED`&&d(`a`,{href:n(`/findings`,r),"aria-label":`What there is on it: ${i}`,children:`What there is on it`}),e.outcome&&d(`a`,{href:n(`/`,{outcome:e.outcome.id}),"aria-label":`What else was tested on this outcome: ${e.outcome.name}`,children:`What else was tested on this outcome`}),e.outcome&&d(`a`,{href:t(e.outcome.id),children:e.outcome.name})]}),e.populationCount>0&&d(`details`,{children:[d(`summary`,{children:[u(e.populationCount,`population`),` would ask`]}),d(`p`,{class:`meta row-of-links`,children:e.populations.map(e=>d(`a`,{href:t(e.id),children:e.name},e.id))})]})]})}export{h as Gaps};