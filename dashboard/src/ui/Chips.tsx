// The filters in force, in words that say "or" and "and", each with a way to take it out.
import {nodeParts, valueParts} from '../lib/filter'
import {slugInWords, withParams} from '../lib/url'
import {inWords} from '../lib/words'

export function Chips({params, names}: {params: URLSearchParams; names: Map<string, string>}) {
  const parts = [...Object.keys(nodeParts), ...Object.keys(valueParts), 'words'].filter(part => params.has(part))
  if (!parts.length) return null
  return (
    <p class="chips" aria-label="Filters in force" role="group">
      {parts.map((part, i) => (
        <span key={part} class="chip-group">
          {i > 0 && <b>and</b>} {inWords(part)}:{' '}
          {params.getAll(part).map((value, j) => (
            <span key={value}>
              {j > 0 && <b>or </b>}
              <span class="chosen">
                {part in nodeParts ? (names.get(value) ?? slugInWords(value)) : part === 'words' ? `“${value}”` : inWords(value)}
                <a
                  class="remove no-print"
                  href={withParams({[part]: params.getAll(part).filter(v => v !== value), after: null, cell: null})}
                  aria-label={`Take out ${names.get(value) ?? inWords(value)}`}
                >
                  ×
                </a>
              </span>{' '}
            </span>
          ))}
        </span>
      ))}
      <a class="no-print" href={withParams(Object.fromEntries([...parts, 'after', 'cell', 'all'].map(p => [p, null])))}>Take all out</a>
    </p>
  )
}
