// The frame of each page: its title in the tab, its heading, and at its foot the operation behind it.
import type {ComponentChildren} from 'preact'
import {useEffect} from 'preact/hooks'
import {graphiql, type Operation} from '../lib/gql'

export type Behind = {operation: Operation<any, any>; variables: unknown}

type Props = {title: string; lead?: ComponentChildren; kicker?: ComponentChildren; behind?: Behind; children: ComponentChildren; class?: string}

export function Page({title, lead, kicker, behind, children, class: name}: Props) {
  useEffect(() => {
    document.title = `${title} · forwhom`
  }, [title])
  return (
    <article class={name}>
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
      {behind && <BehindLink {...behind}>See and change the GraphQL behind this page</BehindLink>}
    </article>
  )
}

/** The operation behind a part of a page that is asked by itself. */
export const BehindPart = (behind: Behind) => <BehindLink {...behind}>See and change the GraphQL behind this part</BehindLink>

function BehindLink({operation, variables, children}: Behind & {children: string}) {
  return <p class="behind no-print"><a href={graphiql(operation, variables)}>{children}</a></p>
}
