// A jam as a house keeps it, without a house: its song as text between two wishes, its log, and what is told of it. And what somebody may wish there.
import fc from 'fast-check'
import { blankSong } from '#song/blank-song'
import { stillTransport } from '#song/jam/apply-op'
import { doWish, type Wished } from '#song/jam/do-wish'
import type { JamEdit, JamOp, JamPart, JamState, JamWish } from '#song/jam/jam.types'
import { readSongText } from '#song/read-song'
import { writeSong } from '#song/write-song'

export interface JamInMemory {
  readonly log: readonly { readonly rev: number; readonly op: JamOp }[]
  kept(): { readonly song: string; readonly transport: JamState['transport'] }
  read(): JamState
  /** 137 ms after what was wished before, the first time at 1 000 137. */
  wish(wish: JamWish): Wished
  /** The whole, or what was done after a rev and up to another. */
  part(after: number | null, upTo?: number): JamPart
}

/** A jam with a blank song, in which things are said 500 ms before they are heard. */
export function jamInMemory(seed: number): JamInMemory {
  const log: { rev: number; op: JamOp }[] = []
  let kept: ReturnType<JamInMemory['kept']> = { song: writeSong(blankSong(seed)), transport: stillTransport }
  let now = 1_000_000
  const read = (): JamState => {
    const song = readSongText(kept.song)
    if ('faults' in song) throw new Error(JSON.stringify(song.faults))
    return { song: song.song, transport: kept.transport }
  }
  return {
    log,
    kept: () => kept,
    read,
    wish(wish) {
      now += 137
      const done = doWish(read(), wish, { now, lead: 500 })
      if ('fault' in done) return done
      kept = { song: writeSong(done.state.song), transport: done.state.transport }
      if (done.op) log.push({ rev: log.length + 1, op: done.op })
      return done
    },
    part: (after, upTo = log.length) => ({
      room_id: 1,
      epoch: 'epoch-of-a-jam',
      rev: after === null ? log.length : upTo,
      whole: after === null ? kept : null,
      after_rev: after,
      changes: after === null ? [] : log.slice(after, upTo),
    }),
  }
}

/** A cell as it is merely set. */
export const plainCell = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 } as const

/** A track that a blank song does not have. */
export const oneMoreTrack = {
  ...{ id: 'b2', instrument: 'bell' as const, volume: -8, pan: 0, mute: false, solo: false },
  ...{ reverb: 0, delay: 0, tone: {} },
}

const track = fc.constantFrom('kick', 'snare', 'lead', 'b2')
const pattern = fc.nat(2)
/** Edits that often meet each other, and often fit no longer; with more decimals than a song keeps. */
const anyJamEdit: fc.Arbitrary<JamEdit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...{ op: fc.constant('cell' as const), pattern, track, step: fc.nat(5), note: fc.integer({ min: 60, max: 62 }) },
      cell: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => ({ ...plainCell, chance }))),
    }),
  },
  fc.record({
    op: fc.constant('song' as const),
    set: fc.record({ bpm: fc.double({ min: 30, max: 300, noNaN: true }) }),
  }),
  fc.record({ op: fc.constant('remove-track' as const), track }),
  fc.record({ op: fc.constant('move-track' as const), track, at: fc.nat(8) }),
  fc.record({ op: fc.constant('length' as const), pattern, length: fc.integer({ min: 1, max: 64 }) }),
  fc.constantFrom<JamEdit>(
    { op: 'add-track', track: oneMoreTrack, at: 1 },
    { op: 'add-pattern', length: 12 },
    { op: 'drop-pattern' },
    { op: 'lane', lane: [{ pattern: 1, times: 2, transpose: -3 }] },
    { op: 'song', set: { swing: 0.123456 } },
    { op: 'effects', set: { glue: 0.7 } },
    { op: 'track', track: 'kick', set: { instrument: 'clap', volume: -1.23456 } },
    {
      op: 'row',
      pattern: 0,
      track: 'snare',
      cells: [
        { ...plainCell, step: 4, note: 60 },
        { ...plainCell, step: 2, note: 60 },
      ],
    },
  ),
)

/** Anything that somebody may wish in a jam. */
export const anyJamWish: fc.Arbitrary<JamWish> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      edits: fc.array(anyJamEdit, { minLength: 1, maxLength: 4 }),
    }),
  },
  fc.record({
    do: fc.constant('play' as const),
    what: fc.constantFrom({ lane: true } as const, { pattern: 0 }, { pattern: 1 }),
    step: fc.nat(99),
  }),
  fc.constant<JamWish>({ do: 'stop' }),
)
