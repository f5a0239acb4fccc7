// What the words of a list mean, once for all of its rows, which would else be a button each.
import {terms} from '../lib/terms'
import {inWords, meaning, signs, tone} from '../lib/words'
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

const titles = {
  Verdict: 'Verdicts', Direction: 'Directions', Dimension: 'What a finding is about', Certainty: 'Certainty', Perspective: 'Who tells it',
  GapReason: 'Sorts of gaps', ReportUse: 'How reports count',
} as const

export function Glossary({of}: {of: readonly (keyof typeof titles)[]}) {
  return (
    <div class="glossary no-print">
      <Fold summary="What the words mean">
        {() => of.map(type => (
          <section key={type}>
            {of.length > 1 && <h3>{titles[type]}</h3>}
            <Meanings of={type} />
          </section>
        ))}
      </Fold>
    </div>
  )
}
