// Songs of the original, which kept no version: rows of sixteen by the names of tracks, or a list of rows with their mix. What is read here goes through the same checks as every other song.
import { blankSong, originalTrack, originalTracks } from './blank-song.ts'
import { bounds } from './format/bounds.ts'
import { usual } from './format/read-cell.ts'
import { own } from './format/read-fields.ts'
import { homeNote } from './instruments.ts'
import { songLimits } from './limits.ts'
import { oldNote } from './old-notes.ts'
import type { Cell, Effects, Song } from './song.types.ts'

/** The song that an old one is now, or null where this is no old song. */
export function oldSong(value: unknown): Song | null {
  if (typeof value !== 'object' || value === null || own(value, 'v') !== undefined) return null
  const said = own(value, 'pattern')
  if (typeof said !== 'object' || said === null) return null
  const rows = Array.isArray(said) ? listed(said) : named(said, own(value, 'notes'))
  if (rows.length === 0) return null
  const blank = blankSong(1)
  const tracks = blank.tracks.map((track) => {
    const row = rows.find(({ id }) => id === track.id)
    return row ? { ...track, volume: row.volume ?? track.volume, pan: row.pan ?? track.pan } : track
  })
  const length = Math.max(1, ...rows.map(({ steps }) => Math.min(steps.length, bounds.patternLength.most)))
  return {
    ...blank,
    bpm: within(own(value, 'bpm'), bounds.bpm) ?? blank.bpm,
    scale: 'all',
    tracks,
    patterns: [
      { length, cells: Object.fromEntries(rows.flatMap(({ id, cells }) => (cells.length ? [[id, cells]] : []))) },
    ],
    effects: oldEffects(own(value, 'fx'), blank.effects),
  }
}

type OldTrack = (typeof originalTracks)[number]

interface Row {
  readonly id: OldTrack
  readonly steps: readonly unknown[]
  readonly cells: readonly Cell[]
  readonly volume?: number
  readonly pan?: number
}

const called: ReadonlyMap<string, OldTrack> = new Map([
  ['hatc', 'hat'],
  ['hihat', 'hat'],
  ['closedhat', 'hat'],
  ['hato', 'openhat'],
  ['fx', 'pluck'],
])

/** By its name in whatever spelling; else, as a row of the list, by its place. */
function trackCalled(name: unknown, place: number): OldTrack | undefined {
  const plain =
    typeof name === 'string'
      ? name
          .slice(0, 40)
          .toLowerCase()
          .replaceAll(/[^a-z]/g, '')
      : ''
  return originalTracks.find((track) => track === plain) ?? called.get(plain) ?? originalTracks[place]
}

/** 0.5.9: `{pattern: {kick: [16]}, notes: {bass: [16]}}`. */
const named = (pattern: object, notes: unknown): Row[] =>
  Object.keys(pattern)
    .slice(0, songLimits.tracks)
    .flatMap((name) => {
      const id = trackCalled(name, -1)
      const played = typeof notes === 'object' && notes !== null ? own(notes, name) : undefined
      return id ? row(id, own(pattern, name), Array.isArray(played) ? played : []) : []
    })

/** 0.5.10: `{pattern: [{name, pattern: [16], volume, pan}]}`. */
const listed = (list: readonly unknown[]): Row[] =>
  list.slice(0, songLimits.tracks).flatMap((one, place) => {
    if (typeof one !== 'object' || one === null) return []
    const id = trackCalled(own(one, 'name'), place)
    const volume = within(own(one, 'volume'), bounds.volume)
    const pan = within(own(one, 'pan'), bounds.pan)
    return id
      ? row(id, own(one, 'pattern'), []).map((each) => ({
          ...each,
          ...(volume !== undefined && { volume }),
          ...(pan !== undefined && { pan }),
        }))
      : []
  })

function row(id: OldTrack, said: unknown, notes: readonly unknown[]): Row[] {
  if (!Array.isArray(said)) return []
  const steps: readonly unknown[] = said.slice(0, bounds.patternLength.most)
  const cells = steps.flatMap((on, step): Cell[] =>
    on ? [{ step, note: oldNote(notes[step]) ?? homeNote(originalTrack(id).instrument), ...usual }] : [],
  )
  return [{ id, steps, cells }]
}

/** The original checked no number: what lies outside is brought to the edge, what is none is left as it is here. */
const within = (value: unknown, { least, most }: { least: number; most: number }): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : undefined

/** Per cent and seconds there, shares here. */
function oldEffects(fx: unknown, blank: Effects): Effects {
  if (typeof fx !== 'object' || fx === null) return blank
  const share = (key: string, scale: number): number | undefined => {
    const value = own(fx, key)
    return typeof value === 'number' ? within(value / scale, bounds.share) : undefined
  }
  return {
    ...blank,
    reverb: {
      ...blank.reverb,
      size: share('reverbDecay', 10) ?? blank.reverb.size,
      level: share('reverbWet', 100) ?? blank.reverb.level,
    },
    delay: {
      ...blank.delay,
      feedback: Math.min(share('delayFeedback', 100) ?? blank.delay.feedback, bounds.feedback.most),
      level: share('delayWet', 100) ?? blank.delay.level,
    },
  }
}
