import{p as e}from"./hooks-U3Q_XRpo.js";import{n as t,r as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,t as a}from"./jsxRuntime-oFc2GHrs.js";import{x as o}from"./index-D4D9Mbyg.js";var s=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function c(){let i=r(s,{});return a(t,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:s,variables:{}},children:[a(n,{answer:i,what:`the method`,children:({method:t})=>a(e,{children:[a(`h2`,{children:[`The formula, version `,t.version]}),a(`p`,{class:`formula`,children:t.formula}),a(`h2`,{children:`The constants`}),a(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:a(`table`,{children:[a(`caption`,{class:`unseen`,children:`Constants`}),a(`thead`,{children:a(`tr`,{children:[a(`th`,{scope:`col`,children:`Name`}),a(`th`,{scope:`col`,class:`n`,children:`Value`}),a(`th`,{scope:`col`,children:`What it does`})]})}),a(`tbody`,{children:t.constants.map(e=>a(`tr`,{id:e.name,children:[a(`th`,{scope:`row`,children:a(`code`,{children:e.name})}),a(`td`,{class:`n`,children:String(e.value)}),a(`td`,{children:e.meaning})]},e.name))})]})}),a(`h2`,{id:`schemes`,children:`Published schemes that rate evidence`}),a(`p`,{children:`Each by its own rules and version, side by side on an intervention’s page. What is not known lowers nothing: a level is then one that it has at most.`}),t.schemes.map(e=>a(l,{of:e},e.scheme))]})}),a(u,{title:`What the verdicts mean`,type:`Verdict`}),a(u,{title:`Which way a finding points`,type:`Direction`}),a(u,{title:`How sure one can be of a finding`,type:`Certainty`}),a(u,{title:`How studies are done`,type:`StudyDesign`}),a(u,{title:`Sorts of gaps`,type:`GapReason`})]})}function l({of:e}){return a(`details`,{id:e.scheme,children:[a(`summary`,{children:[e.name,` `,a(`small`,{children:[`version `,e.version]})]}),a(`p`,{class:`hint`,children:[e.source,`.`]}),a(`dl`,{class:`words`,children:e.levels.map(e=>a(`div`,{children:[a(`dt`,{children:i(e.level)}),a(`dd`,{children:e.meaning})]},e.level))}),a(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Rules of ${e.name}`,children:a(`table`,{class:`reports`,children:[a(`caption`,{children:a(`span`,{children:`The rules in order: the first that holds fires`})}),a(`thead`,{children:a(`tr`,{children:[a(`th`,{scope:`col`,children:`Rule`}),a(`th`,{scope:`col`,children:`Level`}),a(`th`,{scope:`col`,children:`Where there is, or are`})]})}),a(`tbody`,{children:e.rules.map(e=>a(`tr`,{children:[a(`th`,{scope:`row`,children:a(`code`,{children:e.name})}),a(`td`,{children:i(e.level)}),a(`td`,{children:e.condition})]},e.name))})]})}),e.parts.length>0&&a(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Parts of ${e.name}`,children:a(`table`,{class:`reports`,children:[a(`caption`,{children:a(`span`,{children:`What lowers or raises a level, or is rated by itself`})}),a(`thead`,{children:a(`tr`,{children:[a(`th`,{scope:`col`,children:`Part`}),a(`th`,{scope:`col`,children:`Looks at`}),a(`th`,{scope:`col`,children:`What it does`})]})}),a(`tbody`,{children:e.parts.map(e=>a(`tr`,{children:[a(`th`,{scope:`row`,children:i(e.name)}),a(`td`,{children:e.fact??`facts that its rules name`}),a(`td`,{children:e.rules.map(e=>a(`span`,{class:`line`,children:e},e))})]},e.name))})]})})]})}function u({title:t,type:n}){return a(e,{children:[a(`h2`,{id:n,children:t}),a(o,{of:n})]})}export{c as Method};