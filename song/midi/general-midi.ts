// Which sound of General MIDI is nearest to which instrument, and the other way round.
import type { Drum, Instrument, Pitched } from '../instruments.ts'

/** Channel 10, counted from 0: drums, by their notes. */
export const drumChannel = 9

const programs: Readonly<Record<Pitched, number>> = {
  bass: 38,
  lead: 81,
  pad: 89,
  pluck: 45,
  keys: 4,
  bell: 14,
  organ: 16,
  chip: 80,
  strings: 48,
  choir: 52,
}

const drumNotes: Readonly<Record<Drum, number>> = {
  kick: 36,
  snare: 38,
  hat: 42,
  openhat: 46,
  clap: 39,
  tom: 47,
  wood: 76,
  metal: 51,
}

const toms = [41, 43, 45, 47, 48, 50] as const
/** A tom at 60 is this one. */
const middleTom = drumNotes.tom

/** The program, from 0, nearest to an instrument. */
export const programOf = (instrument: Pitched): number => programs[instrument]

/** The note of the drum channel nearest to a drum; a tom that was moved in pitch is another tom. */
export function drumNoteOf(drum: Drum, note: number): number {
  if (drum !== 'tom') return drumNotes[drum]
  const wanted = middleTom + note - 60
  return toms.reduce((best, tom) => (Math.abs(tom - wanted) < Math.abs(best - wanted) ? tom : best), middleTom)
}

/** The drum of a note of the drum channel, and the note that it has as a cell. */
export function drumOf(note: number): { readonly drum: Drum; readonly note: number } {
  if (toms.some((tom) => tom === note)) return { drum: 'tom', note: 60 + note - middleTom }
  return { drum: heldDrums.get(note) ?? (note >= 60 && note <= 68 ? 'tom' : 'wood'), note: 60 }
}

const heldDrums: ReadonlyMap<number, Drum> = new Map<number, Drum>([
  [35, 'kick'],
  [36, 'kick'],
  [38, 'snare'],
  [40, 'snare'],
  [39, 'clap'],
  [42, 'hat'],
  [44, 'hat'],
  [69, 'hat'],
  [70, 'hat'],
  [46, 'openhat'],
  ...[49, 51, 52, 53, 54, 55, 56, 57, 59].map((note): [number, Drum] => [note, 'metal']),
])

/** From the first program of each family on; the families of General MIDI are eights, some of which are mixed. */
const families: readonly (readonly [from: number, Instrument])[] = [
  [0, 'keys'],
  [8, 'bell'],
  [16, 'organ'],
  [24, 'pluck'],
  [32, 'bass'],
  [40, 'strings'],
  [45, 'pluck'],
  [48, 'strings'],
  [52, 'choir'],
  [55, 'lead'],
  [80, 'chip'],
  [81, 'lead'],
  [88, 'pad'],
  [104, 'pluck'],
  [112, 'bell'],
  [120, 'chip'],
]

/** The instrument nearest to a program. */
export const instrumentOf = (program: number): Instrument =>
  families.findLast(([from]) => program >= from)?.[1] ?? 'keys'

/** Decibels as the volume of a channel, by the curve that General MIDI recommends, 100 being 0 dB. */
export const channelVolume = (decibels: number): number =>
  Math.min(127, Math.max(0, Math.round(100 * 10 ** (decibels / 40))))

/** The same the other way round, in half decibels. */
export const decibelsOf = (volume: number): number =>
  volume === 0 ? -60 : Math.min(6, Math.max(-60, Math.round(80 * Math.log10(volume / 100)) / 2)) + 0
