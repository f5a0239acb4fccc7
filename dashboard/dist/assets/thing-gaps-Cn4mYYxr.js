import{r as e,t,u as n}from"./Page-BLdoTs79.js";import{a as r,c as i,i as a,l as o}from"./url-BG3aaad-.js";import{D as s,a as c,d as l,n as u,t as d}from"./jsxRuntime-Dv2aEqD1.js";import{b as f}from"./index-CyyLnjMc.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),m=10;function h({id:r}){let{params:a}=i(),h=a.get(`gap`),_=Math.min(100,Math.max(m,Number(a.get(`gaps`))||m)),v={id:r,reason:h?[h]:void 0,first:_},y=n(p,v);return d(s,{children:[d(e,{answer:y,what:`what is missing`,children:({all:e,gaps:t})=>e.totalCount===0?d(`p`,{class:`empty`,children:`No gap is known by the rules of the method. That is not to say that everything is known.`}):d(s,{children:[d(`p`,{children:[u(e.totalCount,`gap`),`, of it and of narrower interventions; those that leave the most pairs of a population and an outcome without an answer come first, by how much each sort weighs.`]}),d(f,{of:[`GapReason`]}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Sorts of gaps`,children:[d(`a`,{href:o({gap:null,gaps:null})+`#gaps`,"aria-current":h?void 0:`true`,children:[`All sorts `,d(`small`,{children:l(e.totalCount)})]}),e.byReason.map(e=>d(`a`,{href:o({gap:e.reason,gaps:null})+`#gaps`,"aria-current":e.reason===h?`true`:void 0,title:e.sentence,children:[c(e.reason),` `,d(`small`,{children:l(e.count)})]},e.reason))]}),t.totalCount===0&&d(`p`,{class:`empty`,children:`No gap is of this sort.`}),d(`ol`,{class:`list`,children:t.nodes.map(e=>d(`li`,{children:d(g,{gap:e})},e.reason+e.intervention.id+e.outcome?.id))}),t.totalCount>t.nodes.length&&_<100&&d(`p`,{class:`no-print`,children:d(`a`,{href:o({gaps:String(_+m)})+`#gaps`,children:[`Show `,Math.min(m,t.totalCount-t.nodes.length),` more of `,l(t.totalCount)]})}),t.totalCount>t.nodes.length&&_>=100&&d(`p`,{class:`hint`,children:[`The first `,t.nodes.length,` of `,l(t.totalCount),` are shown; choose a sort above, or ask in GraphQL for the rest.`]})]})}),d(t,{operation:p,variables:v})]})}function g({gap:e}){let t={intervention:e.intervention.id,outcome:e.outcome?.id},n=e.outcome?`${e.intervention.name} and ${e.outcome.name}`:e.intervention.name;return d(s,{children:[d(`p`,{children:[d(`b`,{children:[c(e.reason),`:`]}),` `,e.sentence]}),d(`p`,{class:`hint`,children:[`Would close it: `,e.wouldClose]}),d(`p`,{class:`meta row-of-links no-print`,children:[e.reason===`CONFLICTING`&&d(`a`,{href:a(`/conflict`,t),"aria-label":`Why studies disagree: ${n}`,children:`Why studies disagree`}),e.reason!==`NEVER_STUDIED`&&d(`a`,{href:a(`/findings`,t),"aria-label":`What there is on it: ${n}`,children:`What there is on it`}),e.outcome&&d(`a`,{href:a(`/`,{outcome:e.outcome.id}),"aria-label":`What else was tested on this outcome: ${e.outcome.name}`,children:`What else was tested on this outcome`}),e.outcome&&d(`a`,{href:r(e.outcome.id),children:e.outcome.name})]}),e.populationCount>0&&d(`details`,{children:[d(`summary`,{children:[u(e.populationCount,`population`),` would ask`]}),d(`p`,{class:`meta row-of-links`,children:e.populations.map(e=>d(`a`,{href:r(e.id),children:e.name},e.id))})]})]})}export{h as Gaps};