// Profile of anything: one skeleton for every noun. What it is, its facts, its findings by outcome, all it is linked to.
// thing.graphql says what is shown and in which order; headings are the schema's own descriptions.
import {useEffect} from 'preact/hooks'
import {useQuery, type Operation} from '../lib/gql'
import {go, idAt, kindOf, link, pageOf, slugInWords, useAddress} from '../lib/url'
import {count, date, inWords, money, number} from '../lib/words'
import {nodeParts} from '../lib/filter'
import {Asked} from '../ui/Asked'
import {Explained} from '../ui/Explained'
import {Later} from '../ui/Later'
import {LongList} from '../ui/LongList'
import {Page} from '../ui/Page'
import {Tag, Term} from '../ui/Tag'
import {effectInWords, Source} from '../ui/Claim'
import {PooledLink} from './pooled-link'
import {FindingsByOutcome} from './thing-findings'
import {Verdicts} from './thing-verdicts'
import * as ops from './thing.gql'
import {kinds, words} from './thing.words'

type Node = {__typename: string; id: string; name: string; summary?: string | null; [field: string]: unknown}
type Thing = Node & {aliases: string[]; url?: string | null; updatedAt: string; status: string; audience: string}
type ThingOperation = Operation<{thing?: Thing | null}, {id: string}>

const operations = Object.fromEntries(
  Object.entries(ops).filter(([name]) => name.endsWith('Document')).map(([name, op]) => [name.slice(0, -'Document'.length), op]),
) as unknown as Record<string, ThingOperation>

/** case-study is CaseStudy. */
const typeOf = (kind: string) => kind.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())

const head = ['__typename', 'id', 'name', 'summary', 'aliases', 'url', 'updatedAt', 'status', 'audience', 'position', 'titleIsDescription', 'title', 'statement', 'text', 'question']

export function Thing() {
  const {path} = useAddress()
  const id = idAt(path)
  const kind = kindOf(id)
  const operation = operations[typeOf(kind)]!
  const answer = useQuery(operation, {id})
  const thing = answer.data?.thing
  useEffect(() => {
    if (thing && !answer.old && thing.id !== id) go(pageOf(thing.id), true) // merged into another
  }, [thing])
  const title = thing ? String(thing.statement ?? thing.title ?? thing.question ?? thing.text ?? thing.name) : answer.data ? 'Not found' : slugInWords(id)
  return (
    <Page title={title} kicker={<Explained means={kinds[typeOf(kind)]}>{inWords(kind.replace('-', '_'))}</Explained>} behind={{operation, variables: {id}}} class="thing">
      <Asked answer={answer} what="this page">
        {data => (data.thing ? <Profile thing={data.thing} /> : <Missing id={id} />)}
      </Asked>
    </Page>
  )
}

function Missing({id}: {id: string}) {
  return (
    <p class="empty">
      There is nothing with the id <code>{id}</code>, or not for readers without an account. <a href={link('/search', {q: id.split(':')[1]?.replaceAll('-', ' ')})}>Search for it</a>.
    </p>
  )
}

/** The parts of an intervention's profile, in their order. */
const contents = [['says', 'What the evidence says'], ['ratings', 'Ratings'], ['findings', 'Findings'], ['costs', 'Costs'], ['independence', 'Independence'], ['gaps', 'Gaps']] as const

function Profile({thing}: {thing: Thing}) {
  const type = thing.__typename
  const rest = Object.entries(thing).filter(([field, value]) => !head.includes(field) && !isEmpty(value))
  const facts = rest.filter(([field, value]) => !isMany(value) && !(field === 'locator' && type === 'Finding')) // a finding's stands behind its source
  const sections = rest.filter(([, value]) => isMany(value))
  const none = Object.entries(thing).filter(([field, value]) => !head.includes(field) && isMany(value) && isEmpty(value))
    .map(([field]) => heading(type, field)).filter(text => !text.startsWith('Of a review')) // which not every study is
  const part = partOf(thing.id)
  return (
    <>
      {thing.summary && <p class="lead">{thing.summary}</p>}
      {thing.titleIsDescription === true && <p class="hint">No source gave the study’s own title; this is a description.</p>}
      {thing.aliases.length > 0 && <p>Also known as {thing.aliases.join('; ')}.</p>}
      <p class="onward no-print">
        {type === 'Intervention' && <a href={link('/', {intervention: thing.id})}>What does the evidence say of it?</a>}
        {type in works && <a href={link('/', {[part!]: thing.id})}>{works[type]}</a>}
        {part && <a href={link('/map', {[part]: thing.id})}>On the map</a>}
        {type === 'Intervention' && <a href={link('/compare', {intervention: thing.id})}>Compare it with others</a>}
        {(type === 'Intervention' || type === 'Outcome') && <a href={link('/conflict', {[part!]: thing.id})}>Where studies disagree</a>}
        {['Intervention', 'Outcome', 'Population', 'Context'].includes(type) && <a href={link('/brief', {[part!]: thing.id})}>Brief: what is known, as a document</a>}
        {(type === 'Intervention' || type === 'Outcome' || type === 'Population') && <PooledLink filter={{[part!]: thing.id}} />}
        {type === 'Judgement' && isNode(thing.intervention) && <a href={pageOf((thing.intervention as Node).id) + '#ratings'}>How rules rate the same intervention</a>}
        <a href={link('/explore', {at: thing.id})}>Explore what is around {type === 'Person' ? 'them' : 'it'}</a>
        {thing.url && <a class="out" href={thing.url} rel="noreferrer">Read more outside</a>}
      </p>
      {facts.length > 0 && (
        <dl class="facts wide-facts">
          {facts.map(([field, value]) => (
            <div key={field} class={isLong(value) ? 'long' : ''}>
              <dt><Explained means={words[type]?.[field]}>{label(field)}</Explained></dt>
              <dd>{fact(field, value, thing)}</dd>
            </div>
          ))}
        </dl>
      )}
      {type === 'Intervention' && (
        <nav class="contents no-print" aria-label="On this page">
          <span>On this page:</span>
          {contents.map(([part, words]) => <a key={part} href={`#${part}`}>{words}</a>)}
        </nav>
      )}
      {type === 'Intervention' && <div id="says"><Verdicts id={thing.id} /></div>}
      {type === 'Intervention' && <Later id="ratings" title="How published schemes rate it" of={thing.id} load={() => import('./thing-ratings').then(m => m.Ratings)} />}
      {part && <div id="findings"><FindingsByOutcome id={thing.id} part={part} /></div>}
      {type === 'Intervention' && (
        <>
          <Later id="costs" title="What it costs and saves" of={thing.id} load={() => import('./thing-costs').then(m => m.Costs)} />
          <Later id="independence" title="Do its studies rest on different people?" of={thing.id} load={() => import('./thing-independence').then(m => m.Independent)} />
          <Later id="gaps" title="What is missing" of={thing.id} load={() => import('./thing-gaps').then(m => m.Gaps)} />
        </>
      )}
      {sections.map(([field, value]) => <Section key={field} name={field} title={heading(type, field)} value={value} />)}
      <footer class="history">
        {none.length > 0 && <p>Nothing is known yet of: {none.map(withSmall).join('; ')}.</p>}
        <p><code>{thing.id}</code>, {inWords(thing.status).toLowerCase()}, last changed on {date(thing.updatedAt)}.</p>
      </footer>
    </>
  )
}

/** What the list of a field is of. */
const heading = (type: string, field: string) => (words[type]?.[field] ?? label(field)).split(';')[0]!

const withSmall = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The question that Ask answers of a kind. */
const works: Record<string, string> = {Outcome: 'What works on this?', Population: 'What works for them?', Context: 'What works here?'}

/** The part of a findings filter that a kind of node is, if it is one. */
function partOf(id: string): keyof typeof nodeParts | undefined {
  const kind = kindOf(id)
  return kind in nodeParts ? (kind as keyof typeof nodeParts) : undefined
}

function Section({name, title, value}: {name: string; title: string; value: unknown}) {
  const {nodes, total} = many(value)
  return (
    <section>
      <h2>{title}{total > 1 && <small> {number(total)}</small>}</h2>
      <LongList of={nodes} name={name} label={title} class="items" line={n => <li key={n.id}><ItemLine node={n} /></li>} />
      {total > nodes.length && <p class="hint">The first {nodes.length} of {number(total)} are shown; GraphQL, below, has them all.</p>}
    </section>
  )
}

function ItemLine({node: n}: {node: Node}) {
  const notes = [n.year, n.date && date(String(n.date)), n.design, n.sourceKind, !n.here && n.factorKind, n.contextKind, n.format, (n.location as {place?: string} | null)?.place].filter(Boolean)
  const speakers = (n.speakers ?? []) as (Node & {affiliations: Node[]})[]
  const left = (n.resources ?? []) as Node[]
  const role = (n.role ?? (n.here as {edges: {role: string | null}[]} | undefined)?.edges[0]?.role) as string | null | undefined
  return (
    <>
      {typeof n.direction === 'string' && <><Tag type="Direction" value={n.direction} small /> </>}
      <a href={pageOf(n.id)}>{n.name}</a>
      {role && <span class="role">: {role}</span>}
      {notes.length > 0 && <small> ({notes.map(note => (/^[A-Z_]+$/.test(String(note)) ? inWords(String(note)).toLowerCase() : String(note))).join(', ')})</small>}
      {speakers.length > 0 && (
        <span class="meta">
          {speakers.map((s, i) => <span key={s.id}><a href={pageOf(s.id)}>{s.name}</a>{s.affiliations.map((a, j) => <>{j === 0 ? ' of ' : ' and '}<a href={pageOf(a.id)}>{a.name}</a></>)}{i < speakers.length - 1 && ';'}</span>)}
        </span>
      )}
      {n.summary && <span class="note">{n.summary}</span>}
      {left.length > 0 && <span class="meta">Left behind: {left.map((r, i) => <>{i > 0 && ', '}<a href={pageOf(r.id)}>{r.name}</a></>)}</span>}
    </>
  )
}

function fact(field: string, value: unknown, thing: Thing) {
  if (field === 'effect') return effectInWords(value as never)
  if (field === 'source' && thing.__typename === 'Finding') return <Source finding={thing as never} />
  if (field === 'cost') {
    const {amount, currency, priceYear, text} = value as {amount: number | null; currency: string | null; priceYear: number | null; text: string | null}
    return [amount !== null && money(amount, currency), priceYear && `prices of ${priceYear}`, text].filter(Boolean).join(', ')
  }
  if (field === 'location') {
    const {place, latitude, longitude} = value as {place?: string; latitude?: number; longitude?: number}
    if (thing.__typename !== 'Organisation' || typeof latitude !== 'number') return place ?? ''
    return <>{place} (<a href={link('/places', {at: `${latitude},${longitude}`})}>on the map</a>)</>
  }
  if (field === 'doi') return <a class="out" href={`https://doi.org/${value}`} rel="noreferrer">{String(value)}</a>
  if (field === 'seenAt') return <a class="out" href={String(value)} rel="noreferrer">{String(value)}</a>
  if (/date|since/i.test(field)) return date(String(value))
  if (Array.isArray(value) && value.some(v => String(v).length > 40)) return <ul>{value.map(v => <li key={v}>{v}</li>)}</ul>
  if (Array.isArray(value)) return value.map(v => (/^[A-Z_]+$/.test(v) ? inWords(v) : v)).join('; ')
  if (typeof value === 'object') return <ItemLine node={value as Node} />
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number' && field.endsWith('Months')) return count(value, 'month')
  if (typeof value === 'number') return field === 'year' ? String(value) : number(value)
  if (field === 'direction') return <Tag type="Direction" value={String(value)} explained />
  const text = String(value)
  if (!/^[A-Z_]+$/.test(text)) return text
  return <Term type={enumOf(field)} value={text} />
}

/** interventionKind is an InterventionKind, design a StudyDesign, the rest are named as their type is. */
const enumOf = (field: string) => ({design: 'StudyDesign', level: 'FactorLevel', certaintyBasis: 'RatingBasis', outcomeDefinedBy: 'OutcomeDefiner', scheme: 'RatingScheme'})[field] ?? field.charAt(0).toUpperCase() + field.slice(1)

/** What is read better in other words than the name of its field. */
const labels: Record<string, string> = {doi: 'DOI', followUpMonths: 'Follow-up', locator: 'Place in the source', includedCount: 'Included studies', highRiskCount: 'Studies at high risk of bias'}

/** sampleSize is read "Sample size", interventionKind "Kind", roleText "Role, as stated". */
function label(field: string): string {
  if (field in labels) return labels[field]!
  const text = field.replace(/^\w+Kind$/, 'kind').replace(/Text$/, ', as stated').replace(/([A-Z])/g, ' $1').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a fact needs the whole width. */
const isLong = (value: unknown) => (typeof value === 'string' ? value.length > 60 : isNode(value) || (Array.isArray(value) && value.join('').length > 60))

const isNode = (value: unknown) => typeof value === 'object' && value !== null && 'id' in value
const isMany = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 || isNode(value[0]) : typeof value === 'object' && value !== null && 'totalCount' in value)

function many(value: unknown): {nodes: Node[]; total: number} {
  if (Array.isArray(value)) return {nodes: value, total: value.length}
  const {nodes, edges, totalCount} = value as {nodes?: Node[]; edges?: {role: string | null; node: Node}[]; totalCount: number}
  return {nodes: nodes ?? edges!.map(e => ({...e.node, role: e.role})), total: totalCount}
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'totalCount' in value) return many(value).total === 0
  return typeof value === 'object' && Object.values(value).every(v => v === null)
}
