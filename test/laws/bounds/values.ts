// From a schema of the contract: values at its bounds, and values just beyond them.
import {
  IsArray,
  IsBoolean,
  IsInteger,
  IsLiteral,
  IsNull,
  IsNumber,
  IsObject,
  IsRecord,
  IsString,
  IsUnion,
  type TSchema,
} from 'typebox'
import { type PatternBounds, patternBounds } from './pattern.ts'

export interface Cases {
  /** What is valid: the smallest first. */
  readonly inside: readonly unknown[]
  /** What is not. */
  readonly outside: readonly unknown[]
}

interface Bounds {
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** The bounds of one field as values; throws, naming it, where it has none. */
export function casesOf(name: string, schema: TSchema): Cases {
  const unbounded = (what: string): never => {
    throw new Error(`${name} has no ${what}`)
  }
  // The library types a schema by what it admits, without its options.
  const bounds = Object(schema) as Bounds
  if (IsString(schema)) {
    if (typeof bounds.pattern === 'string') {
      const { shortest, longest } =
        patternBounds(bounds.pattern) ?? boundByLength(bounds) ?? unbounded('pattern that bounds it')
      const beyond = [shortest.slice(0, -1), `${longest}${longest.at(-1)}`, ' ', 'ÿ\u0000', null, 5, {}, [shortest]]
      return { inside: [shortest, longest], outside: beyond }
    }
    const most = bounds.maxLength ?? unbounded('maxLength')
    const least = bounds.minLength ?? 0
    const tooShort = least > 0 ? ['x'.repeat(least - 1)] : []
    return {
      inside: ['x'.repeat(least), 'x'.repeat(most)],
      outside: [...tooShort, 'x'.repeat(most + 1), null, 5, {}, ['x']],
    }
  }
  if (IsInteger(schema) || IsNumber(schema)) {
    const least = bounds.minimum ?? unbounded('minimum')
    const most = bounds.maximum ?? unbounded('maximum')
    // Past 2^53 the next number is two away.
    const above = Number.isSafeInteger(most + 1) ? most + 1 : most + 2
    const half = IsInteger(schema) ? [least + 0.5] : []
    const below = Number.isSafeInteger(least - 1) ? least - 1 : least - 2
    return { inside: [least, most], outside: [below, above, ...half, null, 'x', true, [least]] }
  }
  if (IsBoolean(schema)) return { inside: [false, true], outside: [null, 'yes', 0, {}] }
  if (IsLiteral(schema)) return { inside: [schema.const], outside: [null, `${schema.const}x`, {}] }
  if (IsNull(schema)) return { inside: [null], outside: [{}] }
  if (IsUnion(schema)) return casesOfUnion(name, schema.anyOf)
  if (IsArray(schema)) {
    const most = bounds.maxItems ?? unbounded('maxItems')
    const least = bounds.minItems ?? 0
    const item = casesOf(`${name}.0`, schema.items)
    const list = (length: number): unknown[] => Array<unknown>(length).fill(item.inside[0])
    return {
      inside: [list(least), list(most)],
      outside: [
        ...(least > 0 ? [list(least - 1)] : []),
        list(most + 1),
        ...item.outside.map((value) => [value]),
        null,
        'x',
        {},
      ],
    }
  }
  if (IsObject(schema)) return { inside: [sample(name, schema)], outside: [null, 'x', 5, []] }
  if (IsRecord(schema)) {
    // Its keys are bound by their pattern, their number here.
    if (typeof Object(schema).maxProperties !== 'number') unbounded('maxProperties')
    return { inside: [{}], outside: [null, 'x', 5, []] }
  }
  return unbounded('kind that the test knows')
}

/** A pattern without a longest text, beside a length that bounds it. */
function boundByLength({ pattern = '', maxLength }: Bounds): PatternBounds | null {
  const least = patternBounds(pattern.replace(/\+\$$/, '$'))
  if (maxLength === undefined || !least) return null
  return { shortest: least.shortest, longest: least.shortest.padEnd(maxLength, 'x') }
}

/** What one branch refuses may be what another takes. */
function casesOfUnion(name: string, branches: readonly TSchema[]): Cases {
  const all = branches.map((branch) => casesOf(name, branch))
  const inside = all.flatMap((cases) => cases.inside)
  const takesNull = inside.includes(null)
  return {
    inside,
    outside: (all[0]?.outside ?? []).filter((value) => !(takesNull && value === null) && !inside.includes(value)),
  }
}

/** A valid object of the schema’s required fields. */
export const sample = (name: string, schema: TSchema): Record<string, unknown> =>
  IsObject(schema)
    ? Object.fromEntries(
        (schema.required ?? []).map((key) => [key, casesOf(`${name}.${key}`, schema.properties[key] ?? {}).inside[0]]),
      )
    : {}
