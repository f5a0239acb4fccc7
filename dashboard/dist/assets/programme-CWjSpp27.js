import{S as e,g as t,h as n,y as r}from"./index-03KBRefx.js";import{T as i,r as a,t as o}from"./jsxRuntime-1khQ3OYb.js";var s=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function c(){let e=r(s,{});return o(n,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:s,variables:{}},children:o(t,{answer:e,what:`the programme`,children:e=>o(u,{data:e})})})}var l=({of:t})=>o(i,{children:t.map((t,n)=>o(`span`,{children:[n>0&&`, `,o(`a`,{href:e(t.id),children:t.name})]},t.id))});function u({data:{projects:t,events:n,speakers:r,showcase:s,materials:c,networks:u}}){let f=new Map(r.nodes.map(e=>[e.id,e.affiliations]));return[t.nodes,n.nodes,s.nodes,c.nodes,u.nodes].some(e=>e.length)?o(i,{children:[t.nodes.map(t=>o(`section`,{children:[o(`h2`,{children:o(`a`,{href:e(t.id),children:t.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:[t.startDate,t.endDate].filter(e=>e!=null).map(a).join(` to `)}),t.funder&&o(`span`,{children:[`Paid for by `,o(l,{of:[t.funder]})]}),t.leads.length>0&&o(`span`,{children:[`Led by `,o(l,{of:t.leads})]})]}),t.summary&&o(`p`,{class:`lead`,children:t.summary}),t.aims.length>0&&o(`ul`,{children:t.aims.map(e=>o(`li`,{children:e},e))}),t.partners.nodes.length>0&&o(`p`,{children:[`Partners: `,o(l,{of:t.partners.nodes})]})]},t.id)),n.nodes.length>0&&o(`h2`,{children:`Seminars and other events`}),n.nodes.map(t=>o(`section`,{class:`event`,children:[o(`h3`,{children:o(`a`,{href:e(t.id),children:t.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:t.date&&a(t.date)}),o(`span`,{children:t.place})]}),t.summary&&o(`p`,{children:t.summary}),o(`ol`,{class:`list`,children:t.talks.map(t=>o(`li`,{children:[o(`a`,{href:e(t.id),children:t.name}),o(`span`,{class:`meta`,children:t.speakers.map(t=>o(`span`,{children:[` `,o(`a`,{href:e(t.id),children:t.name}),!!f.get(t.id)?.length&&o(i,{children:[` of `,o(l,{of:f.get(t.id)})]})]},t.id))}),t.resources.length>0&&o(`p`,{class:`meta`,children:[`Left behind: `,o(l,{of:t.resources})]})]},t.id))}),t.resources.length>0&&o(`p`,{children:[`Materials: `,o(l,{of:t.resources})]}),t.participants.totalCount>0&&o(`details`,{children:[o(`summary`,{children:[`Who took part (`,t.participants.totalCount,`)`]}),o(`p`,{children:o(l,{of:t.participants.nodes})})]})]},t.id)),o(d,{title:`Showcase: examples of good practice`,items:s.nodes}),o(d,{title:`Resources`,items:c.nodes}),o(d,{title:`Networks`,items:u.nodes})]}):o(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function d({title:t,items:n}){return n.length?o(`section`,{children:[o(`h2`,{children:t}),o(`ul`,{class:`items`,children:n.map(t=>o(`li`,{children:[o(`a`,{href:e(t.id),children:t.name}),` `,t.format&&o(`small`,{children:t.format}),` `,t.url&&o(`a`,{class:`out`,href:t.url,rel:`noreferrer`,children:`Open`}),t.summary&&o(`span`,{class:`note`,children:t.summary})]},t.id))})]}):null}export{c as Programme};