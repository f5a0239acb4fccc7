import{C as e,F as t,L as n,N as r,P as i,R as a,b as o,d as s,i as c,j as l,r as u}from"./index-D6mU5Mte.js";import{i as d,l as f,n as p,t as m}from"./filter-DCgRhC6J.js";import{E as h,a as g,c as _,i as v,n as y,s as ee,t as b,u as x}from"./jsxRuntime-1YiNpCj3.js";import{t as te}from"./Chips-4inIICx7.js";import{t as ne}from"./Figure-D-AVG3mL.js";import{a as re,i as S,n as C,r as w}from"./pooled-link-ClMWQH6o.js";function T(e){return e!==0&&Math.abs(e)<.1?String(Number(e.toPrecision(2))).replace(`-`,`−`):e===0||Math.abs(e)>=1e3?x(e):v(e)}var ie=e=>String(e).replace(`-`,`−`),E=(e,t)=>`${T(e)} to ${T(t)}`,D=e=>e<.001?`p < 0.001`:`p = ${Number(e.toPrecision(2))}`,O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
    `),A=new O(`
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
    `),j={estimates:`Each estimate`,without:`Leaving one out`,years:`As it grew by year`},M=e=>({value:e.value,low:e.ciLow,high:e.ciHigh});function ae(e,t){let n=new Map(e.rows.map(e=>[e.finding.id,e.label])),r=e=>n.get(e)??e;return t===`without`?[...e.leaveOneOut.map(e=>({key:e.omitted.id,label:r(e.omitted.id),...M(e.pooled),mark:`dot`,note:`I² ${Math.round(e.i2)} %`})),...N(e)]:t===`years`?e.cumulative.map(t=>({key:t.added.id,label:r(t.added.id),...M(t.pooled),mark:t.k===e.k?`diamond`:`dot`,note:`${t.k} of ${e.k}`})):[...e.rows.map(e=>({key:e.finding.id,label:e.label,...M(e),mark:`square`,weight:e.weight})),...N(e),...oe(e)]}function N(e){if(!e.pooled)return[];let t=[{key:`pooled`,label:`All together`,...M(e.pooled),mark:`diamond`,apart:!0}],n=e.predictionInterval;return n&&t.push({key:`prediction`,label:`A new setting (prediction)`,value:e.pooled.value,low:n.low,high:n.high,mark:`range`}),t}function oe(e){return(e.subgroups?.groups??[]).map((t,n)=>({key:`group `+t.value,label:P(t.value),...M(t.pooled),mark:`diamond`,note:`${t.k} of ${e.k}`,apart:n===0}))}var P=e=>/^[A-Z_]+$/.test(e)?g(e):e,se=e=>e.endsWith(`_RATIO`);function ce(e,t){let n=se(e),r=+!!n,i=[r,...t.map(e=>e.value)],a=Math.min(r,...t.map(e=>e.low)),o=Math.max(r,...t.map(e=>e.high));if(!n){let e=(o-a||1)*.04;return F(a-e,o+e,e=>e,r,le(a-e,o+e))}let s=Math.max(a,Math.min(...i)/10)/1.1,c=Math.min(o,Math.max(...i)*10)*1.1;return F(s,c,Math.log,r,I(s,c))}function F(e,t,n,r,i){let[a,o]=[n(e),n(t)];return{at:e=>(n(e)-a)/(o-a),ticks:i,none:r}}function le(e,t){let n=(t-e)/6,r=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(e=>e*r).find(e=>e>=n),a=Math.ceil(e/i);return Array.from({length:Math.floor(t/i)-a+1},(e,t)=>Number(((a+t)*i).toPrecision(12)))}function I(e,t){let n=[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7],[1,1.25,1.5,1.75,2,2.5,3,4,5,6,7,8,9]].map(n=>{let r=[];for(let i=Math.floor(Math.log10(e));i<=Math.ceil(Math.log10(t));i++)for(let e of n)r.push(Number((e*10**i).toPrecision(12)));return r.filter(n=>n>=e&&n<=t)});return n.find(e=>e.length>=4&&e.length<=9)??n.reverse().find(e=>e.length<=9)??[]}var L=960,R={left:290,right:690},z=27,B=34;function V({lines:e,measure:t,heads:n,ends:r,name:i}){let a=ce(t,e),o=e=>R.left+a.at(e)*(R.right-R.left),s=e=>Math.min(R.right,Math.max(R.left,o(e))),c=B,l=e.map(e=>(c+=e.apart?41:z,{line:e,y:c-z/2})),u=c+8,d=e.find(e=>e.key===`pooled`),f=Math.max(...e.map(e=>e.weight??0));return b(`svg`,{class:`drawing forest`,viewBox:`0 0 ${L} ${u+52}`,role:`img`,"aria-label":`${i}. The table below has the same`,children:[b(`text`,{class:`axis-text`,x:8,y:22,children:n[0]}),b(`text`,{class:`axis-text`,x:840,y:22,"text-anchor":`end`,children:`Value, 95 % interval`}),b(`text`,{class:`axis-text`,x:952,y:22,"text-anchor":`end`,children:n[1]}),a.ticks.map(e=>b(`g`,{children:[b(`line`,{class:`rule`,x1:o(e),x2:o(e),y1:B,y2:u}),b(`text`,{class:`axis-text`,x:o(e),y:u+18,"text-anchor":`middle`,children:ie(e)})]},e)),b(`line`,{class:`no-effect`,x1:o(a.none),x2:o(a.none),y1:B,y2:u}),d&&b(`line`,{class:`pooled-at`,x1:o(d.value),x2:o(d.value),y1:B,y2:u}),b(`text`,{class:`axis-text`,x:s(a.none)-8,y:u+40,"text-anchor":`end`,children:[`← `,r[0]]}),b(`text`,{class:`axis-text`,x:s(a.none)+8,y:u+40,children:[r[1],` →`]}),l.map(({line:e,y:t})=>b(`g`,{class:e.mark,children:[e.apart&&b(`line`,{class:`rule`,x1:8,x2:952,y1:t-z/2-7,y2:t-z/2-7}),b(`text`,{x:8,y:t+5,children:[e.label.length>38?e.label.slice(0,37)+`…`:e.label,b(`title`,{children:e.label})]}),b(H,{line:e,y:t,x:o,inside:s,heaviest:f}),b(`text`,{x:840,y:t+5,"text-anchor":`end`,children:e.mark===`range`?E(e.low,e.high):`${T(e.value)} (${E(e.low,e.high)})`}),b(`text`,{x:952,y:t+5,"text-anchor":`end`,children:e.note??(e.weight===void 0?``:`${e.weight.toFixed(1)} %`)})]},e.key))]})}function H({line:e,y:t,x:n,inside:r,heaviest:i}){let[a,o]=[r(e.low),r(e.high)];if(e.mark===`diamond`)return b(`path`,{class:`diamond-mark`,d:`M${a} ${t}L${r(e.value)} ${t-8}L${o} ${t}L${r(e.value)} ${t+8}Z`});let s=e.mark===`square`?3+7*Math.sqrt((e.weight??0)/(i||1)):5;return b(h,{children:[b(`line`,{class:`whisker`,x1:a,x2:o,y1:t,y2:t}),n(e.low)<a-.5?b(`path`,{class:`arrow`,d:`M${a} ${t}l8 -5v10Z`}):b(`line`,{class:`whisker`,x1:a,x2:a,y1:t-4,y2:t+4}),n(e.high)>o+.5?b(`path`,{class:`arrow`,d:`M${o} ${t}l-8 -5v10Z`}):b(`line`,{class:`whisker`,x1:o,x2:o,y1:t-4,y2:t+4}),e.mark===`square`&&b(`rect`,{class:`square-mark`,x:r(e.value)-s,y:t-s,width:2*s,height:2*s}),e.mark===`dot`&&b(`circle`,{class:`square-mark`,cx:r(e.value),cy:t,r:s})]})}function U({of:e,view:t,measure:n}){let r=new Map(e.rows.map(e=>[e.finding.id,e])),i={estimates:`What each estimate is and where it comes from`,without:`What the others come to without each estimate in turn`,years:`What it came to with each estimate, by year`}[t];return b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":i,children:b(`table`,{children:[b(`caption`,{children:b(`span`,{children:i})}),t===`estimates`&&b(ue,{rows:e.rows,measure:n}),t===`without`&&b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`Without`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`I²`}),b(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),b(`tbody`,{children:e.leaveOneOut.map(e=>b(`tr`,{children:[b(W,{row:r.get(e.omitted.id)}),b(G,{p:e.pooled}),b(`td`,{class:`n`,children:[Math.round(e.i2),` %`]}),b(`td`,{class:`n`,children:T(e.tau2)})]},e.omitted.id))})]}),t===`years`&&b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`With`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`Estimates`}),b(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),b(`tbody`,{children:e.cumulative.map(e=>b(`tr`,{children:[b(W,{row:r.get(e.added.id)}),b(G,{p:e.pooled}),b(`td`,{class:`n`,children:e.k}),b(`td`,{class:`n`,children:T(e.tau2)})]},e.added.id))})]})]})})}function ue({rows:e,measure:n}){return b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`Study`}),b(`th`,{scope:`col`,class:`n`,children:g(n)}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`Weight`}),b(`th`,{scope:`col`,children:`Worked out from`})]})}),b(`tbody`,{children:e.map(e=>b(`tr`,{children:[b(`th`,{scope:`row`,children:[b(`a`,{href:t(e.finding.id),children:e.label}),b(`small`,{children:e.finding.statement}),b(`small`,{children:b(s,{finding:e.finding})})]}),b(G,{p:e}),b(`td`,{class:`n`,children:[e.weight.toFixed(1),` %`]}),b(`td`,{children:e.conversion})]},e.finding.id))})]})}function W({row:e}){return b(`th`,{scope:`row`,children:e?b(`a`,{href:t(e.finding.id),children:e.label}):``})}function G({p:e}){return b(h,{children:[b(`td`,{class:`n`,children:T(e.value)}),b(`td`,{class:`n`,children:E(e.ciLow,e.ciHigh)})]})}function de({of:e}){let{pooled:t,heterogeneity:n,predictionInterval:r,asymmetry:a}=e,o=i(`/findings`,{finding:e.rows.map(e=>e.finding.id)});return b(`section`,{"aria-labelledby":`figures`,children:[b(`h2`,{id:`figures`,children:`In figures`}),b(`dl`,{class:`facts`,children:[b(`div`,{children:[b(`dt`,{children:`Estimates`}),b(`dd`,{children:b(`a`,{href:o,children:e.k})})]}),t&&b(`div`,{children:[b(`dt`,{children:`All together, with 95 % interval`}),b(`dd`,{children:[T(t.value),` (`,E(t.ciLow,t.ciHigh),`), `,D(t.pValue)]})]}),b(`div`,{children:[b(`dt`,{children:`Prediction interval: where the effect in a new setting would lie`}),b(`dd`,{children:r?E(r.low,r.high):`takes random effects and three estimates`})]}),n&&b(`div`,{children:[b(`dt`,{children:`I²: share of the variation that is between studies`}),b(`dd`,{children:[x(n.i2),` %`]})]}),n&&b(`div`,{children:[b(`dt`,{children:`τ²: variance between studies, on the scale on which they are pooled`}),b(`dd`,{children:T(n.tau2)})]}),n&&b(`div`,{children:[b(`dt`,{children:`Q: whether they differ more than by chance`}),b(`dd`,{children:[T(n.q),` with `,y(n.df,`degree`),` of freedom, `,D(n.pValue)]})]}),b(`div`,{children:[b(`dt`,{children:`Egger’s test: whether small studies find other effects`}),b(`dd`,{children:a?b(h,{children:[`t = `,T(a.t),`, `,D(a.pValue)]}):`takes ten estimates`})]})]}),e.subgroups&&b(fe,{groups:e.subgroups,ids:e.rows.map(e=>e.finding.id)})]})}function fe({groups:e,ids:t}){let n=g(e.attribute),r=m(e.attribute);return b(h,{children:[b(`h3`,{children:[`By `,n.toLowerCase()]}),b(`p`,{children:e.sentence}),e.groups.length>0&&b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Pooled by ${n.toLowerCase()}`,children:b(`table`,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:n}),b(`th`,{scope:`col`,class:`n`,children:`Estimates`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`I²`})]})}),b(`tbody`,{children:e.groups.map(e=>b(`tr`,{children:[b(`th`,{scope:`row`,children:P(e.value)}),b(`td`,{class:`n`,children:b(`a`,{href:i(`/findings`,{finding:t,[r]:e.value}),children:e.k})}),b(G,{p:e.pooled}),b(`td`,{class:`n`,children:e.k>1?`${Math.round(e.i2)} %`:``})]},e.value))})]})})]})}var K=[`NO_UNCERTAINTY`,`OTHER_MEASURE`,`OTHER_UNIT`,`NO_ESTIMATE`,`OTHER_OUTCOME`,`SAME_STUDY`,`OVERLAP`];function pe({of:e}){if(!e.excludedCount)return null;let n=e=>(K.indexOf(e)+K.length+1)%(K.length+1),r=[...new Set(e.excluded.map(e=>e.reason))].sort((e,t)=>n(e)-n(t));return b(`section`,{"aria-labelledby":`excluded`,children:[b(`h2`,{id:`excluded`,children:[`Not pooled `,b(`small`,{children:y(e.excludedCount,`finding`)})]}),r.map(n=>{let r=e.excluded.filter(e=>e.reason===n);return b(`details`,{children:[b(`summary`,{children:[_(`ExclusionReason`,n)||g(n),` `,b(`small`,{children:r.length})]}),b(`ul`,{class:`items`,children:r.map(e=>b(`li`,{children:[b(`a`,{href:t(e.finding.id),children:e.finding.statement}),b(`span`,{class:`note`,children:e.sentence})]},e.finding.id))})]},n)}),e.excludedCount>e.excluded.length&&b(`p`,{class:`hint`,children:[`The first `,e.excluded.length,` of `,x(e.excludedCount),` are listed.`]})]})}var q=[`RANDOM_EFFECTS`,`FIXED_EFFECT`],J=[`REML`,`PAULE_MANDEL`,`DERSIMONIAN_LAIRD`],Y={REML:`REML`,PAULE_MANDEL:`Paule and Mandel`,DERSIMONIAN_LAIRD:`DerSimonian and Laird`},X=[`COUNTRY`,`SETTING`,`SERVICE`,`STAGE`,`DESIGN`,`COMPARATOR`,`POPULATION`,`YEAR`,`SAMPLE_SIZE`,`FOLLOW_UP`,`CERTAINTY`,`PERSPECTIVE`],Z=(e,t,n)=>e.find(e=>e===t)??n;function me(){let{params:t}=n(),r=f(t)&&p(t),i=c(d(t)),a=new URLSearchParams([...t].filter(([e])=>![`intervention`,`outcome`,`population`].includes(e))),s=re(r??null),m=w.find(e=>e===t.get(`measure`))??(s.data&&!s.old?C(s.data):void 0),g=r&&m?{where:S(r),measure:m,model:Z(q,t.get(`model`),`RANDOM_EFFECTS`),estimator:Z(J,t.get(`estimator`),`REML`),hartungKnapp:t.get(`interval`)!==`normal`,subgroupBy:X.find(e=>e===t.get(`by`))}:null,_=l(k,g),v=t.getAll(`intervention`).map(e=>i.get(e)??``).filter(Boolean),y=_.data&&!_.old?_.data.synthesis.outcome?.name.toLowerCase():void 0,x=[`Forest plot`,v.length&&`of ${ee(v)}`,y&&`on ${y}`].filter(Boolean).join(` `);return b(o,{title:x,lead:`Comparable estimates of an effect, what they come to together, and how much they differ.`,behind:g?{operation:k,variables:g}:void 0,class:`forest-page`,children:[b(`form`,{class:`question no-print`,"aria-label":`What is pooled`,onSubmit:e=>e.preventDefault(),children:b(`p`,{class:`sentence`,children:[`Pool what was found of `,b(u,{part:`intervention`,label:`The interventions`,placeholder:`an intervention`,ids:t.getAll(`intervention`),names:i}),` `,`on `,b(u,{part:`outcome`,placeholder:`the most studied outcome`,ids:t.getAll(`outcome`),names:i}),` `,`among `,b(u,{part:`population`,ids:t.getAll(`population`),names:i}),`.`]})}),!r&&b(ge,{}),r&&b(h,{children:[b(te,{params:a,names:new Map([...i].map(([e,t])=>[e??``,t??``]))}),b(e,{answer:s,what:`what can be pooled`,children:e=>m&&b(he,{data:e,measure:m,variables:g})}),b(e,{answer:_,what:`the synthesis`,children:e=>b(ve,{of:e.synthesis,how:_e(g),measure:m,params:t,poolable:s.data})})]})]})}function he({data:e,measure:t,variables:n}){let i=n.model===`RANDOM_EFFECTS`;return b(`form`,{class:`tools no-print`,"aria-label":`How it is pooled`,onSubmit:e=>e.preventDefault(),children:[b(Q,{name:`measure`,label:`As`,values:w,value:t,told:t=>`${g(t)}: ${y(e[t].k,`estimate`)}`}),b(Q,{name:`model`,label:`Model`,values:q,value:n.model,told:g,type:`SynthesisModel`}),i&&b(Q,{name:`estimator`,label:`Variance between studies by`,values:J,value:n.estimator,told:e=>Y[e]}),b(Q,{name:`by`,label:`Divided by`,values:[``,...X],value:n.subgroupBy??``,told:e=>e?g(e):`nothing`}),i&&b(`label`,{children:[b(`input`,{type:`checkbox`,checked:n.hartungKnapp,onChange:()=>r(a({interval:n.hartungKnapp?`normal`:null}))}),` Hartung and Knapp’s interval`]})]})}function Q({name:e,label:t,values:n,value:i,told:o,type:s}){return b(`label`,{children:[t,` `,b(`select`,{value:i,title:s&&_(s,i),onChange:t=>r(a({[e]:t.currentTarget.value})),children:n.map(e=>b(`option`,{value:e,children:o(e)},e))})]})}function ge(){let t=l(A,{});return b(e,{answer:t,what:`where there are estimates`,children:({findings:e})=>b(h,{children:[b(`p`,{children:[y(e.totalCount,`finding`),` on an effect give an interval or the sizes of both groups. Fewer can be pooled: they have to be on one outcome and of different people.`]}),e.facets.map(e=>b(`section`,{children:[b(`h2`,{children:e.field===`INTERVENTION`?`By intervention`:`By outcome`}),b(`p`,{class:`chips`,children:e.buckets.map(t=>b(`a`,{href:i(`/forest`,{[e.field.toLowerCase()]:t.value}),children:[t.label,` `,b(`small`,{children:y(t.count,`estimate`)})]},t.value))})]},e.field))]})})}var $={estimates:[`Study`,`Weight`],without:[`Without`,`Variation`],years:[`With`,`Estimates`]};function _e(e){return e.model===`FIXED_EFFECT`?`fixed effect`:`random effects, variance by ${Y[e.estimator]}${e.hartungKnapp?`, Hartung and Knapp’s interval`:``}`}function ve({of:e,how:n,measure:r,params:o,poolable:s}){let c=Z(Object.keys(j),o.get(`view`),`estimates`),l=ae(e,c),u=`${g(r)}${e.outcome?` on ${e.outcome.name.toLowerCase()}`:``}: ${y(e.k,`estimate`)}`,d=s?w.filter(t=>t!==r&&s[t].k>e.k):[],f=e.outcome?.polarity,p=f===`MORE_IS_WORSE`?[`less of it, which is better`,`more of it, which is worse`]:f===`MORE_IS_BETTER`?[`less of it, which is worse`,`more of it, which is better`]:[`less of it`,`more of it`];return b(h,{children:[b(`p`,{class:`lead`,"aria-live":`polite`,children:e.sentence}),e.warnings.map(e=>b(`p`,{class:`caveat`,children:[`Mind: `,e]},e)),d.length>0&&b(`p`,{children:[`More can be pooled as `,d.map((e,t)=>b(h,{children:[t>0&&`, `,b(`a`,{href:a({measure:e}),children:[g(e).toLowerCase(),` (`,y(s[e].k,`estimate`),`)`]},e)]})),`.`]}),e.k>0&&b(h,{children:[e.k>1&&b(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Show`,children:Object.keys(j).filter(t=>t===`estimates`||(t===`without`?e.leaveOneOut:e.cumulative).length>0).map(e=>b(`a`,{href:a({view:e===`estimates`?null:e}),"aria-current":e===c?`true`:void 0,children:j[e]},e))}),b(ne,{title:e.k>1?`${u}, ${n}`:u,file:`forest-plot`,note:e.outcome?void 0:`On no one outcome`,lines:[[`line`,`finding`,`value`,`low`,`high`,`weight`],...l.map(e=>[e.label,e.key.startsWith(`finding:`)?e.key:``,e.value,e.low,e.high,e.weight??``])],children:b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The forest plot as a picture`,children:b(V,{lines:l,measure:r,heads:$[c],ends:p,name:u})})}),b(`p`,{class:`hint`,children:[c===`estimates`?`A square is an estimate, the larger the more weight it has`:`A dot is what the others, or those so far, come to`,`; the line through it is its 95 % interval, with an arrow where it goes on.`,e.pooled&&` The diamond is all of them together; the dashed line marks it.`,e.predictionInterval&&` In a new setting the effect would lie from ${E(e.predictionInterval.low,e.predictionInterval.high)}, with 95 %.`]}),b(U,{of:e,view:c,measure:r}),e.pooled&&b(de,{of:e})]}),e.k===0&&b(`p`,{children:b(`a`,{href:`/forest`,children:`Where there are estimates that can be pooled`})}),b(pe,{of:e}),b(`p`,{class:`onward no-print`,children:[e.outcome&&b(`a`,{href:t(e.outcome.id),children:`About this outcome`}),e.outcome&&o.has(`intervention`)&&b(`a`,{href:i(`/conflict`,{intervention:o.get(`intervention`),outcome:e.outcome.id}),children:`Why do studies disagree?`}),b(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]})]})}export{me as Forest};