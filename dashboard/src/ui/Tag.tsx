// A direction or a verdict: a sign, words and a tone, with what it means for whoever wants to know.
import {inWords, meaning, signs, tone} from '../lib/words'
import {Explained} from './Explained'

type Props = {
  type: 'Direction' | 'Verdict'
  value: string
  small?: boolean
  /** Opens what it means. In rows of a list it does not: a Glossary beside the list tells it once. */
  explained?: boolean
}

export function Tag({type, value, small, explained}: Props) {
  const name = `tag ${tone(value)}${small ? ' small' : ''}`
  const words = <><span class="sign" aria-hidden="true">{signs[value] ?? '·'}</span> {inWords(value)}</>
  return explained ? <Explained class={name} means={meaning(type, value)}>{words}</Explained> : <span class={name} title={meaning(type, value)}>{words}</span>
}

/** A term that explains itself: the words, and what they mean when it is opened. */
export function Term({type, value}: {type: string; value: string}) {
  return <Explained means={meaning(type, value)}>{inWords(value)}</Explained>
}
