// Changes of a whole row, each one step back: turned, spread, thrown, copied, put into the scale.
import { signal } from '@preact/signals'
import { dice } from '#song/edit/dice'
import { euclid } from '#song/edit/euclid'
import { rotate } from '#song/edit/rotate'
import { snapToScale, transposeRow } from '#song/edit/transpose'
import type { Cell, Track } from '#song/song.types'
import { rowOf } from '../edit/rows.ts'
import type { Studio } from '../state/studio.ts'

/** The row that was copied last, in this page. */
const copiedRow = signal<readonly Cell[] | null>(null)
let throws = 0

/** What the row in front can do. */
export function rowActs(studio: Studio, track: Track) {
  const { id } = track
  const cells = (): readonly Cell[] => rowOf(studio.song.peek(), studio.pattern.peek(), id)
  const length = (): number => studio.length.peek()
  const edit = (to: (cells: readonly Cell[]) => readonly Cell[], gesture: string | null = null): void =>
    studio.editRow(id, to, gesture)
  return {
    rotate: (by: number): void => edit((row) => rotate(row, length(), by), `rotate-${id}`),
    euclid: (hits: number, turn: number): void =>
      edit(() => euclid({ length: length(), hits, turn, cell: studio.freshCell(id, 0) }), `euclid-${id}`),
    dice: (): void => {
      throws += 1
      const { key, scale, seed, perBeat, beats } = studio.song.peek()
      const { instrument } = track
      edit(() => dice({ seed: (seed + throws) >>> 0, instrument, length: length(), perBeat, beats, key, scale }))
    },
    copy: (): void => void (copiedRow.value = cells()),
    canPaste: (): boolean => copiedRow.value !== null,
    paste: (): void => edit(() => copiedRow.peek() ?? cells()),
    clear: (): void => edit(() => []),
    octave: (by: number): void => edit((row) => transposeRow(row, by)),
    snap: (): void => edit((row) => snapToScale(row, studio.song.peek().key, studio.song.peek().scale)),
  }
}
