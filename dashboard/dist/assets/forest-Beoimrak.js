import{C as e,F as t,I as n,N as r,R as i,b as a,d as o,i as s,j as c,r as l,z as u}from"./index--URTEKrO.js";import{i as d,l as f,n as p,t as m}from"./filter-DCgRhC6J.js";import{E as h,a as g,c as _,i as v,n as y,s as ee,t as b,u as x}from"./jsxRuntime-uowuuAwu.js";import{t as te}from"./Chips-DgUJLUAb.js";import{t as ne}from"./Figure-CoEOYkd3.js";import{t as re}from"./width-f3nA2cAY.js";import{a as ie,i as S,n as C,r as w}from"./pooled-link-DHb9_pxP.js";function T(e){return e!==0&&Math.abs(e)<.1?String(Number(e.toPrecision(2))).replace(`-`,`−`):e===0||Math.abs(e)>=1e3?x(e):v(e)}var ae=e=>String(e).replace(`-`,`−`),E=(e,t)=>`${T(e)} to ${T(t)}`,D=e=>e<.001?`p < 0.001`:`p = ${Number(e.toPrecision(2))}`,O=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},k=new O(`
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
    `),oe=new O(`
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
    `),A={estimates:`Each estimate`,without:`Leaving one out`,years:`As it grew by year`},j=e=>({value:e.value,low:e.ciLow,high:e.ciHigh});function M(e,t){let n=new Map(e.rows.map(e=>[e.finding.id,e.label])),r=e=>n.get(e)??e;return t===`without`?[...e.leaveOneOut.map(e=>({key:e.omitted.id,label:r(e.omitted.id),...j(e.pooled),mark:`dot`,note:`I² ${Math.round(e.i2)} %`})),...N(e)]:t===`years`?e.cumulative.map(t=>({key:t.added.id,label:r(t.added.id),...j(t.pooled),mark:t.k===e.k?`diamond`:`dot`,note:`${t.k} of ${e.k}`})):[...e.rows.map(e=>({key:e.finding.id,label:e.label,...j(e),mark:`square`,weight:e.weight})),...N(e),...se(e)]}function N(e){if(!e.pooled)return[];let t=[{key:`pooled`,label:`All together`,...j(e.pooled),mark:`diamond`,apart:!0}],n=e.predictionInterval;return n&&t.push({key:`prediction`,label:`A new setting (prediction)`,value:e.pooled.value,low:n.low,high:n.high,mark:`range`}),t}function se(e){return(e.subgroups?.groups??[]).map((t,n)=>({key:`group `+t.value,label:P(t.value),...j(t.pooled),mark:`diamond`,note:`${t.k} of ${e.k}`,apart:n===0}))}var P=e=>/^[A-Z_]+$/.test(e)?g(e):e,ce=e=>e.endsWith(`_RATIO`);function F(e,t){let n=ce(e),r=+!!n,i=[r,...t.map(e=>e.value)],a=Math.min(r,...t.map(e=>e.low)),o=Math.max(r,...t.map(e=>e.high));if(!n){let e=(o-a||1)*.04;return I(a-e,o+e,e=>e,r,L(a-e,o+e))}let s=Math.max(a,Math.min(...i)/10)/1.1,c=Math.min(o,Math.max(...i)*10)*1.1;return I(s,c,Math.log,r,R(s,c))}function I(e,t,n,r,i){let[a,o]=[n(e),n(t)];return{at:e=>(n(e)-a)/(o-a),ticks:i,none:r}}function L(e,t){let n=(t-e)/6,r=10**Math.floor(Math.log10(n)),i=[1,2,5,10].map(e=>e*r).find(e=>e>=n),a=Math.ceil(e/i);return Array.from({length:Math.floor(t/i)-a+1},(e,t)=>Number(((a+t)*i).toPrecision(12)))}function R(e,t){let n=[[1],[1,3],[1,2,5],[1,1.5,2,3,5,7],[1,1.25,1.5,1.75,2,2.5,3,4,5,6,7,8,9]].map(n=>{let r=[];for(let i=Math.floor(Math.log10(e));i<=Math.ceil(Math.log10(t));i++)for(let e of n)r.push(Number((e*10**i).toPrecision(12)));return r.filter(n=>n>=e&&n<=t)});return n.find(e=>e.length>=4&&e.length<=9)??n.reverse().find(e=>e.length<=9)??[]}var z=34,B={wide:{step:27,label:18.5,numbers:18.5,mark:13.5,axis:52},narrow:{step:66,label:18,numbers:35,mark:50,axis:72}};function V({lines:e,measure:t,heads:n,ends:r,name:i}){let a=re(),o=a<760,s=o?B.narrow:B.wide,c=o?{left:12,right:a-12}:{left:290,right:a-270},l=o?{x:8,anchor:`start`}:{x:a-120,anchor:`end`},u=o?Math.floor((a-16)/7.5):38,d=F(t,e),f=e=>c.left+d.at(e)*(c.right-c.left),p=e=>Math.min(c.right,Math.max(c.left,f(e))),m=z,h=e.map(e=>{let t=m+(e.apart?14:0);return m=t+s.step,{line:e,y:t}}),g=m+8,_=e.find(e=>e.key===`pooled`),v=Math.max(...e.map(e=>e.weight??0));return b(`svg`,{class:`drawing forest`,viewBox:`0 0 ${a} ${g+s.axis}`,role:`img`,"aria-label":`${i}. The table below has the same`,children:[!o&&b(`text`,{class:`axis-text`,x:8,y:22,children:n[0]}),b(`text`,{class:`axis-text`,x:l.x,y:22,"text-anchor":l.anchor,children:`Value, 95 % interval`}),b(`text`,{class:`axis-text`,x:a-8,y:22,"text-anchor":`end`,children:n[1]}),d.ticks.map(e=>b(`g`,{children:[b(`line`,{class:`rule`,x1:f(e),x2:f(e),y1:z,y2:g}),b(`text`,{class:`axis-text`,x:f(e),y:g+18,"text-anchor":`middle`,children:ae(e)})]},e)),b(`line`,{class:`no-effect`,x1:f(d.none),x2:f(d.none),y1:z,y2:g}),_&&b(`line`,{class:`pooled-at`,x1:f(_.value),x2:f(_.value),y1:z,y2:g}),b(`text`,{class:`axis-text`,x:o?8:p(d.none)-8,y:g+40,"text-anchor":o?`start`:`end`,children:[`← `,r[0]]}),b(`text`,{class:`axis-text`,x:o?a-8:p(d.none)+8,y:o?g+60:g+40,"text-anchor":o?`end`:`start`,children:[r[1],` →`]}),h.map(({line:e,y:t})=>b(`g`,{class:e.mark,children:[e.apart&&b(`line`,{class:`rule`,x1:8,x2:a-8,y1:t-7,y2:t-7}),b(`text`,{x:8,y:t+s.label,children:[e.label.length>u?e.label.slice(0,u-1)+`…`:e.label,b(`title`,{children:e.label})]}),b(H,{line:e,y:t+s.mark,x:f,inside:p,heaviest:v}),b(`text`,{x:l.x,y:t+s.numbers,"text-anchor":l.anchor,children:e.mark===`range`?E(e.low,e.high):`${T(e.value)} (${E(e.low,e.high)})`}),b(`text`,{x:a-8,y:t+s.numbers,"text-anchor":`end`,children:e.note??(e.weight===void 0?``:`${e.weight.toFixed(1)} %`)})]},e.key))]})}function H({line:e,y:t,x:n,inside:r,heaviest:i}){let[a,o]=[r(e.low),r(e.high)];if(e.mark===`diamond`)return b(`path`,{class:`diamond-mark`,d:`M${a} ${t}L${r(e.value)} ${t-8}L${o} ${t}L${r(e.value)} ${t+8}Z`});let s=e.mark===`square`?3+7*Math.sqrt((e.weight??0)/(i||1)):5;return b(h,{children:[b(`line`,{class:`whisker`,x1:a,x2:o,y1:t,y2:t}),n(e.low)<a-.5?b(`path`,{class:`arrow`,d:`M${a} ${t}l8 -5v10Z`}):b(`line`,{class:`whisker`,x1:a,x2:a,y1:t-4,y2:t+4}),n(e.high)>o+.5?b(`path`,{class:`arrow`,d:`M${o} ${t}l-8 -5v10Z`}):b(`line`,{class:`whisker`,x1:o,x2:o,y1:t-4,y2:t+4}),e.mark===`square`&&b(`rect`,{class:`square-mark`,x:r(e.value)-s,y:t-s,width:2*s,height:2*s}),e.mark===`dot`&&b(`circle`,{class:`square-mark`,cx:r(e.value),cy:t,r:s})]})}function U({of:e,view:t,measure:n}){let r=new Map(e.rows.map(e=>[e.finding.id,e])),i={estimates:`What each estimate is and where it comes from`,without:`What the others come to without each estimate in turn`,years:`What it came to with each estimate, by year`}[t];return b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":i,children:b(`table`,{children:[b(`caption`,{children:b(`span`,{children:i})}),t===`estimates`&&b(W,{rows:e.rows,measure:n}),t===`without`&&b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`Without`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`I²`}),b(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),b(`tbody`,{children:e.leaveOneOut.map(e=>b(`tr`,{children:[b(G,{row:r.get(e.omitted.id)}),b(K,{p:e.pooled}),b(`td`,{class:`n`,children:[Math.round(e.i2),` %`]}),b(`td`,{class:`n`,children:T(e.tau2)})]},e.omitted.id))})]}),t===`years`&&b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`With`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`Estimates`}),b(`th`,{scope:`col`,class:`n`,children:`τ²`})]})}),b(`tbody`,{children:e.cumulative.map(e=>b(`tr`,{children:[b(G,{row:r.get(e.added.id)}),b(K,{p:e.pooled}),b(`td`,{class:`n`,children:e.k}),b(`td`,{class:`n`,children:T(e.tau2)})]},e.added.id))})]})]})})}function W({rows:e,measure:t}){return b(h,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:`Study`}),b(`th`,{scope:`col`,class:`n`,children:g(t)}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`Weight`}),b(`th`,{scope:`col`,children:`Worked out from`})]})}),b(`tbody`,{children:e.map(e=>b(`tr`,{children:[b(`th`,{scope:`row`,children:[b(`a`,{href:n(e.finding.id),children:e.label}),b(`small`,{children:e.finding.statement}),b(`small`,{children:b(o,{finding:e.finding})})]}),b(K,{p:e}),b(`td`,{class:`n`,children:[e.weight.toFixed(1),` %`]}),b(`td`,{children:e.conversion})]},e.finding.id))})]})}function G({row:e}){return b(`th`,{scope:`row`,children:e?b(`a`,{href:n(e.finding.id),children:e.label}):``})}function K({p:e}){return b(h,{children:[b(`td`,{class:`n`,children:T(e.value)}),b(`td`,{class:`n`,children:E(e.ciLow,e.ciHigh)})]})}function le({of:e}){let{pooled:n,heterogeneity:r,predictionInterval:i,asymmetry:a}=e,o=t(`/findings`,{finding:e.rows.map(e=>e.finding.id)});return b(`section`,{"aria-labelledby":`figures`,children:[b(`h2`,{id:`figures`,children:`In figures`}),b(`dl`,{class:`facts`,children:[b(`div`,{children:[b(`dt`,{children:`Estimates`}),b(`dd`,{children:b(`a`,{href:o,children:e.k})})]}),n&&b(`div`,{children:[b(`dt`,{children:`All together, with 95 % interval`}),b(`dd`,{children:[T(n.value),` (`,E(n.ciLow,n.ciHigh),`), `,D(n.pValue)]})]}),b(`div`,{children:[b(`dt`,{children:`Prediction interval: where the effect in a new setting would lie`}),b(`dd`,{children:i?E(i.low,i.high):`takes random effects and three estimates`})]}),r&&b(`div`,{children:[b(`dt`,{children:`I²: share of the variation that is between studies`}),b(`dd`,{children:[x(r.i2),` %`]})]}),r&&b(`div`,{children:[b(`dt`,{children:`τ²: variance between studies, on the scale on which they are pooled`}),b(`dd`,{children:T(r.tau2)})]}),r&&b(`div`,{children:[b(`dt`,{children:`Q: whether they differ more than by chance`}),b(`dd`,{children:[T(r.q),` with `,y(r.df,`degree`),` of freedom, `,D(r.pValue)]})]}),b(`div`,{children:[b(`dt`,{children:`Egger’s test: whether small studies find other effects`}),b(`dd`,{children:a?b(h,{children:[`t = `,T(a.t),`, `,D(a.pValue)]}):`takes ten estimates`})]})]}),e.subgroups&&b(ue,{groups:e.subgroups,ids:e.rows.map(e=>e.finding.id)})]})}function ue({groups:e,ids:n}){let r=g(e.attribute),i=m(e.attribute);return b(h,{children:[b(`h3`,{children:[`By `,r.toLowerCase()]}),b(`p`,{children:e.sentence}),e.groups.length>0&&b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`Pooled by ${r.toLowerCase()}`,children:b(`table`,{children:[b(`thead`,{children:b(`tr`,{children:[b(`th`,{scope:`col`,children:r}),b(`th`,{scope:`col`,class:`n`,children:`Estimates`}),b(`th`,{scope:`col`,class:`n`,children:`Together`}),b(`th`,{scope:`col`,class:`n`,children:`95 % interval`}),b(`th`,{scope:`col`,class:`n`,children:`I²`})]})}),b(`tbody`,{children:e.groups.map(e=>b(`tr`,{children:[b(`th`,{scope:`row`,children:P(e.value)}),b(`td`,{class:`n`,children:b(`a`,{href:t(`/findings`,{finding:n,[i]:e.value}),children:e.k})}),b(K,{p:e.pooled}),b(`td`,{class:`n`,children:e.k>1?`${Math.round(e.i2)} %`:``})]},e.value))})]})})]})}var q=[`NO_UNCERTAINTY`,`OTHER_MEASURE`,`OTHER_UNIT`,`NO_ESTIMATE`,`OTHER_OUTCOME`,`SAME_STUDY`,`OVERLAP`];function de({of:e}){if(!e.excludedCount)return null;let t=e=>(q.indexOf(e)+q.length+1)%(q.length+1),r=[...new Set(e.excluded.map(e=>e.reason))].sort((e,n)=>t(e)-t(n));return b(`section`,{"aria-labelledby":`excluded`,children:[b(`h2`,{id:`excluded`,children:[`Not pooled `,b(`small`,{children:y(e.excludedCount,`finding`)})]}),r.map(t=>{let r=e.excluded.filter(e=>e.reason===t);return b(`details`,{children:[b(`summary`,{children:[_(`ExclusionReason`,t)||g(t),` `,b(`small`,{children:r.length})]}),b(`ul`,{class:`items`,children:r.map(e=>b(`li`,{children:[b(`a`,{href:n(e.finding.id),children:e.finding.statement}),b(`span`,{class:`note`,children:e.sentence})]},e.finding.id))})]},t)}),e.excludedCount>e.excluded.length&&b(`p`,{class:`hint`,children:[`The first `,e.excluded.length,` of `,x(e.excludedCount),` are listed.`]})]})}var J=[`RANDOM_EFFECTS`,`FIXED_EFFECT`],Y=[`REML`,`PAULE_MANDEL`,`DERSIMONIAN_LAIRD`],X={REML:`REML`,PAULE_MANDEL:`Paule and Mandel`,DERSIMONIAN_LAIRD:`DerSimonian and Laird`},Z=[`COUNTRY`,`SETTING`,`SERVICE`,`STAGE`,`DESIGN`,`COMPARATOR`,`POPULATION`,`YEAR`,`SAMPLE_SIZE`,`FOLLOW_UP`,`CERTAINTY`,`PERSPECTIVE`],Q=(e,t,n)=>e.find(e=>e===t)??n;function fe(){let{params:t}=i(),n=f(t)&&p(t),r=s(d(t)),o=new URLSearchParams([...t].filter(([e])=>![`intervention`,`outcome`,`population`].includes(e))),u=ie(n??null),m=w.find(e=>e===t.get(`measure`))??(u.data&&!u.old?C(u.data):void 0),g=n&&m?{where:S(n),measure:m,model:Q(J,t.get(`model`),`RANDOM_EFFECTS`),estimator:Q(Y,t.get(`estimator`),`REML`),hartungKnapp:t.get(`interval`)!==`normal`,subgroupBy:Z.find(e=>e===t.get(`by`))}:null,_=c(k,g),v=t.getAll(`intervention`).map(e=>r.get(e)??``).filter(Boolean),y=_.data&&!_.old?_.data.synthesis.outcome?.name.toLowerCase():void 0,x=[`Forest plot`,v.length&&`of ${ee(v)}`,y&&`on ${y}`].filter(Boolean).join(` `);return b(a,{title:x,lead:`Comparable estimates of an effect, what they come to together, and how much they differ.`,behind:g?{operation:k,variables:g}:void 0,class:`forest-page`,children:[b(`form`,{class:`question no-print`,"aria-label":`What is pooled`,onSubmit:e=>e.preventDefault(),children:b(`p`,{class:`sentence`,children:[`Pool what was found of `,b(l,{part:`intervention`,label:`The interventions`,placeholder:`an intervention`,ids:t.getAll(`intervention`),names:r}),` `,`on `,b(l,{part:`outcome`,placeholder:`the most studied outcome`,ids:t.getAll(`outcome`),names:r}),` `,`among `,b(l,{part:`population`,ids:t.getAll(`population`),names:r}),`.`]})}),!n&&b(me,{}),n&&b(h,{children:[b(te,{params:o,names:new Map([...r].map(([e,t])=>[e??``,t??``]))}),b(e,{answer:u,what:`what can be pooled`,children:e=>m&&b(pe,{data:e,measure:m,variables:g})}),b(e,{answer:_,what:`the synthesis`,children:e=>b(_e,{of:e.synthesis,how:ge(g),measure:m,params:t,poolable:u.data})})]})]})}function pe({data:e,measure:t,variables:n}){let i=n.model===`RANDOM_EFFECTS`;return b(`form`,{class:`tools no-print`,"aria-label":`How it is pooled`,onSubmit:e=>e.preventDefault(),children:[b($,{name:`measure`,label:`As`,values:w,value:t,told:t=>`${g(t)}: ${y(e[t].k,`estimate`)}`}),b($,{name:`model`,label:`Model`,values:J,value:n.model,told:g,type:`SynthesisModel`}),i&&b($,{name:`estimator`,label:`Variance between studies by`,values:Y,value:n.estimator,told:e=>X[e]}),b($,{name:`by`,label:`Divided by`,values:[``,...Z],value:n.subgroupBy??``,told:e=>e?g(e):`nothing`}),i&&b(`label`,{children:[b(`input`,{type:`checkbox`,checked:n.hartungKnapp,onChange:()=>r(u({interval:n.hartungKnapp?`normal`:null}))}),` Hartung and Knapp’s interval`]})]})}function $({name:e,label:t,values:n,value:i,told:a,type:o}){return b(`label`,{children:[t,` `,b(`select`,{value:i,title:o&&_(o,i),onChange:t=>r(u({[e]:t.currentTarget.value})),children:n.map(e=>b(`option`,{value:e,children:a(e)},e))})]})}function me(){let n=c(oe,{});return b(e,{answer:n,what:`where there are estimates`,children:({findings:e})=>b(h,{children:[b(`p`,{children:[y(e.totalCount,`finding`),` on an effect give an interval or the sizes of both groups. Fewer can be pooled: they have to be on one outcome and of different people.`]}),e.facets.map(e=>b(`section`,{children:[b(`h2`,{children:e.field===`INTERVENTION`?`By intervention`:`By outcome`}),b(`p`,{class:`chips`,children:e.buckets.map(n=>b(`a`,{href:t(`/forest`,{[e.field.toLowerCase()]:n.value}),children:[n.label,` `,b(`small`,{children:y(n.count,`estimate`)})]},n.value))})]},e.field))]})})}var he={estimates:[`Study`,`Weight`],without:[`Without`,`Variation`],years:[`With`,`Estimates`]};function ge(e){return e.model===`FIXED_EFFECT`?`fixed effect`:`random effects, variance by ${X[e.estimator]}${e.hartungKnapp?`, Hartung and Knapp’s interval`:``}`}function _e({of:e,how:r,measure:i,params:a,poolable:o}){let s=Q(Object.keys(A),a.get(`view`),`estimates`),c=M(e,s),l=`${g(i)}${e.outcome?` on ${e.outcome.name.toLowerCase()}`:``}: ${y(e.k,`estimate`)}`,d=o?w.filter(t=>t!==i&&o[t].k>e.k):[],f=e.outcome?.polarity,p=f===`MORE_IS_WORSE`?[`less of it, which is better`,`more of it, which is worse`]:f===`MORE_IS_BETTER`?[`less of it, which is worse`,`more of it, which is better`]:[`less of it`,`more of it`];return b(h,{children:[b(`p`,{class:`lead`,"aria-live":`polite`,children:e.sentence}),e.warnings.map(e=>b(`p`,{class:`caveat`,children:[`Mind: `,e]},e)),d.length>0&&b(`p`,{children:[`More can be pooled as `,d.map((e,t)=>b(h,{children:[t>0&&`, `,b(`a`,{href:u({measure:e}),children:[g(e).toLowerCase(),` (`,y(o[e].k,`estimate`),`)`]},e)]})),`.`]}),e.k>0&&b(h,{children:[e.k>1&&b(`p`,{class:`chips no-print`,role:`group`,"aria-label":`Show`,children:Object.keys(A).filter(t=>t===`estimates`||(t===`without`?e.leaveOneOut:e.cumulative).length>0).map(e=>b(`a`,{href:u({view:e===`estimates`?null:e}),"aria-current":e===s?`true`:void 0,children:A[e]},e))}),b(ne,{title:e.k>1?`${l}, ${r}`:l,file:`forest-plot`,note:e.outcome?void 0:`On no one outcome`,lines:[[`line`,`finding`,`value`,`low`,`high`,`weight`],...c.map(e=>[e.label,e.key.startsWith(`finding:`)?e.key:``,e.value,e.low,e.high,e.weight??``])],children:b(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The forest plot as a picture`,children:b(V,{lines:c,measure:i,heads:he[s],ends:p,name:l})})}),b(`p`,{class:`hint`,children:[s===`estimates`?`A square is an estimate, the larger the more weight it has`:`A dot is what the others, or those so far, come to`,`; the line through it is its 95 % interval, with an arrow where it goes on.`,e.pooled&&` The diamond is all of them together; the dashed line marks it.`,e.predictionInterval&&` In a new setting the effect would lie from ${E(e.predictionInterval.low,e.predictionInterval.high)}, with 95 %.`]}),b(U,{of:e,view:s,measure:i}),e.pooled&&b(le,{of:e})]}),e.k===0&&b(`p`,{children:b(`a`,{href:`/forest`,children:`Where there are estimates that can be pooled`})}),b(de,{of:e}),b(`p`,{class:`onward no-print`,children:[e.outcome&&b(`a`,{href:n(e.outcome.id),children:`About this outcome`}),e.outcome&&a.has(`intervention`)&&b(`a`,{href:t(`/conflict`,{intervention:a.get(`intervention`),outcome:e.outcome.id}),children:`Why do studies disagree?`}),b(`button`,{type:`button`,class:`plain`,onClick:()=>print(),children:`Print this page`})]})]})}export{fe as Forest};