// What somebody did in the little worlds of sketches, told to them alone.
type Part = number | string | boolean
type Value = Part | Readonly<Record<string, Part>>
type Doing =
  | { readonly do: 'set'; readonly field: string; readonly key?: string; readonly value: Value }
  | { readonly do: 'add'; readonly field: string; readonly by: number }
  | { readonly do: 'push'; readonly field: string; readonly value: Value }
  | { readonly do: 'delete'; readonly field: string; readonly key?: string; readonly id?: number }
  | { readonly do: 'reset' | 'shape' }

/** As one reads it: a text in quotes, parts with their names. */
const valued = (value: Value): string =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([name, part]) => `${name} ${valued(part)}`)
        .join(', ')
    : typeof value === 'string'
      ? `“${value}”`
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : String(value)

export const ownWorldsLines = {
  setting: {
    name: 'Little worlds',
    hint: 'What you did in sketches that people share. Nobody else is told that it was you.',
    open: 'Look at it',
  },
  lead: 'Some sketches share a little world. Here is what you put there: what still stands, and what you did as long as its texts are kept. Nobody else is told who did what.',
  loading: 'Looking…',
  empty: 'You have done nothing in a little world yet. Run a sketch that asks for one, and change something in it.',
  more: 'Earlier ones',
  unseen: 'A sketch that is not for you any more',
  stands: 'What of it stands',
  none: 'Nothing of yours stands there any more. Of a counter nobody can tell.',
  done: 'What you did',
  all: 'All of it',
  valued,
  keyed: (key: string, value: Value): string => `“${key}”: ${valued(value)}`,
  did(op: Doing): string {
    switch (op.do) {
      case 'set':
        return op.key === undefined
          ? `${op.field} became ${valued(op.value)}`
          : `${op.field}, at “${op.key}”, became ${valued(op.value)}`
      case 'add':
        return op.by < 0 ? `${-op.by} less in ${op.field}` : `${op.by} more in ${op.field}`
      case 'push':
        return `into ${op.field}: ${valued(op.value)}`
      case 'delete':
        return op.key === undefined ? `taken out of ${op.field}` : `taken out of ${op.field}: “${op.key}”`
      case 'reset':
        return 'you let it begin anew'
      case 'shape':
        return 'you published another revision'
    }
  },
} as const
