import{C as e,F as t,I as n,b as r,j as i}from"./index--URTEKrO.js";import{E as a,r as o,t as s}from"./jsxRuntime-uowuuAwu.js";var c=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function l(){let t=i(c,{});return s(r,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:c,variables:{}},children:s(e,{answer:t,what:`the programme`,children:e=>s(f,{data:e})})})}var u=({of:e})=>s(a,{children:e.map((e,t)=>s(`span`,{children:[t>0&&`, `,s(`a`,{href:n(e.id),children:e.name})]},e.id))});function d({of:e}){return s(`ul`,{class:`items`,children:[e.edges.map(({role:e,node:t})=>s(`li`,{children:[s(`a`,{href:n(t.id),children:t.name}),e&&s(`span`,{class:`role`,children:[`: `,e]})]},t.id)),e.totalCount>e.edges.length&&s(`li`,{children:[`and `,e.totalCount-e.edges.length,` more, on its own page`]})]})}function f({data:{projects:e,events:r,speakers:i,showcase:c,materials:l,networks:f}}){let m=new Map(i.nodes.map(e=>[e.id,e.affiliations]));return[e.nodes,r.nodes,c.nodes,l.nodes,f.nodes].some(e=>e.length)?s(a,{children:[e.nodes.map(e=>s(`section`,{children:[s(`h2`,{children:s(`a`,{href:n(e.id),children:e.name})}),s(`p`,{class:`meta`,children:[e.startDate&&s(`span`,{children:[e.startDate,e.endDate].filter(e=>e!=null).map(o).join(` to `)}),e.funder&&s(`span`,{children:[`Paid for by `,s(u,{of:[e.funder]})]}),e.leads.length>0&&s(`span`,{children:[`Led by `,s(u,{of:e.leads})]})]}),e.summary&&s(`p`,{class:`lead`,children:e.summary}),e.aims.length>0&&s(`ul`,{children:e.aims.map(e=>s(`li`,{children:e},e))}),e.partners.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Partners (`,e.partners.totalCount,`)`]}),s(d,{of:e.partners})]})]},e.id)),r.nodes.length>0&&s(`h2`,{children:`Seminars and other events`}),r.nodes.map(e=>s(`section`,{class:`event`,children:[s(`h3`,{children:s(`a`,{href:n(e.id),children:e.name})}),s(`p`,{class:`meta`,children:[e.date&&s(`span`,{children:o(e.date)}),e.place&&s(`span`,{children:e.place})]}),e.summary&&s(`p`,{children:e.summary}),s(`ol`,{class:`list`,children:e.talks.map(e=>s(`li`,{children:[s(`a`,{href:n(e.id),children:e.name}),s(`p`,{class:`meta`,children:e.speakers.map((t,r)=>s(`span`,{children:[s(`a`,{href:n(t.id),children:t.name}),!!m.get(t.id)?.length&&s(a,{children:[` of `,s(u,{of:m.get(t.id)})]}),r<e.speakers.length-1&&`;`]},t.id))}),e.resources.length>0&&s(`p`,{class:`meta`,children:[`Left behind: `,s(u,{of:e.resources})]})]},e.id))}),e.resources.length>0&&s(`p`,{children:[`Materials: `,s(u,{of:e.resources})]}),e.participants.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Who took part (`,e.participants.totalCount,`)`]}),s(d,{of:e.participants})]})]},e.id)),r.totalCount>r.nodes.length&&s(`p`,{class:`hint`,children:[`The first `,r.nodes.length,` of `,r.totalCount,` are shown; `,s(`a`,{href:t(`/timeline`,{kind:`event`}),children:`the timeline has them all`}),`.`]}),s(p,{title:`Showcase: examples of good practice`,items:c.nodes,total:c.totalCount}),s(p,{title:`Resources`,items:l.nodes,total:l.totalCount}),s(p,{title:`Networks`,items:f.nodes,total:f.totalCount})]}):s(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function p({title:e,items:t,total:r}){return t.length?s(`section`,{children:[s(`h2`,{children:[e,` `,s(`small`,{children:r})]}),s(`ul`,{class:`items`,children:t.map(e=>s(`li`,{children:[s(`a`,{href:n(e.id),children:e.name}),` `,e.format&&s(`small`,{children:e.format}),` `,e.url&&s(`a`,{class:`out`,href:e.url,rel:`noreferrer`,"aria-label":`Open ${e.name}`,children:`Open`}),e.summary&&s(`span`,{class:`note`,children:e.summary})]},e.id))}),r>t.length&&s(`p`,{class:`hint`,children:[`The first `,t.length,` of `,r,` are shown; GraphQL, below, has them all.`]})]}):null}export{l as Programme};