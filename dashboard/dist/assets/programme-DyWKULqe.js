import{p as e}from"./hooks-U3Q_XRpo.js";import{n as t,r as n,u as r}from"./Page-Cya2j4EM.js";import{a as i,o as a}from"./url-CtgIhQhH.js";import{r as o,t as s}from"./jsxRuntime-oFc2GHrs.js";import{t as c}from"./LongList-D-FAcWiT.js";var l=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function u(){let e=r(l,{});return s(t,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:l,variables:{}},children:s(n,{answer:e,what:`the programme`,children:e=>s(p,{data:e})})})}var d=({of:t})=>s(e,{children:t.map((e,t)=>s(`span`,{children:[t>0&&`, `,s(`a`,{href:a(e.id),children:e.name})]},e.id))});function f({of:e}){return s(`ul`,{class:`items`,children:[e.edges.map(({role:e,node:t})=>s(`li`,{children:[s(`a`,{href:a(t.id),children:t.name}),e&&s(`span`,{class:`role`,children:[`: `,e]})]},t.id)),e.totalCount>e.edges.length&&s(`li`,{children:[`and `,e.totalCount-e.edges.length,` more, on its own page`]})]})}function p({data:{projects:t,events:n,speakers:r,showcase:c,materials:l,networks:u}}){let p=new Map(r.nodes.map(e=>[e.id,e.affiliations]));return[t.nodes,n.nodes,c.nodes,l.nodes,u.nodes].some(e=>e.length)?s(e,{children:[t.nodes.map(e=>s(`section`,{children:[s(`h2`,{children:s(`a`,{href:a(e.id),children:e.name})}),s(`p`,{class:`meta`,children:[e.startDate&&s(`span`,{children:[e.startDate,e.endDate].filter(e=>e!=null).map(o).join(` to `)}),e.funder&&s(`span`,{children:[`Paid for by `,s(d,{of:[e.funder]})]}),e.leads.length>0&&s(`span`,{children:[`Led by `,s(d,{of:e.leads})]})]}),e.summary&&s(`p`,{class:`lead`,children:e.summary}),e.aims.length>0&&s(`ul`,{children:e.aims.map(e=>s(`li`,{children:e},e))}),e.partners.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Partners (`,e.partners.totalCount,`)`]}),s(f,{of:e.partners})]})]},e.id)),n.nodes.length>0&&s(`h2`,{children:`Seminars and other events`}),n.nodes.map(t=>s(`section`,{class:`event`,children:[s(`h3`,{children:s(`a`,{href:a(t.id),children:t.name})}),s(`p`,{class:`meta`,children:[t.date&&s(`span`,{children:o(t.date)}),t.place&&s(`span`,{children:t.place})]}),t.summary&&s(`p`,{children:t.summary}),s(`ol`,{class:`list`,children:t.talks.map(t=>s(`li`,{children:[s(`a`,{href:a(t.id),children:t.name}),s(`p`,{class:`meta`,children:t.speakers.map((n,r)=>s(`span`,{children:[s(`a`,{href:a(n.id),children:n.name}),!!p.get(n.id)?.length&&s(e,{children:[` of `,s(d,{of:p.get(n.id)})]}),r<t.speakers.length-1&&`;`]},n.id))}),t.resources.length>0&&s(`p`,{class:`meta`,children:[`Left behind: `,s(d,{of:t.resources})]})]},t.id))}),t.resources.length>0&&s(`p`,{children:[`Materials: `,s(d,{of:t.resources})]}),t.participants.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Who took part (`,t.participants.totalCount,`)`]}),s(f,{of:t.participants})]})]},t.id)),n.totalCount>n.nodes.length&&s(`p`,{class:`hint`,children:[`The first `,n.nodes.length,` of `,n.totalCount,` are shown; `,s(`a`,{href:i(`/timeline`,{kind:`event`}),children:`the timeline has them all`}),`.`]}),s(m,{name:`showcase`,title:`Showcase: examples of good practice`,items:c.nodes,total:c.totalCount}),s(m,{name:`resources`,title:`Resources`,items:l.nodes,total:l.totalCount}),s(m,{name:`networks`,title:`Networks`,items:u.nodes,total:u.totalCount})]}):s(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function m({name:e,title:t,items:n,total:r}){return n.length?s(`section`,{children:[s(`h2`,{children:[t,` `,s(`small`,{children:r})]}),s(c,{of:n,name:e,label:t,first:20,class:`items`,line:e=>s(`li`,{children:[s(`a`,{href:a(e.id),children:e.name}),` `,e.format&&s(`small`,{children:e.format}),` `,e.url&&s(`a`,{class:`out`,href:e.url,rel:`noreferrer`,"aria-label":`Open ${e.name}`,children:`Open`}),e.summary&&s(`span`,{class:`note`,children:e.summary})]},e.id)}),r>n.length&&s(`p`,{class:`hint`,children:[`The first `,n.length,` of `,r,` are shown; GraphQL, below, has them all.`]})]}):null}export{u as Programme};