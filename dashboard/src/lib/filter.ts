// Which findings: the part of an address that narrows findings down, as the API's FindingWhere and as words.
// Several values of one part mean "or", parts together mean "and"; pages say so.
import {kindOf} from './url'

/** Parts that name nodes. What is narrower counts too, where there is a hierarchy. */
export const nodeParts = {
  intervention: 'interventions', outcome: 'outcomes', population: 'populations', context: 'contexts', theme: 'themes',
  factor: 'factors', mechanism: 'mechanisms', study: 'study', source: 'source',
} as const

type NodePart = keyof typeof nodeParts

/** Parts that are one value out of a few. */
export const valueParts = {direction: 'Direction', dimension: 'Dimension', certainty: 'Certainty', perspective: 'Perspective'} as const

const flat = ['factor', 'mechanism', 'study', 'source'] // have nothing narrower

export type Where = Record<string, unknown>

/**
 * Parts that say in what studies differ, with a value as the API tells it of a conflict: a name, a value of an enum, or a band
 * such as "100 to 499" or "up to 6 months".
 */
export const studyParts: Record<string, (value: string) => Where> = {
  country: name => ({or: [{study: {some: {countries: {has: name}}}}, {study: {none: {countries: {exists: true}}}, contexts: {some: {contextKind: {eq: 'COUNTRY'}, name: {eq: name}}}}]}),
  setting: name => ({contexts: {some: {contextKind: {eq: 'SETTING'}, name: {eq: name}}}}),
  service: name => ({contexts: {some: {contextKind: {eq: 'SERVICE'}, name: {eq: name}}}}),
  stage: name => ({contexts: {some: {contextKind: {eq: 'STAGE'}, name: {eq: name}}}}),
  design: value => ({study: {some: {design: {eq: value}}}}),
  comparator: text => ({study: {some: {comparator: {eq: text}}}}),
  people: name => ({populations: {some: {name: {eq: name}}}}),
  year: band => ({year: range(band)}),
  sample_size: band => ({study: {some: {sampleSize: range(band)}}}),
  follow_up: band => ({or: [{followUpMonths: range(band)}, {followUpMonths: {exists: false}, study: {some: {followUpMonths: range(band)}}}]}),
}

/** The part of an address for a value of a StudyAttribute; the address's population is an id, and here it is a name. */
export const attributePart = (attribute: string) => (attribute === 'POPULATION' ? 'people' : attribute.toLowerCase())

/**
 * The numbers that a band holds, whose words are "100 to 499", "fewer than 100", "1,000 or more", "more than 6 and up to 12 months",
 * or one number by itself. A filter that a page tells of is never left out: what is no band is refused.
 */
export function range(band: string): Where {
  const figures = band.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(\.\d+)?/g)?.map(Number) ?? []
  if (!figures.length) return {eq: band} // for the API to refuse
  if (/^[\d.]+$/.test(band)) return {eq: figures[0]}
  const low = band.startsWith('more than') ? 'gt' : 'gte'
  if (figures.length > 1) return {[low]: figures[0], lte: figures[1]}
  if (band.startsWith('fewer')) return {lt: figures[0]}
  return band.startsWith('up to') ? {lte: figures[0]} : {[low]: figures[0]}
}

/** Findings whose statement has all words of a text, each anywhere in it; words "in quotation marks" are one. */
export function stating(text: string): Where[] {
  const words = [...text.matchAll(/"([^"]+)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word)
  return words.map(word => ({statement: {contains: word}}))
}

/** All parts of an address that narrow findings down, in the order in which they are told. */
export const filterParts = [...Object.keys(nodeParts), ...Object.keys(studyParts), ...Object.keys(valueParts), 'words', 'finding', 'also']

/** Those parameters of an address that narrow findings down, to be carried to another page. */
export function filterOf(params: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries(filterParts.filter(part => params.has(part)).map(part => [part, params.getAll(part)]))
}

/** The filter that an address states; undefined where it states none. */
export function whereOf(params: URLSearchParams): Where | undefined {
  const where: Where = {}
  for (const [part, field] of Object.entries(nodeParts)) {
    const ids = params.getAll(part)
    if (ids.length) where[field] = flat.includes(part) ? {in: ids} : {within: ids}
  }
  for (const part of Object.keys(valueParts)) {
    const values = params.getAll(part)
    if (values.length) where[part] = {in: values}
  }
  const alternatives = Object.entries(studyParts).flatMap(([part, means]) => (params.has(part) ? [{or: params.getAll(part).map(means)}] : []))
  const also = params.getAll('also').map(id => ({[nodeParts[kindOf(id) as NodePart]]: {within: [id]}}))
  const stated = params.getAll('words').flatMap(stating)
  if (alternatives.length + also.length + stated.length) where.and = [...alternatives, ...also, ...stated]
  const ids = params.getAll('finding')
  if (ids.length) where.id = {in: ids}
  return Object.keys(where).length ? where : undefined
}

/**
 * An address's filter, narrowed to those findings that are on some nodes as well, such as those of a row and a column of the map.
 * `also` holds a node whose part the filter has already: values of one part mean "or", and this one is an "and".
 */
export function narrowed(params: URLSearchParams, ids: string[]): Record<string, string | string[]> {
  const filter: Record<string, string | string[]> = filterOf(params)
  const also = [...params.getAll('also')]
  for (const id of ids) {
    const part = kindOf(id)
    if (!params.has(part)) filter[part] = id
    else if (!params.getAll(part).every(had => had === id)) also.push(id)
  }
  return {...filter, also: [...new Set(also)]}
}

/** All ids that an address's filter names. */
export function idsOf(params: URLSearchParams): string[] {
  return [...Object.keys(nodeParts), 'also'].flatMap(part => params.getAll(part))
}
