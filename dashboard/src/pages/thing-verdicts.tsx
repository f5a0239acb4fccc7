// What the evidence says of an intervention, outcome by outcome, asked of nobody and nowhere in particular.
import {useQuery} from '../lib/gql'
import {whyOf} from '../lib/question'
import {link} from '../lib/url'
import {number} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Counts} from '../ui/Counts'
import {Glossary} from '../ui/Glossary'
import {Points} from '../ui/Points'
import {Tag} from '../ui/Tag'
import {VerdictsDocument} from './thing-verdicts.gql'

export function Verdicts({id}: {id: string}) {
  const answer = useQuery(VerdictsDocument, {question: {intervention: [id]}})
  return (
    <Asked answer={answer} what="what the evidence says">
      {({whatWorks}) => {
        const mine = whatWorks.edges.find(e => e.node.id === id)
        if (!mine && whatWorks.totalCount > whatWorks.edges.length) {
          return <p class="empty">{number(whatWorks.totalCount)} interventions stand under it, and many of them have stronger evidence of their own. <a href={link('/', {intervention: id})}>Ask what works among them</a>.</p>
        }
        if (!mine) return <p class="empty">No study of it counts towards an answer on any outcome yet.</p>
        return (
          <section>
            <h2>What the evidence says, by outcome</h2>
            <Glossary of={['Verdict']} />
            <div class="wide" tabIndex={0} role="region" aria-label="Verdicts by outcome">
              <table class="verdicts">
                <caption class="unseen">Verdicts by outcome</caption>
                <thead><tr><th scope="col">Outcome</th><th scope="col">Verdict</th><th scope="col" class="n">Points (−1 to 1)</th><th scope="col" class="n">Strength (0 to 1)</th><th scope="col">Independent studies</th></tr></thead>
                <tbody>
                  {mine.byOutcome.map(o => (
                    <tr key={o.outcome.id}>
                      <th scope="row"><a href={link('/', {intervention: id, outcome: o.outcome.id})}>{o.outcome.name}</a></th>
                      <td>
                        <Tag type="Verdict" value={o.verdict} small />{' '}
                        {o.counts.favourable > 0 && o.counts.adverse + o.counts.noDifference > 0 && <a href={link('/conflict', {intervention: id, outcome: o.outcome.id})} aria-label={`why they disagree: ${o.outcome.name}`}>why they disagree</a>}
                      </td>
                      <Points effectIndex={o.effectIndex} strength={o.strength} behind={whyOf(id, {intervention: id, outcome: o.outcome.id}, '')} of={o.outcome.name} />
                      <td><Counts counts={o.counts} behind={{intervention: id, outcome: o.outcome.id, dimension: 'EFFECT'}} /></td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )
      }}
    </Asked>
  )
}
