// Lullaby for a cat: three beats to a bar, slow, in F. A harp in broken chords, a small bell with the tune, a choir that hums; at the end B♭ turns minor for a bar before it comes home.
import type { Song } from '../song.types.ts'
import { hits, tune, voice } from './score.ts'

const bar = 12
const broken = (notes: readonly [string, string, string, string], hard = 60): string =>
  [0, 1, 2, 3, 2, 1]
    .map((which, index) => `${index * 2}:${notes[which]}/${index === 5 ? 2 : 4}*${index === 0 ? hard + 14 : hard}`)
    .join(' ')
const harp = {
  f: broken(['F3', 'C4', 'F4', 'A4']),
  d: broken(['D3', 'A3', 'D4', 'F4']),
  bb: broken(['Bb2', 'F3', 'Bb3', 'D4']),
  c: broken(['C3', 'G3', 'C4', 'E4']),
  a: broken(['A2', 'E3', 'A3', 'C4']),
  g: broken(['G2', 'D3', 'G3', 'Bb3']),
  minor: broken(['Bb2', 'F3', 'Bb3', 'Db4']),
}
const verse = [harp.f, harp.d, harp.bb, harp.c]
const middle = [harp.a, harp.d, harp.g, harp.c]
const hum = ['0:F3+A3+C4/12*58', '0:F3+A3+D4/12*58', '0:F3+Bb3+D4/12*60', '0:G3+C4+F4/6*60 6:G3+C4+E4/6*56']
const humMiddle = ['0:G3+C4+E4/12*62', '0:F3+A3+D4/12*62', '0:G3+Bb3+D4/12*66', '0:G3+Bb3+E4/12*62']
const humEnd = ['0:F3+A3+C4/12*56', '0:F3+A3+D4/12*56', '0:F3+Bb3+D4/12*58', '0:F3+Bb3+Db4/12*56']
const low = ['0:F2+C3/12*54', '0:D2+A2/12*54', '0:Bb1+F2/12*56', '0:C2+G2/12*54']
const lowMiddle = ['0:A1+E2/12*58', '0:D2+A2/12*56', '0:G1+D2/12*60', '0:C2+G2/12*56']
const lowEnd = ['0:F2+C3/12*52', '0:D2+A2/12*52', '0:Bb1+F2/12*54', '0:Bb1+F2/12*52']
const song = [
  '0:A5/4*72 4:C6/4*78 8:A5/4*66',
  '0:D6/6*82 6:C6/3*70 9:A5/3*64',
  '0:D6/4*76 4:F6/4*84 8:D6/4*70',
  '0:C6/8*76 8:G5/4*62',
]
const again = [
  '0:A5/4*74 4:C6/4*80 8:F6/4*84',
  '0:F6/6*84 6:D6/3*72 9:A5/3*66',
  '0:Bb5/4*74 4:D6/4*80 8:F6/4*84',
  '0:G6/6*84 6:E6/3*72 9:C6/3*66',
]
const high = [
  '0:E6/6*82 6:G6/6*86',
  '0:F6/8*82 8:D6/4*72',
  '0:D6/4*78 4:G6/4*84 8:Bb6/4*92',
  '0:G6/6*82 6:E6/3*74 9:C6/3*68',
]
const home = [
  '0:A5/4*70 4:C6/4*76 8:A5/4*64',
  '0:D6/6*78 6:C6/3*68 9:A5/3*62',
  '0:D6/4*74 4:F6/4*80 8:D6/4*68',
  '0:F6/6*74 6:Db6/6*68',
]
const tick = '3.....2..2..'.repeat(4)

/** The song, built of its bars. */
export const lullaby = (): Song => ({
  v: 1,
  bpm: 69,
  perBeat: 4,
  beats: 3,
  swing: 0,
  key: 5,
  scale: 'normal',
  seed: 9_009,
  tracks: [
    voice('bell', 'Little bell', -5, {
      pan: 0.1,
      reverb: 0.4,
      delay: 0.22,
      tone: { colour: 0.5, decay: 0.56, body: 0.46 },
    }),
    voice('pluck', 'Harp', 1, { pan: -0.18, reverb: 0.34, tone: { colour: 0.64, attack: 0.5, decay: 0.66 } }),
    voice('choir', 'Those who hum', -4, { reverb: 0.44, tone: { colour: 0.26, attack: 0.66, decay: 0.6 } }),
    voice('strings', 'Blanket', -6, { reverb: 0.36, tone: { colour: 0.44, attack: 0.66, decay: 0.6 } }),
    voice('wood', 'Clock', -14, { pan: 0.35, reverb: 0.3, tone: { colour: 0.3, attack: 0.7 } }),
    voice('keys', 'Paws', -8, { pan: 0.24, reverb: 0.36, tone: { colour: 0.3, decay: 0.6 } }),
  ],
  patterns: [
    {
      length: 48,
      cells: { pluck: tune(verse, bar, { force: 0.9 }), wood: hits(tick), strings: tune(low, bar, { force: 0.8 }) },
    },
    {
      length: 48,
      cells: {
        pluck: tune(verse, bar),
        wood: hits(tick, { force: 0.9 }),
        strings: tune(low, bar),
        bell: tune(song, bar),
        choir: tune(hum, bar, { force: 0.8 }),
      },
    },
    {
      length: 48,
      cells: {
        pluck: tune(verse, bar, { force: 1.05 }),
        strings: tune(low, bar),
        bell: tune(again, bar),
        choir: tune(hum, bar),
        keys: tune(['6:C4+F4/6*46', '6:D4+F4/6*46', '6:D4+F4/6*48', '9:E4+G4/3*46'], bar),
      },
    },
    {
      length: 48,
      cells: {
        pluck: tune(middle, bar, { force: 1.1 }),
        strings: tune(lowMiddle, bar, { force: 1.1 }),
        bell: tune(high, bar),
        choir: tune(humMiddle, bar, { force: 1.06 }),
        keys: tune(['2:E4/2*44 4:G4/8*50', '2:D4/2*44 4:F4/8*50', '2:D4/2*46 4:G4/8*52', '2:E4/2*46 4:G4/8*50'], bar),
      },
    },
    {
      length: 48,
      cells: {
        pluck: tune([harp.f, harp.d, harp.bb, harp.minor], bar, { force: 0.92 }),
        wood: hits(tick, { force: 0.8 }),
        strings: tune(lowEnd, bar),
        bell: tune(home, bar),
        choir: tune(humEnd, bar, { force: 0.9 }),
      },
    },
    // Asleep.
    {
      length: 48,
      cells: {
        pluck: tune(
          [
            broken(['F3', 'C4', 'F4', 'A4'], 50),
            broken(['Bb2', 'F3', 'Bb3', 'D4'], 46),
            '0:F3/12*56 3:C4/9*46 6:A4/6*42',
            '',
          ],
          bar,
        ),
        wood: hits('3.....2.....|2.....1.....'),
        strings: tune(['0:F2+C3/12*48', '0:Bb1+F2/12*46', '0:F2+C3/24*44'], bar),
        choir: tune(['0:F3+A3+C4/12*52', '0:F3+Bb3+D4/12*50', '0:F3+A3+C4/24*46'], bar),
        bell: tune(['0:C6/6*62 6:A5/6*54', '0:D6/6*58 6:F5/6*48', '0:C6/4*50 4:F6/4*46 8:A6/16*44'], bar),
      },
    },
  ],
  lane: [
    { pattern: 0, times: 1, transpose: 0 },
    { pattern: 1, times: 1, transpose: 0 },
    { pattern: 2, times: 1, transpose: 0 },
    { pattern: 3, times: 1, transpose: 0 },
    { pattern: 2, times: 1, transpose: 0 },
    { pattern: 3, times: 1, transpose: 0 },
    { pattern: 4, times: 1, transpose: 0 },
    { pattern: 5, times: 1, transpose: 0 },
  ],
  effects: {
    reverb: { size: 0.62, damp: 0.5, level: 0.7 },
    delay: { steps: 3, feedback: 0.3, level: 0.36 },
    glue: 0.42,
    master: 6,
  },
})
