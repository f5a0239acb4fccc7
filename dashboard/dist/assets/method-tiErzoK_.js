import{C as e,S as t,b as n,j as r}from"./index--URTEKrO.js";import{E as i,a,t as o}from"./jsxRuntime-uowuuAwu.js";var s=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function c(){let t=r(s,{});return o(n,{title:`How answers are worked out`,lead:`Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth.`,behind:{operation:s,variables:{}},children:[o(e,{answer:t,what:`the method`,children:({method:e})=>o(i,{children:[o(`h2`,{children:[`The formula, version `,e.version]}),o(`p`,{class:`formula`,children:e.formula}),o(`h2`,{children:`The constants`}),o(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Constants`,children:o(`table`,{children:[o(`thead`,{children:o(`tr`,{children:[o(`th`,{scope:`col`,children:`Name`}),o(`th`,{scope:`col`,class:`n`,children:`Value`}),o(`th`,{scope:`col`,children:`What it does`})]})}),o(`tbody`,{children:e.constants.map(e=>o(`tr`,{id:e.name,children:[o(`th`,{scope:`row`,children:o(`code`,{children:e.name})}),o(`td`,{class:`n`,children:String(e.value)}),o(`td`,{children:e.meaning})]},e.name))})]})}),o(`h2`,{id:`schemes`,children:`Published schemes that rate evidence`}),o(`p`,{children:`Each by its own rules and version, side by side on an intervention’s page. What is not known lowers nothing: a level is then one that it has at most.`}),e.schemes.map(e=>o(l,{of:e},e.scheme))]})}),o(u,{title:`What the verdicts mean`,type:`Verdict`}),o(u,{title:`Which way a finding points`,type:`Direction`}),o(u,{title:`How sure one can be of a finding`,type:`Certainty`}),o(u,{title:`How studies are done`,type:`StudyDesign`}),o(u,{title:`Sorts of gaps`,type:`GapReason`})]})}function l({of:e}){return o(`details`,{id:e.scheme,children:[o(`summary`,{children:[e.name,` `,o(`small`,{children:[`version `,e.version]})]}),o(`p`,{class:`hint`,children:[e.source,`.`]}),o(`dl`,{class:`words`,children:e.levels.map(e=>o(`div`,{children:[o(`dt`,{children:a(e.level)}),o(`dd`,{children:e.meaning})]},e.level))}),o(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Rules of ${e.name}`,children:o(`table`,{class:`reports`,children:[o(`caption`,{children:o(`span`,{children:`The rules in order: the first that holds fires`})}),o(`thead`,{children:o(`tr`,{children:[o(`th`,{scope:`col`,children:`Rule`}),o(`th`,{scope:`col`,children:`Level`}),o(`th`,{scope:`col`,children:`Where there is, or are`})]})}),o(`tbody`,{children:e.rules.map(e=>o(`tr`,{children:[o(`th`,{scope:`row`,children:o(`code`,{children:e.name})}),o(`td`,{children:a(e.level)}),o(`td`,{children:e.condition})]},e.name))})]})}),e.parts.length>0&&o(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Parts of ${e.name}`,children:o(`table`,{class:`reports`,children:[o(`caption`,{children:o(`span`,{children:`What lowers or raises a level, or is rated by itself`})}),o(`thead`,{children:o(`tr`,{children:[o(`th`,{scope:`col`,children:`Part`}),o(`th`,{scope:`col`,children:`Looks at`}),o(`th`,{scope:`col`,children:`What it does`})]})}),o(`tbody`,{children:e.parts.map(e=>o(`tr`,{children:[o(`th`,{scope:`row`,children:a(e.name)}),o(`td`,{children:e.fact??`facts that its rules name`}),o(`td`,{children:e.rules.map(e=>o(`span`,{class:`line`,children:e},e))})]},e.name))})]})})]})}function u({title:e,type:n}){return o(i,{children:[o(`h2`,{id:n,children:e}),o(t,{of:n})]})}export{c as Method};