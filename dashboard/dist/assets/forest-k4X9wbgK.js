import{C as e,D as t,E as n,S as r,g as i,h as a,n as o,r as s,u as c,w as l,x as u}from"./index-DaPVyWzh.js";import{i as d,l as f,n as p,t as m}from"./filter-C2QDSjkQ.js";import{T as h,a as g,c as _,i as v,l as y,n as b,s as ee,t as x}from"./jsxRuntime-1khQ3OYb.js";import{t as te}from"./Chips-C4KBFz-O.js";import{t as ne}from"./Figure-Bck8TAeE.js";import{a as re,i as S,n as C,r as w}from"./pooled-link-CHFt50pz.js";function T(e){return e!==0&&Math.abs(e)<.1?String(Number(e.toPrecision(2))).replace(`-`,`−`):e===0||Math.abs(e)>=1e3?y(e):v(e)}var ie=e=>String(e).replace(`-`,`−`),E=(e,t)=>`${T(e)} to ${T(t)}`,D=e=>e<.001?`p < 0.001`:`p = ${Number(e.toPrecision(2))}`,O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
    `),j={estimates:`Each estimate`,without:`Leaving one out`,years:`As it grew by year`},M=e=>({value:e.value,low:e.ciLow,high:e.ciHigh});function ae(e,t){let n=new Map(e.rows.map(e=>[e.finding.id,e.label])),r=e=>n.get(e)??e;return t===`without`?[...e.leaveOneOut.map(e=>({key:e.omitted.id,label:r(e.omitted.id),...M(e.pooled),mark:`dot`,note:`I² ${Math.round(e.i2)} %`})),...N(e)]:t===`years`?e.cumulative.map(t=>({key:t.added.id,label:r(t.added.id),...M(t.pooled),mark:t.k===e.k?`diamond`:`dot`,note:`${t.k} of ${e.k}`})):[...e.rows.map(e=>({key:e.finding.id,label:e.label,...M(e),mark:`square`,weight:e.weight})),...N(e),...oe(e)]}function N(e){if(!e.pooled)return[];let t=[{key:`pooled`,label:`All together`,...M(e.pooled),mark:`diamond`,apart:!0}],n=e.predictionInterval;return n&&t.push({key:`prediction`,label:`A new setting (prediction)`,value:e.pooled.value,low:n.low,high:n.high,mark:`range`}),t}function oe(e){return(e.subgroups?.groups??[]).map((t,n)=>({key:`group `+t.value,label:P(t.value),...M(t.pooled),mark:`diamond`,note:`${t.k} of ${e.k}`,apart:n===0}))}var P=e=>/^[A-Z_]+$/.test(e)?g(e):e,se=e=>e.endsWith(`_RATIO`);function ce(e,t){let n=se(e),r=+!!n,i=[r,...t.map(e=>e.value)],a=Math.min(r,...t.map(e=>e.low)),o=Math.max(r,...t.map(e=>e.high));if(!n){let e=(o-a||1)*.04;return F(a-e,o+e,e=>e,r,le(a-e,o+e))}let s=Math.max(a,Math.min(...i)/10)/1.1,c=Math.min(o,Math.max(...i)*10)*1.1;return F(s,c,Math.log,r,I(s,c))}function F(e,t,n,r,i){let[a,o]=[n(e),n(t)];return{at:e=>(n(e)-a)/(o-a),ticks:i,none:r}}function le(e,t){let n=(t-e)/6,r=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(e=>e*r).find(e=>e>=n),a=Math.ceil(e/i);return Array.from({length:Math.floor(t/i)-a+1},(e,t)=>Number(((a+t)*i).toPrecision(12)))}function I(e,t){let n=[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7],[1,1.25,1.5,1.75,2,2.5,3,4,5,6,7,8,9]].map(n=>{let r=[];for(let i=Math.floor(Math.log10(e));i<=Math.ceil(Math.log10(t));i++)for(let e of n)r.push(Number((e*10**i).toPrecision(12)));return r.filter(n=>n>=e&&n<=t)});return n.find(e=>e.length>=4&&e.length<=9)??n.reverse().find(e=>e.length<=9)??[]}var L=960,R={left:290,right:690},z=27,B=34;function V({lines:e,measure:t,heads:n,ends:r,name:i}){let a=ce(t,e),o=e=>R.left+a.at(e)*(R.right-R.left),s=e=>Math.min(R.right,Math.max(R.left,o(e))),c=B,l=e.map(e=>(c+=e.apart?41:z,{line:e,y:c-z/2})),u=c+8,d=e.find(e=>e.key===`pooled`),f=Math.max(...e.map(e=>e.weight??0));return x(`svg`,{class:`drawing forest`,viewBox:`0 0 ${L} ${u+52}`,role:`img`,"aria-label":`${i}. The table below has the same`,children:[x(`text`,{class:`axis-text`,x:8,y:22,children:n[0]}),x(`text`,{class:`axis-text`,x:840,y:22,"text-anchor":`end`,children:`Value, 95 % interval`}),x(`text`,{class:`axis-text`,x:952,y:22,"text-anchor":`end`,children:n[1]}),a.ticks.map(e=>x(`g`,{children:[x(`line`,{class:`rule`,x1:o(e),x2:o(e),y1:B,y2:u}),x(`text`,{class:`axis-text`,x:o(e),y:u+18,"text-anchor":`middle`,children:ie(e)})]},e)),x(`line`,{class:`no-effect`,x1:o(a.none),x2:o(a.none),y1:B,y2:u}),d&&x(`line`,{class:`pooled-at`,x1:o(d.value),x2:o(d.value),y1:B,y2:u}),x(`text`,{class:`axis-text`,x:s(a.none)-8,y:u+40,"text-anchor":`end`,children:[`← `,r[0]]}),x(`text`,{class:`axis-text`,x:s(a.none)+8,y:u+40,children:[r[1],` →`]}),l.map(({line:e,y:t})=>x(`g`,{class:e.mark,children:[e.apart&&x(`line`,{class:`rule`,x1:8,x2:952,y1:t-z/2-7,y2:t-z/2-7}),x(`text`,{x:8,y:t+5,children:[e.label.length>38?e.label.slice(0,37)+`…`:e.label,x(`title`,{children:e.label})]}),x(H,{line:e,y:t,x:o,inside:s,heaviest:f}),x(`text`,{x:840,y:t+5,"text-anchor":`end`,children:e.mark===`range`?E(e.low,e.high):`${T(e.value)} (${E(e.low,e.high)})`}),x(`text`,{x:952,y:t+5,"text-anchor":`end`,children:e.note??(e.weight===void 0?``:`${e.weight.toFixed(1)} %`)})]},e.key))]})}function H({line:e,y:t,x:n,inside:r,heaviest:i}){let[a,o]=[r(e.low),r(e.high)];if(e.mark===`diamond`)return x(`path`,{class:`diamond-mark`,d:`M${a} ${t}L${r(e.value)} ${t-8}L${o} ${t}L${r(e.value)} ${t+8}Z`});let s=e.mark===`square`?3+7*Math.sqrt((e.weight??0)/(i||1)):5;return x(h,{children:[x(`line`,{class:`whisker`,x1:a,x2:o,y1:t,y2:t}),n(e.low)<a-.5?x(`path`,{class:`arrow`,d:`M${a} ${t}l8 -5v10Z`}):x(`line`,{class:`whisker`,x1:a,x2:a,y1:t-4,y2:t+4}),n(e.high)>o+.5?x(`path`,{class:`arrow`,d:`M${o} ${t}l-8 -5v10Z`}):x(`line`,{class:`whisker`,x1:o,x2:o,y1:t-4,y2:t+4}),e.mark===`square`&&x(`rect`,{class:`square-mark`,x:r(e.value)-s,y:t-s,width:2*s,height:2*s}),e.mark===`dot`&&x(`circle`,{class:`square-mark`,cx:r(e.value),cy:t,r:s})]})}function U({of:e,view:t,measure:n}){let r=new Map(e.rows.map(e=>[e.finding.id,e])),i={estimates:`What each estimate is and where it comes from`,without:`What the others come to without each estimate in turn`,years:`What it came to with each estimate, by year`}[t];return x(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":i,children:x(`table`,{children:[x(`caption`,{children:i}),t===`estimates`&&x(ue,{rows:e.rows,measure:n}),t===`without`&&x(h,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:`Without`}),x(`th`,{scope:`col`,class:`n`,children:`Together`}),x(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),x(`th`,{scope:`col`,class:`n`,children:`I²`}),x(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),x(`tbody`,{children:e.leaveOneOut.map(e=>x(`tr`,{children:[x(W,{row:r.get(e.omitted.id)}),x(G,{p:e.pooled}),x(`td`,{class:`n`,children:[Math.round(e.i2),` %`]}),x(`td`,{class:`n`,children:T(e.tau2)})]},e.omitted.id))})]}),t===`years`&&x(h,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:`With`}),x(`th`,{scope:`col`,class:`n`,children:`Together`}),x(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),x(`th`,{scope:`col`,class:`n`,children:`Estimates`}),x(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),x(`tbody`,{children:e.cumulative.map(e=>x(`tr`,{children:[x(W,{row:r.get(e.added.id)}),x(G,{p:e.pooled}),x(`td`,{class:`n`,children:e.k}),x(`td`,{class:`n`,children:T(e.tau2)})]},e.added.id))})]})]})})}function ue({rows:e,measure:t}){return x(h,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:`Study`}),x(`th`,{scope:`col`,class:`n`,children:g(t)}),x(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),x(`th`,{scope:`col`,class:`n`,children:`Weight`}),x(`th`,{scope:`col`,children:`Worked out from`})]})}),x(`tbody`,{children:e.map(e=>x(`tr`,{children:[x(`th`,{scope:`row`,children:[x(`a`,{href:l(e.finding.id),children:e.label}),x(`small`,{children:e.finding.statement}),x(`small`,{children:x(c,{finding:e.finding})})]}),x(G,{p:e}),x(`td`,{class:`n`,children:[e.weight.toFixed(1),` %`]}),x(`td`,{children:e.conversion})]},e.finding.id))})]})}function W({row:e}){return x(`th`,{scope:`row`,children:e?x(`a`,{href:l(e.finding.id),children:e.label}):``})}function G({p:e}){return x(h,{children:[x(`td`,{class:`n`,children:T(e.value)}),x(`td`,{class:`n`,children:E(e.ciLow,e.ciHigh)})]})}function de({of:t}){let{pooled:n,heterogeneity:r,predictionInterval:i,asymmetry:a}=t,o=e(`/findings`,{finding:t.rows.map(e=>e.finding.id)});return x(`section`,{"aria-labelledby":`figures`,children:[x(`h2`,{id:`figures`,children:`In figures`}),x(`dl`,{class:`facts`,children:[x(`div`,{children:[x(`dt`,{children:`Estimates`}),x(`dd`,{children:x(`a`,{href:o,children:t.k})})]}),n&&x(`div`,{children:[x(`dt`,{children:`All together, with 95 % interval`}),x(`dd`,{children:[T(n.value),` (`,E(n.ciLow,n.ciHigh),`), `,D(n.pValue)]})]}),x(`div`,{children:[x(`dt`,{children:`Prediction interval: where the effect in a new setting would lie`}),x(`dd`,{children:i?E(i.low,i.high):`takes random effects and three estimates`})]}),r&&x(`div`,{children:[x(`dt`,{children:`I²: share of the variation that is between studies`}),x(`dd`,{children:[y(r.i2),` %`]})]}),r&&x(`div`,{children:[x(`dt`,{children:`τ²: variance between studies, on the scale on which they are pooled`}),x(`dd`,{children:T(r.tau2)})]}),r&&x(`div`,{children:[x(`dt`,{children:`Q: whether they differ more than by chance`}),x(`dd`,{children:[T(r.q),` with `,b(r.df,`degree`),` of freedom, `,D(r.pValue)]})]}),x(`div`,{children:[x(`dt`,{children:`Egger’s test: whether small studies find other effects`}),x(`dd`,{children:a?x(h,{children:[`t = `,T(a.t),`, `,D(a.pValue)]}):`takes ten estimates`})]})]}),t.subgroups&&x(fe,{groups:t.subgroups,ids:t.rows.map(e=>e.finding.id)})]})}function fe({groups:t,ids:n}){let r=g(t.attribute),i=m(t.attribute);return x(h,{children:[x(`h3`,{children:[`By `,r.toLowerCase()]}),x(`p`,{children:t.sentence}),t.groups.length>0&&x(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Pooled by ${r.toLowerCase()}`,children:x(`table`,{children:[x(`thead`,{children:x(`tr`,{children:[x(`th`,{scope:`col`,children:r}),x(`th`,{scope:`col`,class:`n`,children:`Estimates`}),x(`th`,{scope:`col`,class:`n`,children:`Together`}),x(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),x(`th`,{scope:`col`,class:`n`,children:`I²`})]})}),x(`tbody`,{children:t.groups.map(t=>x(`tr`,{children:[x(`th`,{scope:`row`,children:P(t.value)}),x(`td`,{class:`n`,children:x(`a`,{href:e(`/findings`,{finding:n,[i]:t.value}),children:t.k})}),x(G,{p:t.pooled}),x(`td`,{class:`n`,children:t.k>1?`${Math.round(t.i2)} %`:``})]},t.value))})]})})]})}var K=[`NO_UNCERTAINTY`,`OTHER_MEASURE`,`OTHER_UNIT`,`NO_ESTIMATE`,`OTHER_OUTCOME`,`SAME_STUDY`,`OVERLAP`];function pe({of:e}){if(!e.excludedCount)return null;let t=e=>(K.indexOf(e)+K.length+1)%(K.length+1),n=[...new Set(e.excluded.map(e=>e.reason))].sort((e,n)=>t(e)-t(n));return x(`section`,{"aria-labelledby":`excluded`,children:[x(`h2`,{id:`excluded`,children:[`Not pooled `,x(`small`,{children:b(e.excludedCount,`finding`)})]}),n.map(t=>{let n=e.excluded.filter(e=>e.reason===t);return x(`details`,{children:[x(`summary`,{children:[_(`ExclusionReason`,t)||g(t),` `,x(`small`,{children:n.length})]}),x(`ul`,{class:`items`,children:n.map(e=>x(`li`,{children:[x(`a`,{href:l(e.finding.id),children:e.finding.statement}),x(`span`,{class:`note`,children:e.sentence})]},e.finding.id))})]},t)}),e.excludedCount>e.excluded.length&&x(`p`,{class:`hint`,children:[`The first `,e.excluded.length,` of `,y(e.excludedCount),` are listed.`]})]})}var q=[`RANDOM_EFFECTS`,`FIXED_EFFECT`],J=[`REML`,`PAULE_MANDEL`,`DERSIMONIAN_LAIRD`],Y={REML:`REML`,PAULE_MANDEL:`Paule and Mandel`,DERSIMONIAN_LAIRD:`DerSimonian and Laird`},X=[`COUNTRY`,`SETTING`,`SERVICE`,`STAGE`,`DESIGN`,`COMPARATOR`,`POPULATION`,`YEAR`,`SAMPLE_SIZE`,`FOLLOW_UP`,`CERTAINTY`,`PERSPECTIVE`],Z=(e,t,n)=>e.find(e=>e===t)??n;function me(){let{params:e}=n(),t=f(e)&&p(e),r=s(d(e)),c=new URLSearchParams([...e].filter(([e])=>![`intervention`,`outcome`,`population`].includes(e))),l=re(t??null),m=w.find(t=>t===e.get(`measure`))??(l.data&&!l.old?C(l.data):void 0),g=t&&m?{where:S(t),measure:m,model:Z(q,e.get(`model`),`RANDOM_EFFECTS`),estimator:Z(J,e.get(`estimator`),`REML`),hartungKnapp:e.get(`interval`)!==`normal`,subgroupBy:X.find(t=>t===e.get(`by`))}:null,_=u(k,g),v=e.getAll(`intervention`).map(e=>r.get(e)??``).filter(Boolean),y=_.data&&!_.old?_.data.synthesis.outcome?.name.toLowerCase():void 0,b=[`Forest plot`,v.length&&`of ${ee(v)}`,y&&`on ${y}`].filter(Boolean).join(` `);return x(a,{title:b,lead:`Comparable estimates of an effect, what they come to together, and how much they differ.`,behind:g?{operation:k,variables:g}:void 0,class:`forest-page`,children:[x(`form`,{class:`question no-print`,"aria-label":`What is pooled`,onSubmit:e=>e.preventDefault(),children:x(`p`,{class:`sentence`,children:[`Pool what was found of `,x(o,{part:`intervention`,label:`The interventions`,placeholder:`an intervention`,ids:e.getAll(`intervention`),names:r}),` `,`on `,x(o,{part:`outcome`,placeholder:`the most studied outcome`,ids:e.getAll(`outcome`),names:r}),` `,`among `,x(o,{part:`population`,ids:e.getAll(`population`),names:r}),`.`]})}),!t&&x(ge,{}),t&&x(h,{children:[x(te,{params:c,names:new Map([...r].map(([e,t])=>[e??``,t??``]))}),x(i,{answer:l,what:`what can be pooled`,children:e=>m&&x(he,{data:e,measure:m,variables:g})}),x(i,{answer:_,what:`the synthesis`,children:t=>x(ve,{of:t.synthesis,how:_e(g),measure:m,params:e,poolable:l.data})})]})]})}function he({data:e,measure:n,variables:i}){let a=i.model===`RANDOM_EFFECTS`;return x(`form`,{class:`tools no-print`,"aria-label":`How it is pooled`,onSubmit:e=>e.preventDefault(),children:[x(Q,{name:`measure`,label:`As`,values:w,value:n,told:t=>`${g(t)}: ${b(e[t].k,`estimate`)}`}),x(Q,{name:`model`,label:`Model`,values:q,value:i.model,told:g,type:`SynthesisModel`}),a&&x(Q,{name:`estimator`,label:`Variance between studies by`,values:J,value:i.estimator,told:e=>Y[e]}),x(Q,{name:`by`,label:`Divided by`,values:[``,...X],value:i.subgroupBy??``,told:e=>e?g(e):`nothing`}),a&&x(`label`,{children:[x(`input`,{type:`checkbox`,checked:i.hartungKnapp,onChange:()=>r(t({interval:i.hartungKnapp?`normal`:null}))}),` Hartung and Knapp’s interval`]})]})}function Q({name:e,label:n,values:i,value:a,told:o,type:s}){return x(`label`,{children:[n,` `,x(`select`,{value:a,title:s&&_(s,a),onChange:n=>r(t({[e]:n.currentTarget.value})),children:i.map(e=>x(`option`,{value:e,children:o(e)},e))})]})}function ge(){let t=u(A,{});return x(i,{answer:t,what:`where there are estimates`,children:({findings:t})=>x(h,{children:[x(`p`,{children:[b(t.totalCount,`finding`),` on an effect give an interval or the sizes of both groups. Fewer can be pooled: they have to be on one outcome and of different people.`]}),t.facets.map(t=>x(`section`,{children:[x(`h2`,{children:t.field===`INTERVENTION`?`By intervention`:`By outcome`}),x(`p`,{class:`chips`,children:t.buckets.map(n=>x(`a`,{href:e(`/forest`,{[t.field.toLowerCase()]:n.value}),children:[n.label,` `,x(`small`,{children:b(n.count,`estimate`)})]},n.value))})]},t.field))]})})}var $={estimates:[`Study`,`Weight`],without:[`Without`,`Variation`],years:[`With`,`Estimates`]};function _e(e){return e.model===`FIXED_EFFECT`?`fixed effect`:`random effects, variance by ${Y[e.estimator]}${e.hartungKnapp?`, Hartung and Knapp’s interval`:``}`}function ve({of:n,how:r,measure:i,params:a,poolable:o}){let s=Z(Object.keys(j),a.get(`view`),`estimates`),c=ae(n,s),u=`${g(i)}${n.outcome?` on ${n.outcome.name.toLowerCase()}`:``}: ${b(n.k,`estimate`)}`,d=o?w.filter(e=>e!==i&&o[e].k>n.k):[],f=n.outcome?.polarity,p=f===`MORE_IS_WORSE`?[`less of it, which is better`,`more of it, which is worse`]:f===`MORE_IS_BETTER`?[`less of it, which is worse`,`more of it, which is better`]:[`less of it`,`more of it`];return x(h,{children:[x(`p`,{class:`lead`,"aria-live":`polite`,children:n.sentence}),n.warnings.map(e=>x(`p`,{class:`caveat`,children:[`Mind: `,e]},e)),d.length>0&&x(`p`,{children:[`More can be pooled as `,d.map((e,n)=>x(h,{children:[n>0&&`, `,x(`a`,{href:t({measure:e}),children:[g(e).toLowerCase(),` (`,b(o[e].k,`estimate`),`)`]},e)]})),`.`]}),n.k>0&&x(h,{children:[n.k>1&&x(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Show`,children:Object.keys(j).filter(e=>e===`estimates`||(e===`without`?n.leaveOneOut:n.cumulative).length>0).map(e=>x(`a`,{href:t({view:e===`estimates`?null:e}),"aria-current":e===s?`true`:void 0,children:j[e]},e))}),x(ne,{title:n.k>1?`${u}, ${r}`:u,file:`forest-plot`,note:n.outcome?void 0:`On no one outcome`,lines:[[`line`,`finding`,`value`,`low`,`high`,`weight`],...c.map(e=>[e.label,e.key.startsWith(`finding:`)?e.key:``,e.value,e.low,e.high,e.weight??``])],children:x(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The forest plot as a picture`,children:x(V,{lines:c,measure:i,heads:$[s],ends:p,name:u})})}),x(`p`,{class:`hint`,children:[s===`estimates`?`A square is an estimate, the larger the more weight it has`:`A dot is what the others, or those so far, come to`,`; the line through it is its 95 % interval, with an arrow where it goes on.`,n.pooled&&` The diamond is all of them together; the dashed line marks it.`,n.predictionInterval&&` In a new setting the effect would lie from ${E(n.predictionInterval.low,n.predictionInterval.high)}, with 95 %.`]}),x(U,{of:n,view:s,measure:i}),n.pooled&&x(de,{of:n})]}),x(pe,{of:n}),x(`p`,{class:`onward no-print`,children:[n.outcome&&x(`a`,{href:l(n.outcome.id),children:`About this outcome`}),n.outcome&&a.has(`intervention`)&&x(`a`,{href:e(`/conflict`,{intervention:a.get(`intervention`),outcome:n.outcome.id}),children:`Why do studies disagree?`}),x(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]})]})}export{me as Forest};