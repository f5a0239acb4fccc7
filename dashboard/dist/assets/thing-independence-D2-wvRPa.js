import{g as e,h as t,r as n,t as r,u as i}from"./Page-Q5X9YFd0.js";import{D as a,a as o,d as s,i as c,n as l,t as u}from"./jsxRuntime-Dv2aEqD1.js";import{b as d,g as f}from"./index-C2A94PLQ.js";import{n as p,r as m,t as h}from"./thing-outcome-BY9aIEYi.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function _({id:e}){let t={id:e,outcome:m()},o=i(g,t);return u(a,{children:[u(p,{id:e,label:`Studies and reviews of`,part:`independence`}),u(n,{answer:o,what:`how its studies are counted`,children:({intervention:t})=>t&&u(v,{of:t.independence,id:e})}),u(r,{operation:g,variables:t})]})}function v({of:n,id:r}){if(!n.reportCount)return u(`p`,{class:`empty`,children:n.sentence});let i=t(`/findings`,{intervention:r,outcome:n.outcome,dimension:`EFFECT`}),p=e=>n.reports.find(t=>t.report===e)?.label||e;return u(a,{children:[u(`p`,{children:n.sentence}),u(`dl`,{class:`facts`,children:[n.outcome&&u(`div`,{children:[u(`dt`,{children:`Outcome`}),u(`dd`,{children:u(h,{id:n.outcome,of:r})})]}),u(`div`,{children:[u(`dt`,{children:`Studies, reviews and other sources`}),u(`dd`,{children:u(`a`,{href:i,children:s(n.reportCount)})})]}),u(`div`,{children:[u(`dt`,{children:`They count for`}),u(`dd`,{children:l(n.unitCount,`independent unit`)})]}),u(`div`,{children:[u(`dt`,{children:`Reviews among them`}),u(`dd`,{children:n.reviewCount===0?`none`:`${n.reviewCount}; of ${n.knownReviewCount} it is known which studies they include`})]}),u(`div`,{children:[u(`dt`,{children:`Overlap of these reviews`}),u(`dd`,{children:n.correctedCoveredArea===null?`not to be told: that takes two reviews whose studies are known`:u(a,{children:[u(f,{type:`OverlapBand`,value:n.overlap??`SLIGHT`}),`: corrected covered area `,c(n.correctedCoveredArea),` of 1, from `,l(n.inclusions,`inclusion`),` of `,l(n.includedStudies,`study`,`studies`)]})})]})]}),u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`How each study or review counts`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`How each study or review counts`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`Study or review`}),u(`th`,{scope:`col`,children:`Counts`}),u(`th`,{scope:`col`,children:`Why`})]})}),u(`tbody`,{children:n.reports.map((t,n)=>u(`tr`,{children:[u(`th`,{scope:`row`,children:t.report?u(`a`,{href:e(t.report),children:t.label||t.report}):t.label||`a report without a name`}),u(`td`,{children:o(t.use)}),u(`td`,{children:t.sentence})]},t.report??n))})]})}),u(d,{of:[`ReportUse`]}),n.reportCount>n.reports.length&&u(`p`,{class:`hint`,children:[`The first `,n.reports.length,` of `,s(n.reportCount),` are shown.`]}),n.pairs.length>0&&u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Reviews that share studies`,children:u(`table`,{class:`reports`,children:[u(`caption`,{children:u(`span`,{children:`Reviews that share studies`})}),u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`The two`}),u(`th`,{scope:`col`,children:`They share`}),u(`th`,{scope:`col`,class:`n`,children:`Corrected covered area`})]})}),u(`tbody`,{children:n.pairs.map(t=>u(`tr`,{children:[u(`th`,{scope:`row`,children:[u(`a`,{href:e(t.one),children:p(t.one)}),` and `,u(`a`,{href:e(t.other),children:p(t.other)})]}),u(`td`,{children:[t.shared,` of the `,l(t.smaller,`study`,`studies`),` of the smaller`]}),u(`td`,{class:`n`,children:c(t.correctedCoveredArea)})]},t.one+t.other))})]})})]})}export{_ as Independent};