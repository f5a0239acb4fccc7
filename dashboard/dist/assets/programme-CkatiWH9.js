import{n as e,r as t,u as n}from"./Page-BLdoTs79.js";import{a as r,i}from"./url-BG3aaad-.js";import{D as a,r as o,t as s}from"./jsxRuntime-Dv2aEqD1.js";import{t as c}from"./LongList-D_iQEv-E.js";var l=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Programme {
  projects(first: 10, orderBy: [{startDate: ASC}]) {
    nodes {
      id
      name
      summary
      startDate
      endDate
      aims
      funder {
        id
        name
      }
      leads {
        id
        name
      }
      partners(first: 50) {
        totalCount
        edges {
          role
          node {
            id
            name
          }
        }
      }
    }
  }
  events(first: 20, orderBy: [{date: ASC}]) {
    totalCount
    nodes {
      id
      name
      date
      place
      summary
      talks {
        id
        name
        summary
        speakers {
          id
          name
        }
        resources {
          id
          name
          format
          url
        }
      }
      participants(first: 50) {
        totalCount
        edges {
          role
          node {
            id
            name
          }
        }
      }
      resources {
        id
        name
        format
        url
      }
    }
  }
  speakers: people(first: 100, where: {talks: {some: {}}}) {
    nodes {
      id
      affiliations {
        id
        name
      }
    }
  }
  showcase: resources(first: 50, where: {resourceKind: {eq: GOOD_PRACTICE}}) {
    totalCount
    nodes {
      id
      name
      summary
      url
      publishers {
        id
        name
      }
    }
  }
  materials: resources(
    first: 100
    where: {not: {resourceKind: {eq: GOOD_PRACTICE}}}
  ) {
    totalCount
    nodes {
      id
      name
      summary
      format
      url
    }
  }
  networks: organisations(first: 50, where: {organisationKind: {eq: NETWORK}}) {
    totalCount
    nodes {
      id
      name
      summary
      url
    }
  }
}
    `);function u(){let r=n(l,{});return s(e,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:l,variables:{}},children:s(t,{answer:r,what:`the programme`,children:e=>s(p,{data:e})})})}var d=({of:e})=>s(a,{children:e.map((e,t)=>s(`span`,{children:[t>0&&`, `,s(`a`,{href:r(e.id),children:e.name})]},e.id))});function f({of:e}){return s(`ul`,{class:`items`,children:[e.edges.map(({role:e,node:t})=>s(`li`,{children:[s(`a`,{href:r(t.id),children:t.name}),e&&s(`span`,{class:`role`,children:[`: `,e]})]},t.id)),e.totalCount>e.edges.length&&s(`li`,{children:[`and `,e.totalCount-e.edges.length,` more, on its own page`]})]})}function p({data:{projects:e,events:t,speakers:n,showcase:c,materials:l,networks:u}}){let p=new Map(n.nodes.map(e=>[e.id,e.affiliations]));return[e.nodes,t.nodes,c.nodes,l.nodes,u.nodes].some(e=>e.length)?s(a,{children:[e.nodes.map(e=>s(`section`,{children:[s(`h2`,{children:s(`a`,{href:r(e.id),children:e.name})}),s(`p`,{class:`meta`,children:[e.startDate&&s(`span`,{children:[e.startDate,e.endDate].filter(e=>e!=null).map(o).join(` to `)}),e.funder&&s(`span`,{children:[`Paid for by `,s(d,{of:[e.funder]})]}),e.leads.length>0&&s(`span`,{children:[`Led by `,s(d,{of:e.leads})]})]}),e.summary&&s(`p`,{class:`lead`,children:e.summary}),e.aims.length>0&&s(`ul`,{children:e.aims.map(e=>s(`li`,{children:e},e))}),e.partners.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Partners (`,e.partners.totalCount,`)`]}),s(f,{of:e.partners})]})]},e.id)),t.nodes.length>0&&s(`h2`,{children:`Seminars and other events`}),t.nodes.map(e=>s(`section`,{class:`event`,children:[s(`h3`,{children:s(`a`,{href:r(e.id),children:e.name})}),s(`p`,{class:`meta`,children:[e.date&&s(`span`,{children:o(e.date)}),e.place&&s(`span`,{children:e.place})]}),e.summary&&s(`p`,{children:e.summary}),s(`ol`,{class:`list`,children:e.talks.map(e=>s(`li`,{children:[s(`a`,{href:r(e.id),children:e.name}),s(`p`,{class:`meta`,children:e.speakers.map((t,n)=>s(`span`,{children:[s(`a`,{href:r(t.id),children:t.name}),!!p.get(t.id)?.length&&s(a,{children:[` of `,s(d,{of:p.get(t.id)})]}),n<e.speakers.length-1&&`;`]},t.id))}),e.resources.length>0&&s(`p`,{class:`meta`,children:[`Left behind: `,s(d,{of:e.resources})]})]},e.id))}),e.resources.length>0&&s(`p`,{children:[`Materials: `,s(d,{of:e.resources})]}),e.participants.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Who took part (`,e.participants.totalCount,`)`]}),s(f,{of:e.participants})]})]},e.id)),t.totalCount>t.nodes.length&&s(`p`,{class:`hint`,children:[`The first `,t.nodes.length,` of `,t.totalCount,` are shown; `,s(`a`,{href:i(`/timeline`,{kind:`event`}),children:`the timeline has them all`}),`.`]}),s(m,{name:`showcase`,title:`Showcase: examples of good practice`,items:c.nodes,total:c.totalCount}),s(m,{name:`resources`,title:`Resources`,items:l.nodes,total:l.totalCount}),s(m,{name:`networks`,title:`Networks`,items:u.nodes,total:u.totalCount})]}):s(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function m({name:e,title:t,items:n,total:i}){return n.length?s(`section`,{children:[s(`h2`,{children:[t,` `,s(`small`,{children:i})]}),s(c,{of:n,name:e,label:t,first:20,class:`items`,line:e=>s(`li`,{children:[s(`a`,{href:r(e.id),children:e.name}),` `,e.format&&s(`small`,{children:e.format}),` `,e.url&&s(`a`,{class:`out`,href:e.url,rel:`noreferrer`,"aria-label":`Open ${e.name}`,children:`Open`}),e.summary&&s(`span`,{class:`note`,children:e.summary})]},e.id)}),i>n.length&&s(`p`,{class:`hint`,children:[`The first `,n.length,` of `,i,` are shown; GraphQL, below, has them all.`]})]}):null}export{u as Programme};