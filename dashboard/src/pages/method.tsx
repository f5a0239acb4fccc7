// Method: the rules as the API states them, with every constant.
import {useQuery} from '../lib/gql'
import {signs, inWords, meaning, tone} from '../lib/words'
import {terms} from '../lib/terms'
import {Asked} from '../ui/Asked'
import {Page} from '../ui/Page'
import {MethodDocument} from './method.gql'

export function Method() {
  const answer = useQuery(MethodDocument, {})
  return (
    <Page
      title="How answers are worked out"
      lead="Whoever has the findings can work every number out again by hand. Effect and strength are two axes and are never folded into one; the score is an order of reading, not a measure of truth."
      behind={{operation: MethodDocument, variables: {}}}
    >
      <Asked answer={answer} what="the method">
        {({method}) => (
          <>
            <h2>The formula, version {method.version}</h2>
            <p class="formula">{method.formula}</p>
            <h2>The constants</h2>
            <div class="wide" tabIndex={0} role="region" aria-label="Constants">
              <table>
                <thead><tr><th scope="col">Name</th><th scope="col" class="n">Value</th><th scope="col">What it does</th></tr></thead>
                <tbody>
                  {method.constants.map(c => <tr key={c.name} id={c.name}><th scope="row"><code>{c.name}</code></th><td class="n">{String(c.value)}</td><td>{c.meaning}</td></tr>)}
                </tbody>
              </table>
            </div>
          </>
        )}
      </Asked>
      <Words title="What the verdicts mean" type="Verdict" />
      <Words title="Which way a finding points" type="Direction" />
      <Words title="How sure one can be of a finding" type="Certainty" />
      <Words title="How studies are done" type="StudyDesign" />
      <Words title="Sorts of gaps" type="GapReason" />
    </Page>
  )
}

function Words({title, type}: {title: string; type: string}) {
  return (
    <>
      <h2>{title}</h2>
      <dl class="words">
        {Object.keys(terms[type] ?? {}).map(value => (
          <div key={value}>
            <dt>{signs[value] && <span class={`sign ${tone(value)}`} aria-hidden="true">{signs[value]} </span>}{inWords(value)}</dt>
            <dd>{meaning(type, value)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
