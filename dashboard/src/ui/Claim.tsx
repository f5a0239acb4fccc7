// One finding as a reader meets it in lists: the claim, which way it points, its numbers, and where it comes from.
import {inWords, list, number} from '../lib/words'
import {pageOf} from '../lib/url'
import {Tag} from './Tag'
import type {ClaimFragment} from './claim.gql'

/** What the words of claims are values of, for the Glossary beside a list of them. */
export const claimWords = ['Direction', 'Dimension', 'Certainty', 'Perspective'] as const

type Props = {
  finding: ClaimFragment
  /** Whether it says on what it is, and whose it is: a list need not say of each claim what its heading says of all. */
  outcomes?: boolean
  study?: boolean
}

export function Claim({finding: f, outcomes = true, study = true}: Props) {
  const facts = f.study ? [f.study.design && inWords(f.study.design).toLowerCase(), list(f.study.countries), f.study.year].filter(Boolean) : []
  return (
    <div class="claim">
      <p class="statement">
        <Tag type="Direction" value={f.direction} small /> <a href={pageOf(f.id)}>{f.statement}</a>
      </p>
      {f.effect && <p class="numbers">{effectInWords(f.effect)}</p>}
      <p class="meta">
        {outcomes && f.outcomes.length > 0 && <span class="row-of-links">On {f.outcomes.map((o, i) => <>{i > 0 && ', '}<a href={pageOf(o.id)}>{o.name.toLowerCase()}</a></>)}</span>}{' '}
        <span>{inWords(f.dimension)}</span>{' '}
        {f.certainty && <span>{inWords(f.certainty)} certainty</span>}{' '}
        {f.perspective && f.perspective !== 'RESEARCHER' && <span>Told by: {inWords(f.perspective).toLowerCase()}</span>}
      </p>
      {study && f.study && (
        <p class="meta">
          <span>
            <a href={pageOf(f.study.id)}>{f.study.name}</a>
            {f.study.retracted && <strong> (retracted)</strong>}
            {facts.length > 0 && `: ${facts.join(', ')}`}
          </span>
        </p>
      )}
      {f.source && <p class="meta">Source: <Source finding={f} /></p>}
      {f.caveat && <p class="caveat">Mind: {f.caveat}</p>}
    </div>
  )
}

/** The source of a finding, where in it the claim stands, and a way to read it. */
export function Source({finding: f}: {finding: Pick<ClaimFragment, 'source' | 'locator'>}) {
  if (!f.source) return null
  const read = f.source.doi ? `https://doi.org/${f.source.doi}` : (f.source.url ?? f.source.seenAt)
  const name = f.source.title ?? f.source.name
  return (
    <>
      <a href={pageOf(f.source.id)}>{f.source.title === null ? f.source.name : f.source.citation}</a>{f.source.title === null && ' (a description; its title was not seen)'}
      {f.locator && <span class="locator"> ({f.locator})</span>}
      {read && <> <a class="out" href={read} rel="noreferrer" aria-label={`Read it at the source: ${name}`}>Read it at the source</a></>}
    </>
  )
}

type Effect = NonNullable<ClaimFragment['effect']>

/** A value as its measure is read: 84%, a change of −49%, 13, risk ratio 0.53. */
function valued(measure: string, value: string): string {
  if (measure === 'PERCENTAGE') return `${value}%`
  if (measure === 'PERCENTAGE_CHANGE') return `Change of ${value}%`
  return measure === 'COUNT' ? value : `${inWords(measure)} ${value}`
}

/** The estimate with its interval, or the source's own words where there is none. */
export function effectInWords(e: Effect): string {
  const parts: string[] = []
  if (e.measure && e.value !== null && e.value !== undefined) {
    parts.push(`${valued(e.measure, number(e.value))}${e.unit ? ' ' + e.unit : ''}${e.derived ? ' (worked out here)' : ''}`)
    if (typeof e.ciLow === 'number' && typeof e.ciHigh === 'number') parts.push(`${number(e.ciLevel ?? 95)}% interval ${number(e.ciLow)} to ${number(e.ciHigh)}`)
  }
  if (typeof e.pValue === 'number') parts.push(`p = ${e.pValue}`)
  if (typeof e.n === 'number') parts.push(`n = ${number(e.n)}`)
  const text = e.text && (parts.length ? `in the source’s numbers: ${e.text}` : e.text.charAt(0).toUpperCase() + e.text.slice(1))
  return [parts.join(', '), text].filter(Boolean).join('; ')
}

