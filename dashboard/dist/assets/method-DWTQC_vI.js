import{g as e,h as t,x as n}from"./index-DaPVyWzh.js";import{T as r,a as i,c as a,d as o,f as s,t as c,u as l}from"./jsxRuntime-1khQ3OYb.js";var u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Method {
  method {
    version
    formula
    constants {
      name
      value
      meaning
    }
  }
}
    `);function d(){let i=n(u,{});return c(t,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:u,variables:{}},children:[c(e,{answer:i,what:`the method`,children:({method:e})=>c(r,{children:[c(`h2`,{children:[`The formula, version `,e.version]}),c(`p`,{class:`formula`,children:e.formula}),c(`h2`,{children:`The constants`}),c(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:c(`table`,{children:[c(`thead`,{children:c(`tr`,{children:[c(`th`,{scope:`col`,children:`Name`}),c(`th`,{scope:`col`,class:`n`,children:`Value`}),c(`th`,{scope:`col`,children:`What it does`})]})}),c(`tbody`,{children:e.constants.map(e=>c(`tr`,{id:e.name,children:[c(`th`,{scope:`row`,children:c(`code`,{children:e.name})}),c(`td`,{class:`n`,children:String(e.value)}),c(`td`,{children:e.meaning})]},e.name))})]})})]})}),c(f,{title:`What the verdicts mean`,type:`Verdict`}),c(f,{title:`Which way a finding points`,type:`Direction`}),c(f,{title:`How sure one can be of a finding`,type:`Certainty`}),c(f,{title:`How studies are done`,type:`StudyDesign`}),c(f,{title:`Sorts of gaps`,type:`GapReason`})]})}function f({title:e,type:t}){return c(r,{children:[c(`h2`,{children:e}),c(`dl`,{class:`words`,children:Object.keys(s[t]??{}).map(e=>c(`div`,{children:[c(`dt`,{children:[l[e]&&c(`span`,{class:`sign ${o(e)}`,"aria-hidden":`true`,children:[l[e],` `]}),i(e)]}),c(`dd`,{children:a(t,e)})]},e))})]})}export{d as Method};