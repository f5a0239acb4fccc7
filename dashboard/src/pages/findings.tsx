// Findings: what stands behind every number of these pages. The address says which; each filter can be taken out again.
import {useQuery} from '../lib/gql'
import {idsOf, nodeParts, valueParts, whereOf} from '../lib/filter'
import {useAddress, withParams} from '../lib/url'
import {count, inWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Chips, titled} from '../ui/Chips'
import {Claim, claimWords} from '../ui/Claim'
import {Glossary} from '../ui/Glossary'
import {Page} from '../ui/Page'
import {FindingsDocument, type FindingsQuery} from './findings.gql'

export function Findings() {
  const {params} = useAddress()
  const variables = {where: whereOf(params), first: 25, after: params.get('after') || undefined, ids: idsOf(params)}
  const answer = useQuery(FindingsDocument, variables)
  const names = new Map(answer.data?.named.map(n => [n?.id ?? '', n && 'name' in n ? n.name : '']))
  return (
    <Page title={titled('Findings', params, names)} lead="One claim of one study or source, on one outcome, with one direction. Each leads to its source." behind={{operation: FindingsDocument, variables}}>
      <Chips params={params} names={names} />
      <Asked answer={answer} what="the findings">{data => <List data={data} params={params} />}</Asked>
    </Page>
  )
}

function List({data: {findings: f}, params}: {data: FindingsQuery; params: URLSearchParams}) {
  return (
    <div class="beside">
      <section aria-labelledby="found">
        <h2 id="found" aria-live="polite">{count(f.totalCount, 'finding')}{params.has('after') ? ', further on' : ''}, newest first</h2>
        {f.totalCount === 0 && <p class="empty">None has all of this. Take a filter out above, or <a href={withParams({}, '/map')}>see on the map what is missing and why</a>.</p>}
        {f.totalCount > 0 && <Glossary of={claimWords} />}
        <ol class="list">{f.nodes.map(n => <li key={n.id}><Claim finding={n} /></li>)}</ol>
        <p class="onward no-print">
          {params.has('after') && <a href={withParams({after: null})}>From the start</a>}
          {f.pageInfo.hasNextPage && <a href={withParams({after: f.pageInfo.endCursor})}>Next {Math.min(25, f.totalCount)}</a>}
        </p>
      </section>
      <Facets facets={f.facets} params={params} />
    </div>
  )
}

// The other values that would still find something, each with how many.
function Facets({facets, params}: {facets: FindingsQuery['findings']['facets']; params: URLSearchParams}) {
  return (
    <aside class="facets no-print" aria-label="Narrow down">
      <details open={matchMedia('(min-width: 50rem)').matches}>
        <summary><h2>Narrow down</h2></summary>
        {facets.filter(f => f.buckets.length > 1 || params.has(f.field.toLowerCase())).map(f => {
          const part = f.field.toLowerCase()
          const on = params.getAll(part)
          return (
            <details key={f.field} open={part in valueParts || on.length > 0}>
              <summary>{part in nodeParts ? inWords(f.field) : valueParts[part as keyof typeof valueParts]}</summary>
              <ul>
                {f.buckets.map(b => {
                  const chosen = on.includes(b.value)
                  const next = chosen ? on.filter(v => v !== b.value) : [...on, b.value]
                  return (
                    <li key={b.value}>
                      <a href={withParams({[part]: next, after: null})} aria-current={chosen ? 'true' : undefined}>
                        {chosen && <span aria-hidden="true">✓ </span>}{b.label}
                      </a>{' '}
                      <small>{b.count}</small>
                    </li>
                  )
                })}
              </ul>
            </details>
          )
        })}
      </details>
    </aside>
  )
}
