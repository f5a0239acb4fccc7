// The filters in force, in words that say "or" and "and", each with a way to take it out.
import {useEffect, useRef} from 'preact/hooks'
import {filterParts, nodeParts, studyParts} from '../lib/filter'
import {kindOf, slugInWords, withParams} from '../lib/url'
import {count, inWords} from '../lib/words'

export function Chips({params, names}: {params: URLSearchParams; names: Map<string, string>}) {
  const parts = filterParts.filter(part => params.has(part) && part !== 'finding')
  const picked = params.getAll('finding').length
  const box = useRef<HTMLParagraphElement>(null)
  const took = useRef(false)
  // A chip that goes would take the focus of the keyboard with it.
  useEffect(() => {
    if (took.current) (box.current?.querySelector('a') ?? document.getElementById('main'))?.focus({preventScroll: true})
    took.current = false
  }, [params.toString()])
  if (!parts.length && !picked) return null
  return (
    <p class="chips" aria-label="Filters in force" role="group" ref={box} onClick={() => (took.current = true)}>
      {parts.map((part, i) => (
        <span key={part} class="chip-group">
          {i > 0 && <b>and</b>} {wordOf(part, params)}:{' '}
          {params.getAll(part).map((value, j) => (
            <span key={value}>
              {j > 0 && <b>{part === 'also' ? 'and ' : 'or '}</b>}
              <span class="chosen">
                {told(part, value, names)}
                <a
                  class="remove no-print"
                  href={withParams({[part]: params.getAll(part).filter(v => v !== value), after: null, cell: null})}
                  aria-label={`Take out ${told(part, value, names)}`}
                >
                  ×
                </a>
              </span>{' '}
            </span>
          ))}
        </span>
      ))}
      {picked > 0 && <span class="chip-group">{parts.length > 0 && <b>and</b>} only {count(picked, 'finding')} picked out</span>}
      <a class="no-print" href={withParams(Object.fromEntries([...parts, 'finding', 'after', 'cell', 'all'].map(p => [p, null])))}>Take all out</a>
    </p>
  )
}

/** A filter's value in words. */
export function told(part: string, value: string, names: Map<string, string>): string {
  if (part in nodeParts || part === 'also') return names.get(value) ?? slugInWords(value)
  if (part === 'words') return `“${value}”`
  return part in studyParts && part !== 'design' ? value : inWords(value)
}

/** The filters in force as a text. */
export function inForce(params: URLSearchParams, names: Map<string, string>): string {
  const parts = filterParts.filter(part => params.has(part) && part !== 'finding')
  const picked = params.getAll('finding').length
  return [...parts.map(part => wordOf(part, params) + ': ' + params.getAll(part).map(value => told(part, value, names)).join(part === 'also' ? ' and ' : ' or ')), ...(picked ? [`only ${count(picked, 'finding')} picked out`] : [])].join('; and ')
}

const wordOf = (part: string, params: URLSearchParams) => inWords(part === 'also' ? kindOf(params.get(part)!) : part)

/** A page's title with what it is narrowed down to, as far as that is short. */
export function titled(title: string, params: URLSearchParams, names: Map<string, string>): string {
  const of = filterParts.filter(part => part !== 'finding').flatMap(part => params.getAll(part).map(value => told(part, value, names)))
  return of.length > 0 && of.length < 5 ? `${title}: ${of.join(', ')}` : title
}
