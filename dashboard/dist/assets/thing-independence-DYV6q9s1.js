import{r as e,t,u as n}from"./Page-BLdoTs79.js";import{a as r,i}from"./url-BG3aaad-.js";import{D as a,a as o,d as s,i as c,n as l,t as u}from"./jsxRuntime-Dv2aEqD1.js";import{b as d,g as f}from"./index-CyyLnjMc.js";import{n as p,r as m,t as h}from"./thing-outcome-B3ZGUdkr.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function _({id:r}){let i={id:r,outcome:m()},o=n(g,i);return u(a,{children:[u(p,{id:r,label:`Studies and reviews of`,part:`independence`}),u(e,{answer:o,what:`how its studies are counted`,children:({intervention:e})=>e&&u(v,{of:e.independence,id:r})}),u(t,{operation:g,variables:i})]})}function v({of:e,id:t}){if(!e.reportCount)return u(`p`,{class:`empty`,children:e.sentence});let n=i(`/findings`,{intervention:t,outcome:e.outcome,dimension:`EFFECT`}),p=t=>e.reports.find(e=>e.report===t)?.label||t;return u(a,{children:[u(`p`,{children:e.sentence}),u(`dl`,{class:`facts`,children:[e.outcome&&u(`div`,{children:[u(`dt`,{children:`Outcome`}),u(`dd`,{children:u(h,{id:e.outcome,of:t})})]}),u(`div`,{children:[u(`dt`,{children:`Studies, reviews and other sources`}),u(`dd`,{children:u(`a`,{href:n,children:s(e.reportCount)})})]}),u(`div`,{children:[u(`dt`,{children:`They count for`}),u(`dd`,{children:l(e.unitCount,`independent unit`)})]}),u(`div`,{children:[u(`dt`,{children:`Reviews among them`}),u(`dd`,{children:e.reviewCount===0?`none`:`${e.reviewCount}; of ${e.knownReviewCount} it is known which studies they include`})]}),u(`div`,{children:[u(`dt`,{children:`Overlap of these reviews`}),u(`dd`,{children:e.correctedCoveredArea===null?`not to be told: that takes two reviews whose studies are known`:u(a,{children:[u(f,{type:`OverlapBand`,value:e.overlap??`SLIGHT`}),`: corrected covered area `,c(e.correctedCoveredArea),` of 1, from `,l(e.inclusions,`inclusion`),` of `,l(e.includedStudies,`study`,`studies`)]})})]})]}),u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`How each study or review counts`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`How each study or review counts`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`Study or review`}),u(`th`,{scope:`col`,children:`Counts`}),u(`th`,{scope:`col`,children:`Why`})]})}),u(`tbody`,{children:e.reports.map((e,t)=>u(`tr`,{children:[u(`th`,{scope:`row`,children:e.report?u(`a`,{href:r(e.report),children:e.label||e.report}):e.label||`a report without a name`}),u(`td`,{children:o(e.use)}),u(`td`,{children:e.sentence})]},e.report??t))})]})}),u(d,{of:[`ReportUse`]}),e.reportCount>e.reports.length&&u(`p`,{class:`hint`,children:[`The first `,e.reports.length,` of `,s(e.reportCount),` are shown.`]}),e.pairs.length>0&&u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Reviews that share studies`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`Reviews that share studies`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`The two`}),u(`th`,{scope:`col`,children:`They share`}),u(`th`,{scope:`col`,class:`n`,children:`Corrected covered area`})]})}),u(`tbody`,{children:e.pairs.map(e=>u(`tr`,{children:[u(`th`,{scope:`row`,children:[u(`a`,{href:r(e.one),children:p(e.one)}),` and `,u(`a`,{href:r(e.other),children:p(e.other)})]}),u(`td`,{children:[e.shared,` of the `,l(e.smaller,`study`,`studies`),` of the smaller`]}),u(`td`,{class:`n`,children:c(e.correctedCoveredArea)})]},e.one+e.other))})]})})]})}export{_ as Independent};