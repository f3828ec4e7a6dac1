// Values of a sketch as its console shows them: data, cut in depth, number and length, so that nothing of them can do anything on the page.
import type { Shown } from '../runner.types.ts'

const most = { depth: 3, parts: 40, characters: 2_000 }
const cut = (text: string): string => (text.length > most.characters ? `${text.slice(0, most.characters)}…` : text)

/** The value as data. A getter that throws is a part that could not be read. */
export function shown(value: unknown, depth = 0): Shown {
  try {
    return seen(value, depth)
  } catch {
    return { is: 'cut', text: '…' }
  }
}

function seen(value: unknown, depth: number): Shown {
  if (typeof value === 'string') return { is: 'text', text: cut(value) }
  if (typeof value === 'number' || typeof value === 'bigint') return { is: 'number', text: String(value) }
  if (typeof value === 'function') return { is: 'function', text: cut(value.name || 'function') }
  if (typeof value !== 'object' || value === null) return { is: 'word', text: cut(String(value)) }
  if (value instanceof Error) return { is: 'text', text: cut(`${value.name}: ${value.message}`) }
  if (value instanceof Node) return { is: 'word', text: `<${value.nodeName.toLowerCase()}>` }
  if (depth >= most.depth) return { is: 'cut', text: '…' }
  const name = cut(String(value.constructor?.name ?? 'Object'))
  const list = Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Set
  const all: readonly (readonly [string, unknown])[] = partsOf(value)
  const parts = all.slice(0, most.parts).map(([key, part]) => [cut(key), shown(part, depth + 1)] as const)
  return { is: list ? 'list' : 'object', name, parts, more: all.length - parts.length }
}

function partsOf(value: object): (readonly [string, unknown])[] {
  if (value instanceof Map) return Array.from(value, ([key, part]) => [String(key), part] as const)
  if (value instanceof Set) return Array.from(value, (part, at) => [String(at), part] as const)
  return Object.keys(value).map((key) => [key, Reflect.get(value, key)] as const)
}
