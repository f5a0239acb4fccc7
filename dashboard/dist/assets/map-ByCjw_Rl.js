import{f as e,m as t,n,o as r,t as i}from"./jsxRuntime-BpT57-O2.js";import{a,d as o,l as s,m as c,n as l,o as u,r as d,t as f,u as p}from"./Page-Co7Bbaku.js";import{i as m,n as h,o as g,r as _}from"./findings.gql-B4-SwY25.js";import{i as v}from"./save-DRstzDYX.js";import{d as y,f as b,h as x,l as S,m as C,o as w,p as T,r as E}from"./index-BqkdfWXA.js";import{t as D}from"./Chips-DsGduul9.js";function O({plan:e,cell:o}){let{params:s}=C(),f=r(null),p=[o.row,o.column].map(e=>[e.split(`:`)[0],e]),_={and:[g(s)??{},...p.map(([e,t])=>({[m[e]]:{within:[t]}}))]},v=c(h,o.findingCount?{where:_,first:50}:null);return n(()=>f.current?.focus({preventScroll:!0}),[o.row,o.column]),i(`section`,{class:`panel`,"aria-labelledby":`cell`,children:[i(`button`,{type:`button`,class:`close no-print`,onClick:()=>{y(x({cell:null})),document.querySelector(`[data-cell="${CSS.escape(`${o.row}|${o.column}`)}"]`)?.focus()},children:`Close`}),i(`h2`,{id:`cell`,tabIndex:-1,ref:f,children:[e.name(o.row),` on `,e.name(o.column).toLowerCase()]}),o.verdict&&i(`p`,{children:[i(S,{type:`Verdict`,value:o.verdict}),` `,typeof o.strength==`number`&&i(`span`,{children:[`Strength of the evidence `,a(o.strength),` of 1, `,d(o.independentStudies,`independent study`,`independent studies`)]})]}),o.gaps.length>0&&i(`ul`,{children:o.gaps.map(t=>i(`li`,{class:`gap`,children:[i(`b`,{children:[u(t.reason),`.`]}),` `,e.gap.get(t.reason)]},t.reason))}),i(l,{answer:v,what:`the findings of this cell`,children:({findings:e})=>i(t,{children:[i(`p`,{children:i(`a`,{href:b(`/findings`,Object.fromEntries(p)),children:[d(e.totalCount,`finding`),` on a page of their own`]})}),i(`ul`,{class:`list`,children:e.nodes.map(e=>i(`li`,{children:i(w,{finding:e})},e.id))})]})}),!o.findingCount&&p[0][0]===`intervention`&&i(`p`,{children:i(`a`,{href:b(`/findings`,{intervention:o.row}),children:`What has been found of it on other outcomes`})})]})}var k=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function A(e,t){let n=new Map(e.cells.map(e=>[j(e.row,e.column),e])),r=new Map;for(let t of e.cells)for(let e of t.segments)r.set(e.value,(r.get(e.value)??0)+e.findingCount);let i=[...e.rows,...e.columns],a=new Set(i.map(e=>e.parent?.id));return{rows:M(e.rows,t),columns:M(e.columns,t),cell:(e,t)=>n.get(j(e,t)),find:e=>n.get(e),name:e=>i.find(t=>t.node.id===e)?.node.name??e,gap:new Map(e.gapSentences.map(e=>[e.reason,e.sentence])),foldable:i.map(e=>e.node.id).filter(e=>a.has(e)),values:[...r].sort((e,t)=>t[1]-e[1]).map(([e])=>e),most:Math.max(1,...e.cells.map(e=>e.findingCount))}}var j=(e,t)=>`${e}|${t}`;function M(e,t){let n=new Set(e.map(e=>e.parent?.id)),r=new Map,i=[];for(let a of e){let{id:e,name:o}=a.node,s=a.parent?r.get(a.parent.id):void 0,c=s?s.depth+1:0,l=!t.includes(e),u=!!s&&(s.hidden||!t.includes(a.parent.id));r.set(e,{depth:c,hidden:u}),u||i.push({...a,id:e,name:o,depth:c,parentOfSome:n.has(e),shut:l})}return i}function N({plan:e,view:t,open:n,by:a}){let o=r(null),s=e.rows[0]&&e.columns[0]&&j(e.rows[0].id,e.columns[0].id);return i(`div`,{class:`wide grid`,tabIndex:-1,children:i(`table`,{ref:o,role:`grid`,"aria-label":`Evidence and gap map`,onKeyDown:e=>R(e,o.current),children:[i(`thead`,{children:i(`tr`,{children:[i(`td`,{class:`corner`}),e.columns.map(e=>i(`th`,{scope:`col`,class:`d${Math.min(e.depth,3)}`,children:i(P,{line:e})},e.id))]})}),i(`tbody`,{children:e.rows.map(r=>i(F,{row:r,plan:e,view:t,by:a,open:n?.startsWith(r.id+`|`)?n:null,first:s??``},r.id))})]})})}function P({line:e}){let t=new URLSearchParams(location.search).get(`unfold`)?.split(`,`).filter(Boolean)??[],n=e.shut?[...t,e.id]:t.filter(t=>t!==e.id);return i(`span`,{class:`heading`,children:[e.parentOfSome&&i(`button`,{type:`button`,class:`fold`,"aria-expanded":!e.shut,"aria-label":`What is under ${e.name}`,onClick:()=>y(x({unfold:n.join(`,`)})),children:e.shut?`▸`:`▾`}),i(`a`,{href:T(e.id),children:e.name}),` `,i(`a`,{class:`many`,href:x({[e.id.split(`:`)[0]]:e.id,cell:null},`/findings`),"aria-label":d(e.findingCount,`finding`),children:e.findingCount})]})}var F=E(function({row:e,plan:t,view:n,by:r,open:a,first:o}){return i(`tr`,{children:[i(`th`,{scope:`row`,class:`d${Math.min(e.depth,3)}`,children:i(P,{line:e})}),t.columns.map(s=>{let c=t.cell(e.id,s.id);if(!c)return i(`td`,{},s.id);let l=j(e.id,s.id);return i(`td`,{class:l===a?`on`:``,children:i(`button`,{type:`button`,class:c.findingCount?`cell`:`cell none-found`,"data-cell":l,tabIndex:l===(a??o)?0:-1,"aria-expanded":l===a,"aria-label":L(c,e,s,r),onClick:()=>y(x({cell:l===a?null:l})),children:c.findingCount>0&&i(I,{cell:c,most:t.most,view:n,by:r,values:t.values})})},s.id)})]})});function I({cell:e,most:n,view:r,by:a,values:s}){let c=.9+1.1*Math.sqrt(e.findingCount/n);return i(t,{children:[i(`span`,{class:`bubble ${e.verdict?o(e.verdict):`open`}`,style:r===`bubbles`?{width:`${c}rem`,height:`${c}rem`}:void 0,children:[e.findingCount,e.verdict&&i(`small`,{children:p[e.verdict]})]}),i(`span`,{class:`bits`,children:e.segments.map(e=>i(`i`,{class:a===`DIRECTION`?`bit ${o(e.value)}`:`bit k${s.indexOf(e.value)%6}`,style:{flexGrow:e.findingCount}},e.value))})]})}function L(e,t,n,r){let i=`${t.name}, ${n.name}: `,a=e.gaps.map(e=>u(e.reason).toLowerCase()).join(`, `);if(!e.findingCount)return i+`no finding`+(a&&`, ${a}`);let o=e.segments.map(e=>`${e.findingCount} ${u(e.value).toLowerCase()}`);return`${i}${d(e.findingCount,`finding`)}; by ${u(r).toLowerCase()}: ${o.join(`, `)}${e.verdict?`; ${u(e.verdict).toLowerCase()}`:``}${a&&`; ${a}`}`}function R(e,t){let n=e.target.closest(`[data-cell]`);if(!n)return;let r=n.parentElement,i=r.parentElement,a=t.tBodies[0].rows,o=i.sectionRowIndex,s=r.cellIndex,c={ArrowRight:[o,s+1],ArrowLeft:[o,s-1],ArrowDown:[o+1,s],ArrowUp:[o-1,s],Home:e.ctrlKey?[0,1]:[o,1],End:e.ctrlKey?[a.length-1,i.cells.length-1]:[o,i.cells.length-1]}[e.key];if(!c)return;e.preventDefault();let l=a[c[0]]?.cells[c[1]]?.querySelector(`[data-cell]`);l&&(n.tabIndex=-1,l.tabIndex=0,l.focus())}function z({plan:e}){let t=new URLSearchParams(location.search).has(`empty`),n=e.rows.flatMap(t=>e.columns.map(n=>({row:t,column:n,cell:e.cell(t.id,n.id)}))).filter(e=>e.cell&&(t?e.cell.findingCount===0:e.cell.findingCount>0)),r=n.slice(0,300),o=e=>e.split(`:`)[0];return i(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The map as a table`,children:[i(`p`,{class:`tools`,children:i(`label`,{children:[i(`input`,{type:`checkbox`,checked:t,onChange:()=>y(x({empty:t?null:`yes`}),!0)}),` empty cells, with their reason, instead`]})}),i(`table`,{children:[i(`caption`,{children:r.length<n.length?`The first ${r.length} of ${n.length} cells; the CSV has them all`:`${n.length} cells`}),i(`thead`,{children:i(`tr`,{children:[i(`th`,{scope:`col`,children:`Row`}),i(`th`,{scope:`col`,children:`Column`}),i(`th`,{scope:`col`,class:`n`,children:`Findings`}),i(`th`,{scope:`col`,children:`By`}),i(`th`,{scope:`col`,children:`Verdict`}),i(`th`,{scope:`col`,class:`n`,children:`Strength`}),i(`th`,{scope:`col`,children:`Gaps`})]})}),i(`tbody`,{children:r.map(({row:e,column:t,cell:n})=>i(`tr`,{children:[i(`th`,{scope:`row`,children:e.name}),i(`td`,{children:t.name}),i(`td`,{class:`n`,children:n.findingCount?i(`a`,{href:b(`/findings`,{[o(e.id)]:e.id,[o(t.id)]:t.id}),children:n.findingCount}):0}),i(`td`,{children:n.segments.map(e=>`${e.findingCount} ${u(e.value).toLowerCase()}`).join(`, `)}),i(`td`,{children:n.verdict&&i(S,{type:`Verdict`,value:n.verdict,small:!0})}),i(`td`,{class:`n`,children:typeof n.strength==`number`?a(n.strength):``}),i(`td`,{children:n.gaps.map(e=>u(e.reason)).join(`, `)})]},j(e.id,t.id)))})]})]})}var B=[`INTERVENTION`,`OUTCOME`,`POPULATION`,`CONTEXT`,`THEME`],V=[`DIRECTION`,`DIMENSION`,`CERTAINTY`,`DESIGN`,`PERSPECTIVE`],H={bubbles:`Bubbles`,numbers:`Numbers`,table:`Table`},U=(e,t,n)=>e.find(e=>e===t)??n;function W(){let{params:e}=C(),t=U(B,e.get(`rows`),`INTERVENTION`),n=U(B,e.get(`columns`),t===`OUTCOME`?`INTERVENTION`:`OUTCOME`),r=U(V,e.get(`by`),`DIRECTION`),a=U(Object.keys(H),e.get(`view`),`bubbles`),o={rows:t,columns:n,segments:r,where:g(e),ids:_(e)},s=c(k,o),u=new Map(s.data?.named.map(e=>[e?.id??``,e&&`name`in e?e.name:``]));return i(f,{title:`Evidence and gap map`,lead:`Each cell is what has been found on one thing and one outcome. An empty cell says why it is empty.`,behind:{operation:k,variables:o},class:`map`,children:[i(`form`,{class:`tools no-print`,onSubmit:e=>e.preventDefault(),children:[i(G,{label:`Rows`,name:`rows`,values:B,value:t}),i(G,{label:`Columns`,name:`columns`,values:B.filter(e=>e!==t),value:n}),i(G,{label:`Show in each cell`,name:`by`,values:V,value:r}),i(`fieldset`,{children:[i(`legend`,{children:`As`}),Object.entries(H).map(([e,t])=>i(`label`,{children:[i(`input`,{type:`radio`,name:`view`,checked:a===e,onChange:()=>y(x({view:e===`bubbles`?null:e}),!0)}),` `,t]},e))]})]}),i(D,{params:e,names:u}),i(l,{answer:s,what:`the map`,children:t=>i(K,{data:t,params:e,view:a,by:r})})]})}function G({label:e,name:t,values:n,value:r}){return i(`label`,{children:[e,` `,i(`select`,{value:r,onChange:e=>y(x({[t]:e.currentTarget.value,cell:null,unfold:null})),children:n.map(e=>i(`option`,{value:e,children:u(e)},e))})]})}function K({data:{evidenceMap:a},params:o,view:c,by:l}){let u=r(null),f=o.get(`unfold`),p=e(()=>A(a,f?.split(`,`)??[]),[a,f]),m=o.get(`cell`);n(()=>{if(!m)return;let e=e=>e.key===`Escape`&&y(x({cell:null}));return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[m]);let{totals:h}=a;return!a.rows.length||!a.columns.length?i(`p`,{class:`empty`,children:`No finding fits these filters. Take one out above.`}):i(t,{children:[i(`p`,{"aria-live":`polite`,children:[d(h.findingCount,`finding`),` in `,s(h.rowCount),` rows and `,s(h.columnCount),` columns; `,s(h.emptyCount),` of `,s(h.cellCount),` cells are empty.`,a.rows.length<h.rowCount&&i(t,{children:[` The `,a.rows.length,` most studied rows are shown.`]}),a.columns.length<h.columnCount&&i(t,{children:[` The `,a.columns.length,` most studied columns are shown.`]})]}),i(`p`,{class:`tools no-print`,children:[i(`button`,{type:`button`,onClick:()=>y(x({unfold:null})),children:`Fold all`}),i(`button`,{type:`button`,onClick:()=>y(x({unfold:p.foldable.join(`,`)})),children:`Unfold all`}),i(`button`,{type:`button`,onClick:()=>u.current?.requestFullscreen(),children:`Full screen`}),[`csv`,`svg`,`png`].map(e=>i(`button`,{type:`button`,onClick:()=>v(e,p,l),children:[`Save as `,e.toUpperCase()]},e))]}),i(q,{by:l,plan:p}),i(`div`,{class:`map-frame`,ref:u,children:[c===`table`?i(z,{plan:p}):i(N,{plan:p,view:c,open:m,by:l}),m&&p.find(m)&&i(O,{plan:p,cell:p.find(m)})]})]})}function q({by:e,plan:t}){return i(`p`,{class:`legend`,children:[i(`span`,{children:[`Number: findings in the cell, and a sign for the verdict. Bubble: the larger, the more. Bar: the findings by `,u(e).toLowerCase(),`.`]}),` `,e===`DIRECTION`&&t.values.map(e=>i(S,{type:`Direction`,value:e,small:!0},e)),e!==`DIRECTION`&&t.values.map((e,t)=>i(`span`,{class:`key`,children:[i(`i`,{class:`bit k${t%6}`,"aria-hidden":`true`}),` `,u(e)]},e)),i(`span`,{class:`key`,children:[i(`i`,{class:`void`,"aria-hidden":`true`}),` no finding`]})]})}export{W as EvidenceMap};