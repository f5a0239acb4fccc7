// Search: everything by its words, with the words found marked: the first of each kind, one kind, or all of them best first.
import {stating} from '../lib/filter'
import {useQuery} from '../lib/gql'
import {link, pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, kindInWords, kindsInWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Page} from '../ui/Page'
import {Roomy} from '../ui/Roomy'
import {Tag} from '../ui/Tag'
import {SearchByKindDocument, SearchDocument, type SearchByKindQuery, type SearchQuery, type SearchQueryVariables} from './search.gql'

type Hit = SearchQuery['search']['edges'][number]

export function Search() {
  const {params} = useAddress()
  const text = params.get('q')?.trim() ?? ''
  const kinds = params.getAll('kind')
  const inGroups = !kinds.length && !params.has('after') && params.get('view') !== 'list'
  const words = stating(text)
  const grouped = {text, stating: words.length && words.length <= 50 ? {and: words} : {id: {in: []}}} // nobody looks for a long text word by word
  const listed: SearchQueryVariables = {...grouped, kinds: kinds.length ? (kinds as SearchQueryVariables['kinds']) : undefined, after: params.get('after') || undefined}
  const groups = useQuery(SearchByKindDocument, text && inGroups ? grouped : null)
  const list = useQuery(SearchDocument, text && !inGroups ? listed : null)
  const behind = inGroups ? {operation: SearchByKindDocument, variables: grouped} : {operation: SearchDocument, variables: listed}
  const title = text && ['Search: ' + text, ...kinds.map(k => kindsInWords(k).toLowerCase())].join(', ')
  return (
    <Page title={title || 'Search'} behind={text ? behind : undefined} class="search">
      {!text && <p class="empty">Type what you are looking for into the field at the top; the key <kbd>/</kbd> takes you there. Put "quotation marks" around words that belong together.</p>}
      {inGroups
        ? <Asked answer={groups} what="what was found">{data => <><Head of={data.search} text={text} on={kinds} inGroups /><Groups data={data} text={text} /></>}</Asked>
        : <Asked answer={list} what="what was found">{data => <><Head of={data.search} text={text} on={kinds} /><List data={data} text={text} params={params} /></>}</Asked>}
    </Page>
  )
}

type HeadProps = {of: Pick<SearchQuery['search'], 'totalCount' | 'facets'>; text: string; on: string[]; inGroups?: boolean}

function Head({of: found, text, on, inGroups}: HeadProps) {
  const kinds = found.facets[0]?.buckets ?? []
  return (
    <>
      <h2 aria-live="polite">{count(found.totalCount, 'result')}</h2>
      {kinds.length > 0 && (
        <Roomy summary="Choose a kind">
          <p class="chips no-print" role="group" aria-label="Kinds">
            <a href={withParams({kind: null, after: null, view: null})} aria-current={inGroups ? 'true' : undefined}>By kind</a>
            {kinds.map(b => (
              <a key={b.value} href={withParams({kind: b.value, after: null, view: null})} aria-current={on.includes(b.value) ? 'true' : undefined}>
                {kindsInWords(b.value)} <small>{b.count}</small>
              </a>
            ))}
            <a href={withParams({kind: null, after: null, view: 'list'})} aria-current={inGroups || on.length ? undefined : 'true'}>Everything in one list</a>
          </p>
        </Roomy>
      )}
      {found.totalCount === 0 && <p class="empty">Nothing here has the words “{text}”. Try fewer or other words; word forms and small typing errors are found by themselves. Or <a href="/">put a question together</a> from what there is.</p>}
    </>
  )
}

// The first of each kind. A kind comes the earlier, the better its best is; those with none among the best follow, largest first.
function Groups({data, text}: {data: SearchByKindQuery; text: string}) {
  const best = data.search.nodes.map(n => kindInWords(n.__typename))
  const place = (kind: string) => (best.includes(inWords(kind)) ? best.indexOf(inWords(kind)) : best.length)
  const kinds = [...(data.search.facets[0]?.buckets ?? [])].sort((a, b) => place(a.value) - place(b.value) || b.count - a.count)
  return (
    <>
      {kinds.map(({value, count: n}) => {
        const hits = data[value as keyof Omit<SearchByKindQuery, 'search' | 'stating'>]?.edges ?? []
        return (
          <section key={value} aria-labelledby={value}>
            <h2 id={value}>{kindsInWords(value)} <small>{n}</small></h2>
            <ol class="list">{hits.map(hit => <Line key={hit.node.id} hit={hit} />)}</ol>
            {(n > hits.length || value === 'FINDING') && (
              <p class="onward no-print">
                {n > hits.length && <a href={withParams({kind: value})}>All {count(n, inWords(value).toLowerCase(), kindsInWords(value).toLowerCase())}</a>}
                {value === 'FINDING' && <Narrower count={data.stating.totalCount} text={text} />}
              </p>
            )}
          </section>
        )
      })}
    </>
  )
}

function List({data: {search: found, stating}, text, params}: {data: SearchQuery; text: string; params: URLSearchParams}) {
  const kinds = params.getAll('kind')
  return (
    <>
      {kinds.includes('FINDING') && stating.totalCount > 0 && <p class="onward no-print"><Narrower count={stating.totalCount} text={text} /></p>}
      <ol class="list">{found.edges.map(hit => <Line key={hit.node.id} hit={hit} kind={kinds.length !== 1} />)}</ol>
      <p class="onward no-print">
        {params.has('after') && <a href={withParams({after: null})}>From the start</a>}
        {found.pageInfo.hasNextPage && <a href={withParams({after: found.pageInfo.endCursor})}>Next 20</a>}
      </p>
    </>
  )
}

// Where findings can be narrowed down further: those that have the very words in what they state.
function Narrower({count: n, text}: {count: number; text: string}) {
  if (!n) return null
  return <a href={link('/findings', {words: text})}>Narrow down the {n > 1 ? n : ''} that {n > 1 ? 'state' : 'states'} these words by intervention, outcome, people or place</a>
}

function Line({hit: {node, highlights}, kind}: {hit: Hit; kind?: boolean}) {
  const title = highlights.find(h => plain(h.fragments[0] ?? '') === node.name) // its name, or a statement that is all of its name
  const others = highlights.filter(h => h !== title && h.field !== 'name')
  return (
    <li>
      {kind && <p class="kicker">{kindInWords(node.__typename)}</p>}
      <h3><a href={pageOf(node.id)}><Marked text={title?.fragments[0] ?? node.name} /></a></h3>
      {'direction' in node && <Tag type="Direction" value={node.direction} small />}
      {others.slice(0, 2).map(h => (
        <p key={h.field} class="meta"><span>{inWords(h.field)}: <Marked text={h.fragments.join(' … ')} /></span></p>
      ))}
    </li>
  )
}

// The API marks what was found with U+E000 and U+E001; the text itself is plain.
const plain = (text: string) => text.replace(/[\uE000\uE001]/g, '')

function Marked({text}: {text: string}) {
  return <>{text.split(/[\uE000\uE001]/).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}</>
}
