import{p as e}from"./hooks-U3Q_XRpo.js";import{r as t,t as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,o as a}from"./url-CtgIhQhH.js";import{a as o,d as s,i as c,n as l,t as u}from"./jsxRuntime-oFc2GHrs.js";import{b as d,g as f}from"./index-D4D9Mbyg.js";import{n as p,r as m,t as h}from"./thing-outcome-DQ7T0pPs.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Independence($id: ID!, $outcome: ID) {
  intervention(id: $id) {
    independence(outcome: $outcome) {
      sentence
      outcome
      reportCount
      unitCount
      reports(first: 100) {
        report
        label
        use
        sentence
      }
      reviewCount
      knownReviewCount
      inclusions
      includedStudies
      correctedCoveredArea
      overlap
      pairs(first: 100) {
        one
        other
        shared
        smaller
        correctedCoveredArea
      }
    }
  }
}
    `);function _({id:i}){let a={id:i,outcome:m()},o=r(g,a);return u(e,{children:[u(p,{id:i,label:`Studies and reviews of`,part:`independence`}),u(t,{answer:o,what:`how its studies are counted`,children:({intervention:e})=>e&&u(v,{of:e.independence,id:i})}),u(n,{operation:g,variables:a})]})}function v({of:t,id:n}){if(!t.reportCount)return u(`p`,{class:`empty`,children:t.sentence});let r=i(`/findings`,{intervention:n,outcome:t.outcome,dimension:`EFFECT`}),p=e=>t.reports.find(t=>t.report===e)?.label||e;return u(e,{children:[u(`p`,{children:t.sentence}),u(`dl`,{class:`facts`,children:[t.outcome&&u(`div`,{children:[u(`dt`,{children:`Outcome`}),u(`dd`,{children:u(h,{id:t.outcome,of:n})})]}),u(`div`,{children:[u(`dt`,{children:`Studies, reviews and other sources`}),u(`dd`,{children:u(`a`,{href:r,children:s(t.reportCount)})})]}),u(`div`,{children:[u(`dt`,{children:`They count for`}),u(`dd`,{children:l(t.unitCount,`independent unit`)})]}),u(`div`,{children:[u(`dt`,{children:`Reviews among them`}),u(`dd`,{children:t.reviewCount===0?`none`:`${t.reviewCount}; of ${t.knownReviewCount} it is known which studies they include`})]}),u(`div`,{children:[u(`dt`,{children:`Overlap of these reviews`}),u(`dd`,{children:t.correctedCoveredArea===null?`not to be told: that takes two reviews whose studies are known`:u(e,{children:[u(f,{type:`OverlapBand`,value:t.overlap??`SLIGHT`}),`: corrected covered area `,c(t.correctedCoveredArea),` of 1, from `,l(t.inclusions,`inclusion`),` of `,l(t.includedStudies,`study`,`studies`)]})})]})]}),u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`How each study or review counts`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`How each study or review counts`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`Study or review`}),u(`th`,{scope:`col`,children:`Counts`}),u(`th`,{scope:`col`,children:`Why`})]})}),u(`tbody`,{children:t.reports.map((e,t)=>u(`tr`,{children:[u(`th`,{scope:`row`,children:e.report?u(`a`,{href:a(e.report),children:e.label||e.report}):e.label||`a report without a name`}),u(`td`,{children:o(e.use)}),u(`td`,{children:e.sentence})]},e.report??t))})]})}),u(d,{of:[`ReportUse`]}),t.reportCount>t.reports.length&&u(`p`,{class:`hint`,children:[`The first `,t.reports.length,` of `,s(t.reportCount),` are shown.`]}),t.pairs.length>0&&u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Reviews that share studies`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`Reviews that share studies`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`The two`}),u(`th`,{scope:`col`,children:`They share`}),u(`th`,{scope:`col`,class:`n`,children:`Corrected covered area`})]})}),u(`tbody`,{children:t.pairs.map(e=>u(`tr`,{children:[u(`th`,{scope:`row`,children:[u(`a`,{href:a(e.one),children:p(e.one)}),` and `,u(`a`,{href:a(e.other),children:p(e.other)})]}),u(`td`,{children:[e.shared,` of the `,l(e.smaller,`study`,`studies`),` of the smaller`]}),u(`td`,{class:`n`,children:c(e.correctedCoveredArea)})]},e.one+e.other))})]})})]})}export{_ as Independent};