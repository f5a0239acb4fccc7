import{u as e}from"./Page-Cya2j4EM.js";import{u as t}from"./filter-B02VVEab.js";import{a as n}from"./url-CtgIhQhH.js";import{n as r,t as i}from"./jsxRuntime-oFc2GHrs.js";var a=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Poolable($where: FindingWhere!) {
  RISK_RATIO: synthesis(where: $where, measure: RISK_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  ODDS_RATIO: synthesis(where: $where, measure: ODDS_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  HAZARD_RATIO: synthesis(where: $where, measure: HAZARD_RATIO) {
    k
    outcome {
      id
      name
    }
  }
  RISK_DIFFERENCE: synthesis(where: $where, measure: RISK_DIFFERENCE) {
    k
    outcome {
      id
      name
    }
  }
  MEAN_DIFFERENCE: synthesis(where: $where, measure: MEAN_DIFFERENCE) {
    k
    outcome {
      id
      name
    }
  }
  STANDARDISED_MEAN_DIFFERENCE: synthesis(
    where: $where
    measure: STANDARDISED_MEAN_DIFFERENCE
  ) {
    k
    outcome {
      id
      name
    }
  }
}
    `),o=[`RISK_RATIO`,`ODDS_RATIO`,`HAZARD_RATIO`,`RISK_DIFFERENCE`,`MEAN_DIFFERENCE`,`STANDARDISED_MEAN_DIFFERENCE`],s=e=>o.reduce((t,n)=>e[n].k>e[t].k?n:t),c=t=>e(a,t?{where:l(t)}:null);function l(e){return{dimension:{in:[`EFFECT`]},...t(new URL(n(`/`,e),location.href).searchParams)}}function u({filter:e}){let{data:t,old:a}=c(e);if(!t||a)return null;let o=t[s(t)].k;return o>0?i(`a`,{href:n(`/forest`,e),children:[`Forest plot of `,r(o,`estimate`)]}):null}export{c as a,l as i,s as n,o as r,u as t};