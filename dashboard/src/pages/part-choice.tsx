// A part of a question that is chosen from the graph: people, places, outcomes, interventions, each with how much is found on it.
import {useEffect, useState} from 'preact/hooks'
import {useQuery} from '../lib/gql'
import {go, slugInWords, withParams} from '../lib/url'
import {count} from '../lib/words'
import {Choice} from '../ui/Choice'
import {ChosenDocument, FindContextsDocument, FindInterventionsDocument, FindOutcomesDocument, FindPopulationsDocument} from './ask.gql'

const parts = {
  population: {label: 'For whom: people', placeholder: 'any families', find: FindPopulationsDocument},
  context: {label: 'In which place, setting, service or stage', placeholder: 'anywhere', find: FindContextsDocument},
  outcome: {label: 'On which outcome', placeholder: 'any outcome', find: FindOutcomesDocument},
  intervention: {label: 'Only these interventions', placeholder: 'all interventions', find: FindInterventionsDocument},
} as const

export type Part = keyof typeof parts
export type Names = Map<string | undefined, string | undefined>

/** The names of what an address holds ids of; of an id that is nobody's, its words, and that it is not known. */
export function useNames(ids: string[]): Names {
  const {data, old} = useQuery(ChosenDocument, ids.length ? {ids} : null)
  const names: Names = new Map(data?.nodes.map(n => [n?.id, n && 'name' in n ? n.name : undefined]))
  if (data && !old) for (const id of ids) if (!names.has(id)) names.set(id, `${slugInWords(id)} (not known here)`)
  return names
}

type Props = {
  part: Part
  ids: string[]
  names: Names
  label?: string
  placeholder?: string
  /** What stands in the field once something is chosen. */
  next?: string
  /** What is chosen stands elsewhere. */
  apart?: boolean
  /** How many may be chosen. Of one, another takes its place; else no more are offered. */
  most?: number
}

export function PartChoice({part, ids, names, apart, most = 100, ...words}: Props) {
  const [text, type] = useState('')
  const [asked, ask] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => ask(text), 150) // while somebody types on, nothing is asked
    return () => clearTimeout(wait)
  }, [text])
  const {label, placeholder, next, find} = {next: most === 1 ? 'another' : 'or …', ...parts[part], ...words}
  const where = asked ? {or: [{name: {contains: asked}}, {aliases: {has: asked}}]} : {}
  const [met, meet] = useState(false) // until a reader comes to the field, there is no need to know what it offers
  const {data, loading, old} = useQuery(find as typeof FindOutcomesDocument, met ? {where} : null)
  const found = data?.found.nodes ?? []
  const options = found
    .filter(n => (asked === text && !old) || n.name.toLowerCase().includes(text.toLowerCase())) // until what is typed has been looked for, of the list before only what fits
    .map(n => ({id: n.id, name: n.name, findings: n.findings.totalCount, detail: count(n.findings.totalCount, 'finding')}))
    .sort((a, b) => b.findings - a.findings)
  const change = (chosen: string[]) => {
    if (most > 1 && chosen.length > most) return
    go(withParams({[part]: chosen.slice(-most), first: null, show: null, cell: null}))
  }
  return (
    <Choice
      label={label}
      placeholder={placeholder}
      next={next}
      apart={apart}
      chosen={ids.map(id => ({id, name: names.get(id) ?? slugInWords(id), detail: ''}))}
      options={most > 1 && ids.length >= most ? [] : options}
      onMeet={() => meet(true)}
      onType={type}
      onChange={change}
      loading={loading || asked !== text}
      more={(data?.found.totalCount ?? 0) > found.length}
    />
  )
}
