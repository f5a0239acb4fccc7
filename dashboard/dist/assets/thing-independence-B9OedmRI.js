import{D as e,O as t,g as n,m as r,v as i,w as a}from"./index-B-QH8j6Q.js";import{E as o,i as s,n as c,t as l,u}from"./jsxRuntime-CStK3Q-M.js";import{n as d,r as f,t as p}from"./thing-outcome-BBsptE6V.js";var m=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function h({id:e}){let t={id:e,outcome:f()},r=a(m,t);return l(o,{children:[l(d,{id:e,label:`Studies and reviews of`,part:`independence`}),l(i,{answer:r,what:`how its studies are counted`,children:({intervention:t})=>t&&l(g,{of:t.independence,id:e})}),l(n,{operation:m,variables:t})]})}function g({of:n,id:i}){if(!n.reportCount)return l(`p`,{class:`empty`,children:n.sentence});let a=e(`/findings`,{intervention:i,outcome:n.outcome,dimension:`EFFECT`}),d=e=>n.reports.find(t=>t.report===e)?.label||e;return l(o,{children:[l(`p`,{children:n.sentence}),l(`dl`,{class:`facts`,children:[n.outcome&&l(`div`,{children:[l(`dt`,{children:`Outcome`}),l(`dd`,{children:l(p,{id:n.outcome,of:i})})]}),l(`div`,{children:[l(`dt`,{children:`Studies, reviews and other sources`}),l(`dd`,{children:l(`a`,{href:a,children:u(n.reportCount)})})]}),l(`div`,{children:[l(`dt`,{children:`They count for`}),l(`dd`,{children:c(n.unitCount,`independent unit`)})]}),l(`div`,{children:[l(`dt`,{children:`Reviews among them`}),l(`dd`,{children:n.reviewCount===0?`none`:`${n.reviewCount}; of ${n.knownReviewCount} it is known which studies they include`})]}),l(`div`,{children:[l(`dt`,{children:`Overlap of these reviews`}),l(`dd`,{children:n.correctedCoveredArea===null?`not to be told: that takes two reviews whose studies are known`:l(o,{children:[l(r,{type:`OverlapBand`,value:n.overlap??`SLIGHT`}),`: corrected covered area `,s(n.correctedCoveredArea),` of 1, from `,c(n.inclusions,`inclusion`),` of `,c(n.includedStudies,`study`,`studies`)]})})]})]}),l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`How each study or review counts`,children:l(`table`,{class:`reports`,children:[l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Study or review`}),l(`th`,{scope:`col`,children:`Counts`}),l(`th`,{scope:`col`,children:`Why`})]})}),l(`tbody`,{children:n.reports.map((e,n)=>l(`tr`,{children:[l(`th`,{scope:`row`,children:e.report?l(`a`,{href:t(e.report),children:e.label||e.report}):e.label||`a report without a name`}),l(`td`,{children:l(r,{type:`ReportUse`,value:e.use})}),l(`td`,{children:e.sentence})]},e.report??n))})]})}),n.reportCount>n.reports.length&&l(`p`,{class:`hint`,children:[`The first `,n.reports.length,` of `,u(n.reportCount),` are shown.`]}),n.pairs.length>0&&l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Reviews that share studies`,children:l(`table`,{class:`reports`,children:[l(`caption`,{children:l(`span`,{children:`Reviews that share studies`})}),l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`The two`}),l(`th`,{scope:`col`,children:`They share`}),l(`th`,{scope:`col`,class:`n`,children:`Corrected covered area`})]})}),l(`tbody`,{children:n.pairs.map(e=>l(`tr`,{children:[l(`th`,{scope:`row`,children:[l(`a`,{href:t(e.one),children:d(e.one)}),` and `,l(`a`,{href:t(e.other),children:d(e.other)})]}),l(`td`,{children:[e.shared,` of the `,c(e.smaller,`study`,`studies`),` of the smaller`]}),l(`td`,{class:`n`,children:s(e.correctedCoveredArea)})]},e.one+e.other))})]})})]})}export{h as Independent};