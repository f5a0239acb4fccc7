// A long list: its first part, and all of it once a reader asks. What is folded away is there for print and for the browser's own search.
import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {go, useAddress, withParams} from '../lib/url'
import {number} from '../lib/words'

const atLeast = 3 // to fold away: fewer are no relief

type Props<T> = {
  of: readonly T[]
  /** One entry, an li. */
  line: (one: T) => VNode
  /** How many stand there at first. */
  first?: number
  /** What the address calls the list once it is whole. */
  name: string
  /** What the list is of, for who hears of several on a page. */
  label?: string
  class?: string
  ordered?: boolean
}

export function LongList<T>({of, line, name, label, first = 50, class: style = 'list', ordered}: Props<T>) {
  const {params} = useAddress()
  const List = ordered ? 'ol' : 'ul'
  const rest = useRef<HTMLElement>(null)
  const asked = useRef(false)
  const on = params.getAll('all')
  const whole = on.includes(name)
  const shown = of.length < first + atLeast ? of.length : first
  const all = withParams({all: [...on, name]})
  useEffect(() => {
    if (asked.current && whole) rest.current?.querySelector('a')?.focus() // the link that was followed is gone
    asked.current = false
  }, [whole])
  useEffect(() => {
    const list = rest.current
    const found = () => go(all, true)
    list?.addEventListener('beforematch', found)
    return () => list?.removeEventListener('beforematch', found)
  }, [all, shown < of.length])
  return (
    <>
      <List class={style}>{of.slice(0, shown).map(line)}</List>
      {shown < of.length && (
        <>
          {!whole && <p class="onward no-print"><a href={all} aria-label={label && `Show all ${number(of.length)}: ${label}`} onClick={() => (asked.current = true)}>Show all {number(of.length)}</a></p>}
          <List class={`${style} rest`} {...(ordered ? {start: shown + 1} : {})} ref={rest as never} hidden={whole ? undefined : ('until-found' as never)}>{of.slice(shown).map(line)}</List>
        </>
      )}
    </>
  )
}
