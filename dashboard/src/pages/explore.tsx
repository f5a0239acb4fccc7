// Explore: what lies around anything, as a picture and as a list, and how two things are connected, in words.
// The address holds the middle (at), what was opened (open), the kinds left out (without) and the two ends of a path.
import type {VNode} from 'preact'
import {lazy, Suspense} from 'preact/compat'
import {useEffect, useState} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {go, link, pageOf, slugInWords, useAddress, withParams} from '../lib/url'
import {count, inWords, kindInWords, list, number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Choice} from '../ui/Choice'
import {Page} from '../ui/Page'
import {AroundDocument, FindThingsDocument, PathsDocument, StartsDocument} from './explore.gql'
import {around, useNeighbours, type Graph} from './explore-graph'
import {says} from './explore.words'

const Picture = lazy(() => import('./explore-picture').then(m => m.Picture))

export function Explore() {
  const {params} = useAddress()
  const at = params.get('at')
  const from = params.get('from')
  const to = params.get('to')
  const ids = [at, from, to].filter(id => id !== null)
  const starts = useQuery(StartsDocument, {ids})
  const named = new Map(starts.data?.named.map(n => [n?.id, n && 'name' in n ? n.name : undefined]))
  const name = (id: string | null) => (id ? (named.get(id) ?? slugInWords(id)) : '')
  const known = (id: string) => !starts.data || named.get(id) // until it is, it is called by its id
  const title = from && to && known(from) && known(to) ? `From ${name(from)} to ${name(to)}` : at && known(at) ? `Around ${name(at)}` : 'Explore the graph'
  const behind = from && to ? {operation: PathsDocument, variables: {from, to}} : at ? {operation: AroundDocument, variables: {id: at, first: around}} : {operation: StartsDocument, variables: {ids}}
  return (
    <Page title={title} lead="Start from one thing and follow what it is linked to." behind={behind} class="explore">
      <div class="question no-print">
        <p class="sentence">Show what is around <Thing label="The thing in the middle" id={at} name={name(at)} part="at" /></p>
        <p class="sentence">
          Or find how <Thing label="Where the path begins" id={from} name={name(from)} part="from" /> is connected with <Thing label="Where the path ends" id={to} name={name(to)} part="to" />
        </p>
      </div>
      {from && to && <PathFinder from={from} to={to} unknown={[from, to].filter(id => starts.data && !named.get(id))} />}
      {at ? <Neighbours at={at} /> : !from && !to && (
        <Asked answer={starts} what="places to start">
          {({findings}) => findings.facets.map(f => (
            <section key={f.field}>
              <h2>Start from {f.field === 'INTERVENTION' ? 'an intervention' : f.field === 'OUTCOME' ? 'an outcome' : 'a theme'}</h2>
              <p class="chips">{f.buckets.map(b => <a key={b.value} href={link('/explore', {at: b.value})}>{b.label} <small>{count(b.count, 'finding')}</small></a>)}</p>
            </section>
          ))}
        </Asked>
      )}
    </Page>
  )
}

function Thing({label, id, name, part}: {label: string; id: string | null; name: string; part: string}) {
  const [text, type] = useState('')
  const [asked, ask] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => ask(text.trim()), 150) // while somebody types on, nothing is asked
    return () => clearTimeout(wait)
  }, [text])
  const {data, loading, old} = useQuery(FindThingsDocument, asked ? {text: asked} : null)
  const current = asked === text.trim() && !old
  const found = asked && text ? (data?.search.nodes ?? []).filter(n => current || n.name.toLowerCase().includes(text.trim().toLowerCase())) : [] // as in PartChoice
  return (
    <Choice
      label={label}
      placeholder="type a name"
      next="another"
      chosen={id ? [{id, name, detail: ''}] : []}
      options={found.map(n => ({id: n.id, name: n.name, detail: kindInWords(n.__typename)}))}
      onType={type}
      onChange={next => go(withParams({[part]: next[next.length - 1], open: null, picked: null}))}
      loading={loading || asked !== text.trim()}
      more={!text || (data?.search.totalCount ?? 0) > found.length}
    />
  )
}

function PathFinder({from, to, unknown}: {from: string; to: string; unknown: string[]}) {
  const answer = useQuery(PathsDocument, {from, to})
  return (
    <section aria-labelledby="paths">
      <h2 id="paths" aria-live="polite">How they are connected</h2>
      <Asked answer={answer} what="the paths">
        {({connections: {paths: found, truncated}}) => {
          const paths = found.filter(p => p.length > 0)
          return (
            <>
              {paths.length === 0 && <p class="empty">{noPath(from === to, unknown)}</p>}
              <ol class="list">
                {paths.map(p => (
                  <li key={p.sentence}>
                    <p>{p.sentence}</p>
                    <p class="trail">{p.nodes.map((n, i) => <span key={n.id}>{i > 0 && <span aria-hidden="true"> → </span>}<a href={pageOf(n.id)}>{n.name}</a> <small>{kindInWords(n.__typename).toLowerCase()}</small></span>)}</p>
                  </li>
                ))}
              </ol>
              {truncated && <p class="hint">There are more paths of this length; those through rarer links come first.</p>}
            </>
          )
        }}
      </Asked>
    </section>
  )
}

function noPath(same: boolean, unknown: string[]): string {
  if (unknown.length) return `There is nothing with the id ${list(unknown, 'or')}, or not for readers without an account.`
  return same ? 'Both ends are the same thing. Choose another for one of them.' : 'No path of at most six steps leads from one to the other.'
}

function Neighbours({at}: {at: string}) {
  const {params} = useAddress()
  const open = params.get('open')?.split(',').filter(Boolean) ?? []
  const without = params.getAll('without')
  const answer = useNeighbours([at, ...open])
  return (
    <Asked answer={answer} what="what is around it">
      {graph => {
        if (!graph) return <p class="empty">There is nothing with this id, or not for readers without an account.</p>
        const kinds = [...new Set(graph.nodes.map(n => n.kind))].sort()
        const shown: Graph = {...graph, nodes: graph.nodes.filter(n => n.id === at || !without.includes(n.kind))}
        const here = new Set(shown.nodes.map(n => n.id))
        shown.edges = graph.edges.filter(e => here.has(e.from) && here.has(e.to))
        return (
          <>
            <fieldset class="tools kinds no-print">
              <legend>Show</legend>
              {kinds.map(kind => (
                <label key={kind}>
                  <input type="checkbox" checked={!without.includes(kind)} onChange={() => go(withParams({without: without.includes(kind) ? without.filter(k => k !== kind) : [...without, kind]}), true)} />{' '}
                  <i class={`dot-key kind-${kinds.indexOf(kind) % 10}`} aria-hidden="true" />{kindInWords(kind)} <small>{graph.nodes.filter(n => n.kind === kind).length}</small>
                </label>
              ))}
            </fieldset>
            <p aria-live="polite">{count(shown.nodes.length, 'thing')}, {count(shown.edges.length, 'link')}{graph.leftOut > 0 && `; ${graph.leftOut} neighbours with fewer links are left out`}.</p>
            <div class="halves">
              <Suspense fallback={<div class="figure canvas"><p class="loading" role="status">Loading the picture…</p></div>}>
                <Picture graph={shown} kinds={kinds} at={at} picked={params.get('picked')} onPick={id => go(withParams({picked: id}), true)} />
              </Suspense>
              <List graph={shown} at={at} open={open} picked={params.get('picked')} kinds={kinds} />
            </div>
          </>
        )
      }}
    </Asked>
  )
}

// The same as the picture, for whoever cannot see or drag it; opening a thing here opens it there.
const part = 100 // of a long list at once

function Some<T>({of, line}: {of: T[]; line: (one: T) => VNode}) {
  const [shown, show] = useState(part)
  return (
    <>
      <ul class="items">{of.slice(0, shown).map(line)}</ul>
      {of.length > shown && <p><button type="button" onClick={() => show(shown + part)}>Show {Math.min(part, of.length - shown)} more of {number(of.length)}</button></p>}
    </>
  )
}

function List({graph, at, open, picked, kinds}: {graph: Graph; at: string; open: string[]; picked: string | null; kinds: string[]}) {
  const links = linksTo(graph, [at, ...open])
  const line = (n: Graph['nodes'][number]) => (
    <li key={n.id} class={n.id === picked ? 'on' : ''}>
      <a href={pageOf(n.id)}>{n.name}</a> <small>{[...(links.get(n.id) ?? []), count(n.degree, 'link')].join('; ')}</small>{' '}
      {n.id !== at && (
        <button type="button" class="plain" aria-pressed={open.includes(n.id)} aria-label={`${open.includes(n.id) ? 'Close' : 'Open'} ${n.name}`} onClick={() => go(withParams({open: (open.includes(n.id) ? open.filter(o => o !== n.id) : [...open, n.id]).join(',')}))}>
          {open.includes(n.id) ? 'Close' : 'Open'}
        </button>
      )}
    </li>
  )
  const chosen = graph.nodes.find(n => n.id === picked)
  return (
    <section class="scroll" aria-label="The same as a list" tabIndex={0}>
      {chosen && (
        <div class="picked" role="status">
          <h2>{chosen.name}</h2>
          <p class="meta"><span>{kindInWords(chosen.kind)}</span><span>{count(chosen.degree, 'link')}</span></p>
          <ul class="items">{line(chosen)}</ul>
          <p class="onward"><a href={link('/explore', {at: chosen.id})}>Put it in the middle</a><a href={link('/explore', {at, from: at, to: chosen.id})}>How is it connected?</a></p>
        </div>
      )}
      {kinds.map(kind => {
        const some = graph.nodes.filter(n => n.kind === kind)
        return some.length > 0 && (
          <details key={kind} open={some.length <= 12 || kinds.length < 3}>
            <summary>{kindInWords(kind)} <small>{some.length}</small></summary>
            <Some of={some} line={line} />
          </details>
        )
      })}
    </section>
  )
}

/** What the lines of the picture say, of each thing: how it is linked with those that are opened. */
function linksTo({nodes, edges}: Graph, opened: string[]): Map<string, string[]> {
  const names = new Map(nodes.map(n => [n.id, n.name]))
  const links = new Map<string, string[]>()
  const add = (id: string, words: string) => links.set(id, [...(links.get(id) ?? []), words])
  for (const {from, to, relation} of edges) {
    const words = says[relation] ?? inWords(relation).toLowerCase()
    if (opened.includes(to)) add(from, `${words} “${names.get(to)}”`)
    else if (opened.includes(from)) add(to, `“${names.get(from)}” ${words} it`)
  }
  return links
}
