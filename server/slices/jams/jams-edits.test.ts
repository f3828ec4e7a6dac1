// The shape of edits on the wire takes what a song reads, and nothing that it does not.
import fc from 'fast-check'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { SongEdit } from '#contract/song-edits'
import { anySong } from '#dev-env/any-song'
import { originalTrack } from '#song/blank-song'
import { editsBetween } from '#song/edit/edits-between'
import { bounds, perBeats } from '#song/format/bounds'
import { scaleNames } from '#song/format/read-settings'
import { instruments } from '#song/instruments'
import type { JamEdit } from '#song/jam/jam.types'
import { jamEditOf, readJamEdit } from '#song/jam/jam-edits'
import { songLimits } from '#song/limits'

const { id: _id, name: _name, ...look } = originalTrack('kick')
const cell = { velocity: 100, length: 1, chance: 1, ratchet: 1, nudge: 0 }
const cellEdit = { op: 'cell', pattern: 0, track: 'kick', step: 0, note: 60, cell }
const reverb = { size: 0, damp: 0, level: 0 }
const delay = { steps: 1, feedback: 0, level: 0 }

const takes = (edit: unknown): boolean => Value.Check(SongEdit, edit)
// As a port would hand on what nobody looked at.
const reads = (edit: unknown): boolean => 'edit' in readJamEdit(edit as JamEdit)

describe('SONG-3.3 an edit on the wire', () => {
  it('is what lies between any two songs', () => {
    fc.assert(
      fc.property(anySong, anySong, (one, other) => {
        for (const edit of editsBetween(one, other)) {
          const sent = jamEditOf(edit)
          if (sent) expect(takes(sent), JSON.stringify(sent)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  const numbers: readonly (readonly [string, { least: number; most: number }, (value: number) => object])[] = [
    ['tempo', bounds.bpm, (bpm) => ({ op: 'song', set: { bpm } })],
    ['beats', bounds.beats, (beats) => ({ op: 'song', set: { beats } })],
    ['swing', bounds.swing, (swing) => ({ op: 'song', set: { swing } })],
    ['key', bounds.key, (key) => ({ op: 'song', set: { key } })],
    ['seed', bounds.seed, (seed) => ({ op: 'song', set: { seed } })],
    ['step', bounds.step, (step) => ({ ...cellEdit, step })],
    ['note', bounds.note, (note) => ({ ...cellEdit, note })],
    ['velocity', bounds.velocity, (velocity) => ({ ...cellEdit, cell: { ...cell, velocity } })],
    ['length of a cell', bounds.length, (length) => ({ ...cellEdit, cell: { ...cell, length } })],
    ['chance', bounds.chance, (chance) => ({ ...cellEdit, cell: { ...cell, chance } })],
    ['ratchet', bounds.ratchet, (ratchet) => ({ ...cellEdit, cell: { ...cell, ratchet } })],
    ['nudge', bounds.nudge, (nudge) => ({ ...cellEdit, cell: { ...cell, nudge } })],
    ['volume', bounds.volume, (volume) => ({ op: 'track', track: 'kick', set: { volume } })],
    ['pan', bounds.pan, (pan) => ({ op: 'track', track: 'kick', set: { pan } })],
    ['send', bounds.share, (value) => ({ op: 'track', track: 'kick', set: { reverb: value } })],
    ['tone', bounds.share, (colour) => ({ op: 'track', track: 'kick', set: { tone: { colour } } })],
    ['length of a pattern', bounds.patternLength, (length) => ({ op: 'length', pattern: 0, length })],
    ['times', bounds.times, (times) => ({ op: 'lane', lane: [{ pattern: 0, times, transpose: 0 }] })],
    ['transpose', bounds.transpose, (transpose) => ({ op: 'lane', lane: [{ pattern: 0, times: 1, transpose }] })],
    ['size of the room', bounds.share, (size) => ({ op: 'effects', set: { reverb: { ...reverb, size } } })],
    ['steps of echoes', bounds.delaySteps, (steps) => ({ op: 'effects', set: { delay: { ...delay, steps } } })],
    ['feedback', bounds.feedback, (feedback) => ({ op: 'effects', set: { delay: { ...delay, feedback } } })],
    ['master', bounds.master, (master) => ({ op: 'effects', set: { master } })],
    ['pattern', { least: 0, most: songLimits.patterns - 1 }, (pattern) => ({ op: 'length', pattern, length: 16 })],
    ['place', { least: 0, most: songLimits.tracks - 1 }, (at) => ({ op: 'move-track', track: 'kick', at })],
  ]
  it.each(numbers)('has the bounds of a song: %s', (_, { least, most }, edit) => {
    for (const value of [least - 1, least - 0.01, least, (least + most) / 2, most, most + 0.01, most + 1, Number.NaN])
      expect(takes(edit(value)), String(value)).toBe(reads(edit(value)))
  })

  it('has the names of a song, and lists as long as one takes', () => {
    for (const instrument of [...instruments, 'theremin'])
      expect(takes({ op: 'track', track: 'kick', set: { instrument } })).toBe(instrument !== 'theremin')
    for (const scale of [...scaleNames, 'none']) expect(takes({ op: 'song', set: { scale } })).toBe(scale !== 'none')
    for (const perBeat of [...perBeats, 5]) expect(takes({ op: 'song', set: { perBeat } })).toBe(perBeat !== 5)
    expect([sizes.songTracks, sizes.songPatterns, sizes.songSections, sizes.songCellsInRow, sizes.songBytes]).toEqual([
      songLimits.tracks,
      songLimits.patterns,
      songLimits.sections,
      songLimits.cellsInRow,
      songLimits.bytes,
    ])
  })

  it('is refused as anything else', () => {
    const cells = Array.from({ length: 10_000 }, (_, at) => ({ ...cell, step: at % 64, note: at % 128 }))
    const odd: readonly unknown[] = [
      null,
      {},
      { op: 'explode' },
      { op: 'song', set: { bpm: '120' } },
      { op: 'row', pattern: 0, track: 'kick', cells },
      { ...cellEdit, track: '__proto__' },
      { ...cellEdit, track: 'Kick' },
      { op: 'add-track', track: { ...look, id: 'way-too-long' }, at: 0 },
    ]
    for (const edit of odd) expect(takes(edit), JSON.stringify(edit)?.slice(0, 80)).toBe(false)
  })
})
