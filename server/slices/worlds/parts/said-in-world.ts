// What stands in a world, as lines that somebody can read: what was said first, because drawings are many numbers.
import type { Value } from '#sketch/world-shape'
import type { FieldState, WorldState } from '#sketch/world-state'

const letter = /\p{L}/u

const textsOf = (value: Value): readonly string[] =>
  (typeof value === 'object' ? Object.values(value) : [value]).filter((part) => typeof part === 'string')

const told = (value: Value): string =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([name, part]) => `${name} ${part}`)
        .join(', ')
    : String(value)

interface Line {
  readonly text: string
  /** Something in it can be read as words. */
  readonly says: boolean
}

const lineOf = (name: string, value: Value, key = ''): Line => ({
  text: `${name}${key === '' ? '' : ` ${key}`}: ${told(value)}`,
  says: [key, ...textsOf(value)].some((text) => letter.test(text)),
})

function linesOf(field: FieldState): readonly Line[] {
  if (field.is === 'value') return field.value === null ? [] : [lineOf(field.name, field.value)]
  if (field.is === 'counter') return [lineOf(field.name, field.value)]
  if (field.is === 'map') return field.items.toReversed().map(({ key, value }) => lineOf(field.name, value, key))
  return field.items.toReversed().map(({ value }) => lineOf(field.name, value))
}

/** [MOD-1.18] Words before numbers and the newest before the oldest, and nothing of who put it there. */
export function saidInWorld(state: WorldState): string {
  const lines = state.flatMap(linesOf)
  return [...lines.filter(({ says }) => says), ...lines.filter(({ says }) => !says)].map(({ text }) => text).join('\n')
}
