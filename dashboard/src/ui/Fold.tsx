// What is folded away, and made once somebody opens it: a page with ten answers is there sooner without it.
import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'

type Props = {summary: ComponentChildren; children: () => ComponentChildren}

export function Fold({summary, children}: Props) {
  const [opened, set] = useState(false)
  return (
    <details onToggle={event => event.currentTarget.open && set(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  )
}
