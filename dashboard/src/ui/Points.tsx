// Which way an answer points and its strength, as the last cells of a row: each number leads to how it was worked out.
import {decimal} from '../lib/words'

type Props = {effectIndex: number; strength: number; behind: string; of: string}

export function Points({effectIndex, strength, behind, of}: Props) {
  const number = (told: string, what: string) => <td class="n"><a href={behind} aria-label={`${told}, ${what}: ${of}`}>{told}</a></td>
  return <>{number(decimal(effectIndex, true), 'points')}{number(decimal(strength), 'strength')}</>
}
