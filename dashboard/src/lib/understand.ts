// What a question in a reader's own words names, out of names that share a word with it.

export type Named = {id: string; name: string; aliases: string[]}

export type Understood<T extends Named> = {
  /** Those whose words stand together in the text; of names within one another the longest alone. */
  named: T[]
  /**
   * In case one of them is meant: those of whose words at least half are what the names leave of the text, nearest first. Two
   * words or more, or one that few names have.
   */
  near: T[]
}

/** Where in a text a name stands: from its first word to its last. */
type Place<T> = {node: T; from: number; to: number; loose: boolean}

/**
 * A name is named where its telling words stand side by side, in any order and with any ending: "entering care, a child". With
 * one word between them it still is, unless another name takes some of them up: "families in pre-proceedings when a child enters
 * care" does not name families in care proceedings.
 */
export function understand<T extends Named>(text: string, nodes: T[]): Understood<T> {
  const words = telling(text).map(stem)
  const places = nodes.flatMap(node => namesOf(node).flatMap(name => placesOf(node, name, words)))
  const firm = places.filter(p => !p.loose)
  const held = places.filter(p => (p.loose ? !firm.some(f => f.from <= p.to && f.to >= p.from) : !firm.some(f => f.from <= p.from && f.to >= p.to && f.to - f.from > p.to - p.from)))
  const named = [...new Set(held.map(p => p.node))]
  const rest = words.filter((_, i) => !held.some(p => p.from <= i && i <= p.to))
  const seldom = new Set(rest.filter(w => nodes.filter(n => namesOf(n).some(name => name.includes(w))).length < 4))
  const near = nodes
    .filter(n => !named.includes(n))
    .map(node => ({node, share: Math.max(...namesOf(node).map(name => shareOf(name, rest, seldom)))}))
    .filter(n => n.share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .map(n => n.node)
  return {named, near}
}

function placesOf<T>(node: T, name: string[], words: string[]): Place<T>[] {
  const places: Place<T>[] = []
  const has = (from: number, to: number) => to < words.length && name.every(w => words.slice(from, to + 1).includes(w))
  if (name.length) {
    for (let from = 0; from < words.length; from++) {
      const to = from + name.length - 1
      if (has(from, to)) places.push({node, from, to, loose: false})
      else if (name.length > 1 && has(from, to + 1)) places.push({node, from, to: to + 1, loose: true})
    }
  }
  return places
}

const namesOf = (node: Named) => [node.name, ...node.aliases].map(name => [...new Set(telling(name).map(stem))])

function shareOf(name: string[], words: string[], seldom: Set<string>): number {
  const shared = name.filter(w => words.includes(w))
  return shared.length > 1 || shared.some(w => seldom.has(w)) ? shared.length / name.length : 0
}

const empty = new Set('and are can did does for from has have help helps how into keep keeps should than that the their them there these they this when where which while who whose will with what work works'.split(' '))

/** The words of a text that tell something; of those of two letters, abbreviations such as UK alone. */
export const telling = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(w => w.length > 2 || /^\p{Lu}{2}$/u.test(w)).map(w => w.toLowerCase()).filter(w => !empty.has(w))

/** A word without its ending, so that the API finds all forms that contain it: "enters" and "entering", "family" and "families". */
export const stem = (word: string): string => word.replace(/(ing|ed|ies|es|s|ren)$/, '').replace(/(?<=.{3})[ey]$/, '')
