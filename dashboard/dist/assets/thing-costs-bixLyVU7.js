import{C as e,F as t,I as n,N as r,R as i,h as a,j as o,y as s,z as c}from"./index--URTEKrO.js";import{E as l,a as u,l as d,n as f,t as p,u as m}from"./jsxRuntime-uowuuAwu.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Costs($id: ID!, $year: Int) {
  intervention(id: $id) {
    costs(inPricesOf: $year) {
      withoutAmount
      conversion
      groups {
        flow
        basis
        perspective
        unit
        years
        currency
        priceYear
        low
        high
        amounts(first: 100) {
          finding
          amount
          amountHigh
          converted {
            amount
            amountHigh
            priceYear
            factor
            table
          }
          unconverted
          label
          of
          text
        }
      }
    }
  }
}
    `),g={PERSON:`for each person`,FAMILY:`for each family`,AREA:`for an area`,PROGRAMME:`for the whole of it`,COUNTRY:`for a whole country`},_={STATED:`Nobody tells how these were arrived at.`,BUDGETED:`Granted or planned, which need not be what was spent.`,PROJECTED:`Reckoned for later, for more people or for other places. Nobody measured these; they stand apart for that.`};function v({id:t}){let n=y(i().params.get(`prices`)),r={id:t,year:n},a=o(h,r),c=a.data?.intervention?.costs.groups.some(e=>e.priceYear!==null);return p(l,{children:[(c||n!==null)&&p(b,{year:n}),p(e,{answer:a,what:`what it costs`,children:({intervention:e})=>e&&p(x,{of:e.costs,id:t})}),p(s,{operation:h,variables:r})]})}function y(e){let t=Number(e);return Number.isInteger(t)&&t>=1800&&t<=2200?t:null}function b({year:e}){return p(`p`,{class:`tools no-print`,children:p(`label`,{children:[`In prices of`,` `,p(`input`,{type:`number`,min:1800,max:2200,placeholder:`as stated`,value:e??``,onChange:e=>r(c({prices:e.currentTarget.value})+`#costs`)})]})})}function x({of:e,id:n}){let r=t(`/findings`,{intervention:n,dimension:`ECONOMIC`}),i=[...new Set(e.groups.map(e=>e.basis))];return i.length?p(l,{children:[i.map(t=>p(`section`,{class:`basis`,children:[p(`h3`,{children:t?p(a,{type:`CostBasis`,value:t}):`Arrived at in a way that is not known`}),t&&_[t]&&p(`p`,{class:`caveat`,children:_[t]}),p(S,{groups:e.groups.filter(e=>e.basis===t),name:t?u(t):`not known how`})]},t??``)),p(`p`,{class:`hint`,children:[e.withoutAmount>0&&p(l,{children:[p(`a`,{href:r,children:f(e.withoutAmount,`more finding`)}),` `,e.withoutAmount===1?`speaks`:`speak`,` of costs or savings without an amount. `]}),e.conversion]})]}):p(`p`,{class:`empty`,children:e.withoutAmount?p(l,{children:[`No finding states an amount of money. `,p(`a`,{href:r,children:f(e.withoutAmount,`finding`)}),` `,e.withoutAmount===1?`speaks`:`speak`,` of costs or savings without one.`]}):`No finding here is about what it costs or saves. That is a gap, not a sign that it costs nothing.`})}function S({groups:e,name:t}){return p(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Amounts, ${t}`,children:p(`table`,{class:`amounts`,children:[p(`thead`,{children:p(`tr`,{children:[p(`th`,{scope:`col`,children:`What`}),p(`th`,{scope:`col`,class:`n`,children:`Amount`}),p(`th`,{scope:`col`,children:`Prices of`}),p(`th`,{scope:`col`,children:`Whose money`}),p(`th`,{scope:`col`,children:`What is included, as stated`}),p(`th`,{scope:`col`,children:`Where it is stated`})]})}),e.map((e,t)=>p(`tbody`,{children:[e.amounts.map((t,r)=>p(`tr`,{children:[p(`th`,{scope:`row`,children:[e.flow?p(a,{type:`CostFlow`,value:e.flow}):`Spent or saved is not said`,` `,e.unit?g[e.unit]:`for what is not said`,e.years!==null&&` ${T(e.years)}`]}),p(`td`,{class:`n`,children:p(`a`,{href:n(t.finding),children:C(t,e.currency)})}),p(`td`,{children:[e.priceYear??`not stated`,t.converted&&p(`small`,{children:w(t.converted,e.currency)}),t.unconverted&&p(`small`,{children:[`not converted: `,t.unconverted]})]}),p(`td`,{children:e.perspective?p(a,{type:`CostPerspective`,value:e.perspective}):`not stated`}),p(`td`,{children:t.text??`not stated`}),p(`td`,{children:[t.label||`The finding`,t.of&&p(`small`,{children:[`of `,t.of]})]})]},t.finding+r)),e.amounts.length>1&&p(`tr`,{children:p(`th`,{scope:`row`,colSpan:6,children:E(e)})})]},t))]})})}var C=(e,t)=>d(e.amount,t)+(e.amountHigh===null?``:` to ${d(e.amountHigh,t)}`),w=(e,t)=>`as stated: ${C(e,t)} in prices of ${e.priceYear}, times ${e.factor.toFixed(4)} by ${e.table}`,T=e=>e===1?`in a year`:`in ${m(e)} years`;function E(e){return e.low===null||e.high===null?`These are not compared: the year of their prices or their currency is not known.`:e.low===e.high?`All of them: ${d(e.low,e.currency)}.`:`From ${d(e.low,e.currency)} to ${d(e.high,e.currency)}.`}export{v as Costs};