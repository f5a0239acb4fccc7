// Which outcome a part of an intervention's profile is for: one of those on which there is an answer. The address keeps it.
import {useQuery} from '../lib/gql'
import {go, pageOf, slugInWords, useAddress, withParams} from '../lib/url'
import {VerdictsDocument} from './thing-verdicts.gql'

/** The outcome that the address chooses; null where it leaves it to the API, which takes that with the strongest evidence. */
export const useOutcome = () => useAddress().params.get('on')

export function OutcomePick({id, label, part}: {id: string; label: string; part: string}) {
  const chosen = useOutcome()
  const {data} = useQuery(VerdictsDocument, {question: {intervention: [id]}})
  const outcomes = data?.whatWorks.edges.find(e => e.node.id === id)?.byOutcome.map(o => o.outcome) ?? []
  if (chosen && !outcomes.some(o => o.id === chosen)) outcomes.push({id: chosen, name: slugInWords(chosen)})
  if (outcomes.length < 2) return null
  return (
    <p class="tools no-print">
      <label>
        {label}{' '}
        <select value={chosen ?? ''} onChange={event => go(withParams({on: event.currentTarget.value}) + `#${part}`)}>
          <option value="">the outcome with the strongest evidence</option>
          {outcomes.map(o => <option key={o.id} value={o.id}>{o.name}</option>)}
        </select>
      </label>
    </p>
  )
}

/** An outcome by its name, where the list of answers has it. */
export function OutcomeLink({id, of}: {id: string; of: string}) {
  const {data} = useQuery(VerdictsDocument, {question: {intervention: [of]}})
  const name = data?.whatWorks.edges.flatMap(e => e.byOutcome).find(o => o.outcome.id === id)?.outcome.name
  return <a href={pageOf(id)}>{name ?? slugInWords(id)}</a>
}
