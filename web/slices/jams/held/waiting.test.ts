// What waits to be told: seen at once, sent in few pieces, and gone from the page once the house has spoken.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankSong } from '#song/blank-song'
import { stillTransport } from '#song/jam/apply-op'
import { doWish } from '#song/jam/do-wish'
import { foldPart, type HeldJam } from '#song/jam/fold-part'
import type { JamEdit, JamOp, JamState } from '#song/jam/jam.types'
import { writeSong } from '#song/write-song'
import { shownSong, stillWaiting, type Waiting, withEdits } from './waiting.ts'

const look = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
let ids = 0
const fresh = (): Omit<Waiting, 'wish'> => ({ clientId: `id-${(ids += 1)}`, atMs: 0, sent: false, rev: null })

/** A house in memory, and three who edit the song in it, each behind a line of their own. */
function jam() {
  let state: JamState = { song: blankSong(1), transport: stillTransport }
  const log: { rev: number; op: JamOp }[] = []
  const start: HeldJam = { ...state, epoch: 'an-epoch', rev: 0 }
  const people = Array.from({ length: 3 }, () => ({ held: start, waiting: [] as readonly Waiting[] }))
  const one = (who: number) => people[who] ?? { held: start, waiting: [] }
  const it = {
    one,
    house: () => state.song,
    shown: (who: number) => shownSong(one(who).held.song, one(who).waiting),
    edit(who: number, edits: readonly JamEdit[]): void {
      one(who).waiting = withEdits(one(who).waiting, edits, fresh)
    },
    /** The next of what waits comes to the house; what fits nowhere is refused. */
    send(who: number): boolean {
      const next = one(who).waiting.find(({ rev }) => rev === null)
      if (!next) return false
      const done = doWish(state, next.wish, { now: 1_000, lead: 500 })
      if ('state' in done) {
        state = done.state
        if (done.op) log.push({ rev: log.length + 1, op: done.op })
      }
      one(who).waiting = one(who).waiting.flatMap((each) =>
        each !== next ? [each] : 'fault' in done ? [] : [{ ...each, sent: true, rev: log.length }],
      )
      one(who).waiting = stillWaiting(one(who).waiting, one(who).held.rev)
      return true
    },
    /** They hear all that was done. */
    hear(who: number): void {
      const { rev } = one(who).held
      const part = {
        room_id: 1,
        epoch: 'an-epoch',
        rev: log.length,
        whole: null,
        after_rev: rev,
        changes: log.slice(rev),
      }
      const { held, gap } = foldPart(one(who).held, part)
      expect(gap).toBe(false)
      if (!held) throw new Error('nothing is held')
      one(who).held = held
      one(who).waiting = stillWaiting(one(who).waiting, held.rev)
    },
  }
  return it
}

const cell = (step: number, track = 'kick', velocity: number | null = 100): JamEdit => ({
  op: 'cell',
  pattern: 0,
  track,
  step,
  note: 60,
  cell: velocity === null ? null : { ...look, velocity },
})
const anyEdit: fc.Arbitrary<JamEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(5), fc.constantFrom('kick', 'lead'), fc.option(fc.integer({ min: 1, max: 127 })))
      .map(([step, track, velocity]) => cell(step, track, velocity)),
  },
  fc.integer({ min: 30, max: 300 }).map((bpm): JamEdit => ({ op: 'song', set: { bpm } })),
  fc.constantFrom<JamEdit>(
    { op: 'remove-track', track: 'kick' },
    { op: 'track', track: 'lead', set: { instrument: 'bell' } },
    { op: 'add-pattern', length: 8 },
    { op: 'drop-pattern' },
    { op: 'length', pattern: 1, length: 5 },
  ),
)
const anyAct = fc.record({
  who: fc.nat(2),
  act: fc.oneof(
    fc.record({ do: fc.constant('edit' as const), edits: fc.array(anyEdit, { minLength: 1, maxLength: 3 }) }),
    fc.constant({ do: 'send' as const }),
    fc.constant({ do: 'hear' as const }),
  ),
})

describe('SONG-3.27 what one does waits until the house has told it', () => {
  test('three who edit in any order, each behind a line of their own, end with one song', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        const it = jam()
        for (const { who, act } of acts) {
          if (act.do === 'edit') it.edit(who, act.edits)
          else if (act.do === 'send') it.send(who)
          else it.hear(who)
        }
        for (const who of [0, 1, 2]) while (it.send(who));
        for (const who of [0, 1, 2]) {
          it.hear(who)
          expect(it.one(who).waiting).toEqual([])
          expect(writeSong(it.shown(who))).toBe(writeSong(it.house()))
        }
      }),
      { numRuns: 200 },
    )
  })
  test('it is seen at once, also on top of what others did meanwhile, and seen no more once it is refused', () => {
    const it = jam()
    it.edit(0, [cell(0)])
    expect(it.shown(0).patterns[0]?.cells['kick']).toHaveLength(1)
    expect(it.shown(1).patterns[0]?.cells['kick']).toBeUndefined()
    it.edit(1, [{ op: 'remove-track', track: 'kick' }])
    it.send(1)
    it.hear(0)
    expect(it.shown(0).tracks.map(({ id }) => id)).not.toContain('kick')
    it.send(0)
    expect(it.one(0).waiting).toEqual([])
    expect(it.shown(0)).toEqual(it.house())
  })
  test('a drag goes as one, what was sent stays as it is, and no piece is larger than a wire takes', () => {
    const turn = (at: number): JamEdit => ({ op: 'track', track: 'kick', set: { volume: -at / 2 } })
    const drag = Array.from({ length: 60 }, (_, at) => turn(at))
    expect(withEdits([], drag, fresh).map(({ wish }) => wish)).toEqual([{ do: 'edit', edits: [turn(59)] }])
    const [sent] = withEdits([], [turn(1)], fresh)
    if (!sent) throw new Error('nothing waits')
    const after = withEdits([{ ...sent, sent: true }], [turn(2)], fresh)
    expect(after).toHaveLength(2)
    const many = withEdits(
      [],
      Array.from({ length: 100 }, (_, at) => cell(at % 64, at < 64 ? 'kick' : 'lead')),
      fresh,
    )
    expect(many.map(({ wish }) => (wish.do === 'edit' ? wish.edits.length : 0))).toEqual([64, 36])
    const cells = Array.from({ length: 512 }, (_, at) => ({ ...look, step: at % 64, note: 40 + Math.floor(at / 64) }))
    const rows = ['kick', 'snare', 'hat'].map((track): JamEdit => ({ op: 'row', pattern: 0, track, cells }))
    const pieces = withEdits([], rows, fresh)
    expect(pieces).toHaveLength(3)
    for (const { wish } of pieces) expect(JSON.stringify(wish).length).toBeLessThan(60_000)
  })
})
