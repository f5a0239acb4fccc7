import {GraphiQL, type GraphiQLProps} from 'graphiql'
import {createRoot} from 'react-dom/client'
import 'graphiql/style.css'
import './style.css'
import {query, variables} from './example'
import {menu} from './examples'
import {fetcher} from './fetcher'

// What the editor starts with. A link may bring its own operation, ?query=…&variables=…&operationName=…; it opens in a tab of
// its own and waits to be run. Else a first visit starts with the example, and a later one with the tabs the browser kept.
function opening(): Partial<GraphiQLProps> {
  const link = new URLSearchParams(location.search)
  const linked = link.get('query')
  if (linked) return {query: linked, variables: link.get('variables') ?? '', operationName: link.get('operationName') ?? undefined}
  return visitedBefore() ? {} : {query, variables}
}

function visitedBefore(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') !== null // the key is GraphiQL's
  } catch {
    return false // the browser forbids storage, so each visit is a first one
  }
}

const plugins = [menu] // one list for all drawings, as GraphiQL asks

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} defaultQuery={'# A new query. Ctrl-Space suggests fields, Ctrl-Enter runs it.\n'} plugins={plugins} inputValueDeprecation schemaDescription {...opening()}>
    <GraphiQL.Logo>
      <a className="home" href="../">forwhom</a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
