import{C as e,T as t,_ as n,a as r,d as i,i as a,l as o,n as s,p as c,t as l,u}from"./jsxRuntime-1khQ3OYb.js";import{C as d,D as f,E as p,S as m,a as h,f as g,g as _,h as v,l as y,w as b,x}from"./index-DaPVyWzh.js";import{a as S,i as C,l as w}from"./filter-C2QDSjkQ.js";import{i as T}from"./save-ByZevk15.js";import{t as E}from"./Chips-C4KBFz-O.js";import{n as D}from"./findings.gql-DyBCL1Ed.js";import{t as O}from"./pooled-link-CHFt50pz.js";function k({plan:e,cell:i}){let{params:o}=p(),u=n(null),h=S(o,[i.row,i.column]),v=d(`/findings`,h),b=w(new URL(v,location.href).searchParams),C=x(D,i.findingCount?{where:b,first:50}:null),T=A(i);return c(()=>u.current?.focus({preventScroll:!0}),[i.row,i.column]),l(`section`,{class:`panel`,"aria-labelledby":`cell`,children:[l(`button`,{type:`button`,class:`close no-print`,onClick:()=>{m(f({cell:null})),document.querySelector(`[data-cell="${CSS.escape(`${i.row}|${i.column}`)}"]`)?.focus()},children:`Close`}),l(`h2`,{id:`cell`,tabIndex:-1,ref:u,children:[e.name(i.row),` on `,e.name(i.column).toLowerCase()]}),i.verdict&&l(`p`,{children:[l(g,{type:`Verdict`,value:i.verdict}),` `,typeof i.strength==`number`&&l(`span`,{children:[`Strength of the evidence `,a(i.strength),` of 1, `,s(i.independentStudies,`independent study`,`independent studies`)]})]}),i.gaps.length>0&&l(`ul`,{children:i.gaps.map(t=>l(`li`,{class:`gap`,children:[l(`b`,{children:[r(t.reason),`.`]}),` `,e.gap.get(t.reason)]},t.reason))}),T&&j(i)&&l(`p`,{children:l(`a`,{href:d(`/conflict`,T),children:`Why studies disagree`})}),T&&i.findingCount>0&&l(`p`,{children:l(O,{filter:h})}),l(_,{answer:C,what:`the findings of this cell`,children:({findings:e})=>l(t,{children:[l(`p`,{children:l(`a`,{href:v,children:[s(e.totalCount,`finding`),` on a page of their own`]})}),l(`ul`,{class:`list`,children:e.nodes.map(e=>l(`li`,{children:l(y,{finding:e})},e.id))})]})}),!i.findingCount&&i.row.startsWith(`intervention:`)&&l(`p`,{children:l(`a`,{href:d(`/findings`,{intervention:i.row}),children:`What has been found of it on other outcomes`})})]})}function A({row:e,column:t}){let{intervention:n,outcome:r}=Object.fromEntries([e,t].map(e=>[e.split(`:`)[0],e]));return n&&r?{intervention:n,outcome:r}:void 0}var j=e=>e.verdict===`MIXED`||e.gaps.some(e=>e.reason===`CONFLICTING`),M=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query EvidenceMap($rows: MapAxis!, $columns: MapAxis!, $segments: MapSegment!, $where: FindingWhere, $ids: [ID!]!) {
  evidenceMap(
    rows: $rows
    columns: $columns
    segments: $segments
    where: $where
    maxRows: 100
    maxColumns: 60
  ) {
    rows {
      node {
        id
        name
      }
      parent {
        id
      }
      findingCount
      studyCount
      gaps {
        reason
        sentence
      }
    }
    columns {
      node {
        id
        name
      }
      parent {
        id
      }
      findingCount
      studyCount
      gaps {
        reason
        sentence
      }
    }
    cells {
      row
      column
      findingCount
      independentStudies
      segments {
        value
        findingCount
      }
      verdict
      strength
      gaps {
        reason
      }
    }
    gapSentences {
      reason
      sentence
    }
    totals {
      rowCount
      columnCount
      cellCount
      emptyCount
      findingCount
    }
    dataVersion
  }
  named: nodes(ids: $ids) {
    id
    ... on Entity {
      name
    }
  }
}
    `);function N(e,t,n,r){let i=e=>!n||e.findingCount>0,a={...e,rows:e.rows.filter(i),columns:e.columns.filter(i)},o=new Map(a.cells.map(e=>[I(e.row,e.column),e])),s=new Map;for(let e of a.cells)for(let t of e.segments)s.set(t.value,(s.get(t.value)??0)+t.findingCount);let c=[...a.rows,...a.columns],l=new Set(c.map(e=>e.parent?.id));return{rows:L(F(a.rows,r),t),columns:L(F(a.columns,r),t),cell:(e,t)=>o.get(I(e,t)),find:e=>o.get(e),name:e=>c.find(t=>t.node.id===e)?.node.name??e,gap:new Map(a.gapSentences.map(e=>[e.reason,e.sentence])),foldable:c.map(e=>e.node.id).filter(e=>l.has(e)),values:[...s].sort((e,t)=>t[1]-e[1]).map(([e])=>e),most:Math.max(1,...a.cells.map(e=>e.findingCount))}}var P={studied:`most studied first`,name:`by name`};function F(e,t){if(t===`name`)return e;let n=new Set(e.map(e=>e.node.id)),r=new Map;for(let t of e){let e=t.parent&&n.has(t.parent.id)?t.parent.id:``;r.set(e,[...r.get(e)??[],t])}let i=e=>(r.get(e)??[]).sort((e,t)=>t.findingCount-e.findingCount).flatMap(e=>[e,...i(e.node.id)]);return i(``)}var I=(e,t)=>`${e}|${t}`;function L(e,t){let n=new Set(e.map(e=>e.parent?.id)),r=new Map,i=[];for(let a of e){let{id:e,name:o}=a.node,s=a.parent?r.get(a.parent.id):void 0,c=s?s.depth+1:0,l=!t.includes(e),u=!!s&&(s.hidden||!t.includes(a.parent.id));r.set(e,{depth:c,hidden:u}),u||i.push({...a,id:e,name:o,depth:c,parentOfSome:n.has(e),shut:l})}return i}function R({plan:e,view:t,open:r,by:i}){let a=n(null),o=e.rows[0]&&e.columns[0]&&I(e.rows[0].id,e.columns[0].id);return l(`div`,{class:`wide grid`,tabIndex:-1,children:l(`table`,{ref:a,role:`grid`,style:{"--columns":e.columns.length},"aria-label":`Evidence and gap map`,onKeyDown:e=>W(e,a.current),onClick:e=>U(e,r),children:[l(`thead`,{children:l(`tr`,{children:[l(`td`,{class:`corner`}),e.columns.map(e=>l(`th`,{scope:`col`,class:`d${Math.min(e.depth,3)}`,children:l(z,{line:e})},e.id))]})}),l(`tbody`,{children:e.rows.map(n=>l(B,{row:n,plan:e,view:t,by:i,open:r?.startsWith(n.id+`|`)?r:null,first:o??``},n.id))})]})})}function z({line:e}){let t=new URLSearchParams(location.search).get(`unfold`)?.split(`,`).filter(Boolean)??[],n=e.shut?[...t,e.id]:t.filter(t=>t!==e.id);return l(`span`,{class:`heading`,children:[e.parentOfSome&&l(`button`,{type:`button`,class:`fold`,"aria-expanded":!e.shut,"aria-label":`What is under ${e.name}`,onClick:()=>m(f({unfold:n.join(`,`)})),children:e.shut?`▸`:`▾`}),l(`a`,{href:b(e.id),title:e.name,children:e.name}),` `,e.findingCount>0&&l(`a`,{class:`many`,href:d(`/findings`,S(new URLSearchParams(location.search),[e.id])),"aria-label":s(e.findingCount,`finding`),children:e.findingCount})]})}var B=h(function({row:e,plan:t,view:n,by:r,open:i,first:a}){return l(`tr`,{children:[l(`th`,{scope:`row`,class:`d${Math.min(e.depth,3)}`,children:l(z,{line:e})}),t.columns.map(o=>{let s=t.cell(e.id,o.id);if(!s)return l(`td`,{},o.id);let c=I(e.id,o.id);return l(`td`,{class:c===i?`on`:``,children:l(`button`,{type:`button`,class:s.findingCount?`cell`:`cell none-found`,"data-cell":c,tabIndex:c===(i??a)?0:-1,"aria-expanded":c===i,"aria-label":H(s,e,o,r),children:s.findingCount>0&&l(V,{cell:s,most:t.most,view:n,by:r,values:t.values})})},o.id)})]})});function V({cell:e,most:n,view:r,by:a,values:o}){let s=1.4+.6*Math.sqrt(e.findingCount/n);return l(t,{children:[l(`span`,{class:`bubble ${e.verdict?i(e.verdict):`open`}`,style:r===`bubbles`?{width:`${s}rem`,height:`${s}rem`}:void 0,children:e.findingCount+(e.verdict?u[e.verdict]:``)}),l(`span`,{class:`bits`,children:e.segments.map(e=>l(`i`,{class:a===`DIRECTION`?`bit ${i(e.value)}`:`bit k${o.indexOf(e.value)%6}`,style:{flexGrow:e.findingCount}},e.value))})]})}function H(e,t,n,i){let a=`${t.name}, ${n.name}: `,o=e.gaps.map(e=>r(e.reason).toLowerCase()).join(`, `);if(!e.findingCount)return a+`no finding`+(o&&`, ${o}`);let c=e.segments.map(e=>`${e.findingCount} ${r(e.value).toLowerCase()}`);return`${a}${s(e.findingCount,`finding`)}; by ${r(i).toLowerCase()}: ${c.join(`, `)}${e.verdict?`; ${r(e.verdict).toLowerCase()}`:``}${o&&`; ${o}`}`}function U(e,t){let n=e.target.closest(`[data-cell]`)?.dataset.cell;n&&m(f({cell:n===t?null:n}))}function W(e,t){let n=e.target.closest(`[data-cell]`);if(!n)return;let r=n.parentElement,i=r.parentElement,a=t.tBodies[0].rows,o=i.sectionRowIndex,s=r.cellIndex,c={ArrowRight:[o,s+1],ArrowLeft:[o,s-1],ArrowDown:[o+1,s],ArrowUp:[o-1,s],Home:e.ctrlKey?[0,1]:[o,1],End:e.ctrlKey?[a.length-1,i.cells.length-1]:[o,i.cells.length-1]}[e.key];if(!c)return;e.preventDefault();let l=a[c[0]]?.cells[c[1]]?.querySelector(`[data-cell]`);l&&(n.tabIndex=-1,l.tabIndex=0,l.focus())}var G=200;function K({plan:e}){let{params:t}=p(),n=t.has(`empty`),i=e.rows.flatMap(t=>e.columns.map(n=>({row:t,column:n,cell:e.cell(t.id,n.id)}))).filter(e=>e.cell&&(n?e.cell.findingCount===0:e.cell.findingCount>0)),o=Math.min(Number(t.get(`from`))||0,Math.max(0,i.length-1)),s=i.slice(o,o+G);return l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The map as a table`,children:[l(`p`,{class:`tools`,children:l(`label`,{children:[l(`input`,{type:`checkbox`,checked:n,onChange:()=>m(f({empty:n?null:`yes`,from:null}),!0)}),` empty cells, with their reason, instead`]})}),l(`table`,{children:[l(`caption`,{children:s.length<i.length?`Cells ${o+1} to ${o+s.length} of ${i.length}; the CSV has them all`:`${i.length} cells`}),l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Row`}),l(`th`,{scope:`col`,children:`Column`}),l(`th`,{scope:`col`,class:`n`,children:`Findings`}),l(`th`,{scope:`col`,children:`By`}),l(`th`,{scope:`col`,children:`Verdict`}),l(`th`,{scope:`col`,class:`n`,children:`Strength`}),l(`th`,{scope:`col`,children:`Gaps`})]})}),l(`tbody`,{children:s.map(({row:e,column:n,cell:i})=>l(`tr`,{children:[l(`th`,{scope:`row`,children:e.name}),l(`td`,{children:n.name}),l(`td`,{class:`n`,children:i.findingCount?l(`a`,{href:d(`/findings`,S(t,[e.id,n.id])),children:i.findingCount}):0}),l(`td`,{children:i.segments.map(e=>`${e.findingCount} ${r(e.value).toLowerCase()}`).join(`, `)}),l(`td`,{children:i.verdict&&l(g,{type:`Verdict`,value:i.verdict,small:!0})}),l(`td`,{class:`n`,children:typeof i.strength==`number`?a(i.strength):``}),l(`td`,{children:i.gaps.map(e=>r(e.reason)).join(`, `)})]},I(e.id,n.id)))})]}),l(`p`,{class:`onward no-print`,children:[o>0&&l(`a`,{href:f({from:o>G?String(o-G):null}),children:[`The `,G,` before`]}),o+s.length<i.length&&l(`a`,{href:f({from:String(o+G)}),children:[`The next `,Math.min(G,i.length-o-G)]})]})]})}var q=[`INTERVENTION`,`OUTCOME`,`POPULATION`,`CONTEXT`,`THEME`],J=[`DIRECTION`,`DIMENSION`,`CERTAINTY`,`DESIGN`,`PERSPECTIVE`],Y={bubbles:`Bubbles`,numbers:`Numbers`,table:`Table`},X=(e,t,n)=>e.find(e=>e===t)??n;function Z(){let{params:e}=p(),t=X(q,e.get(`rows`),`INTERVENTION`),n=X(q,e.get(`columns`),t===`OUTCOME`?`INTERVENTION`:`OUTCOME`),r=X(J,e.get(`by`),`DIRECTION`),i=X(Object.keys(Y),e.get(`view`),`bubbles`),a={rows:t,columns:n,segments:r,where:w(e),ids:C(e)},o=x(M,a),s=new Map(o.data?.named.map(e=>[e?.id??``,e&&`name`in e?e.name:``]));return l(v,{title:`Evidence and gap map`,lead:`Each cell is what has been found on one thing and one outcome. An empty cell says why it is empty.`,behind:{operation:M,variables:a},class:`map`,children:[l(`form`,{class:`tools no-print`,onSubmit:e=>e.preventDefault(),children:[l(Q,{label:`Rows`,name:`rows`,values:q,value:t}),l(Q,{label:`Columns`,name:`columns`,values:q.filter(e=>e!==t),value:n}),l(Q,{label:`Show in each cell`,name:`by`,values:J,value:r}),l(`fieldset`,{children:[l(`legend`,{children:`As`}),Object.entries(Y).map(([e,t])=>l(`label`,{children:[l(`input`,{type:`radio`,name:`view`,checked:i===e,onChange:()=>m(f({view:e===`bubbles`?null:e}),!0)}),` `,t]},e))]})]}),l(E,{params:e,names:s}),l(_,{answer:o,what:`the map`,children:t=>l($,{data:t,params:e,view:i,by:r})})]})}function Q({label:e,name:t,values:n,value:i}){return l(`label`,{children:[e,` `,l(`select`,{value:i,onChange:e=>m(f({[t]:e.currentTarget.value,cell:null,unfold:null})),children:n.map(e=>l(`option`,{value:e,children:r(e)},e))})]})}function $({data:{evidenceMap:r},params:i,view:a,by:u}){let d=n(null),p=i.get(`unfold`),h=w(i)!==void 0&&!i.has(`all`),g=X(Object.keys(P),i.get(`order`),`studied`),_=e(()=>N(r,p?.split(`,`)??[],h,g),[r,p,h,g]),v=i.get(`cell`);c(()=>{if(!v)return;let e=e=>e.key===`Escape`&&m(f({cell:null}));return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[v]);let{totals:y}=r;return y.findingCount?l(t,{children:[l(`p`,{"aria-live":`polite`,children:[s(y.findingCount,`finding`),` in `,o(y.rowCount),` rows and `,o(y.columnCount),` columns; `,o(y.emptyCount),` of `,o(y.cellCount),` cells are empty.`,r.rows.length<y.rowCount&&l(t,{children:[` The `,r.rows.length,` most studied rows are shown.`]}),r.columns.length<y.columnCount&&l(t,{children:[` The `,r.columns.length,` most studied columns are shown.`]}),h&&l(t,{children:[` Rows and columns without a finding are left out: `,l(`a`,{href:f({all:`yes`}),children:`show them too`}),`.`]}),i.has(`all`)&&l(t,{children:[` `,l(`a`,{href:f({all:null}),children:`Leave out rows and columns without a finding`}),`.`]})]}),l(`p`,{class:`tools no-print`,children:[l(`label`,{children:[`Order `,l(`select`,{value:g,onChange:e=>m(f({order:e.currentTarget.value})),children:Object.entries(P).map(([e,t])=>l(`option`,{value:e,children:t},e))})]}),l(`button`,{type:`button`,onClick:()=>m(f({unfold:null})),children:`Fold all`}),l(`button`,{type:`button`,onClick:()=>m(f({unfold:_.foldable.join(`,`)})),children:`Unfold all`}),l(`button`,{type:`button`,onClick:()=>d.current?.requestFullscreen(),children:`Full screen`}),[`csv`,`svg`,`png`].map(e=>l(`button`,{type:`button`,onClick:()=>T(e,_,u),children:[`Save as `,e.toUpperCase()]},e))]}),l(ee,{by:u,plan:_}),l(`div`,{class:`map-frame`,ref:d,children:[a===`table`?l(K,{plan:_}):l(R,{plan:_,view:a,open:v,by:u}),v&&_.find(v)&&l(k,{plan:_,cell:_.find(v)})]})]}):l(`p`,{class:`empty`,children:`No finding fits these filters. Take one out above.`})}function ee({by:e,plan:t}){return l(`p`,{class:`legend`,children:[l(`span`,{children:[`Number: findings in the cell, and a sign for the verdict. Bubble: the larger, the more. Bar: the findings by `,r(e).toLowerCase(),`.`]}),` `,e===`DIRECTION`&&t.values.map(e=>l(g,{type:`Direction`,value:e,small:!0},e)),e!==`DIRECTION`&&t.values.map((e,t)=>l(`span`,{class:`key`,children:[l(`i`,{class:`bit k${t%6}`,"aria-hidden":`true`}),` `,r(e)]},e)),l(`span`,{class:`key`,children:[l(`i`,{class:`void`,"aria-hidden":`true`}),` no finding`]})]})}export{Z as EvidenceMap};