// Programme: the project, its seminars with talks and what they left, its partners, examples of good practice, resources.
import {useQuery} from '../lib/gql'
import {link, pageOf} from '../lib/url'
import {date} from '../lib/words'
import {Asked} from '../ui/Asked'
import {LongList} from '../ui/LongList'
import {Page} from '../ui/Page'
import {ProgrammeDocument, type ProgrammeQuery} from './programme.gql'

export function Programme() {
  const answer = useQuery(ProgrammeDocument, {})
  return (
    <Page title="Programme" lead="Seminars on working with families, who spoke, what was left behind, and who takes part." behind={{operation: ProgrammeDocument, variables: {}}}>
      <Asked answer={answer} what="the programme">{data => <Shown data={data} />}</Asked>
    </Page>
  )
}

type Named = {id: string; name: string}

const Names = ({of}: {of: Named[]}) => <>{of.map((n, i) => <span key={n.id}>{i > 0 && ', '}<a href={pageOf(n.id)}>{n.name}</a></span>)}</>

type InRoles = {totalCount: number; edges: {role: string | null; node: Named}[]}

/** Who took part, each with what they were in it, where that is known. */
function Roles({of}: {of: InRoles}) {
  return (
    <ul class="items">
      {of.edges.map(({role, node}) => <li key={node.id}><a href={pageOf(node.id)}>{node.name}</a>{role && <span class="role">: {role}</span>}</li>)}
      {of.totalCount > of.edges.length && <li>and {of.totalCount - of.edges.length} more, on its own page</li>}
    </ul>
  )
}

function Shown({data: {projects, events, speakers, showcase, materials, networks}}: {data: ProgrammeQuery}) {
  const from = new Map(speakers.nodes.map(s => [s.id, s.affiliations]))
  const nothing = ![projects.nodes, events.nodes, showcase.nodes, materials.nodes, networks.nodes].some(l => l.length)
  if (nothing) return <p class="empty">Nothing of the programme is in this graph yet.</p>
  return (
    <>
      {projects.nodes.map(p => (
        <section key={p.id}>
          <h2><a href={pageOf(p.id)}>{p.name}</a></h2>
          <p class="meta">
            {p.startDate && <span>{[p.startDate, p.endDate].filter(d => d !== null && d !== undefined).map(date).join(' to ')}</span>}
            {p.funder && <span>Paid for by <Names of={[p.funder]} /></span>}
            {p.leads.length > 0 && <span>Led by <Names of={p.leads} /></span>}
          </p>
          {p.summary && <p class="lead">{p.summary}</p>}
          {p.aims.length > 0 && <ul>{p.aims.map(a => <li key={a}>{a}</li>)}</ul>}
          {p.partners.totalCount > 0 && <details><summary>Partners ({p.partners.totalCount})</summary><Roles of={p.partners} /></details>}
        </section>
      ))}
      {events.nodes.length > 0 && <h2>Seminars and other events</h2>}
      {events.nodes.map(e => (
        <section key={e.id} class="event">
          <h3><a href={pageOf(e.id)}>{e.name}</a></h3>
          <p class="meta">{e.date && <span>{date(e.date)}</span>}{e.place && <span>{e.place}</span>}</p>
          {e.summary && <p>{e.summary}</p>}
          <ol class="list">
            {e.talks.map(t => (
              <li key={t.id}>
                <a href={pageOf(t.id)}>{t.name}</a>
                <p class="meta">{t.speakers.map((s, i) => <span key={s.id}><a href={pageOf(s.id)}>{s.name}</a>{!!from.get(s.id)?.length && <> of <Names of={from.get(s.id)!} /></>}{i < t.speakers.length - 1 && ';'}</span>)}</p>
                {t.resources.length > 0 && <p class="meta">Left behind: <Names of={t.resources} /></p>}
              </li>
            ))}
          </ol>
          {e.resources.length > 0 && <p>Materials: <Names of={e.resources} /></p>}
          {e.participants.totalCount > 0 && <details><summary>Who took part ({e.participants.totalCount})</summary><Roles of={e.participants} /></details>}
        </section>
      ))}
      {events.totalCount > events.nodes.length && <p class="hint">The first {events.nodes.length} of {events.totalCount} are shown; <a href={link('/timeline', {kind: 'event'})}>the timeline has them all</a>.</p>}
      <Group name="showcase" title="Showcase: examples of good practice" items={showcase.nodes} total={showcase.totalCount} />
      <Group name="resources" title="Resources" items={materials.nodes} total={materials.totalCount} />
      <Group name="networks" title="Networks" items={networks.nodes} total={networks.totalCount} />
    </>
  )
}

type GroupProps = {name: string; title: string; items: (Named & {summary?: string | null; url?: string | null; format?: string | null})[]; total: number}

function Group({name, title, items, total}: GroupProps) {
  if (!items.length) return null
  return (
    <section>
      <h2>{title} <small>{total}</small></h2>
      <LongList of={items} name={name} label={title} first={20} class="items" line={i => (
        <li key={i.id}>
          <a href={pageOf(i.id)}>{i.name}</a> {i.format && <small>{i.format}</small>} {i.url && <a class="out" href={i.url} rel="noreferrer" aria-label={`Open ${i.name}`}>Open</a>}
          {i.summary && <span class="note">{i.summary}</span>}
        </li>
      )} />
      {total > items.length && <p class="hint">The first {items.length} of {total} are shown; GraphQL, below, has them all.</p>}
    </section>
  )
}
