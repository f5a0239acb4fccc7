// Brief: the answer to Ask's question as a document, to be read here, printed, or kept as a file.
import {useState} from 'preact/hooks'
import {askOnce, useQuery} from '../lib/gql'
import {firstOf, questionOf} from '../lib/question'
import {saveBlob} from '../lib/save'
import {go, useAddress, withParams} from '../lib/url'
import {count, inWords, meaning} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Page} from '../ui/Page'
import {Roomy} from '../ui/Roomy'
import {BriefBody} from './brief-body'
import {BriefableDocument, BriefDocument, type BriefQuery, type BriefQueryVariables} from './brief.gql'
import {Question} from './question'

const styles = ['APA', 'HARVARD', 'VANCOUVER'] as const
const files = {MARKDOWN: ['Markdown', 'md', 'text/markdown'], HTML: ['HTML', 'html', 'text/html'], CSV: ['CSV', 'csv', 'text/csv']} as const

type Format = keyof typeof files

export function Brief() {
  const {params} = useAddress()
  const question = questionOf(params)
  const style = styles.find(s => s === params.get('style')) ?? 'APA'
  const variables: BriefQueryVariables | null = Object.keys(question).length ? {question, style, first: firstOf(params), format: 'HTML'} : null
  const answer = useQuery(BriefDocument, variables)
  return (
    <Page title={answer.data?.brief.title ?? 'Brief'} kicker={answer.data && 'Brief: an answer as a document'} class="brief" behind={variables ? {operation: BriefDocument, variables} : undefined}>
      {variables ? (
        <>
          <Tools key={JSON.stringify(question)} variables={variables} permalink={answer.data && !answer.old ? answer.data.brief.permalink : undefined} />
          <Asked answer={answer} what="the brief">{({brief}) => <Shown of={brief} />}</Asked>
        </>
      ) : (
        <Start />
      )}
    </Page>
  )
}

// Nothing is asked yet: the question is put together here, or one is taken from those that there is most on.
function Start() {
  const answer = useQuery(BriefableDocument, {})
  return (
    <>
      <p class="lead">A brief is the answer to a question as a document: what the studies say, what speaks against it, what is missing, and numbered references. It can be printed, saved and cited.</p>
      <p>Choose at least one part of the question; the brief is written at once.</p>
      <Question />
      <Asked answer={answer} what="what there could be a brief on">
        {({findings}) => (
          <>
            {findings.facets.map(f => (
              <section key={f.field}>
                <h2>{f.field === 'OUTCOME' ? 'Or take an outcome' : 'Or an intervention'}</h2>
                <p class="chips">{f.buckets.map(b => <a key={b.value} href={withParams({[f.field.toLowerCase()]: b.value})}>{b.label} <small>{count(b.count, 'finding')}</small></a>)}</p>
              </section>
            ))}
            <p class="hint">These have the most findings on whether something works; the sentence finds all others.</p>
          </>
        )}
      </Asked>
    </>
  )
}

function Tools({variables, permalink}: {variables: BriefQueryVariables; permalink: string | undefined}) {
  const [said, say] = useState('')
  async function save(format: Format) {
    const [name, ending, type] = files[format]
    say(`Asking for it as ${name}…`)
    try {
      const {brief} = await askOnce(BriefDocument, {...variables, format})
      saveBlob(`brief.${ending}`, new Blob([brief.body], {type})) // byte for byte what the checksum is of, so nothing goes in front
      say(`brief.${ending} is of data version ${brief.dataVersion}; its SHA-256 is ${brief.checksum}`)
    } catch (err) {
      say(`It could not be saved as ${name}: ${(err as Error).message}`)
    }
  }
  function cite(style: string) {
    say('')
    go(withParams({style: style === 'APA' ? null : style}))
  }
  return (
    <div class="no-print">
      <Roomy summary="Print, save, cite or change it">
        <p class="onward">
          {permalink && <a href={permalink}>Ask the same again</a>}
          <a href={withParams({style: null}, '/')}>Change the question</a>
          <a href="/brief">Another brief</a>
          <button type="button" class="plain" onClick={() => print()}>Print this brief</button>
          {(Object.keys(files) as Format[]).map(f => <button key={f} type="button" class="plain" onClick={() => save(f)}>Save as {files[f][0]}</button>)}
          <label>
            References in{' '}
            <select value={variables.style} title={meaning('CitationStyle', variables.style)} onChange={event => cite(event.currentTarget.value)}>
              {styles.map(s => <option key={s} value={s}>{s === 'APA' ? s : inWords(s)}</option>)}
            </select>
          </label>
        </p>
      </Roomy>
      <p class="hint checksum" role="status">{said}</p>
    </div>
  )
}

function Shown({of: {body, dataVersion, checksum}}: {of: BriefQuery['brief']}) {
  return (
    <>
      <BriefBody html={body} />
      <p class="hint checksum">
        Of data version {dataVersion}. SHA-256 of this document as HTML: <code>{checksum}</code>. Whoever asks the same of the same data gets the
        same; an HTML file with another checksum is not what stands here.
      </p>
    </>
  )
}
