// Writes a schema of the contract as one line that people can read: `{id: integer, name: text(≤ 40) | null}`.
import type { TSchema } from 'typebox'
import { schemas } from '#contract/index'

const names = new Map<unknown, string>([...schemas].map(([name, schema]) => [schema, name]))

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of an object schema, ready for a table. */
export interface Field {
  readonly name: string
  readonly shape: string
  readonly optional: boolean
  readonly note: string
}

/** The name of a schema that has one, else its shape in one line. */
export const shapeOf = (schema: unknown): string => names.get(schema) ?? written(schema)

/** The fields of an object schema; none for any other. */
export function fieldsOf(schema: TSchema | undefined): Field[] {
  if (!isObject(schema) || !isObject(schema['properties'])) return []
  const required = new Set<unknown>(Array.isArray(schema['required']) ? schema['required'] : [])
  return Object.entries(schema['properties']).map(([name, part]) => ({
    name,
    shape: shapeOf(part),
    optional: !required.has(name),
    note: isObject(part) && typeof part['description'] === 'string' ? part['description'] : '',
  }))
}

function written(schema: unknown): string {
  if (!isObject(schema)) return 'nothing'
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map(shapeOf).join(' | ')
  switch (schema['type']) {
    case 'object':
      return objectShape(schema)
    case 'array':
      return `${shapeOf(schema['items'])}[]${bounds(schema['minItems'], schema['maxItems'])}`
    case 'string':
      return typeof schema['pattern'] === 'string'
        ? `text(${schema['pattern']})`
        : `text${bounds(schema['minLength'], schema['maxLength'])}`
    case 'integer':
    case 'number': {
      const most = schema['maximum'] === Number.MAX_SAFE_INTEGER ? undefined : schema['maximum']
      const fallback = 'default' in schema ? `, else ${JSON.stringify(schema['default'])}` : ''
      return `${schema['type']}${bounds(schema['minimum'], most)}${fallback}`
    }
    default:
      return String(schema['type'])
  }
}

function objectShape(schema: Json): string {
  if (!isObject(schema['properties'])) return '{…}'
  const required = new Set<unknown>(Array.isArray(schema['required']) ? schema['required'] : [])
  const fields = Object.entries(schema['properties']).map(
    ([name, part]) => `${name}${required.has(name) ? '' : '?'}: ${shapeOf(part)}`,
  )
  return `{${fields.join(', ')}}`
}

function bounds(least: unknown, most: unknown): string {
  if (typeof least === 'number' && typeof most === 'number') return `(${least} to ${most})`
  if (typeof most === 'number') return `(≤ ${most})`
  return typeof least === 'number' && least !== 0 ? `(≥ ${least})` : ''
}
