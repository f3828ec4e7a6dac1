// What a sketch asks of its world, as it comes out of its frame: nothing there is trusted, so only data that has the form of a wish passes, made anew.
import { isKey, isNumber, type Plain, type Value, worldBounds } from './world-shape.ts'
import type { WorldWish } from './world-state.ts'

const isPlain = (value: unknown): value is Plain =>
  isNumber(value) ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= worldBounds.textCharacters)

function readValue(value: unknown): Value | null {
  if (isPlain(value)) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const parts = Object.entries(value)
  if (parts.length > worldBounds.parts) return null
  return parts.every((part): part is [string, Plain] => /^[a-z][A-Za-z0-9]{0,23}$/.test(part[0]) && isPlain(part[1]))
    ? Object.fromEntries(parts)
    : null
}

/** Null where it is no wish. Whether its field takes it is found out by doing it. */
export function readWish(raw: unknown): WorldWish | null {
  if (typeof raw !== 'object' || raw === null) return null
  const said = new Map<string, unknown>(Object.entries(raw))
  const [does, field, key, id, by] = ['do', 'field', 'key', 'id', 'by'].map((name) => said.get(name))
  if (typeof field !== 'string' || !/^[a-z][A-Za-z0-9]{0,23}$/.test(field)) return null
  if (key !== undefined && !isKey(key)) return null
  if (does === 'add') return isNumber(by) ? { do: 'add', field, by } : null
  if (does === 'delete') {
    if (id !== undefined && !(typeof id === 'number' && Number.isSafeInteger(id))) return null
    return { do: 'delete', field, ...(key === undefined ? {} : { key }), ...(id === undefined ? {} : { id }) }
  }
  const value = readValue(said.get('value'))
  if (value === null) return null
  if (does === 'push') return { do: 'push', field, value }
  return does === 'set' ? { do: 'set', field, value, ...(key === undefined ? {} : { key }) } : null
}
