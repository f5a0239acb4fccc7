// What is folded away, and made once somebody opens it: a page with ten answers is there sooner without it.
import type {ComponentChildren} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'

type Props = {
  summary: ComponentChildren
  children: () => ComponentChildren
  /** The place that an address may lead to; one around such a place has none. */
  id?: string
  /** Whether the address leads to it: then it stands open, and the place is in sight and has the focus. */
  led?: boolean
  /** Tells that a reader has shut what the address leads to. */
  onShut?: () => void
}

export function Fold({summary, children, id, led = false, onShut}: Props) {
  const box = useRef<HTMLDetailsElement>(null)
  const [opened, set] = useState(false)
  useLayoutEffect(() => {
    if (led) set(true)
    if (!led || !id) return
    box.current!.querySelector('summary')!.focus({preventScroll: true})
    box.current!.scrollIntoView({block: 'start'})
  }, [led])
  return (
    <details ref={box} open={led} onToggle={event => (event.currentTarget.open ? set(true) : led && onShut?.())}>
      <summary id={id}>{summary}</summary>
      {(opened || led) && children()}
    </details>
  )
}
