import{g as e,h as t,w as n,x as r}from"./index-DaPVyWzh.js";import{T as i,r as a,t as o}from"./jsxRuntime-1khQ3OYb.js";var s=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query Programme {
  projects(first: 5, orderBy: [{startDate: ASC}]) {
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
        nodes {
          id
          name
        }
      }
    }
  }
  events(first: 25, orderBy: [{date: ASC}]) {
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
      participants(first: 25) {
        totalCount
        nodes {
          id
          name
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
    `);function c(){let n=r(s,{});return o(t,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:s,variables:{}},children:o(e,{answer:n,what:`the programme`,children:e=>o(u,{data:e})})})}var l=({of:e})=>o(i,{children:e.map((e,t)=>o(`span`,{children:[t>0&&`, `,o(`a`,{href:n(e.id),children:e.name})]},e.id))});function u({data:{projects:e,events:t,speakers:r,showcase:s,materials:c,networks:u}}){let f=new Map(r.nodes.map(e=>[e.id,e.affiliations]));return[e.nodes,t.nodes,s.nodes,c.nodes,u.nodes].some(e=>e.length)?o(i,{children:[e.nodes.map(e=>o(`section`,{children:[o(`h2`,{children:o(`a`,{href:n(e.id),children:e.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:[e.startDate,e.endDate].filter(e=>e!=null).map(a).join(` to `)}),e.funder&&o(`span`,{children:[`Paid for by `,o(l,{of:[e.funder]})]}),e.leads.length>0&&o(`span`,{children:[`Led by `,o(l,{of:e.leads})]})]}),e.summary&&o(`p`,{class:`lead`,children:e.summary}),e.aims.length>0&&o(`ul`,{children:e.aims.map(e=>o(`li`,{children:e},e))}),e.partners.nodes.length>0&&o(`p`,{children:[`Partners: `,o(l,{of:e.partners.nodes})]})]},e.id)),t.nodes.length>0&&o(`h2`,{children:`Seminars and other events`}),t.nodes.map(e=>o(`section`,{class:`event`,children:[o(`h3`,{children:o(`a`,{href:n(e.id),children:e.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:e.date&&a(e.date)}),o(`span`,{children:e.place})]}),e.summary&&o(`p`,{children:e.summary}),o(`ol`,{class:`list`,children:e.talks.map(e=>o(`li`,{children:[o(`a`,{href:n(e.id),children:e.name}),o(`span`,{class:`meta`,children:e.speakers.map(e=>o(`span`,{children:[` `,o(`a`,{href:n(e.id),children:e.name}),!!f.get(e.id)?.length&&o(i,{children:[` of `,o(l,{of:f.get(e.id)})]})]},e.id))}),e.resources.length>0&&o(`p`,{class:`meta`,children:[`Left behind: `,o(l,{of:e.resources})]})]},e.id))}),e.resources.length>0&&o(`p`,{children:[`Materials: `,o(l,{of:e.resources})]}),e.participants.totalCount>0&&o(`details`,{children:[o(`summary`,{children:[`Who took part (`,e.participants.totalCount,`)`]}),o(`p`,{children:o(l,{of:e.participants.nodes})})]})]},e.id)),o(d,{title:`Showcase: examples of good practice`,items:s.nodes}),o(d,{title:`Resources`,items:c.nodes}),o(d,{title:`Networks`,items:u.nodes})]}):o(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function d({title:e,items:t}){return t.length?o(`section`,{children:[o(`h2`,{children:e}),o(`ul`,{class:`items`,children:t.map(e=>o(`li`,{children:[o(`a`,{href:n(e.id),children:e.name}),` `,e.format&&o(`small`,{children:e.format}),` `,e.url&&o(`a`,{class:`out`,href:e.url,rel:`noreferrer`,children:`Open`}),e.summary&&o(`span`,{class:`note`,children:e.summary})]},e.id))})]}):null}export{c as Programme};