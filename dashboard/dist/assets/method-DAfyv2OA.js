import{c as e,d as t,f as n,m as r,n as i,o as a,t as o,u as s}from"./Page-Co7Bbaku.js";import{m as c,t as l}from"./jsxRuntime-BpT57-O2.js";var u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function d(){let e=r(u,{});return l(o,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:u,variables:{}},children:[l(i,{answer:e,what:`the method`,children:({method:e})=>l(c,{children:[l(`h2`,{children:[`The formula, version `,e.version]}),l(`p`,{class:`formula`,children:e.formula}),l(`h2`,{children:`The constants`}),l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:l(`table`,{children:[l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Name`}),l(`th`,{scope:`col`,class:`n`,children:`Value`}),l(`th`,{scope:`col`,children:`What it does`})]})}),l(`tbody`,{children:e.constants.map(e=>l(`tr`,{id:e.name,children:[l(`th`,{scope:`row`,children:l(`code`,{children:e.name})}),l(`td`,{class:`n`,children:String(e.value)}),l(`td`,{children:e.meaning})]},e.name))})]})})]})}),l(f,{title:`What the verdicts mean`,type:`Verdict`}),l(f,{title:`Which way a finding points`,type:`Direction`}),l(f,{title:`How sure one can be of a finding`,type:`Certainty`}),l(f,{title:`How studies are done`,type:`StudyDesign`}),l(f,{title:`Sorts of gaps`,type:`GapReason`})]})}function f({title:r,type:i}){return l(c,{children:[l(`h2`,{children:r}),l(`dl`,{class:`words`,children:Object.keys(n[i]??{}).map(n=>l(`div`,{children:[l(`dt`,{children:[s[n]&&l(`span`,{class:`sign ${t(n)}`,"aria-hidden":`true`,children:[s[n],` `]}),a(n)]}),l(`dd`,{children:e(i,n)})]},n))})]})}export{d as Method};