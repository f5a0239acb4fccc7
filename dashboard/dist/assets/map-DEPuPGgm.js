import{C as e,T as t,_ as n,a as r,d as i,i as a,l as o,n as s,p as c,t as l,u}from"./jsxRuntime-C1uTHu5l.js";import{_ as d,b as f,d as p,f as m,g as h,h as g,l as _,m as v,o as y,r as b,y as x}from"./index-05SZdHTW.js";import{i as S,n as C,o as w,r as T}from"./findings.gql-B4-SwY25.js";import{i as E}from"./save-DrARdchL.js";import{t as D}from"./Chips-BADjSS8U.js";function O({plan:e,cell:i}){let{params:o}=x(),u=n(null),d=[i.row,i.column].map(e=>[e.split(`:`)[0],e]),p={and:[w(o)??{},...d.map(([e,t])=>({[S[e]]:{within:[t]}}))]},b=v(C,i.findingCount?{where:p,first:50}:null);return c(()=>u.current?.focus({preventScroll:!0}),[i.row,i.column]),l(`section`,{class:`panel`,"aria-labelledby":`cell`,children:[l(`button`,{type:`button`,class:`close no-print`,onClick:()=>{g(f({cell:null})),document.querySelector(`[data-cell="${CSS.escape(`${i.row}|${i.column}`)}"]`)?.focus()},children:`Close`}),l(`h2`,{id:`cell`,tabIndex:-1,ref:u,children:[e.name(i.row),` on `,e.name(i.column).toLowerCase()]}),i.verdict&&l(`p`,{children:[l(_,{type:`Verdict`,value:i.verdict}),` `,typeof i.strength==`number`&&l(`span`,{children:[`Strength of the evidence `,a(i.strength),` of 1, `,s(i.independentStudies,`independent study`,`independent studies`)]})]}),i.gaps.length>0&&l(`ul`,{children:i.gaps.map(t=>l(`li`,{class:`gap`,children:[l(`b`,{children:[r(t.reason),`.`]}),` `,e.gap.get(t.reason)]},t.reason))}),l(m,{answer:b,what:`the findings of this cell`,children:({findings:e})=>l(t,{children:[l(`p`,{children:l(`a`,{href:h(`/findings`,Object.fromEntries(d)),children:[s(e.totalCount,`finding`),` on a page of their own`]})}),l(`ul`,{class:`list`,children:e.nodes.map(e=>l(`li`,{children:l(y,{finding:e})},e.id))})]})}),!i.findingCount&&d[0][0]===`intervention`&&l(`p`,{children:l(`a`,{href:h(`/findings`,{intervention:i.row}),children:`What has been found of it on other outcomes`})})]})}var k=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function A(e,t,n){let r=e=>!n||e.findingCount>0,i={...e,rows:e.rows.filter(r),columns:e.columns.filter(r)},a=new Map(i.cells.map(e=>[j(e.row,e.column),e])),o=new Map;for(let e of i.cells)for(let t of e.segments)o.set(t.value,(o.get(t.value)??0)+t.findingCount);let s=[...i.rows,...i.columns],c=new Set(s.map(e=>e.parent?.id));return{rows:M(i.rows,t),columns:M(i.columns,t),cell:(e,t)=>a.get(j(e,t)),find:e=>a.get(e),name:e=>s.find(t=>t.node.id===e)?.node.name??e,gap:new Map(i.gapSentences.map(e=>[e.reason,e.sentence])),foldable:s.map(e=>e.node.id).filter(e=>c.has(e)),values:[...o].sort((e,t)=>t[1]-e[1]).map(([e])=>e),most:Math.max(1,...i.cells.map(e=>e.findingCount))}}var j=(e,t)=>`${e}|${t}`;function M(e,t){let n=new Set(e.map(e=>e.parent?.id)),r=new Map,i=[];for(let a of e){let{id:e,name:o}=a.node,s=a.parent?r.get(a.parent.id):void 0,c=s?s.depth+1:0,l=!t.includes(e),u=!!s&&(s.hidden||!t.includes(a.parent.id));r.set(e,{depth:c,hidden:u}),u||i.push({...a,id:e,name:o,depth:c,parentOfSome:n.has(e),shut:l})}return i}function N({plan:e,view:t,open:r,by:i}){let a=n(null),o=e.rows[0]&&e.columns[0]&&j(e.rows[0].id,e.columns[0].id);return l(`div`,{class:`wide grid`,tabIndex:-1,children:l(`table`,{ref:a,role:`grid`,"aria-label":`Evidence and gap map`,onKeyDown:e=>R(e,a.current),children:[l(`thead`,{children:l(`tr`,{children:[l(`td`,{class:`corner`}),e.columns.map(e=>l(`th`,{scope:`col`,class:`d${Math.min(e.depth,3)}`,children:l(P,{line:e})},e.id))]})}),l(`tbody`,{children:e.rows.map(n=>l(F,{row:n,plan:e,view:t,by:i,open:r?.startsWith(n.id+`|`)?r:null,first:o??``},n.id))})]})})}function P({line:e}){let t=new URLSearchParams(location.search).get(`unfold`)?.split(`,`).filter(Boolean)??[],n=e.shut?[...t,e.id]:t.filter(t=>t!==e.id);return l(`span`,{class:`heading`,children:[e.parentOfSome&&l(`button`,{type:`button`,class:`fold`,"aria-expanded":!e.shut,"aria-label":`What is under ${e.name}`,onClick:()=>g(f({unfold:n.join(`,`)})),children:e.shut?`▸`:`▾`}),l(`a`,{href:d(e.id),children:e.name}),` `,e.findingCount>0&&l(`a`,{class:`many`,href:f({[e.id.split(`:`)[0]]:e.id,cell:null},`/findings`),"aria-label":s(e.findingCount,`finding`),children:e.findingCount})]})}var F=b(function({row:e,plan:t,view:n,by:r,open:i,first:a}){return l(`tr`,{children:[l(`th`,{scope:`row`,class:`d${Math.min(e.depth,3)}`,children:l(P,{line:e})}),t.columns.map(o=>{let s=t.cell(e.id,o.id);if(!s)return l(`td`,{},o.id);let c=j(e.id,o.id);return l(`td`,{class:c===i?`on`:``,children:l(`button`,{type:`button`,class:s.findingCount?`cell`:`cell none-found`,"data-cell":c,tabIndex:c===(i??a)?0:-1,"aria-expanded":c===i,"aria-label":L(s,e,o,r),onClick:()=>g(f({cell:c===i?null:c})),children:s.findingCount>0&&l(I,{cell:s,most:t.most,view:n,by:r,values:t.values})})},o.id)})]})});function I({cell:e,most:n,view:r,by:a,values:o}){let s=1.4+.6*Math.sqrt(e.findingCount/n);return l(t,{children:[l(`span`,{class:`bubble ${e.verdict?i(e.verdict):`open`}`,style:r===`bubbles`?{width:`${s}rem`,height:`${s}rem`}:void 0,children:[e.findingCount,e.verdict&&l(`small`,{children:u[e.verdict]})]}),l(`span`,{class:`bits`,children:e.segments.map(e=>l(`i`,{class:a===`DIRECTION`?`bit ${i(e.value)}`:`bit k${o.indexOf(e.value)%6}`,style:{flexGrow:e.findingCount}},e.value))})]})}function L(e,t,n,i){let a=`${t.name}, ${n.name}: `,o=e.gaps.map(e=>r(e.reason).toLowerCase()).join(`, `);if(!e.findingCount)return a+`no finding`+(o&&`, ${o}`);let c=e.segments.map(e=>`${e.findingCount} ${r(e.value).toLowerCase()}`);return`${a}${s(e.findingCount,`finding`)}; by ${r(i).toLowerCase()}: ${c.join(`, `)}${e.verdict?`; ${r(e.verdict).toLowerCase()}`:``}${o&&`; ${o}`}`}function R(e,t){let n=e.target.closest(`[data-cell]`);if(!n)return;let r=n.parentElement,i=r.parentElement,a=t.tBodies[0].rows,o=i.sectionRowIndex,s=r.cellIndex,c={ArrowRight:[o,s+1],ArrowLeft:[o,s-1],ArrowDown:[o+1,s],ArrowUp:[o-1,s],Home:e.ctrlKey?[0,1]:[o,1],End:e.ctrlKey?[a.length-1,i.cells.length-1]:[o,i.cells.length-1]}[e.key];if(!c)return;e.preventDefault();let l=a[c[0]]?.cells[c[1]]?.querySelector(`[data-cell]`);l&&(n.tabIndex=-1,l.tabIndex=0,l.focus())}function z({plan:e}){let t=new URLSearchParams(location.search).has(`empty`),n=e.rows.flatMap(t=>e.columns.map(n=>({row:t,column:n,cell:e.cell(t.id,n.id)}))).filter(e=>e.cell&&(t?e.cell.findingCount===0:e.cell.findingCount>0)),i=n.slice(0,300),o=e=>e.split(`:`)[0];return l(`div`,{class:`wide`,tabIndex:0,role:`region`,"aria-label":`The map as a table`,children:[l(`p`,{class:`tools`,children:l(`label`,{children:[l(`input`,{type:`checkbox`,checked:t,onChange:()=>g(f({empty:t?null:`yes`}),!0)}),` empty cells, with their reason, instead`]})}),l(`table`,{children:[l(`caption`,{children:i.length<n.length?`The first ${i.length} of ${n.length} cells; the CSV has them all`:`${n.length} cells`}),l(`thead`,{children:l(`tr`,{children:[l(`th`,{scope:`col`,children:`Row`}),l(`th`,{scope:`col`,children:`Column`}),l(`th`,{scope:`col`,class:`n`,children:`Findings`}),l(`th`,{scope:`col`,children:`By`}),l(`th`,{scope:`col`,children:`Verdict`}),l(`th`,{scope:`col`,class:`n`,children:`Strength`}),l(`th`,{scope:`col`,children:`Gaps`})]})}),l(`tbody`,{children:i.map(({row:e,column:t,cell:n})=>l(`tr`,{children:[l(`th`,{scope:`row`,children:e.name}),l(`td`,{children:t.name}),l(`td`,{class:`n`,children:n.findingCount?l(`a`,{href:h(`/findings`,{[o(e.id)]:e.id,[o(t.id)]:t.id}),children:n.findingCount}):0}),l(`td`,{children:n.segments.map(e=>`${e.findingCount} ${r(e.value).toLowerCase()}`).join(`, `)}),l(`td`,{children:n.verdict&&l(_,{type:`Verdict`,value:n.verdict,small:!0})}),l(`td`,{class:`n`,children:typeof n.strength==`number`?a(n.strength):``}),l(`td`,{children:n.gaps.map(e=>r(e.reason)).join(`, `)})]},j(e.id,t.id)))})]})]})}var B=[`INTERVENTION`,`OUTCOME`,`POPULATION`,`CONTEXT`,`THEME`],V=[`DIRECTION`,`DIMENSION`,`CERTAINTY`,`DESIGN`,`PERSPECTIVE`],H={bubbles:`Bubbles`,numbers:`Numbers`,table:`Table`},U=(e,t,n)=>e.find(e=>e===t)??n;function W(){let{params:e}=x(),t=U(B,e.get(`rows`),`INTERVENTION`),n=U(B,e.get(`columns`),t===`OUTCOME`?`INTERVENTION`:`OUTCOME`),r=U(V,e.get(`by`),`DIRECTION`),i=U(Object.keys(H),e.get(`view`),`bubbles`),a={rows:t,columns:n,segments:r,where:w(e),ids:T(e)},o=v(k,a),s=new Map(o.data?.named.map(e=>[e?.id??``,e&&`name`in e?e.name:``]));return l(p,{title:`Evidence and gap map`,lead:`Each cell is what has been found on one thing and one outcome. An empty cell says why it is empty.`,behind:{operation:k,variables:a},class:`map`,children:[l(`form`,{class:`tools no-print`,onSubmit:e=>e.preventDefault(),children:[l(G,{label:`Rows`,name:`rows`,values:B,value:t}),l(G,{label:`Columns`,name:`columns`,values:B.filter(e=>e!==t),value:n}),l(G,{label:`Show in each cell`,name:`by`,values:V,value:r}),l(`fieldset`,{children:[l(`legend`,{children:`As`}),Object.entries(H).map(([e,t])=>l(`label`,{children:[l(`input`,{type:`radio`,name:`view`,checked:i===e,onChange:()=>g(f({view:e===`bubbles`?null:e}),!0)}),` `,t]},e))]})]}),l(D,{params:e,names:s}),l(m,{answer:o,what:`the map`,children:t=>l(K,{data:t,params:e,view:i,by:r})})]})}function G({label:e,name:t,values:n,value:i}){return l(`label`,{children:[e,` `,l(`select`,{value:i,onChange:e=>g(f({[t]:e.currentTarget.value,cell:null,unfold:null})),children:n.map(e=>l(`option`,{value:e,children:r(e)},e))})]})}function K({data:{evidenceMap:r},params:i,view:a,by:u}){let d=n(null),p=i.get(`unfold`),m=w(i)!==void 0&&!i.has(`all`),h=e(()=>A(r,p?.split(`,`)??[],m),[r,p,m]),_=i.get(`cell`);c(()=>{if(!_)return;let e=e=>e.key===`Escape`&&g(f({cell:null}));return addEventListener(`keydown`,e),()=>removeEventListener(`keydown`,e)},[_]);let{totals:v}=r;return v.findingCount?l(t,{children:[l(`p`,{"aria-live":`polite`,children:[s(v.findingCount,`finding`),` in `,o(v.rowCount),` rows and `,o(v.columnCount),` columns; `,o(v.emptyCount),` of `,o(v.cellCount),` cells are empty.`,r.rows.length<v.rowCount&&l(t,{children:[` The `,r.rows.length,` most studied rows are shown.`]}),r.columns.length<v.columnCount&&l(t,{children:[` The `,r.columns.length,` most studied columns are shown.`]}),m&&l(t,{children:[` Rows and columns without a finding are left out: `,l(`a`,{href:f({all:`yes`}),children:`show them too`}),`.`]}),i.has(`all`)&&l(t,{children:[` `,l(`a`,{href:f({all:null}),children:`Leave out rows and columns without a finding`}),`.`]})]}),l(`p`,{class:`tools no-print`,children:[l(`button`,{type:`button`,onClick:()=>g(f({unfold:null})),children:`Fold all`}),l(`button`,{type:`button`,onClick:()=>g(f({unfold:h.foldable.join(`,`)})),children:`Unfold all`}),l(`button`,{type:`button`,onClick:()=>d.current?.requestFullscreen(),children:`Full screen`}),[`csv`,`svg`,`png`].map(e=>l(`button`,{type:`button`,onClick:()=>E(e,h,u),children:[`Save as `,e.toUpperCase()]},e))]}),l(q,{by:u,plan:h}),l(`div`,{class:`map-frame`,ref:d,children:[a===`table`?l(z,{plan:h}):l(N,{plan:h,view:a,open:_,by:u}),_&&h.find(_)&&l(O,{plan:h,cell:h.find(_)})]})]}):l(`p`,{class:`empty`,children:`No finding fits these filters. Take one out above.`})}function q({by:e,plan:t}){return l(`p`,{class:`legend`,children:[l(`span`,{children:[`Number: findings in the cell, and a sign for the verdict. Bubble: the larger, the more. Bar: the findings by `,r(e).toLowerCase(),`.`]}),` `,e===`DIRECTION`&&t.values.map(e=>l(_,{type:`Direction`,value:e,small:!0},e)),e!==`DIRECTION`&&t.values.map((e,t)=>l(`span`,{class:`key`,children:[l(`i`,{class:`bit k${t%6}`,"aria-hidden":`true`}),` `,r(e)]},e)),l(`span`,{class:`key`,children:[l(`i`,{class:`void`,"aria-hidden":`true`}),` no finding`]})]})}export{W as EvidenceMap};