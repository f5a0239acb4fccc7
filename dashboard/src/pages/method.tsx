// Method: the rules as the API states them, with every constant.
import {useQuery} from '../lib/gql'
import {inWords} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Meanings} from '../ui/Glossary'
import {Page} from '../ui/Page'
import {MethodDocument, type MethodQuery} from './method.gql'

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
                <caption class="unseen">Constants</caption>
                <thead><tr><th scope="col">Name</th><th scope="col" class="n">Value</th><th scope="col">What it does</th></tr></thead>
                <tbody>
                  {method.constants.map(c => <tr key={c.name} id={c.name}><th scope="row"><code>{c.name}</code></th><td class="n">{String(c.value)}</td><td>{c.meaning}</td></tr>)}
                </tbody>
              </table>
            </div>
            <h2 id="schemes">Published schemes that rate evidence</h2>
            <p>Each by its own rules and version, side by side on an intervention’s page. What is not known lowers nothing: a level is then one that it has at most.</p>
            {method.schemes.map(s => <Scheme key={s.scheme} of={s} />)}
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

function Scheme({of: s}: {of: MethodQuery['method']['schemes'][number]}) {
  return (
    <details id={s.scheme}>
      <summary>{s.name} <small>version {s.version}</small></summary>
      <p class="hint">{s.source}.</p>
      <dl class="words">{s.levels.map(l => <div key={l.level}><dt>{inWords(l.level)}</dt><dd>{l.meaning}</dd></div>)}</dl>
      <div class="wide" tabIndex={0} role="region" aria-label={`Rules of ${s.name}`}>
        <table class="reports">
          <caption><span>The rules in order: the first that holds fires</span></caption>
          <thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Where there is, or are</th></tr></thead>
          <tbody>{s.rules.map(r => <tr key={r.name}><th scope="row"><code>{r.name}</code></th><td>{inWords(r.level)}</td><td>{r.condition}</td></tr>)}</tbody>
        </table>
      </div>
      {s.parts.length > 0 && (
        <div class="wide" tabIndex={0} role="region" aria-label={`Parts of ${s.name}`}>
          <table class="reports">
            <caption><span>What lowers or raises a level, or is rated by itself</span></caption>
            <thead><tr><th scope="col">Part</th><th scope="col">Looks at</th><th scope="col">What it does</th></tr></thead>
            <tbody>{s.parts.map(p => <tr key={p.name}><th scope="row">{inWords(p.name)}</th><td>{p.fact ?? 'facts that its rules name'}</td><td>{p.rules.map(r => <span key={r} class="line">{r}</span>)}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </details>
  )
}

function Words({title, type}: {title: string; type: string}) {
  return (
    <>
      <h2 id={type}>{title}</h2>
      <Meanings of={type} />
    </>
  )
}
