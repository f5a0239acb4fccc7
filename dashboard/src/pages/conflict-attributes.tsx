// What separates the two sides of a conflict: each attribute of studies with its values, those that separate most first.
import {attributePart} from '../lib/filter'
import {link} from '../lib/url'
import {count, decimal, inWords, meaning} from '../lib/words'
import {Explained} from '../ui/Explained'
import type {ConflictQuery} from './conflict.gql'

type Explanation = ConflictQuery['conflict']['explanations'][number]
type Value = Explanation['values'][number]

const columns = [
  ['favourable', 'FAVOURABLE', 'Favourable'],
  ['adverse', 'ADVERSE', 'Adverse'],
  ['noDifference', 'NO_DIFFERENCE', 'No difference'],
  ['mixed', 'MIXED', 'Mixed'],
  ['unclear', 'UNCLEAR', 'Unclear'],
] as const

type Props = {explanations: Explanation[]; behind: Record<string, string>}

export function Separations({explanations, behind}: Props) {
  const ranked = explanations.filter(e => typeof e.separation === 'number')
  const rest = explanations.filter(e => typeof e.separation !== 'number')
  const stated = rest.filter(e => e.values.length > 0)
  const unstated = rest.filter(e => !e.values.length)
  return (
    <section aria-labelledby="separates">
      <h2 id="separates">What separates the two sides</h2>
      <p class="hint">
        The largest difference between the share of the favourable studies with a value and the share of those that find harm or no difference.
        Sides that differ in something need not disagree because of it. <a href="/method">How it is worked out</a>
      </p>
      {ranked.length > 0 && <ol class="separations">{ranked.map(e => <li key={e.attribute}><Attribute of={e} behind={behind} open /></li>)}</ol>}
      {stated.length > 0 && (
        <>
          <p><strong>{ranked.length ? 'Not ranked' : 'No ranking'}: fewer than two studies of a side state it.</strong></p>
          <ul class="separations">{stated.map(e => <li key={e.attribute}><Attribute of={e} behind={behind} /></li>)}</ul>
        </>
      )}
      {unstated.length > 0 && <p class="hint">No study states {unstated.map(e => noun(e.attribute)).join(', ')}.</p>}
    </section>
  )
}

const noun = (attribute: string) => inWords(attribute).toLowerCase()

function Attribute({of: e, behind, open = false}: {of: Explanation; behind: Record<string, string>; open?: boolean}) {
  const name = inWords(e.attribute)
  const shown = columns.filter(([field]) => e.values.some(v => v[field] > 0))
  return (
    <>
      <h3><Explained means={meaning('StudyAttribute', e.attribute)}>{name}</Explained></h3>
      {typeof e.separation === 'number' && (
        <p class="separation">
          <span class="scale" aria-hidden="true"><span class="bar" style={{width: `${Math.max(0, e.separation) * 100}%`}} /></span>
          separates by <b>{decimal(e.separation)}</b> of 1
        </p>
      )}
      <p>{e.sentence}</p>
      <details open={open}>
        <summary>{count(e.valueCount, 'value')}, by direction</summary>
        <div class="wide" tabIndex={0} role="region" aria-label={`${name} by direction`}>
          <table>
            <caption><span>Studies and reviews with each value; one with several values counts under each</span></caption>
            <thead><tr><th scope="col">{name}</th>{shown.map(([field, , words]) => <th key={field} scope="col" class="n">{words}</th>)}</tr></thead>
            <tbody>{e.values.map(v => <Row key={v.value} value={v} attribute={e.attribute} shown={shown} behind={behind} />)}</tbody>
          </table>
        </div>
        {e.valueCount > e.values.length && <p class="hint">The {e.values.length} values that separate most are shown, of {e.valueCount}.</p>}
        {e.unknown > 0 && <p class="hint">{count(e.unknown, 'study or review', 'studies and reviews')} {e.unknown === 1 ? 'does' : 'do'} not state it.</p>}
      </details>
    </>
  )
}

type RowProps = {value: Value; attribute: string; shown: readonly (typeof columns)[number][]; behind: Record<string, string>}

function Row({value: v, attribute, shown, behind}: RowProps) {
  const part = attributePart(attribute)
  const words = /^[A-Z_]+$/.test(v.value) ? inWords(v.value) : v.value
  return (
    <tr>
      <th scope="row">{words}</th>
      {shown.map(([field, direction, heading]) => (
        <td key={field} class="n">
          {v[field] > 0 ? <a href={link('/findings', {...behind, direction, [part]: v.value})} aria-label={`${v[field]} ${heading.toLowerCase()}: ${words}`}>{v[field]}</a> : 0}
        </td>
      ))}
    </tr>
  )
}
