// Courtyard: four to the floor at 122. An organ stabs Am7–Fmaj7–C–G off the beat, a chip sings; the middle climbs F–G–Em7–Am7 under strings, and a break with toms leads home.
import type { Song } from '../song.types.ts'
import { hits, times, tune, voice } from './score.ts'

const bar = 16
const stabs = (notes: string): string =>
  `2:${notes}/1*84 5:${notes}/1*66 8:${notes}/1*74 11:${notes}/1*80 14:${notes}/1*70`
const organ = [stabs('G3+C4+E4'), stabs('A3+C4+E4'), stabs('G3+C4+E4'), stabs('G3+B3+D4')]
const held = ['0:A3+C4+F4/15*62', '0:G3+B3+D4/15*62', '0:G3+B3+E4/15*64', '0:A3+C4+E4/15*66']
/** Off the beat, where the kick leaves room, and up an octave before the change. */
const under = (root: string, fifth: string, high: string): string =>
  `2:${root}/2*94 6:${root}/1*84 7:${root}/1*70 10:${root}/2*94 13:${high}/1*76 14:${fifth}/2*84`
const bass = [under('A1', 'E2', 'A2'), under('F1', 'C2', 'F2'), under('C2', 'G1', 'C3'), under('G1', 'D2', 'G2')]
const climb = [under('F1', 'C2', 'F2'), under('G1', 'D2', 'G2'), under('E1', 'B1', 'E2'), under('A1', 'E2', 'A2')]
const hook = [
  '0:E5/2*96 3:D5/2*82 6:C5/2*86 8:A4/3*90 12:C5/2*78 14:D5/2*82',
  '0:C5/3*92 4:A4/2*80 6:C5/2*84 10:E5/4*94',
  '0:G5/2*98 3:E5/2*84 6:D5/2*86 8:C5/3*90 12:D5/2*78 14:E5/2*82',
  '0:D5/4*92 6:B4/2*80 8:G4/4*84 12:B4/2*78 14:D5/2*82',
]
const varied = [
  '0:E5/1*98 2:E5/1*80 3:G5/2*90 6:E5/2*86 8:A5/3*98 12:G5/2*82 14:E5/2*82',
  '0:C5/2*92 3:E5/2*84 6:A5/3*96 10:G5/2*84 12:E5/4*86',
  '0:G5/2*98 3:E5/2*84 6:D5/2*86 8:C5/2*88 10:D5/2*80 12:E5/2*84 14:G5/2*88',
  '0:D5/3*94 4:B4/2*80 6:D5/2*84 8:G5/4*94 12:D5/2*80 14:B4/2*78',
]
const above = [
  '0:A4/4*84 4:C5/4*88 8:F5/6*94 14:C5/2*80',
  '0:D5/6*92 6:B4/2*80 8:D5/4*86 12:G5/4*96',
  '0:E5/6*92 6:D5/2*80 8:B4/6*86 14:D5/2*80',
  '0:C5/6*90 6:E5/2*84 8:A5/8*98',
]
const ripple = (notes: readonly [string, string, string, string]): string =>
  [0, 1, 2, 3, 2, 1, 3, 2]
    .map((which, index) => `${index * 2}:${notes[which]}/2*${index % 4 === 0 ? 74 : 60}`)
    .join(' ')
const ripples = [
  ripple(['A3', 'C4', 'E4', 'A4']),
  ripple(['A3', 'C4', 'E4', 'G4']),
  ripple(['G3', 'C4', 'E4', 'G4']),
  ripple(['G3', 'B3', 'D4', 'G4']),
]

const four = '9...9...9...9...'
const kick = times(3, [four]).concat('9...9...9...9.4.').join('')
const claps = times(3, ['....8.......8...']).concat('....8.......8..4').join('')
const closed = '5.3.5.345.3.5.34'.repeat(4)
const opened = '..7...7...7...7.'.repeat(4)
const cow = times(2, ['...6..4...6.....', '...6..4..4.6..3.']).join('')

/** The song, built of its bars. */
export const courtyard = (): Song => ({
  v: 1,
  bpm: 122,
  perBeat: 4,
  beats: 4,
  swing: 0.1,
  key: 9,
  scale: 'normal-minor',
  seed: 122_122,
  tracks: [
    voice('kick', 'Kick', -5, { tone: { body: 0.52, decay: 0.46, colour: 0.56 } }),
    voice('clap', 'Claps', -7, { pan: 0.05, reverb: 0.26 }),
    voice('hat', 'Hat', -13, { pan: -0.22 }),
    voice('openhat', 'Open hat', -14, { pan: 0.22, tone: { decay: 0.34 } }),
    voice('tom', 'Tubs', -9, { pan: -0.3, reverb: 0.24 }),
    voice('metal', 'Bell of the goat', -16, { pan: 0.45, reverb: 0.2, delay: 0.2 }),
    voice('bass', 'Bass', -8, { tone: { colour: 0.6, decay: 0.42, body: 0.56 } }),
    voice('organ', 'Organ', -9, { pan: -0.12, reverb: 0.2, delay: 0.12, tone: { colour: 0.7, decay: 0.56 } }),
    voice('chip', 'Old machine', -7, { pan: 0.14, reverb: 0.16, delay: 0.26, tone: { colour: 0.42, decay: 0.46 } }),
    voice('strings', 'Balconies', -7, { reverb: 0.36, tone: { colour: 0.66, attack: 0.36 } }),
    voice('lead', 'Everybody', -8, { pan: 0.06, reverb: 0.24, delay: 0.22, tone: { colour: 0.6 } }),
    voice('pluck', 'Strings of laundry', -6, { pan: -0.28, reverb: 0.3, delay: 0.3, tone: { colour: 0.66 } }),
  ],
  patterns: [
    // They come one by one.
    {
      length: 64,
      cells: {
        kick: hits(four.repeat(4), { force: 0.94 }),
        hat: hits(`${'.'.repeat(32)}${'5.3.5.345.3.5.34'.repeat(2)}`, { force: 0.9 }),
        pluck: tune(ripples, bar, { force: 0.9 }),
        tom: hits(`${'.'.repeat(48)}.......... 4 . 5 . 6 d`, { note: 62 }),
      },
    },
    {
      length: 64,
      cells: {
        kick: hits(kick),
        clap: hits(claps, { force: 0.9 }),
        hat: hits(closed),
        bass: tune(bass, bar, { force: 0.95 }),
        organ: tune(organ, bar, { force: 0.8 }),
        pluck: tune(ripples, bar, { force: 0.7 }),
      },
    },
    // A: the hook.
    {
      length: 64,
      cells: {
        kick: hits(kick),
        clap: hits(claps),
        hat: hits(closed),
        openhat: hits(opened, { force: 0.94 }),
        bass: tune(bass, bar),
        organ: tune(organ, bar),
        chip: tune(hook, bar),
      },
    },
    // B: up from F, everybody.
    {
      length: 64,
      cells: {
        kick: hits(kick),
        clap: hits(claps),
        hat: hits(closed),
        openhat: hits(opened),
        bass: tune(climb, bar),
        strings: tune(held, bar),
        lead: tune(above, bar),
        tom: hits(`${'.'.repeat(48)}........ 4 . 5 . 5 6 d 7`, { note: 64 }),
      },
    },
    // The break: no kick, tubs and laundry, and a roll.
    {
      length: 64,
      cells: {
        clap: hits(`${times(3, ['....6.......6...']).join('')}....6...6.6.6ddt`, { force: 0.9 }),
        tom: hits('7..5..6...5.4...|7..5..6...5.4.4.|7..5..6...5.4...|7..5..6..56.6.7d', { note: 58 }),
        hat: hits('..3...3...3...3.'.repeat(4)),
        strings: tune(['0:A3+C4+F4/16*54', '0:G3+B3+D4/16*56', '0:G3+B3+E4/16*58', '0:A3+C4+E4/14*64'], bar),
        pluck: tune(
          [
            ripple(['A3', 'C4', 'F4', 'A4']),
            ripple(['G3', 'B3', 'D4', 'G4']),
            ripple(['G3', 'B3', 'E4', 'G4']),
            ripple(['A3', 'C4', 'E4', 'A4']),
          ],
          bar,
        ),
        bass: tune(['0:F1/14*80', '0:G1/14*80', '0:E1/14*82', '0:A1/12*86'], bar),
      },
    },
    // A again, with goat.
    {
      length: 64,
      cells: {
        kick: hits(kick),
        clap: hits(claps),
        hat: hits(closed),
        openhat: hits(opened),
        metal: hits(cow),
        bass: tune(bass, bar, { force: 1.03 }),
        organ: tune(organ, bar, { force: 1.04 }),
        chip: tune(varied, bar),
        strings: tune(['0:A3+E4/16*48', '0:A3+C4/16*48', '0:G3+C4/16*48', '0:G3+D4/16*48'], bar),
      },
    },
    // They go one by one.
    {
      length: 64,
      cells: {
        kick: hits(`${four.repeat(2)}9...9...9.......9...............`),
        hat: hits(`${'5.3.5.345.3.5.34'.repeat(2)}5.3.5.......................`, { force: 0.9 }),
        clap: hits('....7.......7...|....7...........'),
        bass: tune([bass[0] ?? '', bass[1] ?? '', '0:C2/6*88 8:G1/6*80', '0:A1/16*90'], bar),
        organ: tune([organ[0] ?? '', organ[1] ?? '', '2:G3+C4+E4/1*70 8:G3+B3+D4/6*60', '0:A3+C4+E4/16*70'], bar),
        chip: tune(['', '', '0:G5/2*84 3:E5/2*74 6:D5/2*74 8:B4/4*72', '0:A4/12*78'], bar),
        pluck: tune([ripples[0] ?? '', ripples[1] ?? '', '', '0:A3/4*70 2:C4/4*64 4:E4/4*60 6:A4/10*56'], bar),
      },
    },
  ],
  lane: [
    { pattern: 0, times: 1, transpose: 0 },
    { pattern: 1, times: 1, transpose: 0 },
    { pattern: 2, times: 2, transpose: 0 },
    { pattern: 3, times: 2, transpose: 0 },
    { pattern: 4, times: 1, transpose: 0 },
    { pattern: 5, times: 2, transpose: 0 },
    { pattern: 3, times: 1, transpose: 0 },
    { pattern: 6, times: 1, transpose: 0 },
  ],
  effects: {
    reverb: { size: 0.4, damp: 0.45, level: 0.5 },
    delay: { steps: 3, feedback: 0.36, level: 0.4 },
    glue: 0.5,
    master: 2.3,
  },
})
