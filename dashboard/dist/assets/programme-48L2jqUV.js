import{g as e,h as t,n,r,u as i}from"./Page-Q5X9YFd0.js";import{D as a,r as o,t as s}from"./jsxRuntime-Dv2aEqD1.js";import{t as c}from"./LongList-CmNvAwol.js";var l=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function u(){let e=i(l,{});return s(n,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:l,variables:{}},children:s(r,{answer:e,what:`the programme`,children:e=>s(p,{data:e})})})}var d=({of:t})=>s(a,{children:t.map((t,n)=>s(`span`,{children:[n>0&&`, `,s(`a`,{href:e(t.id),children:t.name})]},t.id))});function f({of:t}){return s(`ul`,{class:`items`,children:[t.edges.map(({role:t,node:n})=>s(`li`,{children:[s(`a`,{href:e(n.id),children:n.name}),t&&s(`span`,{class:`role`,children:[`: `,t]})]},n.id)),t.totalCount>t.edges.length&&s(`li`,{children:[`and `,t.totalCount-t.edges.length,` more, on its own page`]})]})}function p({data:{projects:n,events:r,speakers:i,showcase:c,materials:l,networks:u}}){let p=new Map(i.nodes.map(e=>[e.id,e.affiliations]));return[n.nodes,r.nodes,c.nodes,l.nodes,u.nodes].some(e=>e.length)?s(a,{children:[n.nodes.map(t=>s(`section`,{children:[s(`h2`,{children:s(`a`,{href:e(t.id),children:t.name})}),s(`p`,{class:`meta`,children:[t.startDate&&s(`span`,{children:[t.startDate,t.endDate].filter(e=>e!=null).map(o).join(` to `)}),t.funder&&s(`span`,{children:[`Paid for by `,s(d,{of:[t.funder]})]}),t.leads.length>0&&s(`span`,{children:[`Led by `,s(d,{of:t.leads})]})]}),t.summary&&s(`p`,{class:`lead`,children:t.summary}),t.aims.length>0&&s(`ul`,{children:t.aims.map(e=>s(`li`,{children:e},e))}),t.partners.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Partners (`,t.partners.totalCount,`)`]}),s(f,{of:t.partners})]})]},t.id)),r.nodes.length>0&&s(`h2`,{children:`Seminars and other events`}),r.nodes.map(t=>s(`section`,{class:`event`,children:[s(`h3`,{children:s(`a`,{href:e(t.id),children:t.name})}),s(`p`,{class:`meta`,children:[t.date&&s(`span`,{children:o(t.date)}),t.place&&s(`span`,{children:t.place})]}),t.summary&&s(`p`,{children:t.summary}),s(`ol`,{class:`list`,children:t.talks.map(t=>s(`li`,{children:[s(`a`,{href:e(t.id),children:t.name}),s(`p`,{class:`meta`,children:t.speakers.map((n,r)=>s(`span`,{children:[s(`a`,{href:e(n.id),children:n.name}),!!p.get(n.id)?.length&&s(a,{children:[` of `,s(d,{of:p.get(n.id)})]}),r<t.speakers.length-1&&`;`]},n.id))}),t.resources.length>0&&s(`p`,{class:`meta`,children:[`Left behind: `,s(d,{of:t.resources})]})]},t.id))}),t.resources.length>0&&s(`p`,{children:[`Materials: `,s(d,{of:t.resources})]}),t.participants.totalCount>0&&s(`details`,{children:[s(`summary`,{children:[`Who took part (`,t.participants.totalCount,`)`]}),s(f,{of:t.participants})]})]},t.id)),r.totalCount>r.nodes.length&&s(`p`,{class:`hint`,children:[`The first `,r.nodes.length,` of `,r.totalCount,` are shown; `,s(`a`,{href:t(`/timeline`,{kind:`event`}),children:`the timeline has them all`}),`.`]}),s(m,{name:`showcase`,title:`Showcase: examples of good practice`,items:c.nodes,total:c.totalCount}),s(m,{name:`resources`,title:`Resources`,items:l.nodes,total:l.totalCount}),s(m,{name:`networks`,title:`Networks`,items:u.nodes,total:u.totalCount})]}):s(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function m({name:t,title:n,items:r,total:i}){return r.length?s(`section`,{children:[s(`h2`,{children:[n,` `,s(`small`,{children:i})]}),s(c,{of:r,name:t,label:n,first:20,class:`items`,line:t=>s(`li`,{children:[s(`a`,{href:e(t.id),children:t.name}),` `,t.format&&s(`small`,{children:t.format}),` `,t.url&&s(`a`,{class:`out`,href:t.url,rel:`noreferrer`,"aria-label":`Open ${t.name}`,children:`Open`}),t.summary&&s(`span`,{class:`note`,children:t.summary})]},t.id)}),i>r.length&&s(`p`,{class:`hint`,children:[`The first `,r.length,` of `,i,` are shown; GraphQL, below, has them all.`]})]}):null}export{u as Programme};