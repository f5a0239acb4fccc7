import{_ as e,v as t,w as n}from"./index-B-QH8j6Q.js";import{E as r,a as i,c as a,d as o,f as s,p as c,t as l}from"./jsxRuntime-CStK3Q-M.js";var u=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Method {
  method {
    version
    formula
    constants {
      name
      value
      meaning
    }
    schemes {
      scheme
      name
      version
      source
      levels {
        level
        meaning
      }
      rules {
        name
        level
        condition
      }
      parts {
        name
        fact
        rules
      }
    }
  }
}
    `);function d(){let i=n(u,{});return l(e,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:u,variables:{}},children:[l(t,{answer:i,what:`the method`,children:({method:e})=>l(r,{children:[l(`h2`,{children:[`The formula, version `,e.version]}),l(`p`,{class:`formula`,children:e.formula}),l(`h2`,{children:`The constants`}),l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:l(`table`,{children:[l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Name`}),l(`th`,{scope:`col`,class:`n`,children:`Value`}),l(`th`,{scope:`col`,children:`What it does`})]})}),l(`tbody`,{children:e.constants.map(e=>l(`tr`,{id:e.name,children:[l(`th`,{scope:`row`,children:l(`code`,{children:e.name})}),l(`td`,{class:`n`,children:String(e.value)}),l(`td`,{children:e.meaning})]},e.name))})]})}),l(`h2`,{id:`schemes`,children:`Published schemes that rate evidence`}),l(`p`,{children:`Each by its own rules and version, side by side on an intervention’s page. What is not known lowers nothing: a level is then one that it has at most.`}),e.schemes.map(e=>l(f,{of:e},e.scheme))]})}),l(p,{title:`What the verdicts mean`,type:`Verdict`}),l(p,{title:`Which way a finding points`,type:`Direction`}),l(p,{title:`How sure one can be of a finding`,type:`Certainty`}),l(p,{title:`How studies are done`,type:`StudyDesign`}),l(p,{title:`Sorts of gaps`,type:`GapReason`})]})}function f({of:e}){return l(`details`,{id:e.scheme,children:[l(`summary`,{children:[e.name,` `,l(`small`,{children:[`version `,e.version]})]}),l(`p`,{class:`hint`,children:[e.source,`.`]}),l(`dl`,{class:`words`,children:e.levels.map(e=>l(`div`,{children:[l(`dt`,{children:i(e.level)}),l(`dd`,{children:e.meaning})]},e.level))}),l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Rules of ${e.name}`,children:l(`table`,{class:`reports`,children:[l(`caption`,{children:l(`span`,{children:`The rules in order: the first that holds fires`})}),l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Rule`}),l(`th`,{scope:`col`,children:`Level`}),l(`th`,{scope:`col`,children:`Where there is, or are`})]})}),l(`tbody`,{children:e.rules.map(e=>l(`tr`,{children:[l(`th`,{scope:`row`,children:l(`code`,{children:e.name})}),l(`td`,{children:i(e.level)}),l(`td`,{children:e.condition})]},e.name))})]})}),e.parts.length>0&&l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Parts of ${e.name}`,children:l(`table`,{class:`reports`,children:[l(`caption`,{children:l(`span`,{children:`What lowers or raises a level, or is rated by itself`})}),l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Part`}),l(`th`,{scope:`col`,children:`Looks at`}),l(`th`,{scope:`col`,children:`What it does`})]})}),l(`tbody`,{children:e.parts.map(e=>l(`tr`,{children:[l(`th`,{scope:`row`,children:i(e.name)}),l(`td`,{children:e.fact??`facts that its rules name`}),l(`td`,{children:e.rules.map(e=>l(`span`,{class:`line`,children:e},e))})]},e.name))})]})})]})}function p({title:e,type:t}){return l(r,{children:[l(`h2`,{id:t,children:e}),l(`dl`,{class:`words`,children:Object.keys(c[t]??{}).map(e=>l(`div`,{children:[l(`dt`,{children:[o[e]&&l(`span`,{class:`sign ${s(e)}`,"aria-hidden":`true`,children:[o[e],` `]}),i(e)]}),l(`dd`,{children:a(t,e)})]},e))})]})}export{d as Method};