// A value of a sketch's console, made anew from what came out of the frame: whatever else was in it is left there.
import type { Shown } from './runner.types.ts'

const most = { depth: 4, parts: 40, characters: 2_001, nodes: 400 }
const flat: ReadonlySet<string> = new Set(['text', 'number', 'word', 'function', 'cut'])
const cut = (text: unknown): string => (typeof text === 'string' ? text.slice(0, most.characters) : '')
const nothing: Shown = { is: 'cut', text: '…' }

/** What is none becomes the sign of something that was cut. */
export function readShown(value: unknown): Shown {
  let nodes = 0
  const read = (of: unknown, depth: number): Shown => {
    if (typeof of !== 'object' || of === null || ++nodes > most.nodes || depth > most.depth) return nothing
    const { is, text, name, parts, more } = of as Record<string, unknown> // Each part is looked at below.
    // The set holds the words of the type.
    if (typeof is === 'string' && flat.has(is)) return { is: is as 'text', text: cut(text) }
    if ((is !== 'list' && is !== 'object') || !Array.isArray(parts)) return nothing
    const all = parts
      .slice(0, most.parts)
      .map((part: unknown) =>
        Array.isArray(part) ? ([cut(part[0]), read(part[1], depth + 1)] as const) : (['', nothing] as const),
      )
    return {
      is,
      name: cut(name),
      parts: all,
      more: typeof more === 'number' && more > 0 ? Math.min(1e9, Math.floor(more)) : 0,
    }
  }
  return read(value, 0)
}
