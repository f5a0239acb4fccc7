// One cell of a comparison: what is known of one intervention in one row, or why there is nothing.
import {whyOf} from '../lib/question'
import {link, pageOf} from '../lib/url'
import {count} from '../lib/words'
import {Axis} from '../ui/Axis'
import {Tag} from '../ui/Tag'
import type {CompareQuery} from './compare.gql'

type Row = CompareQuery['compare']['rows'][number]
type Cell = Row['cells'][number]

/** Which findings a row that is no outcome counts. */
const dimensions: Record<string, string> = {MECHANISM: 'MECHANISM', CONDITION: 'MODERATOR', IMPLEMENTATION: 'IMPLEMENTATION', EXPERIENCE: 'EXPERIENCE', COST: 'ECONOMIC'}

export function CompareCell({cell: c, row, column}: {cell: Cell; row: Row; column: {id: string; name: string}}) {
  const behind = row.node ? {intervention: column.id, outcome: row.node.id} : {intervention: column.id, dimension: dimensions[row.rowKind]}
  const why = row.node ? whyOf(column.id, {intervention: column.id, outcome: row.node.id}, '') : link('/findings', behind)
  const points = typeof c.effectIndex === 'number' && typeof c.strength === 'number'
  return (
    <>
      {c.verdict && <p><Tag type="Verdict" value={c.verdict} small /></p>}
      {points && (
        <div class="axes">
          <Axis name="Points" value={c.effectIndex!} from={-1} to={1} low="worse" high="better" signed behind={why} of={`${column.name}, ${row.label}`} />
          <Axis name="Strength" value={c.strength!} from={0} to={1} low="little" high="much" behind={why} of={`${column.name}, ${row.label}`} />
        </div>
      )}
      {c.findingCount > 0 && <p>{!row.node && c.sentence + ' '}<a href={link('/findings', behind)}>{count(c.findingCount, 'finding')}</a></p>}
      {!points && (row.node || !c.findingCount) && <p class="hint">{c.sentence}</p>}
      {c.best && (
        <div class="best">
          <p>Read first: {c.best.direction !== 'NOT_ASSESSED' && <Tag type="Direction" value={c.best.direction} small />} <a href={pageOf(c.best.id)}>{c.best.statement}</a></p>
          {c.best.source && <p class="meta"><a href={pageOf(c.best.source.id)} title={c.best.source.citation} aria-label={`Its source: ${c.best.source.citation}`}>Its source</a>{c.best.locator && <span> {c.best.locator}</span>}</p>}
        </div>
      )}
      {c.verdict === 'MIXED' && row.node && <p class="no-print"><a href={link('/conflict', {intervention: column.id, outcome: row.node.id})} aria-label={`Why they disagree: ${column.name}, ${row.label}`}>Why they disagree</a></p>}
    </>
  )
}
