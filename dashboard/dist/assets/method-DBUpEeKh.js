import{O as e,d as t,f as n,h as r,l as i,n as a,p as o,r as s,s as c,t as l}from"./Page-BdqGbagJ.js";var u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function d(){let t=r(u,{});return s(l,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:u,variables:{}},children:[s(a,{answer:t,what:`the method`,children:({method:t})=>s(e,{children:[s(`h2`,{children:[`The formula, version `,t.version]}),s(`p`,{class:`formula`,children:t.formula}),s(`h2`,{children:`The constants`}),s(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:s(`table`,{children:[s(`thead`,{children:s(`tr`,{children:[s(`th`,{scope:`col`,children:`Name`}),s(`th`,{scope:`col`,class:`n`,children:`Value`}),s(`th`,{scope:`col`,children:`What it does`})]})}),s(`tbody`,{children:t.constants.map(e=>s(`tr`,{id:e.name,children:[s(`th`,{scope:`row`,children:s(`code`,{children:e.name})}),s(`td`,{class:`n`,children:String(e.value)}),s(`td`,{children:e.meaning})]},e.name))})]})})]})}),s(f,{title:`What the verdicts mean`,type:`Verdict`}),s(f,{title:`Which way a finding points`,type:`Direction`}),s(f,{title:`How sure one can be of a finding`,type:`Certainty`}),s(f,{title:`How studies are done`,type:`StudyDesign`}),s(f,{title:`Sorts of gaps`,type:`GapReason`})]})}function f({title:r,type:a}){return s(e,{children:[s(`h2`,{children:r}),s(`dl`,{class:`words`,children:Object.keys(o[a]??{}).map(e=>s(`div`,{children:[s(`dt`,{children:[t[e]&&s(`span`,{class:`sign ${n(e)}`,"aria-hidden":`true`,children:[t[e],` `]}),c(e)]}),s(`dd`,{children:i(a,e)})]},e))})]})}export{d as Method};