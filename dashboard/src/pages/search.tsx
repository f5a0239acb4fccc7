// Search: everything by its words, with the words found marked, and counts by kind.
import {useQuery} from '../lib/gql'
import {pageOf, useAddress, withParams} from '../lib/url'
import {count, inWords, kindInWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Page} from '../ui/Page'
import {Tag} from '../ui/Tag'
import {SearchDocument, type SearchQuery, type SearchQueryVariables} from './search.gql'

type Found = SearchQuery['search']

export function Search() {
  const {params} = useAddress()
  const text = params.get('q')?.trim() ?? ''
  const variables: SearchQueryVariables = {
    text,
    kinds: params.has('kind') ? (params.getAll('kind') as SearchQueryVariables['kinds']) : undefined,
    after: params.get('after') || undefined,
  }
  const answer = useQuery(SearchDocument, text ? variables : null)
  return (
    <Page title={text ? `Search: ${text}` : 'Search'} behind={text ? {operation: SearchDocument, variables} : undefined}>
      {!text && <p class="empty">Type what you are looking for into the field at the top; the key <kbd>/</kbd> takes you there. Put "quotation marks" around words that belong together.</p>}
      <Asked answer={answer} what="what was found">{({search}) => <Hits found={search} text={text} params={params} />}</Asked>
    </Page>
  )
}

function Hits({found, text, params}: {found: Found; text: string; params: URLSearchParams}) {
  const on = params.getAll('kind')
  const kinds = found.facets[0]?.buckets ?? []
  return (
    <>
      <h2 aria-live="polite">{count(found.totalCount, 'result')}</h2>
      {kinds.length > 0 && (
        <p class="chips no-print" role="group" aria-label="Kinds">
          <a href={withParams({kind: null, after: null})} aria-current={on.length ? undefined : 'true'}>Everything</a>{' '}
          {kinds.map(b => (
            <a key={b.value} href={withParams({kind: b.value, after: null})} aria-current={on.includes(b.value) ? 'true' : undefined}>
              {inWords(b.value)} <small>{b.count}</small>
            </a>
          ))}
        </p>
      )}
      {found.totalCount === 0 && <p class="empty">Nothing here has the words “{text}”. Try fewer or other words; word forms and small typing errors are found by themselves. Or <a href="/">put a question together</a> from what there is.</p>}
      <ol class="list">
        {found.edges.map(({node, highlights}) => (
          <li key={node.id}>
            <p class="kicker">{kindInWords(node.__typename)}</p>
            <h3><a href={pageOf(node.id)}><Marked text={highlights.find(h => h.field === 'name')?.fragments[0] ?? node.name} whole={node.name} /></a></h3>
            {'direction' in node && <Tag type="Direction" value={node.direction} small />}
            {highlights.filter(h => h.field !== 'name').slice(0, 2).map(h => (
              <p key={h.field} class="meta"><span>{inWords(h.field)}: <Marked text={h.fragments.join(' … ')} /></span></p>
            ))}
          </li>
        ))}
      </ol>
      <p class="onward no-print">
        {params.has('after') && <a href={withParams({after: null})}>From the start</a>}
        {found.pageInfo.hasNextPage && <a href={withParams({after: found.pageInfo.endCursor})}>Next 20</a>}
      </p>
    </>
  )
}

// The API marks what was found with U+E000 and U+E001; the text itself is plain. A name is only marked where it is whole.
function Marked({text, whole}: {text: string; whole?: string}) {
  const bare = text.replace(/[\uE000\uE001]/g, '')
  if (whole !== undefined && bare !== whole) return <>{whole}</>
  return <>{text.split(/[\uE000\uE001]/).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}</>
}
