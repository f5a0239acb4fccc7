// A long list: its first part, and all of it once a reader asks. What is folded away is there for print and for the browser's own search.
import type {VNode} from 'preact'
import {useEffect, useRef} from 'preact/hooks'
import {go, useAddress, withParams} from '../lib/url'
import {number} from '../lib/words'

const first = 50
const atLeast = 10 // to fold away: fewer are no relief

type Props<T> = {
  of: readonly T[]
  /** One entry, an li. */
  line: (one: T) => VNode
  /** What the address calls the list once it is whole. */
  name: string
  class?: string
}

export function LongList<T>({of, line, name, class: style = 'list'}: Props<T>) {
  const {params} = useAddress()
  const rest = useRef<HTMLOListElement>(null)
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
      <ol class={style}>{of.slice(0, shown).map(line)}</ol>
      {shown < of.length && (
        <>
          {!whole && <p class="onward no-print"><a href={all} onClick={() => (asked.current = true)}>Show all {number(of.length)}</a></p>}
          <ol class={`${style} rest`} start={shown + 1} ref={rest} hidden={whole ? undefined : ('until-found' as never)}>{of.slice(shown).map(line)}</ol>
        </>
      )}
    </>
  )
}
