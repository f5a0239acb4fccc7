import{p as e}from"./hooks-U3Q_XRpo.js";import{r as t,t as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,l as a,n as o,o as s,u as c}from"./url-CtgIhQhH.js";import{a as l,d as u,n as d,t as f,u as p}from"./jsxRuntime-oFc2GHrs.js";import{g as m}from"./index-D4D9Mbyg.js";var h=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `),g={PERSON:`for each person`,FAMILY:`for each family`,AREA:`for an area`,PROGRAMME:`for the whole of it`,COUNTRY:`for a whole country`},_={STATED:`Nobody tells how these were arrived at.`,BUDGETED:`Granted or planned, which need not be what was spent.`,PROJECTED:`Reckoned for later, for more people or for other places. Nobody measured these; they stand apart for that.`};function v({id:i}){let o=y(a().params.get(`prices`)),s={id:i,year:o},c=r(h,s),l=c.data?.intervention?.costs.groups.some(e=>e.priceYear!==null);return f(e,{children:[(l||o!==null)&&f(b,{year:o}),f(t,{answer:c,what:`what it costs`,children:({intervention:e})=>e&&f(x,{of:e.costs,id:i})}),f(n,{operation:h,variables:s})]})}function y(e){let t=Number(e);return Number.isInteger(t)&&t>=1800&&t<=2200?t:null}function b({year:e}){return f(`p`,{class:`tools no-print`,children:f(`label`,{children:[`In prices of`,` `,f(`input`,{type:`number`,min:1800,max:2200,placeholder:`as stated`,value:e??``,onChange:e=>o(c({prices:e.currentTarget.value})+`#costs`)})]})})}function x({of:t,id:n}){let r=i(`/findings`,{intervention:n,dimension:`ECONOMIC`}),a=[...new Set(t.groups.map(e=>e.basis))];return a.length?f(e,{children:[a.map(e=>f(`section`,{class:`basis`,children:[f(`h3`,{children:e?f(m,{type:`CostBasis`,value:e}):`Arrived at in a way that is not known`}),e&&_[e]&&f(`p`,{class:`caveat`,children:_[e]}),f(S,{groups:t.groups.filter(t=>t.basis===e),name:e?l(e):`not known how`})]},e??``)),f(`p`,{class:`hint`,children:[t.withoutAmount>0&&f(e,{children:[f(`a`,{href:r,children:d(t.withoutAmount,`more finding`)}),` `,t.withoutAmount===1?`speaks`:`speak`,` of costs or savings without an amount. `]}),t.conversion]})]}):f(`p`,{class:`empty`,children:t.withoutAmount?f(e,{children:[`No finding states an amount of money. `,f(`a`,{href:r,children:d(t.withoutAmount,`finding`)}),` `,t.withoutAmount===1?`speaks`:`speak`,` of costs or savings without one.`]}):`No finding here is about what it costs or saves. That is a gap, not a sign that it costs nothing.`})}function S({groups:e,name:t}){return f(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Amounts, ${t}`,children:f(`table`,{class:`amounts`,children:[f(`caption`,{class:`unseen`,children:[`Amounts, `,t]}),f(`thead`,{children:f(`tr`,{children:[f(`th`,{scope:`col`,children:`What`}),f(`th`,{scope:`col`,class:`n`,children:`Amount`}),f(`th`,{scope:`col`,children:`Prices of`}),f(`th`,{scope:`col`,children:`Whose money`}),f(`th`,{scope:`col`,children:`What is included, as stated`}),f(`th`,{scope:`col`,children:`Where it is stated`})]})}),e.map((e,t)=>f(`tbody`,{children:[e.amounts.map((t,n)=>f(`tr`,{children:[f(`th`,{scope:`row`,children:[e.flow?f(m,{type:`CostFlow`,value:e.flow}):`Spent or saved is not said`,` `,e.unit?g[e.unit]:`for what is not said`,e.years!==null&&` ${T(e.years)}`]}),f(`td`,{class:`n`,children:f(`a`,{href:s(t.finding),children:C(t,e.currency)})}),f(`td`,{children:[e.priceYear??`not stated`,t.converted&&f(`small`,{children:w(t.converted,e.currency)}),t.unconverted&&f(`small`,{children:[`not converted: `,t.unconverted]})]}),f(`td`,{children:e.perspective?f(m,{type:`CostPerspective`,value:e.perspective}):`not stated`}),f(`td`,{children:t.text??`not stated`}),f(`td`,{children:[t.label||`The finding`,t.of&&f(`small`,{children:[`of `,t.of]})]})]},t.finding+n)),e.amounts.length>1&&f(`tr`,{children:f(`th`,{scope:`row`,colSpan:6,children:E(e)})})]},t))]})})}var C=(e,t)=>p(e.amount,t)+(e.amountHigh===null?``:` to ${p(e.amountHigh,t)}`),w=(e,t)=>`as stated: ${C(e,t)} in prices of ${e.priceYear}, times ${e.factor.toFixed(4)} by ${e.table}`,T=e=>e===1?`in a year`:`in ${u(e)} years`;function E(e){return e.low===null||e.high===null?`These are not compared: the year of their prices or their currency is not known.`:e.low===e.high?`All of them: ${p(e.low,e.currency)}.`:`From ${p(e.low,e.currency)} to ${p(e.high,e.currency)}.`}export{v as Costs};