// The small grammar of bodies: `[this|that]` is one of several, `<spot>` one of a list, `{user}` a fact.
import type { Slot } from './facts.types.ts'
import { isList, lists } from './lists.ts'

/** A stretch of a body: one of several wordings, or the place of a fact. */
export type Part = { readonly ways: readonly string[] } | { readonly slot: Slot }

const slots: readonly string[] = ['user', 'othercat', 'room', 'thing', 'memory', 'while'] satisfies Slot[]

const isSlot = (name: string): name is Slot => slots.includes(name)

/** The parts of a body. Throws at a list or a slot that nobody knows, at one inside a choice, where its fact might be told of and not said, and at a bracket that is left open. */
export function partsOf(body: string): Part[] {
  const parts: Part[] = []
  for (const [piece] of body.matchAll(/\[[^[\]]*\]|<[a-z]+>|\{[a-z]+\}|[^[\]<>{}]+|./g)) {
    const name = piece.slice(1, -1)
    if (piece.length > 1 && piece.startsWith('[') && !/[<{]/.test(name)) parts.push({ ways: name.split('|') })
    else if (piece.length > 1 && piece.startsWith('<') && isList(name)) parts.push({ ways: lists[name] })
    else if (piece.length > 1 && piece.startsWith('{') && isSlot(name)) parts.push({ slot: name })
    else if (/[[\]<>{}]/.test(piece)) throw new RangeError(`“${body}” has ${piece}, which means nothing`)
    else parts.push({ ways: [piece] })
  }
  return parts
}

/** The slots that a body fills, each once. */
export const slotsOf = (body: string): Slot[] => [
  ...new Set(partsOf(body).flatMap((part) => ('slot' in part ? [part.slot] : []))),
]

/** How many different lines a body makes. */
export const variantsOf = (body: string): number =>
  partsOf(body).reduce((product, part) => product * ('ways' in part ? part.ways.length : 1), 1)

/** The line of a number from 0 to variants − 1; facts are put in by `fill`. */
export function lineOf(body: string, number: number, fill: (slot: Slot) => string): string {
  let rest = number
  const said = partsOf(body).map((part) => {
    if ('slot' in part) return fill(part.slot)
    const way = part.ways[rest % part.ways.length] ?? ''
    rest = Math.floor(rest / part.ways.length)
    return way
  })
  const line = said
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;?!])/g, '$1')
    .trim()
  return line.replace(
    /(^|[.?!…] )(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  )
}
