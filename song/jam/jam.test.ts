// A jam as data: whoever is told what the house did holds what the house holds, whatever was wished, in whatever order it was told and since when.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anySong } from '#dev-env/any-song'
import { anyJamWish, jamInMemory, oneMoreTrack, plainCell } from '#dev-env/jam-in-memory'
import { instruments } from '../instruments.ts'
import { songLimits } from '../limits.ts'
import { writeSong } from '../write-song.ts'
import { anchorFrom, stepAt } from './clocked.ts'
import { foldPart, type HeldJam } from './fold-part.ts'
import type { JamEdit } from './jam.types.ts'
import { editOf, jamEditOf } from './jam-edits.ts'
import { plainName, plainSong } from './plain-names.ts'

const saidOf = (held: HeldJam | null) =>
  held && { song: writeSong(held.song), transport: held.transport, rev: held.rev }

describe('SONG-3.2 whoever is told holds what the house holds', () => {
  test('however three interleave, for who was there from the first, who came late, and who missed something and was told twice', () => {
    fc.assert(
      fc.property(
        fc.array(anyJamWish, { maxLength: 20 }),
        fc.nat(30),
        fc.array(fc.nat(6), { maxLength: 12 }),
        (wishes, lateAt, steps) => {
          const it = jamInMemory(7)
          let { held: first } = foldPart(null, it.part(null))
          let late: HeldJam | null = null
          for (const [index, wish] of wishes.entries()) {
            if (index === lateAt) ({ held: late } = foldPart(null, it.part(null)))
            const before = it.log.length
            it.wish(wish)
            ;({ held: first } = foldPart(first, it.part(before)))
            if (late) ({ held: late } = foldPart(late, it.part(before)))
          }
          const truth = { ...it.kept(), rev: it.log.length }
          expect(saidOf(first)).toEqual(truth)
          if (late) expect(saidOf(late)).toEqual(truth)
          // In pieces that overlap, backwards too.
          let { held } = foldPart(null, { ...jamInMemory(7).part(null) })
          let at = 0
          for (const step of steps) {
            at = Math.min(it.log.length, at + step)
            ;({ held } = foldPart(held, it.part(Math.max(0, at - 3 - step), at)))
          }
          ;({ held } = foldPart(held, it.part(held?.rev ?? null)))
          expect(saidOf(held)).toEqual(truth)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a hole is noticed, an ended one is held no more, and what does not fit asks for the whole', () => {
    const it = jamInMemory(1)
    const { held } = foldPart(null, it.part(null))
    it.wish({ do: 'edit', edits: [{ op: 'add-pattern', length: 8 }] })
    it.wish({ do: 'edit', edits: [{ op: 'length', pattern: 1, length: 9 }] })
    expect(foldPart(held, it.part(1))).toEqual({ held, gap: true })
    expect(foldPart(held, { ...it.part(0), epoch: 'another-epoch' })).toEqual({ held, gap: true })
    expect(foldPart(held, { ...it.part(0), epoch: null, changes: [] })).toEqual({ held: null, gap: false })
    expect(foldPart(held, { ...it.part(0), changes: it.log.slice(1) })).toEqual({ held: null, gap: true })
    expect(foldPart(held, it.part(0)).held?.song.patterns[1]?.length).toBe(9)
  })
})

describe('SONG-3.3 what somebody wishes', () => {
  test('is done as far as it fits', () => {
    const it = jamInMemory(1)
    const done = it.wish({
      do: 'edit',
      edits: [
        { op: 'remove-track', track: 'kick' },
        { op: 'cell', pattern: 0, track: 'kick', step: 0, note: 60, cell: plainCell },
        { op: 'cell', pattern: 0, track: 'snare', step: 0, note: 60, cell: plainCell },
      ],
    })
    expect(done).toMatchObject({ leftOut: 1, op: { edits: [{ op: 'remove-track' }, { track: 'snare' }] } })
    expect(it.wish({ do: 'edit', edits: [{ op: 'remove-track', track: 'kick' }] })).toEqual({
      fault: { code: 'track', path: 'track', value: 'kick' },
    })
    expect(it.wish({ do: 'play', what: { pattern: 3 }, step: 0 })).toMatchObject({
      fault: { code: 'pattern', value: 3 },
    })
    expect(it.wish({ do: 'stop' })).toMatchObject({ op: null })
    expect(it.log).toHaveLength(1)
  })

  test('is refused where it is no edit, without a change', () => {
    const it = jamInMemory(1)
    const odd: unknown[] = [
      { op: 'song', set: { bpm: Number.NaN } },
      { op: 'song', set: { bpm: Number.POSITIVE_INFINITY } },
      {
        op: 'row',
        pattern: 0,
        track: 'kick',
        cells: Array.from({ length: 10_000 }, (_, step) => ({ ...plainCell, step, note: 60 })),
      },
      { op: 'explode' },
      { op: 'cell', pattern: 0, track: '__proto__', step: 0, note: 60, cell: plainCell },
      { op: 'lane', lane: 'all of it' },
    ]
    // As a port would hand on what nobody looked at.
    for (const edit of odd) expect(it.wish({ do: 'edit', edits: [edit as JamEdit] })).toHaveProperty('fault')
    expect(it.log).toEqual([])
  })

  test('takes a full song no further than its limits', () => {
    const it = jamInMemory(1)
    const cells = Array.from({ length: songLimits.cellsInRow }, (_, at) => ({
      ...plainCell,
      step: at % 64,
      note: 40 + Math.floor(at / 64),
    }))
    for (const id of ['kick', 'snare', 'hat', 'openhat', 'bass', 'lead', 'pad', 'pluck'])
      it.wish({ do: 'edit', edits: [{ op: 'row', pattern: 0, track: id, cells }] })
    it.wish({ do: 'edit', edits: [{ op: 'add-pattern', length: 16 }] })
    expect(
      it.wish({ do: 'edit', edits: [{ op: 'cell', pattern: 1, track: 'kick', step: 0, note: 60, cell: plainCell }] }),
    ).toMatchObject({ fault: { code: 'many' } })
  })
})

describe('SONG-3.4 there is no word in a jam that somebody wrote', () => {
  test('a track is called as its instrument is, whoever changes it', () => {
    const it = jamInMemory(1)
    const rude = { ...oneMoreTrack, name: 'Rude' }
    it.wish({
      do: 'edit',
      edits: [
        { op: 'add-track', track: rude, at: 0 },
        { op: 'track', track: 'kick', set: { instrument: 'clap' } },
      ],
    })
    const names = it.read().song.tracks.map(({ name, instrument }) => [name, instrument])
    expect(names.slice(0, 2)).toEqual([
      ['Bell', 'bell'],
      ['Clap', 'clap'],
    ])
    expect(JSON.stringify([it.log, it.kept()])).not.toContain('Rude')
  })
  test('nor in the song with which one begins, which else stays as it was', () => {
    fc.assert(
      fc.property(anySong, (song) => {
        const plain = plainSong(song)
        expect(plain.tracks.map(({ name }) => name)).toEqual(song.tracks.map(({ instrument }) => plainName(instrument)))
        const named = {
          ...plain,
          tracks: plain.tracks.map((each, at) => ({ ...each, name: song.tracks[at]?.name ?? '' })),
        }
        expect(named).toEqual(song)
      }),
    )
  })
  test('what is sent carries no name, and comes back with that of its instrument', () => {
    for (const instrument of instruments) {
      const edit = { op: 'add-track', track: { ...oneMoreTrack, instrument, name: 'Mine' }, at: 0 } as const
      const sent = jamEditOf(edit)
      expect(JSON.stringify(sent)).not.toContain('Mine')
      expect(sent && editOf(sent)).toEqual({ ...edit, track: { ...edit.track, name: plainName(instrument) } })
    }
    expect(jamEditOf({ op: 'track', track: 'kick', set: { name: 'Mine' } })).toBeNull()
  })
})

describe('SONG-3.6 SONG-3.7 one anchor says where it is', () => {
  const song = { bpm: 120, perBeat: 4 } as const
  test('it is heard once it was said, and stops where it was', () => {
    const it = jamInMemory(1)
    it.wish({ do: 'play', what: { lane: true }, step: 8 })
    const { transport } = it.kept()
    expect(transport).toEqual({ playing: true, at: 1_000_637, step: 8, what: { lane: true } })
    expect(stepAt(song, transport, transport.at + 1_250)).toBe(18)
    for (let n = 0; n < 9; n++) it.wish({ do: 'play', what: { lane: true }, step: 0 })
    for (let n = 0; n < 9; n++) it.wish({ do: 'edit', edits: [{ op: 'length', pattern: 0, length: 17 + n }] })
    it.wish({ do: 'stop' })
    expect(it.kept().transport).toMatchObject({ playing: false, step: (10 * 137 - 500) / 125 })
  })
  test('another tempo goes on from the step that is heard when it begins', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 300, noNaN: true }),
        fc.double({ min: 30, max: 300, noNaN: true }),
        fc.nat(100_000),
        (bpm, next, later) => {
          const transport = { playing: true, at: 1_000, step: 3, what: { lane: true } } as const
          const anchor = anchorFrom({ bpm, perBeat: 4 }, transport, 1_000 + later)
          const was = stepAt({ bpm, perBeat: 4 }, transport, anchor.at)
          const is = stepAt({ bpm: next, perBeat: 4 }, { ...transport, ...anchor }, anchor.at)
          expect(is).toBeCloseTo(was, 3)
          expect(anchor.at).toBeGreaterThanOrEqual(transport.at)
        },
      ),
    )
    const it = jamInMemory(1)
    it.wish({ do: 'play', what: { pattern: 0 }, step: 0 })
    const { at } = it.kept().transport
    it.wish({ do: 'edit', edits: [{ op: 'song', set: { bpm: 240 } }] })
    expect(it.log.at(-1)?.op).toMatchObject({ anchor: { at: at + 137, step: 1.096 } })
    it.wish({ do: 'edit', edits: [{ op: 'song', set: { swing: 0.3 } }] })
    expect(it.log.at(-1)?.op).not.toHaveProperty('anchor')
  })
})
