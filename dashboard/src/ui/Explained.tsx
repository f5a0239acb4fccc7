// A word that explains itself: a button that opens what it means beside it, by click, tap, Enter or the space bar. The browser
// shuts it again, by Escape, the button or a click elsewhere; until then it stays, and may be pointed at and marked. What it says
// is put in once it is open, so that a screen reader tells it.
import type {ComponentChildren} from 'preact'
import {useId, useState} from 'preact/hooks'

type Props = {
  /** A sentence without its full stop; without one, the word stands by itself. */
  means: string | undefined
  children: ComponentChildren
  class?: string
}

export function Explained({means, children, class: name = ''}: Props) {
  const id = useId()
  const [open, set] = useState(false)
  if (!means) return name ? <span class={name}>{children}</span> : <>{children}</>
  return (
    <>
      <button type="button" class={`term ${name}`} popovertarget={id}>{children}</button>
      <span popover="auto" id={id} class="meaning" role="status" onToggle={event => set(event.newState === 'open')}>{open && `${means}.`}</span>
    </>
  )
}
