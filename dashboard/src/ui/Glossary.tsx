// What the words of a list mean, once for all of its rows, which would else be a button each.
import {terms} from '../lib/terms'
import {inWords, list, meaning, signs, tone} from '../lib/words'
import {Fold} from './Fold'

/** The values of an enum with what the schema says of them. */
export function Meanings({of}: {of: string}) {
  return (
    <dl class="words">
      {Object.keys(terms[of] ?? {}).map(value => (
        <div key={value}>
          <dt>{signs[value] && <span class={`sign ${tone(value)}`} aria-hidden="true">{signs[value]} </span>}{inWords(value)}</dt>
          <dd>{meaning(of, value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** By what a list's words are sorted, in the words of a sentence. */
const sorts = {
  Verdict: 'verdicts', Direction: 'directions', Dimension: 'what findings are about', Certainty: 'certainty', Perspective: 'who tells it',
  GapReason: 'sorts of gaps', ReportUse: 'how reports count',
} as const

export function Glossary({of}: {of: readonly (keyof typeof sorts)[]}) {
  return (
    <div class="glossary no-print">
      <Fold summary={`What the words mean: ${list(of.map(type => sorts[type]))}`}>
        {() => of.map(type => (
          <section key={type}>
            {of.length > 1 && <h3>{sorts[type].charAt(0).toUpperCase() + sorts[type].slice(1)}</h3>}
            <Meanings of={type} />
          </section>
        ))}
      </Fold>
    </div>
  )
}
