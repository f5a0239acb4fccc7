// Which findings: the part of an address that narrows findings down, as the API's FindingWhere and as words.
// Several values of one part mean "or", parts together mean "and"; pages say so.

/** Parts that name nodes. What is narrower counts too, where there is a hierarchy. */
export const nodeParts = {
  intervention: 'interventions', outcome: 'outcomes', population: 'populations', context: 'contexts', theme: 'themes',
  factor: 'factors', mechanism: 'mechanisms', study: 'study', source: 'source',
} as const

/** Parts that are one value out of a few. */
export const valueParts = {direction: 'Direction', dimension: 'Dimension', certainty: 'Certainty', perspective: 'Perspective'} as const

const flat = ['factor', 'mechanism', 'study', 'source'] // have nothing narrower

export type Where = Record<string, unknown>

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
  const words = params.get('words')
  if (words) where.statement = {contains: words}
  return Object.keys(where).length ? where : undefined
}

/** All ids that an address's filter names. */
export function idsOf(params: URLSearchParams): string[] {
  return Object.keys(nodeParts).flatMap(part => params.getAll(part))
}
