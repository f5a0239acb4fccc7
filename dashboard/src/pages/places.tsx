// Places: organisations on a map that needs no network, with the list beside it. The list is the real control.
import type {ComponentChildren} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import {useWhole} from '../lib/gql'
import {pageOf, useAddress, withParams, go} from '../lib/url'
import {count, inWords, list} from '../lib/words'
import {AskedWhole, soFar} from '../ui/Asked'
import {Figure} from '../ui/Figure'
import {LongList} from '../ui/LongList'
import {Page} from '../ui/Page'
import {Drawing, type Area} from './places-drawing'
import {called, gather, type Organisation, type Spot} from './places-plan'
import {PlacelessDocument, PlacesDocument} from './places.gql'

const one = (area: string | null) => (area === 'uk' || area === 'world' ? area : undefined)

/** Whether a place, `latitude,longitude`, lies outside the map of the United Kingdom. */
function isAbroad(at: string): boolean {
  const [latitude, longitude] = at.split(',').map(Number)
  return latitude !== undefined && longitude !== undefined && !(latitude > 49.5 && latitude < 61.5 && longitude > -11 && longitude < 2.5)
}

export function Places() {
  const {params} = useAddress()
  const answer = useWhole(PlacesDocument, {}, data => data.organisations)
  const at = params.getAll('at')
  const kind = params.get('kind')
  const area = one(params.get('area')) ?? (at.some(isAbroad) ? 'world' : 'uk')
  const chosen = spotsAt(gather(answer.data?.nodes ?? []), at)
  return (
    <Page title={titled(chosen, kind)} lead="Where the organisations are that deliver, study or pay for this work: the town or borough, not the door." behind={{operation: PlacesDocument, variables: {}}} class="places">
      <p class="tools no-print" role="group" aria-label="Area">
        <label><input type="radio" name="area" checked={area === 'uk'} onChange={() => go(withParams({area: 'uk'}), true)} /> United Kingdom</label>
        <label><input type="radio" name="area" checked={area === 'world'} onChange={() => go(withParams({area: 'world'}), true)} /> World</label>
      </p>
      <AskedWhole answer={answer} what="the places" of={['organisation', 'organisations']}>
        {(all, total) => <Shown all={all} total={total} area={area} at={at} kind={kind} />}
      </AskedWhole>
    </Page>
  )
}

/** The places that an address names by their points. */
const spotsAt = (spots: Spot[], at: string[]) => spots.filter(s => s.keys.some(key => at.includes(key)))

function titled(chosen: Spot[], kind: string | null): string {
  const of = [chosen.length > 0 && called(chosen), kind && inWords(kind)].filter(Boolean)
  return of.length ? `Places: ${of.join(', ')}` : 'Places'
}

type ShownProps = {all: Organisation[]; total: number; area: Area; at: string[]; kind: string | null}

function Shown({all, total, area, at, kind}: ShownProps) {
  const kinds = [...new Set(all.map(o => o.organisationKind))].filter(k => k !== null && k !== undefined).sort()
  const shown = kind ? all.filter(o => o.organisationKind === kind) : all
  const spots = gather(shown)
  const chosen = spotsAt(spots, at)
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = useRef(false)
  // On a phone the list is further down than the map: whoever opens a dot is brought there.
  useEffect(() => {
    const {top, bottom} = heading.current!.getBoundingClientRect()
    if (opened.current && (top < 0 || bottom > innerHeight)) heading.current!.focus()
    opened.current = false
  }, [at.join()])
  return (
    <>
      <p class="chips no-print" role="group" aria-label="Kinds of organisation">
        <a href={withParams({kind: null})} aria-current={kind ? undefined : 'true'}>All kinds <small>{all.length}</small></a>
        {kinds.map(k => <a key={k} href={withParams({kind: k, at: null})} aria-current={k === kind ? 'true' : undefined}>{inWords(k)} <small>{all.filter(o => o.organisationKind === k).length}</small></a>)}
      </p>
      <div class="halves">
        <Figure
          title={`${soFar(all.length, total)}${count(shown.length, 'organisation')} in ${count(spots.length, 'place')}`}
          note="Outlines: Natural Earth."
          file="places"
          lines={[['organisation', 'kind', 'place', 'latitude', 'longitude'], ...shown.map(o => [o.name, o.organisationKind ?? '', o.location?.place ?? '', o.location?.latitude ?? '', o.location?.longitude ?? ''])]}
        >
          <Drawing spots={spots} area={area} chosen={chosen} onOpen={() => (opened.current = true)} />
        </Figure>
        <section aria-labelledby="there">
          <h2 id="there" aria-live="polite" tabIndex={-1} ref={heading}>{chosen.length ? called(chosen) : 'All places'}</h2>
          {at.length > 0 && !chosen.length && <p class="empty">{kind ? `No organisation of this kind, ${inWords(kind).toLowerCase()},` : 'No organisation here'} is at {list(at, 'or')}. All places follow.</p>}
          {at.length > 0 && <p><a href={withParams({at: null})}>Show all places</a></p>}
          {kind && !shown.length && <p class="empty">No organisation here is of the kind “{inWords(kind)}”. <a href={withParams({kind: null})}>Show all kinds</a></p>}
          {chosen.length > 1 ? <Several spots={chosen} /> : <Organisations of={chosen[0]?.here ?? shown} name={chosen[0]?.keys[0] ?? 'places'} />}
        </section>
      </div>
      <Opened summary="Organisations whose place is not known"><Placeless /></Opened>
    </>
  )
}
// What one dot stands for, place by place.
function Several({spots}: {spots: Spot[]}) {
  return (
    <>
      <ul class="items">
        {spots.map(s => <li key={s.keys[0]}><a href={withParams({at: s.keys[0]})}>{s.name}</a> <small>{count(s.here.length, 'organisation')}</small></li>)}
      </ul>
      {spots.map(s => (
        <section key={s.keys[0]} aria-label={s.name}>
          <h3 class="band">{s.name}</h3>
          <Organisations of={s.here} name={s.keys[0]!} under="h4" />
        </section>
      ))}
    </>
  )
}

function Organisations({of, name, under: Heading = 'h3'}: {of: Organisation[]; name: string; under?: 'h3' | 'h4'}) {
  return (
    <LongList of={of} name={name} line={o => (
      <li key={o.id}>
        <Heading><a href={pageOf(o.id)}>{o.name}</a></Heading>
        <p class="meta"><span>{o.location?.place}</span>{o.organisationKind && <span>{inWords(o.organisationKind)}</span>}</p>
        {o.interventions.nodes.length > 0 && <p class="meta row-of-links">Delivers or supports {o.interventions.nodes.map(i => <a key={i.id} href={pageOf(i.id)}>{i.name}</a>)}</p>}
        {o.events.nodes.length > 0 && <p class="meta row-of-links">Took part in {o.events.nodes.map(e => <a key={e.id} href={pageOf(e.id)}>{e.name}</a>)}</p>}
      </li>
    )} />
  )
}

// What is asked for once it is opened.
function Opened({summary, children}: {summary: string; children: ComponentChildren}) {
  const [open, set] = useState(false)
  return (
    <details class="no-print" onToggle={event => set(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  )
}

function Placeless() {
  const answer = useWhole(PlacelessDocument, {}, data => data.organisations)
  return (
    <AskedWhole answer={answer} what="the organisations" of={['organisation', 'organisations']}>
      {(nodes, total) => (
        <>
          <p class="hint">{count(total, 'organisation')} of which no source here tells where it is.</p>
          <ul class="items">{nodes.map(o => <li key={o.id}><a href={pageOf(o.id)}>{o.name}</a> {o.organisationKind && <small>{inWords(o.organisationKind).toLowerCase()}</small>}</li>)}</ul>
        </>
      )}
    </AskedWhole>
  )
}
