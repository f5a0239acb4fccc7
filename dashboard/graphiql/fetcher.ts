import type {GraphiQLProps} from 'graphiql'
import {Kind, OperationTypeNode, parse, type OperationDefinitionNode} from 'graphql'

type Fetcher = GraphiQLProps['fetcher']

const endpoint = new URL('../graphql', location.href) // /graphql, when this page is /graphiql/

// Sends one operation by POST. A query or mutation gives one answer; a subscription gives one for each server-sent event,
// until the server completes it or the reader presses stop.
export const fetcher: Fetcher = (params, opts) => {
  const operation = operationOf(params.query, params.operationName)
  const streams = operation?.operation === OperationTypeNode.SUBSCRIPTION
  const stopper = new AbortController()
  const response = fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: streams ? 'text/event-stream' : 'application/graphql-response+json, application/json',
      ...opts?.headers,
    },
    body: JSON.stringify(operation ? {...params, operationName: operation.name?.value} : params),
    signal: stopper.signal,
  })
  if (!streams) return response.then(answer)
  const stream = events(response, stopper)
  const finish = stream.return.bind(stream)
  stream.return = value => {
    stopper.abort() // else a stop would wait for the next event
    return finish(value)
  }
  return stream
}

// The operation that will run. GraphiQL learns of an edit a moment late, so the text decides: a name that is no longer in it
// gives way to the only operation there is. Text that does not parse has none; the server will say what is wrong with it.
function operationOf(text: string, name?: string | null): OperationDefinitionNode | undefined {
  try {
    const all = parse(text).definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION)
    return all.find(node => node.name?.value === name) ?? (all.length === 1 ? all[0] : undefined)
  } catch {
    return undefined
  }
}

// GraphQL errors come as JSON whatever the status; anything else, such as a proxy's error page, is shown as text.
async function answer(response: Response) {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return {errors: [{message: `${response.status} ${response.statusText}: ${text.slice(0, 500) || 'empty answer'}`}]}
  }
}

// Reads an event stream: events end with a blank line, a line that starts with a colon keeps the connection open.
async function* events(pending: Promise<Response>, stopper: AbortController) {
  try {
    const response = await pending
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) {
      yield await answer(response)
      return
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const {value, done} = await reader.read()
      if (done) return
      const blocks = (rest + value).replace(/\r\n/g, '\n').split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) {
        const lines = block.split('\n')
        if (lines.some(line => /^event: ?complete$/.test(line))) return
        const data = lines.filter(line => line.startsWith('data:')).map(line => line.slice(5)).join('\n').trim()
        if (data) yield JSON.parse(data)
      }
    }
  } catch (err) {
    if (!stopper.signal.aborted) throw err
  } finally {
    stopper.abort()
  }
}
