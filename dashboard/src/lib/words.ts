// Values of the schema in a reader's words. The schema's own descriptions explain them.
import {terms} from './terms'

const read = new Map<string, string>() // a large map asks thousands of times for the same few

/** NO_CLEAR_DIFFERENCE is read "No clear difference". */
export function inWords(value: string): string {
  let words = read.get(value)
  if (words === undefined) {
    const text = value.replaceAll('_', ' ').toLowerCase().replace(/^(meta|quasi) /, '$1-').replace('before after', 'before-and-after')
    words = text.charAt(0).toUpperCase() + text.slice(1)
    read.set(value, words)
  }
  return words
}

/** CaseStudy is read "Case study". */
export const kindInWords = (type: string) => inWords(type.replace(/(.)([A-Z])/g, '$1_$2'))

const manyOf: Record<string, string> = {PERSON: 'People', STUDY: 'Studies', CASE_STUDY: 'Case studies', POLICY: 'Policies'}

/** CASE_STUDY is read "Case studies" where there are many. */
export const kindsInWords = (kind: string) => manyOf[kind] ?? inWords(kind) + 's'

/** What a value means, in a sentence; empty where the schema does not say. */
export function meaning(type: string, value: string): string {
  return terms[type]?.[value] ?? ''
}

/** A mark beside the words, so that nothing is told by colour alone. */
export const signs: Record<string, string> = {
  FAVOURABLE: '+', LEANS_FAVOURABLE: '+', ADVERSE: '−', LEANS_ADVERSE: '−', NO_DIFFERENCE: '=', NO_CLEAR_DIFFERENCE: '=',
  MIXED: '±', UNCLEAR: '?', TOO_LITTLE: '◌', UNTESTED: '○', NOT_ASSESSED: '·',
}

/** The tone that a direction or verdict is drawn in: a class of style.css. */
export function tone(value: string): string {
  if (/FAVOURABLE/.test(value)) return 'for'
  if (/ADVERSE/.test(value)) return 'against'
  if (/DIFFERENCE/.test(value)) return 'none'
  return value === 'MIXED' ? 'mixed' : 'open'
}

const locale = navigator.language?.startsWith('en') ? navigator.language : 'en-GB'
const plain = new Intl.NumberFormat(locale, {maximumFractionDigits: 2})
const fixed = new Intl.NumberFormat(locale, {minimumFractionDigits: 2, maximumFractionDigits: 2})

/** A number with at most two decimals. */
export const number = (n: number) => plain.format(n).replace('-', '−')

/** A number with exactly two decimals, for columns and scales; `signed` shows a plus, too. */
export function decimal(n: number, signed = false): string {
  const text = fixed.format(Math.abs(n))
  return (n <= -0.005 ? '−' : signed && n >= 0.005 ? '+' : '') + text
}

/** An amount of money; pounds and the like with their sign, an unknown currency without. */
export function money(amount: number, currency: string | null): string {
  if (!currency) return number(amount)
  return new Intl.NumberFormat(locale, {style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2}).format(amount)
}

/** count(1, 'finding') is "1 finding", count(2, 'finding') "2 findings". */
export function count(n: number, noun: string, many = noun + 's'): string {
  return `${plain.format(n)} ${n === 1 ? noun : many}`
}

/** A year, month or day in words: 2016-01-15 is "15 January 2016". */
export function date(text: string): string {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number)
  if (!month) return String(year)
  const options: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', day: day ? 'numeric' : undefined, timeZone: 'UTC'}
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year!, month - 1, day || 1))
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: string[], and = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`
}
