import{A as e,D as t,O as n,g as r,j as i,m as a,v as o,w as s}from"./index-B-QH8j6Q.js";import{E as c,a as l,n as u,t as d,u as f}from"./jsxRuntime-CStK3Q-M.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),m=10;function h({id:t}){let{params:n}=e(),a=n.get(`gap`),h=Math.min(100,Math.max(m,Number(n.get(`gaps`))||m)),_={id:t,reason:a?[a]:void 0,first:h},v=s(p,_);return d(c,{children:[d(o,{answer:v,what:`what is missing`,children:({all:e,gaps:t})=>e.totalCount===0?d(`p`,{class:`empty`,children:`No gap is known by the rules of the method. That is not to say that everything is known.`}):d(c,{children:[d(`p`,{children:[u(e.totalCount,`gap`),`, of it and of narrower interventions; those that leave the most pairs of a population and an outcome without an answer come first, by how much each sort weighs. `,d(`a`,{href:`/method#GapReason`,children:`What the sorts mean`})]}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Sorts of gaps`,children:[d(`a`,{href:i({gap:null,gaps:null})+`#gaps`,"aria-current":a?void 0:`true`,children:[`All sorts `,d(`small`,{children:f(e.totalCount)})]}),e.byReason.map(e=>d(`a`,{href:i({gap:e.reason,gaps:null})+`#gaps`,"aria-current":e.reason===a?`true`:void 0,title:e.sentence,children:[l(e.reason),` `,d(`small`,{children:f(e.count)})]},e.reason))]}),t.totalCount===0&&d(`p`,{class:`empty`,children:`No gap is of this sort.`}),d(`ol`,{class:`list`,children:t.nodes.map(e=>d(`li`,{children:d(g,{gap:e})},e.reason+e.intervention.id+e.outcome?.id))}),t.totalCount>t.nodes.length&&h<100&&d(`p`,{class:`no-print`,children:d(`a`,{href:i({gaps:String(h+m)})+`#gaps`,children:[`Show `,Math.min(m,t.totalCount-t.nodes.length),` more of `,f(t.totalCount)]})}),t.totalCount>t.nodes.length&&h>=100&&d(`p`,{class:`hint`,children:[`The first `,t.nodes.length,` of `,f(t.totalCount),` are shown; choose a sort above, or ask in GraphQL for the rest.`]})]})}),d(r,{operation:p,variables:_})]})}function g({gap:e}){let r={intervention:e.intervention.id,outcome:e.outcome?.id},i=e.outcome?`${e.intervention.name} and ${e.outcome.name}`:e.intervention.name;return d(c,{children:[d(`p`,{children:[d(`b`,{children:[d(a,{type:`GapReason`,value:e.reason}),`:`]}),` `,e.sentence]}),d(`p`,{class:`hint`,children:[`Would close it: `,e.wouldClose]}),d(`p`,{class:`meta row-of-links no-print`,children:[e.reason===`CONFLICTING`&&d(`a`,{href:t(`/conflict`,r),"aria-label":`Why studies of ${i} disagree`,children:`Why studies disagree`}),e.reason!==`NEVER_STUDIED`&&d(`a`,{href:t(`/findings`,r),"aria-label":`Findings on ${i}`,children:`What there is on it`}),e.outcome&&d(`a`,{href:t(`/`,{outcome:e.outcome.id}),"aria-label":`What else was tested on ${e.outcome.name}`,children:`What else was tested on this outcome`}),e.outcome&&d(`a`,{href:n(e.outcome.id),children:e.outcome.name})]}),e.populationCount>0&&d(`details`,{children:[d(`summary`,{children:[u(e.populationCount,`population`),` would ask`]}),d(`p`,{class:`meta row-of-links`,children:e.populations.map(e=>d(`a`,{href:n(e.id),children:e.name},e.id))})]})]})}export{h as Gaps};