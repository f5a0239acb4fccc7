// The address bar is the only store of what a page shows, so that every view is a link.
import {useEffect, useState} from 'preact/hooks'

const changed = new EventTarget()

/** Goes to an address of this site. `replace` leaves no step for the back button: for what is typed letter by letter. */
export function go(to: string, replace = false) {
  if (to === location.pathname + location.search + location.hash) return
  const next = new URL(to, location.href)
  const leaves = next.pathname !== location.pathname || next.searchParams.get('after') !== here().params.get('after') // or turns to the next part of a list
  keepPlace()
  history[replace ? 'replaceState' : 'pushState'](replace ? history.state : null, '', to)
  changed.dispatchEvent(new Event('go'))
  if (leaves) {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main')?.focus({preventScroll: true})
  }
}

export type Address = {path: string; params: URLSearchParams}

const here = (): Address => ({path: location.pathname, params: new URLSearchParams(location.search)})

/** The address now, and again whenever it changes. */
export function useAddress(): Address {
  const [address, set] = useState(here)
  useEffect(() => {
    const read = () => set(here())
    changed.addEventListener('go', read)
    addEventListener('popstate', read)
    return () => {
      changed.removeEventListener('go', read)
      removeEventListener('popstate', read)
    }
  }, [])
  return address
}

export type Changes = Record<string, string | string[] | null | undefined>

/** The present address with some of its parameters changed; empty ones go. */
export function withParams(changes: Changes, path = location.pathname, search = location.search): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name)
    for (const one of Array.isArray(value) ? value : [value]) if (one) params.append(name, one)
  }
  return address(path, params)
}

/** A path with parameters: link('/findings', {outcome: id}). */
export function link(path: string, params: Changes = {}): string {
  return withParams(params, path, '')
}

// Colons and commas stay as they are: ids are full of them, and people read addresses.
function address(path: string, params: URLSearchParams): string {
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return text ? `${path}?${text}` : path
}

/** The page of a node: study:abc-2016 is at /study/abc-2016. */
export function pageOf(id: string): string {
  const colon = id.indexOf(':')
  return `/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`
}

/** The kind of a node, as its id says it: study, case-study. */
export const kindOf = (id: string) => id.split(':', 1)[0]!

/** The id of the node whose page is at a path, the other way round. What cannot be read is left as it stands: nothing is called so. */
export function idAt(path: string): string {
  const [, kind = '', slug = ''] = path.split('/')
  try {
    return `${kind}:${decodeURIComponent(slug)}`
  } catch {
    return `${kind}:${slug}`
  }
}

/** What to call a node until its name is known: its slug in words. */
export const slugInWords = (id: string) => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')

/** Lets links within the site change the page without loading it anew. */
export function followLinks() {
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const a = (event.target as Element).closest?.('a[href]')
    if (!a || a.hasAttribute('target') || a.hasAttribute('download')) return
    const to = new URL(a.getAttribute('href')!, location.href) // a link in a drawing has none of an anchor's parts
    if (to.origin !== location.origin || to.pathname.startsWith('/graph') || (to.hash && to.pathname === location.pathname && to.search === location.search)) return
    event.preventDefault()
    go(to.pathname + to.search + to.hash)
  })
}

let waiting: ReturnType<typeof setTimeout> | undefined // to keep the place, while somebody scrolls
let returning = false // to a place, which is not to be taken for one that the reader chose

/** Keeps how far down the reader is with this step of the history. */
function keepPlace() {
  clearTimeout(waiting)
  if (!returning) history.replaceState({y: scrollY}, '')
}

/**
 * Brings the reader back, after back, forward or loading anew, to where they were on a page. The browser does so at once, when
 * a list is not there yet and the page is short; this goes on until the page has all that it asks for, or the reader moves.
 */
export function returnToPlaces() {
  const back = () => {
    clearTimeout(waiting)
    const y: number = history.state?.y ?? 0
    if (!y) return
    const since = performance.now()
    returning = true
    const step = () => {
      if (!returning) return
      scrollTo({top: y, behavior: 'instant'})
      const past = performance.now() - since
      const busy = Math.abs(scrollY - y) > 1 || document.querySelector('[aria-busy=true], .loading')
      if (past < 400 || (busy && past < 5000)) requestAnimationFrame(step)
      else returning = false
    }
    step()
  }
  for (const moves of ['wheel', 'touchstart', 'keydown', 'pointerdown']) addEventListener(moves, () => (returning = false), {capture: true, passive: true})
  addEventListener('scroll', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keepPlace, 150)
  }, {passive: true})
  addEventListener('popstate', back)
  back()
}
