// Reads one cell: as an object with all of its fields, or in the short form in which songs are kept.
import type { Cell } from '../song.types.ts'
import { bounds } from './bounds.ts'
import { type Desk, tell } from './desk.ts'
import { own, readNumber, readObject } from './read-fields.ts'

/** The fields in the order of the short form, and what they are where it ends before them. */
export const cellFields = ['step', 'note', 'velocity', 'length', 'chance', 'ratchet', 'nudge'] as const
type CellField = (typeof cellFields)[number]
/** What a cell is that was merely set. */
export const usual = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 } as const
const absent: Readonly<Partial<Record<CellField, number>>> = usual

/** One cell; null where there is none to read. */
export function readCell(desk: Desk, path: string, value: unknown): Cell | null {
  if (Array.isArray(value)) {
    if (value.length > cellFields.length) {
      tell(desk, 'many', path, value.length, { most: cellFields.length })
      return null
    }
    return cellOf((field) => {
      const said: unknown = value[cellFields.indexOf(field)]
      return readNumber(desk, `${path}.${field}`, said === undefined ? absent[field] : said, bounds[field])
    })
  }
  const from = readObject(desk, path, value)
  return from && cellOf((field) => readNumber(desk, `${path}.${field}`, own(from, field), bounds[field]))
}

const cellOf = (read: (field: CellField) => number): Cell => ({
  step: read('step'),
  note: read('note'),
  velocity: read('velocity'),
  length: read('length'),
  chance: read('chance'),
  ratchet: read('ratchet'),
  nudge: read('nudge'),
})

/** The order of cells in a row: by step, then by note. */
export const byPlace = (a: Cell, b: Cell): number => a.step - b.step || a.note - b.note
