// The cookbook's questions in a menu beside the editor. Each opens in a tab of its own.
import type {GraphiQLPlugin} from '@graphiql/react'
import {examples} from './cookbook'

const opening = (query: string) => '?' + new URLSearchParams({query})

function Menu() {
  return (
    <section aria-label="Examples" className="examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>Questions of the cookbook. Each opens in a tab of its own; Ctrl-Enter runs it.</p>
      <ul>
        {examples.map(e => <li key={e.title}><a href={opening(e.query)}>{e.title}</a></li>)}
      </ul>
    </section>
  )
}

const Icon = () => (
  <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h4" /></svg>
)

export const menu: GraphiQLPlugin = {title: 'Examples', icon: Icon, content: Menu}
