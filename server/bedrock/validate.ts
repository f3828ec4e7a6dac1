// Checks input against the contract, once, at the edge: unknown keys are dropped, a wrong shape is refused with the fields that are wrong.
import type { TObject, TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { refuse } from './refusal.ts'

const compiled = new WeakMap<TSchema, Validator>()
const maxFields = 10

function validator(schema: TSchema): Validator {
  let known = compiled.get(schema)
  if (!known) {
    known = Compile(schema)
    compiled.set(schema, known)
  }
  return known
}

/** The input in the contract's shape; for what arrives as JSON. Refuses with VALIDATION. */
export function validated(schema: TSchema, raw: unknown): unknown {
  return checked(schema, raw ?? {})
}

/** The same for what arrives as text in a path or query: whole numbers and truth values are read from their one plain spelling first. */
export function validatedText(schema: TObject, raw: unknown): unknown {
  const read = Object.entries(Object(raw)).map(([name, value]) => [name, fromText(schema.properties[name], value)])
  return checked(schema, Object.fromEntries(read))
}

function fromText(schema: TSchema | undefined, value: unknown): unknown {
  const type = schema && 'type' in schema ? schema.type : undefined
  if (type === 'integer' && typeof value === 'string' && /^-?\d{1,16}$/.test(value)) return Number(value)
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

const flat: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean'])

/** Whether there is nothing to drop: every key is known and no value has keys. TypeBox takes a hundred times as long to find nothing to drop. */
function isBare(schema: TSchema, raw: unknown): boolean {
  if (!('properties' in schema) || typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false
  const properties = schema.properties as Readonly<Record<string, TSchema>> // as TypeBox types an object's
  return Object.keys(raw).every((key) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined
    return known !== undefined && 'type' in known && flat.has(known.type)
  })
}

function checked(schema: TSchema, raw: unknown): unknown {
  const check = validator(schema)
  if (check.Check(raw)) return isBare(schema, raw) ? raw : check.Clean(raw)
  const fields: Record<string, string> = {}
  for (const error of check.Errors(raw).slice(0, maxFields)) {
    const missing = 'requiredProperties' in error.params ? error.params.requiredProperties : undefined
    if (Array.isArray(missing)) for (const name of missing) fields[name] = 'is required'
    else fields[error.instancePath.slice(1).replaceAll('/', '.') || 'input'] ??= error.message
  }
  refuse(
    'VALIDATION',
    `The input is not as documented: ${Object.entries(fields)
      .map(([name, why]) => `${name} ${why}`)
      .join('; ')}.`,
    { fields },
  )
}
