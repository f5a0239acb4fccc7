// The question that an address asks: Ask answers it as a ranking, Brief as a document.
import type {WhatWorksQuestion} from './schema.gql'
import {withParams, type Changes} from './url'

/** How many answers there are at first, and how many more each time. */
export const step = 10

/** The parts of a question that Ask's sentence has a place for. */
const questionParts = ['intervention', 'outcome', 'population', 'context'] as const

/** Those parts of an address, for a link to another page about the same. */
export const partsOf = (params: URLSearchParams): Changes => Object.fromEntries(questionParts.map(part => [part, params.getAll(part)]))

/** The question of an address, empty where it states none; a brief's permalink may name parts that the sentence has no place for. */
export function questionOf(params: URLSearchParams): WhatWorksQuestion {
  const question: Record<string, unknown> = {}
  for (const part of questionParts) {
    const ids = params.getAll(part)
    if (ids.length) question[part] = ids
  }
  const required = params.getAll('require').filter(r => (r === 'POPULATION' || r === 'CONTEXT') && params.has(r.toLowerCase()))
  if (required.length) question.require = required
  if (params.get('includeNarrower') === 'false') question.includeNarrower = false
  if (params.has('minCertainty')) question.minCertainty = params.get('minCertainty')
  for (const part of ['perspective', 'outcomeDefinedBy']) {
    const values = params.getAll(part)
    if (values.length) question[part] = values
  }
  const weights = [...params].filter(([name]) => name.startsWith('weight.')).map(([name, value]) => [name.slice('weight.'.length), Number(value)])
  if (weights.length) question.weights = Object.fromEntries(weights)
  return question
}

/** How many answers an address asks for in full: at least 10. */
export const firstOf = (params: URLSearchParams, most = 100) => Math.min(most, Math.max(step, Math.trunc(Number(params.get('first'))) || step))

/** What the place of an answer's arithmetic is called on Ask's page. */
export const whyId = (intervention: string) => `why-${intervention}`

/** Leads to the arithmetic of an answer, opened: of the question of this page with some parts changed, or of one of its own. */
export const whyOf = (intervention: string, changes: Changes = {}, search = location.search) => `${withParams({...changes, why: intervention}, '/', search)}#${whyId(intervention)}`
