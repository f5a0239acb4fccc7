// What a question in a reader's own words names, out of names that share a word with it.
import {kindOf} from './url'

export type Named = {id: string; name: string; aliases: string[]}

export type Understood<T extends Named> = {
  /** Those whose words stand together in the text; of names within one another the longest alone. */
  named: T[]
  /**
   * In case one of them is meant: those that say, in words of their own, at least half of what they say or all that the names
   * leave of the text. Two words or more, or one that few names of their kind have. Nearest first.
   */
  near: T[]
}

/** Where in a text a name stands: from its first word to its last. */
type Place<T> = {node: T; from: number; to: number; loose: boolean; alias: boolean; words: number}

/** How far two words mean the same, from 0 to 1. */
type Same = (word: string, ofName: string) => number

/**
 * A name is named where its telling words stand side by side, in any order and with any ending: "entering care, a child". With
 * one word between them it still is, unless another name takes some of them up: "families in pre-proceedings when a child enters
 * care" does not name families in care proceedings. A shorter name within the words of one that comes near is no more than near
 * itself, "children whose parents are in prison" being no prison; nor is an alias of one word more, behind a word that other
 * names have: "school attendance".
 */
export function understand<T extends Named>(text: string, nodes: T[]): Understood<T> {
  const words = telling(text).map(stem)
  const known = new Set(nodes.flatMap(n => namesOf(n).flat()))
  const places = placesOf(nodes, words, equal)
  const firm = places.filter(p => !p.loose)
  const likely = placesOf(nodes, words, alike).filter(p => p.words > 1 && !p.loose)
  const taken = (at: number) => firm.some(p => p.from <= at && p.to >= at)
  const doubted = (p: Place<T>) =>
    likely.some(l => l.node !== p.node && within(p, l) && l.words > p.words) || (p.alias && p.words === 1 && p.from > 0 && known.has(words[p.from - 1]!) && !taken(p.from - 1))
  const held = places.filter(p => (p.loose ? !firm.some(f => f.from <= p.to && f.to >= p.from) : !firm.some(f => within(p, f)))).filter(p => !doubted(p))
  const named = [...new Set(held.map(p => p.node))]
  const rest = words.filter((_, i) => !held.some(p => p.from <= i && i <= p.to))
  const near = nodes
    .filter(n => !named.includes(n))
    .map(node => ({node, nearness: Math.max(...namesOf(node).map(name => nearness(name, rest, word => seldom(word, node, nodes))))}))
    .filter(n => n.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .map(n => n.node)
  return {named, near}
}

type Span = {from: number; to: number}
const within = (a: Span, b: Span) => b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from

function placesOf<T extends Named>(nodes: T[], words: string[], same: Same): Place<T>[] {
  const places: Place<T>[] = []
  for (const node of nodes) {
    namesOf(node).forEach((name, n) => {
      const has = (from: number, to: number) => to < words.length && name.every(w => words.slice(from, to + 1).some(word => same(word, w)))
      if (name.length === 1 && severalWords(allOf(node)[n]!)) return // "Family work" is not named by families alone
      for (let from = 0; name.length && from < words.length; from++) {
        const to = from + name.length - 1
        const place = {node, from, alias: n > 0, words: name.length}
        if (has(from, to)) places.push({...place, to, loose: false})
        else if (name.length > 1 && has(from, to + 1)) places.push({...place, to: to + 1, loose: true})
      }
    })
  }
  return places
}

const allOf = (node: Named) => [node.name, ...node.aliases]
const severalWords = (name: string) => (name.match(/\p{L}{3,}/gu) ?? []).length > 1

const split = new WeakMap<Named, string[][]>()

/** The telling words of a node's name, and of each alias. */
function namesOf(node: Named): string[][] {
  let names = split.get(node)
  if (!names) split.set(node, (names = allOf(node).map(name => [...new Set(telling(name).map(stem))])))
  return names
}

/** Whether few names of a node's kind have a word. */
const seldom = (word: string, node: Named, nodes: Named[]) => nodes.filter(n => kindOf(n.id) === kindOf(node.id) && namesOf(n).some(name => name.some(w => alike(word, w)))).length < 4

/** How near a name comes to words: more the more of them it says; 0 where it is too far. */
function nearness(name: string[], words: string[], seldom: (word: string) => boolean): number {
  const best = words.map(word => Math.max(0, ...name.map(w => alike(word, w))))
  const said = words.filter((_, i) => best[i]! > 0)
  const sum = best.reduce((total, b) => total + b, 0)
  const of = name.filter(w => words.some(word => alike(word, w))).length
  const share = of / name.length
  const enough = Math.min(said.length, of) > 1 ? share >= 0.5 || said.length === words.length : share >= 0.5 && said.some(seldom)
  return enough ? sum + share : 0
}

const equal: Same = (word, ofName) => (word === ofName ? 1 : 0)

/** A word without its ending, so that its forms are one: "enters" and "entering", "family" and "families". */
export const stem = (word: string): string => word.replace(/(ing|ed|ies|es|s|ren)$/, '').replace(/(?<=.{3})[ey]$/, '')

/** Words that people use, and what the field says instead. */
const everyday = new Map(Object.entries({
  drink: 'alcohol', drunk: 'alcohol', alcoholic: 'alcohol', alcoholism: 'alcohol', addict: 'drug', addiction: 'drug',
  jail: 'prison', inmate: 'prison', imprison: 'prison', kid: 'child', baby: 'child', mum: 'parent', dad: 'parent', mother: 'parent', father: 'parent',
  teenager: 'young', teen: 'young', youth: 'young', depressed: 'mental', depression: 'mental', attendance: 'truancy', absence: 'truancy', foster: 'care',
}).map(([word, means]) => [stem(word), means]))
const kin = new Set(['child', 'kid', 'parent', 'mum', 'dad', 'mother', 'father', 'partner', 'relativ'])

/** The same word, one of the same root, what the field says for it, or the family for one of its members. */
function alike(word: string, ofName: string): number {
  if (word === ofName) return 1
  const [short, long] = word.length < ofName.length ? [word, ofName] : [ofName, word]
  if (short.length > 4 && long.startsWith(short) && long.length - short.length < 4) return 0.9
  if (stem(everyday.get(word) ?? '') === ofName) return 0.8
  return ofName === 'famil' && kin.has(word) ? 0.6 : 0
}

/** The words to search for, so that all names that may be meant are found. */
export const lookedFor = (text: string): string[] => [...new Set(telling(text).flatMap(word => [word, everyday.get(stem(word)) ?? word, ...(kin.has(stem(word)) ? ['family'] : [])]))]

const empty = new Set('and are can did does for from has have help helps how into keep keeps should than that the their them there these they this when where which while who whose will with what work works'.split(' '))

/** The words of a text that tell something; of those of two letters, abbreviations such as UK alone. */
export const telling = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(w => w.length > 2 || /^\p{Lu}{2}$/u.test(w)).map(w => w.toLowerCase()).filter(w => !empty.has(w))
