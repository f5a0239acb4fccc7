// How many studies point each way, each number a link to the findings behind it.
import {link, type Changes} from '../lib/url'

const directions = [
  ['favourable', 'FAVOURABLE', 'favourable'],
  ['adverse', 'ADVERSE', 'adverse'],
  ['noDifference', 'NO_DIFFERENCE', 'no difference'],
  ['mixed', 'MIXED', 'mixed'],
  ['unclear', 'UNCLEAR', 'unclear'],
] as const

type Props = {
  counts: Record<(typeof directions)[number][0], number>
  /** The filter of the findings that were counted. */
  behind: Changes
}

export function Counts({counts, behind}: Props) {
  const some = directions.filter(([field]) => counts[field] > 0)
  return <>{some.map(([field, direction, words], i) => <span key={field}>{i > 0 && ', '}<a href={link('/findings', {...behind, direction})}>{counts[field]} {words}</a></span>)}</>
}
