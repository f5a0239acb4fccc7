// The sentence at the top of Ask: its parts are chosen from the graph, or taken from what a reader types.
import {useState} from 'preact/hooks'
import {askOnce} from '../lib/gql'
import {go, useAddress, withParams} from '../lib/url'
import {list} from '../lib/words'
import {UnderstandDocument} from './ask.gql'
import {PartChoice, useNames, type Part} from './part-choice'

const order = ['population', 'context', 'outcome', 'intervention'] as const

export function Question() {
  const {params} = useAddress()
  const all = order.flatMap(part => params.getAll(part))
  const names = useNames(all)
  const part = (name: Part) => <PartChoice part={name} ids={params.getAll(name)} names={names} />
  const stated = params.has('population') || params.has('context')
  return (
    <form class="question no-print" aria-label="The question" onSubmit={event => event.preventDefault()}>
      <p class="sentence">
        What works for {part('population')} in {part('context')} on {part('outcome')}, among {part('intervention')}?
      </p>
      {stated && (
        <p class="require no-print">
          {params.has('population') && <Require value="POPULATION">only findings among these people</Require>}
          {params.has('context') && <Require value="CONTEXT">only findings from there</Require>}
        </p>
      )}
      <Typed />
    </form>
  )
}

function Require({value, children}: {value: string; children: string}) {
  const {params} = useAddress()
  const on = params.getAll('require').includes(value)
  const others = params.getAll('require').filter(v => v !== value)
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => go(withParams({require: on ? others : [...others, value]}))} /> {children}
    </label>
  )
}

// Free text: what is typed is looked for in the graph, and every part of the sentence that is named in it is filled.
function Typed() {
  const [text, set] = useState('')
  const [said, say] = useState('')
  async function understand(event: Event) {
    event.preventDefault()
    if (!text.trim()) return
    say('Looking for it in the graph…')
    try {
      const found = await named(text)
      const all = Object.values(found).flat()
      if (!all.length) {
        say('Nothing in it is a name that the graph knows. Choose the parts above, or search everything at the top.')
        return
      }
      say(`Understood: ${list(all.map(n => n.name))}. Change the sentence above where that is wrong.`)
      go(withParams({...Object.fromEntries(Object.entries(found).map(([part, nodes]) => [part, nodes.map(n => n.id)])), first: null}))
    } catch (err) {
      say(`That did not work: ${(err as Error).message} What you typed is still here.`)
    }
  }
  return (
    <div class="typed no-print">
      <label for="typed">Or put it in your own words</label>
      <span class="row">
        <input id="typed" value={text} onInput={event => set(event.currentTarget.value)} onKeyDown={event => event.key === 'Enter' && understand(event)} placeholder="Does family group conferencing keep children out of care in England?" />
        <button type="button" onClick={understand}>Ask</button>
      </span>
      <p role="status" class="hint">{said}</p>
    </div>
  )
}

type Named = {id: string; name: string; aliases: string[]}

/** What a text names, by part of the question: names that share a word with it are asked for, and those that are whole in it stay. */
async function named(text: string): Promise<Record<Part, Named[]>> {
  const or = telling(text).slice(0, 20).flatMap(word => [{name: {contains: stem(word)}}, {aliases: {has: word}}])
  const where = {or}
  const {populations, outcomes, contexts, interventions} = await askOnce(UnderstandDocument, {population: where, outcome: where, context: where, intervention: where})
  const whole = ({nodes}: {nodes: Named[]}) => {
    const inText = nodes.filter(n => [n.name, ...n.aliases].some(name => isNamedIn(name, text)))
    return inText.filter(n => !inText.some(m => m !== n && m.name.length > n.name.length && isNamedIn(n.name, m.name))) // the most specific
  }
  return {population: whole(populations), context: whole(contexts), outcome: whole(outcomes), intervention: whole(interventions)}
}

/** Whether every telling word of a name occurs in a text, whatever its ending: "enters" is found in "entering". */
function isNamedIn(name: string, text: string): boolean {
  const said = telling(text).map(stem)
  const words = telling(name)
  return words.length > 0 && words.map(stem).every(w => said.includes(w))
}

const telling = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(w => w.length > 2 && !['and', 'the', 'for', 'with', 'from', 'what', 'works'].includes(w))

const stem = (word: string) => word.replace(/(ing|ed|es|s|ren)$/, '').replace(/e$/, '')
