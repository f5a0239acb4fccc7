// The findings of a profile, gathered by outcome, an outcome's own by intervention, with how many point each way.
import {useQuery} from '../lib/gql'
import {nodeParts} from '../lib/filter'
import {link, pageOf} from '../lib/url'
import {count} from '../lib/words'
import {Asked} from '../ui/Asked'
import {Claim, claimWords} from '../ui/Claim'
import {Glossary} from '../ui/Glossary'
import {LongList} from '../ui/LongList'
import {FindingsOfDocument, type FindingsOfQuery} from './findings.gql'

type Found = FindingsOfQuery['findings']
type Part = keyof typeof nodeParts

export function FindingsByOutcome({id, part}: {id: string; part: Part}) {
  const edge = ['study', 'source', 'factor', 'mechanism'].includes(part) ? {in: [id]} : {within: [id]}
  const answer = useQuery(FindingsOfDocument, {where: {[nodeParts[part]]: edge}, first: 100})
  return <Asked answer={answer} what="its findings">{({findings}) => <Gathered found={findings} id={id} part={part} />}</Asked>
}

const none = {outcomes: 'No outcome: how, for whom, at what cost', interventions: 'No one intervention'}

function Gathered({found, id, part}: {found: Found; id: string; part: Part}) {
  const by = part === 'outcome' ? 'interventions' : 'outcomes'
  const what = by === 'outcomes' ? 'this outcome' : 'this intervention'
  const gathered = new Map<string, {name: string; findings: Found['nodes']}>()
  for (const f of found.nodes) {
    for (const o of f[by].length ? f[by] : [{id: '', name: none[by]}]) {
      const group = gathered.get(o.id) ?? {name: o.name, findings: []}
      group.findings.push(f)
      gathered.set(o.id, group)
    }
  }
  const groups = [...gathered].sort(([, a], [, b]) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : 1))
  if (!found.totalCount) return <p class="empty">No finding here is about it yet.</p>
  return (
    <section>
      <h2>Findings <small><a href={link('/findings', {[part]: id})}>{count(found.totalCount, 'finding')}</a></small></h2>
      <p class="meta row-of-links">
        {found.facets[0]?.buckets.map(b => <a key={b.value} href={link('/findings', {[part]: id, direction: b.value})}>{b.count} {b.label.toLowerCase()}</a>)}
      </p>
      <Glossary of={claimWords} />
      {groups.map(([about, group], i) => (
        <details key={about} open={i < 2 || groups.length <= 4}>
          <summary>{group.name} <small>{count(group.findings.length, 'finding')}</small></summary>
          {about && about !== id && <p class="meta row-of-links"><a href={pageOf(about)} aria-label={`About ${what}: ${group.name}`}>About {what}</a></p>}
          <LongList of={group.findings} first={5} name={about || by} label={group.name} line={f => <li key={f.id}><Claim finding={f} outcomes={by !== 'outcomes'} study={part !== 'study'} /></li>} />
        </details>
      ))}
      {found.totalCount > found.nodes.length && (
        <p><a href={link('/findings', {[part]: id})}>All {count(found.totalCount, 'finding')}</a>; the newest {found.nodes.length} are shown here.</p>
      )}
    </section>
  )
}
