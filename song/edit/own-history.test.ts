// Taking back what one did to a song that others change at the same time.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankSong } from '../blank-song.ts'
import type { Song } from '../song.types.ts'
import { applyEdits } from './apply-edit.ts'
import type { Edit } from './edit.types.ts'
import { type History, noHistory } from './history.ts'
import { ownDone, redoOwn, undoOwn } from './own-history.ts'

const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const cell = (step: number, track = 'kick', velocity: number | null = 100): Edit => ({
  op: 'cell',
  pattern: 0,
  track,
  step,
  note: 60,
  cell: velocity === null ? null : { ...look, velocity },
})
const anyCell = (track: string): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.nat(7), fc.option(fc.integer({ min: 1, max: 127 })))
    .map(([step, velocity]) => cell(step, track, velocity))

/** What two do in turn: `own` edits go into the history, the others’ do not. */
function played(steps: readonly { readonly own: boolean; readonly edit: Edit; readonly drag?: string | null }[]) {
  let song = blankSong(1)
  let history: History = noHistory
  for (const { own, edit, drag = null } of steps) {
    const next = applyEdits(song, [edit])
    if (own) history = ownDone(history, song, next, drag)
    song = next
  }
  return { song, history }
}
function allBack({ song, history }: { song: Song; history: History }) {
  let turned = undoOwn(history, song)
  while (turned.history.past.length > 0) turned = undoOwn(turned.history, turned.song)
  return turned
}

describe('SONG-3.20 what one did oneself is taken back', () => {
  test('and all that others did stays, whatever the order, drags included', () => {
    const step = fc.record({
      own: fc.boolean(),
      edit: fc.constant(cell(0)),
      drag: fc.option(fc.constantFrom('a', 'b')),
    })
    const steps = fc.array(
      step.chain(({ own, drag }) => anyCell(own ? 'kick' : 'snare').map((edit) => ({ own, edit, drag }))),
      { maxLength: 24 },
    )
    fc.assert(
      fc.property(steps, (all) => {
        const both = played(all)
        const others = all.flatMap(({ own, edit }) => (own ? [] : [edit]))
        const back = allBack(both)
        expect(back.song).toEqual(applyEdits(blankSong(1), others))
        let again = back
        while (again.history.future.length > 0) again = redoOwn(again.history, again.song)
        expect(again.song).toEqual(both.song)
      }),
      { numRuns: 200 },
    )
  })
  test('a drag during which others wrote is one step, and takes nothing of theirs with it', () => {
    const { song, history } = played([
      { own: true, edit: { op: 'track', track: 'kick', set: { volume: -5 } }, drag: 'turn-1' },
      { own: false, edit: cell(4, 'snare') },
      { own: false, edit: { op: 'song', set: { bpm: 90 } } },
      { own: true, edit: { op: 'track', track: 'kick', set: { volume: -1 } }, drag: 'turn-1' },
    ])
    expect(history.past).toHaveLength(1)
    const back = undoOwn(history, song)
    expect(back.song).toEqual(applyEdits(blankSong(1), [cell(4, 'snare'), { op: 'song', set: { bpm: 90 } }]))
  })
  test('what somebody else has changed since is theirs, and the step before it is taken back instead', () => {
    const { song, history } = played([
      { own: true, edit: cell(8) },
      { own: true, edit: cell(0) },
      { own: false, edit: cell(0, 'kick', 50) },
    ])
    const back = undoOwn(history, song)
    expect(back.song).toEqual(applyEdits(blankSong(1), [cell(0, 'kick', 50)]))
    expect(back.history.past).toEqual([])
    expect(undoOwn(back.history, back.song).song).toBe(back.song)
  })
  test('a row that was written at once is taken back note by note, without those of others', () => {
    const cells = Array.from({ length: 12 }, (_, step) => ({ ...look, step, note: 60 }))
    const { song, history } = played([
      { own: true, edit: { op: 'row', pattern: 0, track: 'hat', cells } },
      { own: false, edit: cell(14, 'hat') },
      { own: false, edit: cell(3, 'hat', 20) },
    ])
    expect(undoOwn(history, song).song).toEqual(applyEdits(blankSong(1), [cell(14, 'hat'), cell(3, 'hat', 20)]))
  })
  test('a track and a pattern that others wrote into since stay', () => {
    const [track] = blankSong(1).tracks
    if (!track) throw new Error('a blank song has tracks')
    const added: Edit = { op: 'add-track', track: { ...track, id: 'new' }, at: 8 }
    const alone = played([
      { own: true, edit: added },
      { own: true, edit: { op: 'add-pattern', length: 16 } },
    ])
    expect(allBack(alone).song).toEqual(blankSong(1))
    const shared = played([
      { own: true, edit: added },
      { own: true, edit: { op: 'add-pattern', length: 16 } },
      { own: false, edit: cell(2, 'new') },
      { own: false, edit: { op: 'cell', pattern: 1, track: 'kick', step: 0, note: 60, cell: look } },
    ])
    expect(allBack(shared).song).toEqual(shared.song)
  })
})
