import{p as e}from"./hooks-U3Q_XRpo.js";import{r as t,t as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,l as a,o,u as s}from"./url-CtgIhQhH.js";import{a as c,d as l,n as u,t as d}from"./jsxRuntime-oFc2GHrs.js";import{b as f}from"./index-D4D9Mbyg.js";var p=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),m=10;function h({id:i}){let{params:o}=a(),h=o.get(`gap`),_=Math.min(100,Math.max(m,Number(o.get(`gaps`))||m)),v={id:i,reason:h?[h]:void 0,first:_},y=r(p,v);return d(e,{children:[d(t,{answer:y,what:`what is missing`,children:({all:t,gaps:n})=>t.totalCount===0?d(`p`,{class:`empty`,children:`No gap is known by the rules of the method. That is not to say that everything is known.`}):d(e,{children:[d(`p`,{children:[u(t.totalCount,`gap`),`, of it and of narrower interventions; those that leave the most pairs of a population and an outcome without an answer come first, by how much each sort weighs.`]}),d(f,{of:[`GapReason`]}),d(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Sorts of gaps`,children:[d(`a`,{href:s({gap:null,gaps:null})+`#gaps`,"aria-current":h?void 0:`true`,children:[`All sorts `,d(`small`,{children:l(t.totalCount)})]}),t.byReason.map(e=>d(`a`,{href:s({gap:e.reason,gaps:null})+`#gaps`,"aria-current":e.reason===h?`true`:void 0,title:e.sentence,children:[c(e.reason),` `,d(`small`,{children:l(e.count)})]},e.reason))]}),n.totalCount===0&&d(`p`,{class:`empty`,children:`No gap is of this sort.`}),d(`ol`,{class:`list`,children:n.nodes.map(e=>d(`li`,{children:d(g,{gap:e})},e.reason+e.intervention.id+e.outcome?.id))}),n.totalCount>n.nodes.length&&_<100&&d(`p`,{class:`no-print`,children:d(`a`,{href:s({gaps:String(_+m)})+`#gaps`,children:[`Show `,Math.min(m,n.totalCount-n.nodes.length),` more of `,l(n.totalCount)]})}),n.totalCount>n.nodes.length&&_>=100&&d(`p`,{class:`hint`,children:[`The first `,n.nodes.length,` of `,l(n.totalCount),` are shown; choose a sort above, or ask in GraphQL for the rest.`]})]})}),d(n,{operation:p,variables:v})]})}function g({gap:t}){let n={intervention:t.intervention.id,outcome:t.outcome?.id},r=t.outcome?`${t.intervention.name} and ${t.outcome.name}`:t.intervention.name;return d(e,{children:[d(`p`,{children:[d(`b`,{children:[c(t.reason),`:`]}),` `,t.sentence]}),d(`p`,{class:`hint`,children:[`Would close it: `,t.wouldClose]}),d(`p`,{class:`meta row-of-links no-print`,children:[t.reason===`CONFLICTING`&&d(`a`,{href:i(`/conflict`,n),"aria-label":`Why studies disagree: ${r}`,children:`Why studies disagree`}),t.reason!==`NEVER_STUDIED`&&d(`a`,{href:i(`/findings`,n),"aria-label":`What there is on it: ${r}`,children:`What there is on it`}),t.outcome&&d(`a`,{href:i(`/`,{outcome:t.outcome.id}),"aria-label":`What else was tested on this outcome: ${t.outcome.name}`,children:`What else was tested on this outcome`}),t.outcome&&d(`a`,{href:o(t.outcome.id),children:t.outcome.name})]}),t.populationCount>0&&d(`details`,{children:[d(`summary`,{children:[u(t.populationCount,`population`),` would ask`]}),d(`p`,{class:`meta row-of-links`,children:t.populations.map(e=>d(`a`,{href:o(e.id),children:e.name},e.id))})]})]})}export{h as Gaps};