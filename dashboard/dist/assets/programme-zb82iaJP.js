import{i as e,m as t,n,t as r}from"./Page-Co7Bbaku.js";import{p as i}from"./index-BqkdfWXA.js";import{m as a,t as o}from"./jsxRuntime-BpT57-O2.js";var s=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
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
    `);function c(){let e=t(s,{});return o(r,{title:`Programme`,lead:`Seminars on working with families, who spoke, what was left behind, and who takes part.`,behind:{operation:s,variables:{}},children:o(n,{answer:e,what:`the programme`,children:e=>o(u,{data:e})})})}var l=({of:e})=>o(a,{children:e.map((e,t)=>o(`span`,{children:[t>0&&`, `,o(`a`,{href:i(e.id),children:e.name})]},e.id))});function u({data:{projects:t,events:n,speakers:r,showcase:s,materials:c,networks:u}}){let f=new Map(r.nodes.map(e=>[e.id,e.affiliations]));return[t.nodes,n.nodes,s.nodes,c.nodes,u.nodes].some(e=>e.length)?o(a,{children:[t.nodes.map(t=>o(`section`,{children:[o(`h2`,{children:o(`a`,{href:i(t.id),children:t.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:[t.startDate,t.endDate].filter(e=>e!=null).map(e).join(` to `)}),t.funder&&o(`span`,{children:[`Paid for by `,o(l,{of:[t.funder]})]}),t.leads.length>0&&o(`span`,{children:[`Led by `,o(l,{of:t.leads})]})]}),t.summary&&o(`p`,{class:`lead`,children:t.summary}),t.aims.length>0&&o(`ul`,{children:t.aims.map(e=>o(`li`,{children:e},e))}),t.partners.nodes.length>0&&o(`p`,{children:[`Partners: `,o(l,{of:t.partners.nodes})]})]},t.id)),n.nodes.length>0&&o(`h2`,{children:`Seminars and other events`}),n.nodes.map(t=>o(`section`,{class:`event`,children:[o(`h3`,{children:o(`a`,{href:i(t.id),children:t.name})}),o(`p`,{class:`meta`,children:[o(`span`,{children:t.date&&e(t.date)}),o(`span`,{children:t.place})]}),t.summary&&o(`p`,{children:t.summary}),o(`ol`,{class:`list`,children:t.talks.map(e=>o(`li`,{children:[o(`a`,{href:i(e.id),children:e.name}),e.speakers.map(e=>o(`span`,{class:`meta`,children:[` `,o(`a`,{href:i(e.id),children:e.name}),!!f.get(e.id)?.length&&o(a,{children:[` of `,o(l,{of:f.get(e.id)})]})]},e.id)),e.resources.length>0&&o(`p`,{class:`meta`,children:[`Left behind: `,o(l,{of:e.resources})]})]},e.id))}),t.resources.length>0&&o(`p`,{children:[`Materials: `,o(l,{of:t.resources})]}),t.participants.totalCount>0&&o(`details`,{children:[o(`summary`,{children:[`Who took part (`,t.participants.totalCount,`)`]}),o(`p`,{children:o(l,{of:t.participants.nodes})})]})]},t.id)),o(d,{title:`Showcase: examples of good practice`,items:s.nodes}),o(d,{title:`Resources`,items:c.nodes}),o(d,{title:`Networks`,items:u.nodes})]}):o(`p`,{class:`empty`,children:`Nothing of the programme is in this graph yet.`})}function d({title:e,items:t}){return t.length?o(`section`,{children:[o(`h2`,{children:e}),o(`ul`,{class:`items`,children:t.map(e=>o(`li`,{children:[o(`a`,{href:i(e.id),children:e.name}),` `,e.format&&o(`small`,{children:e.format}),` `,e.url&&o(`a`,{class:`out`,href:e.url,rel:`noreferrer`,children:`Open`}),e.summary&&o(`span`,{class:`note`,children:e.summary})]},e.id))})]}):null}export{c as Programme};