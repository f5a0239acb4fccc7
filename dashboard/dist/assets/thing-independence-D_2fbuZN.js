import{C as e,F as t,I as n,h as r,j as i,x as a,y as o}from"./index--URTEKrO.js";import{E as s,a as c,i as l,n as u,t as d,u as f}from"./jsxRuntime-uowuuAwu.js";import{n as p,r as m,t as h}from"./thing-outcome-DmyojClG.js";var g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function _({id:t}){let n={id:t,outcome:m()},r=i(g,n);return d(s,{children:[d(p,{id:t,label:`Studies and reviews of`,part:`independence`}),d(e,{answer:r,what:`how its studies are counted`,children:({intervention:e})=>e&&d(v,{of:e.independence,id:t})}),d(o,{operation:g,variables:n})]})}function v({of:e,id:i}){if(!e.reportCount)return d(`p`,{class:`empty`,children:e.sentence});let o=t(`/findings`,{intervention:i,outcome:e.outcome,dimension:`EFFECT`}),p=t=>e.reports.find(e=>e.report===t)?.label||t;return d(s,{children:[d(`p`,{children:e.sentence}),d(`dl`,{class:`facts`,children:[e.outcome&&d(`div`,{children:[d(`dt`,{children:`Outcome`}),d(`dd`,{children:d(h,{id:e.outcome,of:i})})]}),d(`div`,{children:[d(`dt`,{children:`Studies, reviews and other sources`}),d(`dd`,{children:d(`a`,{href:o,children:f(e.reportCount)})})]}),d(`div`,{children:[d(`dt`,{children:`They count for`}),d(`dd`,{children:u(e.unitCount,`independent unit`)})]}),d(`div`,{children:[d(`dt`,{children:`Reviews among them`}),d(`dd`,{children:e.reviewCount===0?`none`:`${e.reviewCount}; of ${e.knownReviewCount} it is known which studies they include`})]}),d(`div`,{children:[d(`dt`,{children:`Overlap of these reviews`}),d(`dd`,{children:e.correctedCoveredArea===null?`not to be told: that takes two reviews whose studies are known`:d(s,{children:[d(r,{type:`OverlapBand`,value:e.overlap??`SLIGHT`}),`: corrected covered area `,l(e.correctedCoveredArea),` of 1, from `,u(e.inclusions,`inclusion`),` of `,u(e.includedStudies,`study`,`studies`)]})})]})]}),d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`How each study or review counts`,children:d(`table`,{class:`reports`,children:[d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:`Study or review`}),d(`th`,{scope:`col`,children:`Counts`}),d(`th`,{scope:`col`,children:`Why`})]})}),d(`tbody`,{children:e.reports.map((e,t)=>d(`tr`,{children:[d(`th`,{scope:`row`,children:e.report?d(`a`,{href:n(e.report),children:e.label||e.report}):e.label||`a report without a name`}),d(`td`,{children:c(e.use)}),d(`td`,{children:e.sentence})]},e.report??t))})]})}),d(a,{of:[`ReportUse`]}),e.reportCount>e.reports.length&&d(`p`,{class:`hint`,children:[`The first `,e.reports.length,` of `,f(e.reportCount),` are shown.`]}),e.pairs.length>0&&d(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Reviews that share studies`,children:d(`table`,{class:`reports`,children:[d(`caption`,{children:d(`span`,{children:`Reviews that share studies`})}),d(`thead`,{children:d(`tr`,{children:[d(`th`,{scope:`col`,children:`The two`}),d(`th`,{scope:`col`,children:`They share`}),d(`th`,{scope:`col`,class:`n`,children:`Corrected covered area`})]})}),d(`tbody`,{children:e.pairs.map(e=>d(`tr`,{children:[d(`th`,{scope:`row`,children:[d(`a`,{href:n(e.one),children:p(e.one)}),` and `,d(`a`,{href:n(e.other),children:p(e.other)})]}),d(`td`,{children:[e.shared,` of the `,u(e.smaller,`study`,`studies`),` of the smaller`]}),d(`td`,{class:`n`,children:l(e.correctedCoveredArea)})]},e.one+e.other))})]})})]})}export{_ as Independent};