// Turns the contract's schemas into plain JSON Schema in which every schema with a name of its own is a reference, so that OpenAPI and AsyncAPI show each shape once.
import type { TSchema } from 'typebox'
import { schemas } from '#contract/index'

const names = new Map<unknown, string>([...schemas].map(([name, schema]) => [schema, name]))

/** A schema as plain JSON Schema (draft 2020-12), its named parts as `#/components/schemas/<Name>`. */
export function referringSchema(schema: TSchema): unknown {
  const name = names.get(schema)
  return name ? { $ref: `#/components/schemas/${name}` } : plain(schema)
}

/** Every named schema in full, by name; named parts within are references. */
export function componentSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    [...schemas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, schema]) => [name, plain(schema)]),
  )
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => within(item))
  if (typeof value !== 'object' || value === null) return value
  const literals = literalsOf(value)
  if (literals) return literals
  // Keys with a tilde are TypeBox's own marks.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('~'))
      .map(([key, part]) => [key, within(part)]),
  )
}

function within(value: unknown): unknown {
  const name = names.get(value)
  return name ? { $ref: `#/components/schemas/${name}` } : plain(value)
}

/** A union of string literals reads better as an `enum`. */
function literalsOf(value: object): unknown {
  if (!('anyOf' in value) || !Array.isArray(value.anyOf)) return undefined
  const values: unknown[] = value.anyOf.map((option: unknown) =>
    typeof option === 'object' && option !== null && 'const' in option ? option.const : undefined,
  )
  if (values.includes(undefined)) return undefined
  const described = 'description' in value ? { description: value.description } : {}
  return { type: 'string', enum: values, ...described }
}
