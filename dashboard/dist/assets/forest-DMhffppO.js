import{p as e}from"./hooks-U3Q_XRpo.js";import{n as t,r as n,u as r}from"./Page-Cya2j4EM.js";import{i,n as a,t as o,u as s}from"./filter-B02VVEab.js";import{a as c,l,n as u,o as d,u as f}from"./url-CtgIhQhH.js";import{a as p,c as m,d as h,i as g,l as _,n as v,t as y}from"./jsxRuntime-oFc2GHrs.js";import{t as ee}from"./Chips-DAwVkGUC.js";import{n as b,r as te}from"./width-D5CQgPu9.js";import{f as ne,i as x,r as S}from"./index-D4D9Mbyg.js";import{a as C,i as w,n as re,r as T}from"./pooled-link-CaXFObaw.js";function E(e){return e!==0&&Math.abs(e)<.1?String(Number(e.toPrecision(2))).replace(`-`,`−`):e===0||Math.abs(e)>=1e3?h(e):g(e)}var ie=e=>String(e).replace(`-`,`−`),D=(e,t)=>`${E(e)} to ${E(t)}`,O=e=>e<.001?`p < 0.001`:`p = ${Number(e.toPrecision(2))}`,k=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},A=new k(`
    query Synthesis($where: FindingWhere!, $measure: EffectMeasure!, $model: SynthesisModel!, $estimator: TauEstimator!, $hartungKnapp: Boolean!, $subgroupBy: StudyAttribute) {
  synthesis(
    where: $where
    measure: $measure
    model: $model
    estimator: $estimator
    hartungKnapp: $hartungKnapp
    subgroupBy: $subgroupBy
  ) {
    sentence
    k
    outcome {
      id
      name
      polarity
    }
    pooled {
      value
      ciLow
      ciHigh
      pValue
    }
    predictionInterval {
      low
      high
    }
    heterogeneity {
      q
      df
      pValue
      i2
      tau2
    }
    rows {
      label
      value
      ciLow
      ciHigh
      weight
      conversion
      finding {
        id
        statement
        direction
        locator
        study {
          id
          name
          year
        }
        source {
          id
          name
          title
          citation
          doi
          url
          seenAt
        }
      }
    }
    leaveOneOut {
      omitted {
        id
      }
      pooled {
        value
        ciLow
        ciHigh
        pValue
      }
      tau2
      i2
    }
    cumulative {
      added {
        id
      }
      k
      pooled {
        value
        ciLow
        ciHigh
        pValue
      }
      tau2
    }
    subgroups {
      attribute
      groups {
        value
        k
        pooled {
          value
          ciLow
          ciHigh
          pValue
        }
        tau2
        i2
      }
      unknown
      q
      df
      pValue
      sentence
    }
    asymmetry {
      intercept
      t
      df
      pValue
    }
    excludedCount
    excluded {
      finding {
        id
        statement
      }
      reason
      sentence
    }
    warnings
    dataVersion
  }
}
    `),ae=new k(`
    query Estimates {
  findings(
    where: {dimension: {eq: EFFECT}, or: [{effect: {ciLow: {exists: true}}}, {effect: {interventionN: {exists: true}}}]}
  ) {
    totalCount
    facets(by: [INTERVENTION, OUTCOME], first: 12) {
      field
      buckets {
        value
        label
        count
      }
    }
  }
}
    `),j={estimates:`Each estimate`,without:`Leaving one out`,years:`As it grew by year`},M=e=>({value:e.value,low:e.ciLow,high:e.ciHigh});function oe(e,t){let n=new Map(e.rows.map(e=>[e.finding.id,e.label])),r=e=>n.get(e)??e;return t===`without`?[...e.leaveOneOut.map(e=>({key:e.omitted.id,label:r(e.omitted.id),...M(e.pooled),mark:`dot`,note:`I² ${Math.round(e.i2)} %`})),...N(e)]:t===`years`?e.cumulative.map(t=>({key:t.added.id,label:r(t.added.id),...M(t.pooled),mark:t.k===e.k?`diamond`:`dot`,note:`${t.k} of ${e.k}`})):[...e.rows.map(e=>({key:e.finding.id,label:e.label,...M(e),mark:`square`,weight:e.weight})),...N(e),...se(e)]}function N(e){if(!e.pooled)return[];let t=[{key:`pooled`,label:`All together`,...M(e.pooled),mark:`diamond`,apart:!0}],n=e.predictionInterval;return n&&t.push({key:`prediction`,label:`A new setting (prediction)`,value:e.pooled.value,low:n.low,high:n.high,mark:`range`}),t}function se(e){return(e.subgroups?.groups??[]).map((t,n)=>({key:`group `+t.value,label:P(t.value),...M(t.pooled),mark:`diamond`,note:`${t.k} of ${e.k}`,apart:n===0}))}var P=e=>/^[A-Z_]+$/.test(e)?p(e):e,ce=e=>e.endsWith(`_RATIO`);function F(e,t){let n=ce(e),r=+!!n,i=[r,...t.map(e=>e.value)],a=Math.min(r,...t.map(e=>e.low)),o=Math.max(r,...t.map(e=>e.high));if(!n){let e=(o-a||1)*.04;return I(a-e,o+e,e=>e,r,L(a-e,o+e))}let s=Math.max(a,Math.min(...i)/10)/1.1,c=Math.min(o,Math.max(...i)*10)*1.1;return I(s,c,Math.log,r,R(s,c))}function I(e,t,n,r,i){let[a,o]=[n(e),n(t)];return{at:e=>(n(e)-a)/(o-a),ticks:i,none:r}}function L(e,t){let n=(t-e)/6,r=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(e=>e*r).find(e=>e>=n),a=Math.ceil(e/i);return Array.from({length:Math.floor(t/i)-a+1},(e,t)=>Number(((a+t)*i).toPrecision(12)))}function R(e,t){let n=[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7],[1,1.25,1.5,1.75,2,2.5,3,4,5,6,7,8,9]].map(n=>{let r=[];for(let i=Math.floor(Math.log10(e));i<=Math.ceil(Math.log10(t));i++)for(let e of n)r.push(Number((e*10**i).toPrecision(12)));return r.filter(n=>n>=e&&n<=t)});return n.find(e=>e.length>=4&&e.length<=9)??n.reverse().find(e=>e.length<=9)??[]}var z=34,B={wide:{step:27,label:18.5,numbers:18.5,mark:13.5,axis:52},narrow:{step:66,label:18,numbers:35,mark:50,axis:72}};function V({lines:e,measure:t,heads:n,ends:r,name:i}){let a=b(),o=a<760,s=o?B.narrow:B.wide,c=o?{left:12,right:a-12}:{left:290,right:a-270},l=o?{x:8,anchor:`start`}:{x:a-120,anchor:`end`},u=o?Math.floor((a-16)/7.5):38,d=F(t,e),f=e=>c.left+d.at(e)*(c.right-c.left),p=e=>Math.min(c.right,Math.max(c.left,f(e))),m=z,h=e.map(e=>{let t=m+(e.apart?14:0);return m=t+s.step,{line:e,y:t}}),g=m+8,_=e.find(e=>e.key===`pooled`),v=Math.max(...e.map(e=>e.weight??0));return y(`svg`,{class:`drawing forest`,viewBox:`0 0 ${a} ${g+s.axis}`,role:`img`,"aria-label":`${i}. The table below has the same`,children:[!o&&y(`text`,{class:`axis-text`,x:8,y:22,children:n[0]}),y(`text`,{class:`axis-text`,x:l.x,y:22,"text-anchor":l.anchor,children:`Value, 95 % interval`}),y(`text`,{class:`axis-text`,x:a-8,y:22,"text-anchor":`end`,children:n[1]}),d.ticks.map(e=>y(`g`,{children:[y(`line`,{class:`rule`,x1:f(e),x2:f(e),y1:z,y2:g}),y(`text`,{class:`axis-text`,x:f(e),y:g+18,"text-anchor":`middle`,children:ie(e)})]},e)),y(`line`,{class:`no-effect`,x1:f(d.none),x2:f(d.none),y1:z,y2:g}),_&&y(`line`,{class:`pooled-at`,x1:f(_.value),x2:f(_.value),y1:z,y2:g}),y(`text`,{class:`axis-text`,x:o?8:p(d.none)-8,y:g+40,"text-anchor":o?`start`:`end`,children:[`← `,r[0]]}),y(`text`,{class:`axis-text`,x:o?a-8:p(d.none)+8,y:o?g+60:g+40,"text-anchor":o?`end`:`start`,children:[r[1],` →`]}),h.map(({line:e,y:t})=>y(`g`,{class:e.mark,children:[e.apart&&y(`line`,{class:`rule`,x1:8,x2:a-8,y1:t-7,y2:t-7}),y(`text`,{x:8,y:t+s.label,children:[e.label.length>u?e.label.slice(0,u-1)+`…`:e.label,y(`title`,{children:e.label})]}),y(H,{line:e,y:t+s.mark,x:f,inside:p,heaviest:v}),y(`text`,{x:l.x,y:t+s.numbers,"text-anchor":l.anchor,children:e.mark===`range`?D(e.low,e.high):`${E(e.value)} (${D(e.low,e.high)})`}),y(`text`,{x:a-8,y:t+s.numbers,"text-anchor":`end`,children:e.note??(e.weight===void 0?``:`${e.weight.toFixed(1)} %`)})]},e.key))]})}function H({line:t,y:n,x:r,inside:i,heaviest:a}){let[o,s]=[i(t.low),i(t.high)];if(t.mark===`diamond`)return y(`path`,{class:`diamond-mark`,d:`M${o} ${n}L${i(t.value)} ${n-8}L${s} ${n}L${i(t.value)} ${n+8}Z`});let c=t.mark===`square`?3+7*Math.sqrt((t.weight??0)/(a||1)):5;return y(e,{children:[y(`line`,{class:`whisker`,x1:o,x2:s,y1:n,y2:n}),r(t.low)<o-.5?y(`path`,{class:`arrow`,d:`M${o} ${n}l8 -5v10Z`}):y(`line`,{class:`whisker`,x1:o,x2:o,y1:n-4,y2:n+4}),r(t.high)>s+.5?y(`path`,{class:`arrow`,d:`M${s} ${n}l-8 -5v10Z`}):y(`line`,{class:`whisker`,x1:s,x2:s,y1:n-4,y2:n+4}),t.mark===`square`&&y(`rect`,{class:`square-mark`,x:i(t.value)-c,y:n-c,width:2*c,height:2*c}),t.mark===`dot`&&y(`circle`,{class:`square-mark`,cx:i(t.value),cy:n,r:c})]})}function U({of:t,view:n,measure:r}){let i=new Map(t.rows.map(e=>[e.finding.id,e])),a={estimates:`What each estimate is and where it comes from`,without:`What the others come to without each estimate in turn`,years:`What it came to with each estimate, by year`}[n];return y(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":a,children:y(`table`,{children:[y(`caption`,{children:y(`span`,{children:a})}),n===`estimates`&&y(W,{rows:t.rows,measure:r}),n===`without`&&y(e,{children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:`Without`}),y(`th`,{scope:`col`,class:`n`,children:`Together`}),y(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),y(`th`,{scope:`col`,class:`n`,children:`I²`}),y(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),y(`tbody`,{children:t.leaveOneOut.map(e=>y(`tr`,{children:[y(G,{row:i.get(e.omitted.id)}),y(K,{p:e.pooled}),y(`td`,{class:`n`,children:[Math.round(e.i2),` %`]}),y(`td`,{class:`n`,children:E(e.tau2)})]},e.omitted.id))})]}),n===`years`&&y(e,{children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:`With`}),y(`th`,{scope:`col`,class:`n`,children:`Together`}),y(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),y(`th`,{scope:`col`,class:`n`,children:`Estimates`}),y(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),y(`tbody`,{children:t.cumulative.map(e=>y(`tr`,{children:[y(G,{row:i.get(e.added.id)}),y(K,{p:e.pooled}),y(`td`,{class:`n`,children:e.k}),y(`td`,{class:`n`,children:E(e.tau2)})]},e.added.id))})]})]})})}function W({rows:t,measure:n}){return y(e,{children:[y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:`Study`}),y(`th`,{scope:`col`,class:`n`,children:p(n)}),y(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),y(`th`,{scope:`col`,class:`n`,children:`Weight`}),y(`th`,{scope:`col`,children:`Worked out from`})]})}),y(`tbody`,{children:t.map(e=>y(`tr`,{children:[y(`th`,{scope:`row`,children:[y(`a`,{href:d(e.finding.id),children:e.label}),y(`small`,{children:e.finding.statement}),y(`small`,{children:y(ne,{finding:e.finding})})]}),y(K,{p:e}),y(`td`,{class:`n`,children:[e.weight.toFixed(1),` %`]}),y(`td`,{children:e.conversion})]},e.finding.id))})]})}function G({row:e}){return y(`th`,{scope:`row`,children:e?y(`a`,{href:d(e.finding.id),children:e.label}):``})}function K({p:t}){return y(e,{children:[y(`td`,{class:`n`,children:E(t.value)}),y(`td`,{class:`n`,children:D(t.ciLow,t.ciHigh)})]})}function le({of:t}){let{pooled:n,heterogeneity:r,predictionInterval:i,asymmetry:a}=t,o=c(`/findings`,{finding:t.rows.map(e=>e.finding.id)});return y(`section`,{"aria-labelledby":`figures`,children:[y(`h2`,{id:`figures`,children:`In figures`}),y(`dl`,{class:`facts`,children:[y(`div`,{children:[y(`dt`,{children:`Estimates`}),y(`dd`,{children:y(`a`,{href:o,children:t.k})})]}),n&&y(`div`,{children:[y(`dt`,{children:`All together, with 95 % interval`}),y(`dd`,{children:[E(n.value),` (`,D(n.ciLow,n.ciHigh),`), `,O(n.pValue)]})]}),y(`div`,{children:[y(`dt`,{children:`Prediction interval: where the effect in a new setting would lie`}),y(`dd`,{children:i?D(i.low,i.high):`takes random effects and three estimates`})]}),r&&y(`div`,{children:[y(`dt`,{children:`I²: share of the variation that is between studies`}),y(`dd`,{children:[h(r.i2),` %`]})]}),r&&y(`div`,{children:[y(`dt`,{children:`τ²: variance between studies, on the scale on which they are pooled`}),y(`dd`,{children:E(r.tau2)})]}),r&&y(`div`,{children:[y(`dt`,{children:`Q: whether they differ more than by chance`}),y(`dd`,{children:[E(r.q),` with `,v(r.df,`degree`),` of freedom, `,O(r.pValue)]})]}),y(`div`,{children:[y(`dt`,{children:`Egger’s test: whether small studies find other effects`}),y(`dd`,{children:a?y(e,{children:[`t = `,E(a.t),`, `,O(a.pValue)]}):`takes ten estimates`})]})]}),t.subgroups&&y(ue,{groups:t.subgroups,ids:t.rows.map(e=>e.finding.id)})]})}function ue({groups:t,ids:n}){let r=p(t.attribute),i=o(t.attribute);return y(e,{children:[y(`h3`,{children:[`By `,r.toLowerCase()]}),y(`p`,{children:t.sentence}),t.groups.length>0&&y(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Pooled by ${r.toLowerCase()}`,children:y(`table`,{children:[y(`caption`,{class:`unseen`,children:[`Pooled by `,r.toLowerCase()]}),y(`thead`,{children:y(`tr`,{children:[y(`th`,{scope:`col`,children:r}),y(`th`,{scope:`col`,class:`n`,children:`Estimates`}),y(`th`,{scope:`col`,class:`n`,children:`Together`}),y(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),y(`th`,{scope:`col`,class:`n`,children:`I²`})]})}),y(`tbody`,{children:t.groups.map(e=>y(`tr`,{children:[y(`th`,{scope:`row`,children:P(e.value)}),y(`td`,{class:`n`,children:y(`a`,{href:c(`/findings`,{finding:n,[i]:e.value}),children:e.k})}),y(K,{p:e.pooled}),y(`td`,{class:`n`,children:e.k>1?`${Math.round(e.i2)} %`:``})]},e.value))})]})})]})}var q=[`NO_UNCERTAINTY`,`OTHER_MEASURE`,`OTHER_UNIT`,`NO_ESTIMATE`,`OTHER_OUTCOME`,`SAME_STUDY`,`OVERLAP`];function de({of:e}){if(!e.excludedCount)return null;let t=e=>(q.indexOf(e)+q.length+1)%(q.length+1),n=[...new Set(e.excluded.map(e=>e.reason))].sort((e,n)=>t(e)-t(n));return y(`section`,{"aria-labelledby":`excluded`,children:[y(`h2`,{id:`excluded`,children:[`Not pooled `,y(`small`,{children:v(e.excludedCount,`finding`)})]}),n.map(t=>{let n=e.excluded.filter(e=>e.reason===t);return y(`details`,{children:[y(`summary`,{children:[_(`ExclusionReason`,t)||p(t),` `,y(`small`,{children:n.length})]}),y(`ul`,{class:`items`,children:n.map(e=>y(`li`,{children:[y(`a`,{href:d(e.finding.id),children:e.finding.statement}),y(`span`,{class:`note`,children:e.sentence})]},e.finding.id))})]},t)}),e.excludedCount>e.excluded.length&&y(`p`,{class:`hint`,children:[`The first `,e.excluded.length,` of `,h(e.excludedCount),` are listed.`]})]})}var J=[`RANDOM_EFFECTS`,`FIXED_EFFECT`],Y=[`REML`,`PAULE_MANDEL`,`DERSIMONIAN_LAIRD`],X={REML:`restricted maximum likelihood (REML)`,PAULE_MANDEL:`Paule and Mandel`,DERSIMONIAN_LAIRD:`DerSimonian and Laird`},Z=[`COUNTRY`,`SETTING`,`SERVICE`,`STAGE`,`DESIGN`,`COMPARATOR`,`POPULATION`,`YEAR`,`SAMPLE_SIZE`,`FOLLOW_UP`,`CERTAINTY`,`PERSPECTIVE`],Q=(e,t,n)=>e.find(e=>e===t)??n;function fe(){let{params:o}=l(),c=s(o)&&a(o),u=x(i(o)),d=new URLSearchParams([...o].filter(([e])=>![`intervention`,`outcome`,`population`].includes(e))),f=C(c??null),p=T.find(e=>e===o.get(`measure`))??(f.data&&!f.old?re(f.data):void 0),h=c&&p?{where:w(c),measure:p,model:Q(J,o.get(`model`),`RANDOM_EFFECTS`),estimator:Q(Y,o.get(`estimator`),`REML`),hartungKnapp:o.get(`interval`)!==`normal`,subgroupBy:Z.find(e=>e===o.get(`by`))}:null,g=r(A,h),_=o.getAll(`intervention`).map(e=>u.get(e)??``).filter(Boolean),v=g.data&&!g.old?g.data.synthesis.outcome?.name.toLowerCase():void 0,b=[`Forest plot`,_.length&&`of ${m(_)}`,v&&`on ${v}`].filter(Boolean).join(` `);return y(t,{title:b,lead:`Comparable estimates of an effect, what they come to together, and how much they differ.`,behind:h?{operation:A,variables:h}:void 0,class:`forest-page`,children:[y(`form`,{class:`question no-print`,"aria-label":`What is pooled`,onSubmit:e=>e.preventDefault(),children:y(`p`,{class:`sentence`,children:[`Pool what was found of `,y(S,{part:`intervention`,label:`The interventions`,placeholder:`an intervention`,ids:o.getAll(`intervention`),names:u}),` `,`on `,y(S,{part:`outcome`,placeholder:`the most studied outcome`,ids:o.getAll(`outcome`),names:u}),` `,`among `,y(S,{part:`population`,ids:o.getAll(`population`),names:u}),`.`]})}),!c&&y(me,{}),c&&y(e,{children:[y(ee,{params:d,names:new Map([...u].map(([e,t])=>[e??``,t??``]))}),y(n,{answer:f,what:`what can be pooled`,children:e=>p&&y(pe,{data:e,measure:p,variables:h})}),y(n,{answer:g,what:`the synthesis`,children:e=>y(_e,{of:e.synthesis,how:ge(h),measure:p,params:o,poolable:f.data})})]})]})}function pe({data:e,measure:t,variables:n}){let r=n.model===`RANDOM_EFFECTS`;return y(`form`,{class:`tools no-print`,"aria-label":`How it is pooled`,onSubmit:e=>e.preventDefault(),children:[y($,{name:`measure`,label:`As`,values:T,value:t,told:t=>`${p(t)}: ${v(e[t].k,`estimate`)}`}),y($,{name:`model`,label:`Model`,values:J,value:n.model,told:p,type:`SynthesisModel`}),r&&y($,{name:`estimator`,label:`Variance between studies by`,values:Y,value:n.estimator,told:e=>X[e]}),y($,{name:`by`,label:`Divided by`,values:[``,...Z],value:n.subgroupBy??``,told:e=>e?p(e):`nothing`}),r&&y(`label`,{children:[y(`input`,{type:`checkbox`,checked:n.hartungKnapp,onChange:()=>u(f({interval:n.hartungKnapp?`normal`:null}))}),` Hartung and Knapp’s interval`]}),r&&y(`p`,{class:`hint`,children:`Random effects: each study may have an effect of its own. The variance says how far these lie apart, and the names are ways to estimate it; Hartung and Knapp’s interval allows for how uncertain that is.`})]})}function $({name:e,label:t,values:n,value:r,told:i,type:a}){return y(`label`,{children:[t,` `,y(`select`,{value:r,title:a&&_(a,r),onChange:t=>u(f({[e]:t.currentTarget.value})),children:n.map(e=>y(`option`,{value:e,children:i(e)},e))})]})}function me(){let t=r(ae,{});return y(n,{answer:t,what:`where there are estimates`,children:({findings:t})=>y(e,{children:[y(`p`,{children:[v(t.totalCount,`finding`),` on an effect give an interval or the sizes of both groups. Fewer can be pooled: they have to be on one outcome and of different people.`]}),t.facets.map(e=>y(`section`,{children:[y(`h2`,{children:e.field===`INTERVENTION`?`By intervention`:`By outcome`}),y(`p`,{class:`chips`,children:e.buckets.map(t=>y(`a`,{href:c(`/forest`,{[e.field.toLowerCase()]:t.value}),children:[t.label,` `,y(`small`,{children:v(t.count,`estimate`)})]},t.value))})]},e.field))]})})}var he={estimates:[`Study`,`Weight`],without:[`Without`,`Variation`],years:[`With`,`Estimates`]};function ge(e){return e.model===`FIXED_EFFECT`?`fixed effect`:`random effects, variance by ${X[e.estimator]}${e.hartungKnapp?`, Hartung and Knapp’s interval`:``}`}function _e({of:t,how:n,measure:r,params:i,poolable:a}){let o=Q(Object.keys(j),i.get(`view`),`estimates`),s=oe(t,o),l=`${p(r)}${t.outcome?` on ${t.outcome.name.toLowerCase()}`:``}: ${v(t.k,`estimate`)}`,u=a?T.filter(e=>e!==r&&a[e].k>t.k):[],m=t.outcome?.polarity,h=m===`MORE_IS_WORSE`?[`less of it, which is better`,`more of it, which is worse`]:m===`MORE_IS_BETTER`?[`less of it, which is worse`,`more of it, which is better`]:[`less of it`,`more of it`];return y(e,{children:[y(`p`,{class:`lead`,"aria-live":`polite`,children:t.sentence}),t.warnings.map(e=>y(`p`,{class:`caveat`,children:[`Mind: `,e]},e)),u.length>0&&y(`p`,{children:[`More can be pooled as `,u.map((t,n)=>y(e,{children:[n>0&&`, `,y(`a`,{href:f({measure:t}),children:[p(t).toLowerCase(),` (`,v(a[t].k,`estimate`),`)`]},t)]})),`.`]}),t.k>0&&y(e,{children:[t.k>1&&y(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Show`,children:Object.keys(j).filter(e=>e===`estimates`||(e===`without`?t.leaveOneOut:t.cumulative).length>0).map(e=>y(`a`,{href:f({view:e===`estimates`?null:e}),"aria-current":e===o?`true`:void 0,children:j[e]},e))}),y(te,{title:t.k>1?`${l}, ${n}`:l,file:`forest-plot`,note:t.outcome?void 0:`On no one outcome`,lines:[[`line`,`finding`,`value`,`low`,`high`,`weight`],...s.map(e=>[e.label,e.key.startsWith(`finding:`)?e.key:``,e.value,e.low,e.high,e.weight??``])],children:y(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The forest plot as a picture`,children:y(V,{lines:s,measure:r,heads:he[o],ends:h,name:l})})}),y(`p`,{class:`hint`,children:[o===`estimates`?`A square is an estimate, the larger the more weight it has`:`A dot is what the others, or those so far, come to`,`; the line through it is its 95 % interval, with an arrow where it goes on.`,t.pooled&&` The diamond is all of them together; the dashed line marks it.`,t.predictionInterval&&` In a new setting the effect would lie from ${D(t.predictionInterval.low,t.predictionInterval.high)}, with 95 %.`]}),y(U,{of:t,view:o,measure:r}),t.pooled&&y(le,{of:t})]}),t.k===0&&y(`p`,{children:y(`a`,{href:`/forest`,children:`Where there are estimates that can be pooled`})}),y(de,{of:t}),y(`p`,{class:`onward no-print`,children:[t.outcome&&y(`a`,{href:d(t.outcome.id),children:`About this outcome`}),t.outcome&&i.has(`intervention`)&&y(`a`,{href:c(`/conflict`,{intervention:i.get(`intervention`),outcome:t.outcome.id}),children:`Why do studies disagree?`}),y(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]})]})}export{fe as Forest};