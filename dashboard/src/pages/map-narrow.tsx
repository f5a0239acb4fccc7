// What a map is narrowed down to: fields that add a filter. Its chip says what it is, and takes it out again. They are folded
// away until somebody wants them, so that the map is in sight.
import {useState} from 'preact/hooks'
import {filterParts} from '../lib/filter'
import {terms} from '../lib/terms'
import {go, withParams} from '../lib/url'
import {inWords} from '../lib/words'
import {PartChoice, type Names} from './part-choice'

const parts = {population: 'people', context: 'a place or setting', intervention: 'an intervention', outcome: 'an outcome'} as const
const picks = {direction: 'Direction', design: 'StudyDesign', certainty: 'Certainty', perspective: 'Perspective'} as const

export function Narrow({params, names}: {params: URLSearchParams; names: Names}) {
  const [open] = useState(() => filterParts.some(part => params.has(part)) && matchMedia('(min-width: 50rem)').matches)
  return (
    <details class="no-print" open={open}>
      <summary>Narrow it down</summary>
      <form class="tools narrow" aria-label="Narrow down" onSubmit={event => event.preventDefault()}>
        <span>Only findings on {(Object.keys(parts) as (keyof typeof parts)[]).map((part, i) => <span key={part}>{i > 0 && ', '}<PartChoice part={part} placeholder={parts[part]} ids={params.getAll(part)} names={names} apart /></span>)}</span>
        {Object.entries(picks).map(([part, type]) => <OneOf key={part} part={part} values={Object.keys(terms[type]!)} on={params.getAll(part)} />)}
      </form>
    </details>
  )
}

/** A filter that is one value out of few; an address may hold several, meaning any of them. */
function OneOf({part, values, on}: {part: string; values: string[]; on: string[]}) {
  return (
    <label>
      {inWords(part)}{' '}
      <select value={on.length > 1 ? 'several' : (on[0] ?? '')} onChange={event => go(withParams({[part]: event.currentTarget.value || null, cell: null}))}>
        <option value="">any</option>
        {on.length > 1 && <option value="several" disabled>several</option>}
        {values.map(v => <option key={v} value={v}>{inWords(v)}</option>)}
      </select>
    </label>
  )
}
