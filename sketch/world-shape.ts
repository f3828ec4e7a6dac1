// What may stand in the little world of a sketch: its fields as the sketch declared them, and whether a value fits one.

/** How large a world may be. The contract says the same numbers to people. */
export const worldBounds = {
  fields: 16,
  listItems: 1_000,
  mapKeys: 500,
  parts: 8,
  keyCharacters: 64,
  textCharacters: 500,
  valueBytes: 1_024,
  stateBytes: 64 * 1_024,
  number: 1_000_000_000_000_000,
} as const

export type PartKind = 'number' | 'text' | 'flag'
/** One value, or a flat object of named values. */
export type Of = PartKind | Readonly<Record<string, PartKind>>

export type Field =
  | { readonly name: string; readonly is: 'value'; readonly of: Of }
  | { readonly name: string; readonly is: 'counter'; readonly least: number; readonly most: number }
  | { readonly name: string; readonly is: 'list' | 'map'; readonly of: Of; readonly most: number }

/** The fields of a world, in the order in which they were declared. */
export type Shape = Field[]

export type Plain = number | string | boolean
export type Value = Plain | Readonly<Record<string, Plain>>

const encoder = new TextEncoder()

/** How many bytes something takes as JSON. */
export const bytesOf = (thing: unknown): number => encoder.encode(JSON.stringify(thing)).length

/** Whether a number may stand in a world. */
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= worldBounds.number

function isPart(kind: PartKind, value: unknown): value is Plain {
  if (kind === 'number') return isNumber(value)
  if (kind === 'flag') return typeof value === 'boolean'
  return typeof value === 'string' && value.length <= worldBounds.textCharacters
}

/** Whether a value is of this kind: exactly the parts that were declared, and no larger than a value may be. */
export function fits(of: Of, value: unknown): value is Value {
  if (typeof of === 'string') return isPart(of, value) && bytesOf(value) <= worldBounds.valueBytes
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const parts = Object.entries(of)
  const given = new Map<string, unknown>(Object.entries(value))
  return (
    given.size === parts.length &&
    parts.every(([name, kind]) => isPart(kind, given.get(name))) &&
    bytesOf(value) <= worldBounds.valueBytes
  )
}

/** Whether a text may be a key: something of one line, that names nothing which every object has. */
export const isKey = (key: unknown): key is string =>
  typeof key === 'string' &&
  key.length > 0 &&
  key.length <= worldBounds.keyCharacters &&
  !/[\u0000-\u001f\u007f-\u009f]/.test(key) &&
  key !== '__proto__'
