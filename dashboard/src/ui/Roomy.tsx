// What stands open where there is room and is folded away on a phone, so that what a page is for comes first.
import type {ComponentChildren} from 'preact'

type Props = {summary: string; children: ComponentChildren}

export function Roomy({summary, children}: Props) {
  return (
    <details class="roomy" open={matchMedia('(min-width: 50rem)').matches}>
      <summary class="no-print">{summary}</summary>
      {children}
    </details>
  )
}
