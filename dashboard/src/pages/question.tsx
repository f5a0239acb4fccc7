// The sentence at the top of Ask: its parts are chosen from the graph, or taken from what a reader types.
import {useState} from 'preact/hooks'
import {askOnce} from '../lib/gql'
import {go, kindOf, link, useAddress, withParams} from '../lib/url'
import type {Named} from '../lib/understand'
import {count, inWords, list} from '../lib/words'
import {NamedLikeDocument} from './ask.gql'
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

type Near = {part: Part; node: Named}

// Free text: what is typed is looked for in the graph, and every part of the sentence that is named in it is filled. What only
// comes near is offered, for the reader to say.
function Typed() {
  const {params} = useAddress()
  const [text, set] = useState('')
  const [said, say] = useState('')
  const [near, offer] = useState<Near[]>([])
  const [unknown, leave] = useState('') // a text of which nothing is known
  async function ask(event: Event) {
    event.preventDefault()
    if (!text.trim()) return
    offer([])
    leave('')
    say('Looking for it in the graph…')
    try {
      const found = await lookFor(text)
      offer(found.near)
      const offered = found.near.length ? ` ${count(found.near.length, 'name')} that may be meant ${found.near.length > 1 ? 'are' : 'is'} offered below.` : ''
      const all = Object.values(found.named).flat()
      if (!all.length) {
        leave(text)
        say(`Nothing in it is a name that the graph knows.${offered || ' Choose the parts above.'}`)
        return
      }
      say(`Understood: ${list(all.map(n => n.name))}. Change the sentence above where that is wrong.${offered}`)
      go(withParams({...Object.fromEntries(Object.entries(found.named).map(([part, nodes]) => [part, nodes.map(n => n.id)])), first: null}))
    } catch (err) {
      say(`That did not work: ${(err as Error).message} What you typed is still here.`)
    }
  }
  const add = ({part, node}: Near) => {
    offer(near.filter(n => n.node !== node))
    say(`Added: ${node.name}.`)
    go(withParams({[part]: [...params.getAll(part), node.id], first: null}))
  }
  return (
    <div class="typed no-print">
      <label for="typed">Or put it in your own words</label>
      <span class="row">
        <input id="typed" value={text} onInput={event => set(event.currentTarget.value)} onKeyDown={event => event.key === 'Enter' && ask(event)} placeholder="Does family group conferencing keep children out of care in England?" />
        <button type="button" onClick={ask}>Ask</button>
      </span>
      <p role="status" class="hint">{said}</p>
      {near.length > 0 && (
        <ul class="near" aria-label="What may be meant">
          {near.map(n => <li key={n.node.id}><button type="button" class="plain" onClick={() => add(n)}>Add {n.node.name} <small>{inWords(n.part).toLowerCase()}</small></button></li>)}
        </ul>
      )}
      {unknown && <p class="hint"><a href={link('/search', {q: unknown})}>Search everything for “{unknown}”</a></p>}
    </div>
  )
}

const most = 4 // names are offered

/** What a text names, by part of the question: for each of its words those that are named like it are looked for, and all are weighed together. */
async function lookFor(text: string): Promise<{named: Record<Part, Named[]>; near: Near[]}> {
  const {lookedFor, understand} = await import('../lib/understand') // once somebody writes
  const hits = await Promise.all(lookedFor(text).slice(0, 24).map(word => askOnce(NamedLikeDocument, {word})))
  const nodes = new Map<string, Named>()
  for (const {node} of hits.flatMap(h => h.search.edges)) if ('name' in node) nodes.set(node.id, node)
  const found = understand(text, [...nodes.values()])
  const of = (part: Part): Named[] => found.named.filter(n => partOf(n) === part)
  const named = {population: of('population'), context: of('context'), outcome: of('outcome'), intervention: of('intervention')}
  const near = found.near.filter(n => !named[partOf(n)].length).slice(0, most)
  return {named, near: near.map(node => ({part: partOf(node), node}))}
}

const partOf = ({id}: Named) => kindOf(id) as Part
