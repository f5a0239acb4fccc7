// A direction or a verdict: a sign, words and a tone, with what it means for whoever wants to know.
import {inWords, meaning, signs, tone} from '../lib/words'

type Props = {type: 'Direction' | 'Verdict'; value: string; small?: boolean}

export function Tag({type, value, small}: Props) {
  return (
    <span class={`tag ${tone(value)}${small ? ' small' : ''}`} title={meaning(type, value)}>
      <span class="sign" aria-hidden="true">{signs[value] ?? '·'}</span> {inWords(value)}
    </span>
  )
}

/** A term that explains itself: the words, and what they mean when it is opened. */
export function Term({type, value}: {type: string; value: string}) {
  const text = meaning(type, value)
  return text ? <abbr title={text}>{inWords(value)}</abbr> : <>{inWords(value)}</>
}
