import{D as e,O as t,g as n,m as r,v as i,w as a}from"./index-_y1kKo01.js";import{E as o,a as s,l as c,n as l,t as u,u as d}from"./jsxRuntime-CStK3Q-M.js";var f=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Costs($id: ID!) {
  intervention(id: $id) {
    costs {
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
          asStated
          label
          of
          text
        }
      }
    }
  }
}
    `),p={PERSON:`for each person`,FAMILY:`for each family`,AREA:`for an area`,PROGRAMME:`for the whole of it`,COUNTRY:`for a whole country`},m={STATED:`Nobody tells how these were arrived at.`,BUDGETED:`Granted or planned, which need not be what was spent.`,PROJECTED:`Reckoned for later, for more people or for other places. Nobody measured these; they stand apart for that.`};function h({id:e}){let t={id:e},r=a(f,t);return u(o,{children:[u(i,{answer:r,what:`what it costs`,children:({intervention:t})=>t&&u(g,{of:t.costs,id:e})}),u(n,{operation:f,variables:t})]})}function g({of:t,id:n}){let i=e(`/findings`,{intervention:n,dimension:`ECONOMIC`}),a=[...new Set(t.groups.map(e=>e.basis))];return a.length?u(o,{children:[a.map(e=>u(`section`,{class:`basis`,children:[u(`h3`,{children:e?u(r,{type:`CostBasis`,value:e}):`Arrived at in a way that is not known`}),e&&m[e]&&u(`p`,{class:`caveat`,children:m[e]}),u(_,{groups:t.groups.filter(t=>t.basis===e),name:e?s(e):`not known how`})]},e??``)),u(`p`,{class:`hint`,children:[t.withoutAmount>0&&u(o,{children:[u(`a`,{href:i,children:l(t.withoutAmount,`more finding`)}),` `,t.withoutAmount===1?`speaks`:`speak`,` of costs or savings without an amount. `]}),t.conversion]})]}):u(`p`,{class:`empty`,children:t.withoutAmount?u(o,{children:[`No finding states an amount of money. `,u(`a`,{href:i,children:l(t.withoutAmount,`finding`)}),` `,t.withoutAmount===1?`speaks`:`speak`,` of costs or savings without one.`]}):`No finding here is about what it costs or saves. That is a gap, not a sign that it costs nothing.`})}function _({groups:e,name:n}){return u(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Amounts, ${n}`,children:u(`table`,{class:`amounts`,children:[u(`thead`,{children:u(`tr`,{children:[u(`th`,{scope:`col`,children:`What`}),u(`th`,{scope:`col`,class:`n`,children:`Amount`}),u(`th`,{scope:`col`,children:`Prices of`}),u(`th`,{scope:`col`,children:`Whose money`}),u(`th`,{scope:`col`,children:`What is included, as stated`}),u(`th`,{scope:`col`,children:`Where it is stated`})]})}),e.map((e,n)=>u(`tbody`,{children:[e.amounts.map((n,i)=>u(`tr`,{children:[u(`th`,{scope:`row`,children:[e.flow?u(r,{type:`CostFlow`,value:e.flow}):`Spent or saved is not said`,` `,e.unit?p[e.unit]:`for what is not said`,e.years!==null&&` ${y(e.years)}`]}),u(`td`,{class:`n`,children:[u(`a`,{href:t(n.finding),children:v(n,e.currency)}),n.asStated!==null&&u(`small`,{children:[`as stated: `,c(n.asStated,e.currency)]})]}),u(`td`,{children:e.priceYear??`not stated`}),u(`td`,{children:e.perspective?u(r,{type:`CostPerspective`,value:e.perspective}):`not stated`}),u(`td`,{children:n.text??`not stated`}),u(`td`,{children:[n.label||`The finding`,n.of&&u(`small`,{children:[`of `,n.of]})]})]},n.finding+i)),e.amounts.length>1&&u(`tr`,{children:u(`th`,{scope:`row`,colSpan:6,children:b(e)})})]},n))]})})}var v=(e,t)=>c(e.amount,t)+(e.amountHigh===null?``:` to ${c(e.amountHigh,t)}`),y=e=>e===1?`in a year`:`in ${d(e)} years`;function b(e){return e.low===null||e.high===null?`These are not compared: the year of their prices or their currency is not known.`:e.low===e.high?`All of them: ${c(e.low,e.currency)}.`:`From ${c(e.low,e.currency)} to ${c(e.high,e.currency)}.`}export{h as Costs};