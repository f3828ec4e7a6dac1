// Dusk on the roofs: slow and swung, keys and a plucked tune about the house’s own chord, Dm9. Dm9–G13–Cmaj9–Am7, and in the middle B♭maj9–Am7–Gm–A7 down and home.
import type { Song } from '../song.types.ts'
import { hits, times, tune, voice } from './score.ts'

const bar = 16
/** The left hand moves by a step or stays: C falls to B, F and A to E and G, and back. */
const comp = (one: string, two = one): string => `0:${one}/6*66 7:${one}/2*46 10:${two}/5*56`
const chords = [comp('F3+A3+C4+E4'), comp('F3+A3+B3+E4'), comp('E3+G3+B3+D4'), comp('E3+G3+A3+C4')]
const bridge = [comp('D3+F3+A3+C4'), comp('E3+G3+A3+C4'), comp('D3+G3+Bb3'), comp('E3+G3+C#4', 'E3+G3+C#4')]
const roots = [
  '0:D2/6*96 7:D2/2*66 10:A1/2*78 14:F1/2*72',
  '0:G1/6*96 7:G1/2*66 10:D2/2*78 14:B1/2*70',
  '0:C2/6*94 7:C2/2*64 10:G1/2*76 14:B1/2*70',
  '0:A1/6*94 7:A1/2*64 10:E2/2*76 14:C2/2*72',
]
const bridgeRoots = [
  '0:Bb1/6*96 7:Bb1/2*66 10:F2/3*78 14:Bb1/2*70',
  '0:A1/6*94 7:A1/2*64 10:E2/3*76 14:A1/2*70',
  '0:G1/6*94 7:G1/2*64 10:D2/3*78 14:G1/2*70',
  '0:A1/6*98 7:A1/2*68 10:E2/2*80 12:A1/2*76 14:A1/2*80',
]
const air = ['0:D4+A4/16*52', '0:D4+B4/16*52', '0:D4+G4/16*52', '0:C4+E4/16*52']
const bridgeAir = ['0:D4+F4+A4/16*56', '0:C4+E4+A4/16*54', '0:D4+G4/16*56', '0:E4+A4/16*60']
const song = [
  '2:A4/2*72 4:C5/2*78 6:D5/3*84 10:E5/4*90 14:D5/2*70',
  '0:B4/4*82 6:D5/2*70 8:B4/3*76 12:A4/4*66',
  '2:G4/2*72 4:B4/2*76 6:D5/3*84 10:E5/2*88 12:D5/2*74 14:B4/2*66',
  '0:C5/6*82 8:A4/3*70 12:E4/2*58 14:G4/2*62',
]
const answer = [
  '2:A4/2*74 4:C5/2*80 6:E5/3*88 10:G5/4*94 14:E5/2*74',
  '0:D5/4*86 6:B4/2*72 8:D5/2*78 10:E5/2*82 12:D5/4*70',
  '2:B4/2*74 4:D5/2*80 6:G5/3*90 10:E5/2*84 12:D5/2*74 14:G4/2*66',
  '0:A4/4*80 6:C5/2*72 8:E5/5*84 14:C5/2*64',
]
const over = [
  '0:F5/6*84 8:D5/4*76 12:C5/4*72',
  '0:E5/6*84 8:C5/4*74 12:A4/4*68',
  '0:D5/5*82 6:G5/2*78 8:Bb5/6*92 14:G5/2*74',
  '0:A5/6*90 8:E5/4*80 12:C#5/4*76',
]
const sparks = ['6:E5/4*46', '12:B5/4*40', '4:D5/4*44 10:G5/4*38', '8:A5/6*42']

const soft = { kick: '7.........6.....', snare: '................', hat: '4...4...4...4..3' }
const beat = {
  kick: times(3, ['9......4..8.....']).concat('9......4..8..4..').join(''),
  snare: times(3, ['....8..2.1..8..1']).concat('....8..2.1..8.35').join(''),
  hat: times(2, ['6.4.6.3.6.4.6.35', '6.4.6.356.4.6.3.']).join(''),
}
const bridgeBeat = {
  kick: times(2, ['9.......7.....4.', '9..4....8.......']).join(''),
  snare: times(3, ['....7.......7..2']).concat('....7..3..5.7d46').join(''),
  hat: times(4, ['5.3.5.3.5.3.5.3.']).join(''),
}
const late = { nudge: 0.09 }

/** The song, built of its bars. */
export const dusk = (): Song => ({
  v: 1,
  bpm: 84,
  perBeat: 4,
  beats: 4,
  swing: 0.26,
  key: 2,
  scale: 'dorian',
  seed: 20_261,
  tracks: [
    voice('kick', 'Kick', -5, { tone: { colour: 0.4, decay: 0.42 } }),
    voice('snare', 'Brush', -6, { pan: 0.06, reverb: 0.22, tone: { colour: 0.5, decay: 0.56, attack: 0.62 } }),
    voice('hat', 'Hat', -12, { pan: -0.25, reverb: 0.08, tone: { colour: 0.44 } }),
    voice('wood', 'Roof tile', -12, { pan: 0.4, reverb: 0.4, delay: 0.3 }),
    voice('bass', 'Bass', -8, { tone: { colour: 0.5, decay: 0.55, body: 0.54 } }),
    voice('keys', 'Electric piano', -7, { pan: -0.1, reverb: 0.24, tone: { colour: 0.66, decay: 0.55, body: 0.58 } }),
    voice('pad', 'Evening', -12, { reverb: 0.5, tone: { colour: 0.66, attack: 0.55 } }),
    voice('pluck', 'Guitar', -1, { pan: 0.2, reverb: 0.26, delay: 0.24, tone: { colour: 0.66, decay: 0.56 } }),
    voice('lead', 'Voice above', -8, {
      pan: 0.08,
      reverb: 0.34,
      delay: 0.28,
      tone: { colour: 0.4, attack: 0.72, body: 0.4 },
    }),
    voice('bell', 'First stars', -9, { pan: -0.35, reverb: 0.5, delay: 0.36, tone: { decay: 0.55, body: 0.36 } }),
  ],
  patterns: [
    // The light goes: no drums yet, a tile now and then.
    {
      length: 64,
      cells: {
        keys: tune(
          chords.map((words) => words.split(' ')[0] ?? ''),
          bar,
          { force: 0.9 },
        ),
        pad: tune(air, bar),
        bell: tune(sparks, bar),
        wood: hits('............3...|......2.........|............3...|......2...2.3.2.'),
        bass: tune(['', '', '', '12:A1/2*70 14:C2/2*74'], bar),
      },
    },
    // A: the tune for the first time.
    {
      length: 64,
      cells: {
        kick: hits(beat.kick, { force: 0.92 }),
        snare: hits(beat.snare, { ...late, force: 0.86 }),
        hat: hits(beat.hat, { force: 0.86 }),
        bass: tune(roots, bar),
        keys: tune(chords, bar),
        pad: tune(air, bar, { force: 0.8 }),
        pluck: tune(song, bar, late),
      },
    },
    // Its answer, higher.
    {
      length: 64,
      cells: {
        kick: hits(beat.kick),
        snare: hits(beat.snare, late),
        hat: hits(beat.hat),
        wood: hits('......3.........|..........2.....|......3.........|..........2..2..'),
        bass: tune(roots, bar),
        keys: tune(chords, bar, { force: 1.05 }),
        pad: tune(air, bar),
        pluck: tune(answer, bar, late),
      },
    },
    // B: down from B flat, and the voice above.
    {
      length: 64,
      cells: {
        kick: hits(bridgeBeat.kick),
        snare: hits(bridgeBeat.snare, late),
        hat: hits(bridgeBeat.hat),
        bass: tune(bridgeRoots, bar),
        keys: tune(bridge, bar),
        pad: tune(bridgeAir, bar, { force: 1.1 }),
        lead: tune(over, bar),
        bell: tune(['12:C6/4*36', '', '12:D6/4*36', ''], bar),
      },
    },
    // A again, with stars.
    {
      length: 64,
      cells: {
        kick: hits(beat.kick),
        snare: hits(beat.snare, late),
        hat: hits(beat.hat, { force: 1.06 }),
        wood: hits('......3.......2.|..........2.....|......3.......2.|..........2..23.'),
        bass: tune(roots, bar, { force: 1.04 }),
        keys: tune(chords, bar, { force: 1.06 }),
        pad: tune(air, bar, { force: 1.15 }),
        pluck: tune(answer, bar, late),
        bell: tune(['0:A5/6*44', '8:E5/4*40', '0:G5/6*44', '4:E5/4*40 10:A5/4*44'], bar),
      },
    },
    // It grows dark: the tune once more, slower drums, and the chord that stays.
    {
      length: 64,
      cells: {
        kick: hits(soft.kick.repeat(3), { force: 0.9 }),
        hat: hits(soft.hat.repeat(3), { force: 0.8 }),
        bass: tune([roots[0] ?? '', roots[1] ?? '', '0:C2/8*84 10:G1/4*70', '0:D2/16*84'], bar),
        keys: tune(['0:F3+A3+C4+E4/12*62', '0:F3+A3+B3+E4/12*58', '0:E3+G3+B3+D4/12*54', '0:F3+A3+C4+E4/16*50'], bar),
        pad: tune(['0:D4+A4/16*50', '0:D4+B4/16*48', '0:D4+G4/16*46', '0:D4+A4/16*44'], bar),
        pluck: tune([song[0] ?? '', song[1] ?? '', '2:G4/2*64 4:B4/2*66 6:D5/8*72', '2:A4/2*56 6:E5/8*60'], bar, late),
        bell: tune(['', '', '', '0:A5/8*40 8:E5/8*34'], bar),
      },
    },
  ],
  lane: [
    { pattern: 0, times: 1, transpose: 0 },
    { pattern: 1, times: 1, transpose: 0 },
    { pattern: 2, times: 1, transpose: 0 },
    { pattern: 3, times: 2, transpose: 0 },
    { pattern: 4, times: 1, transpose: 0 },
    { pattern: 2, times: 1, transpose: 0 },
    { pattern: 5, times: 1, transpose: 0 },
  ],
  effects: {
    reverb: { size: 0.52, damp: 0.55, level: 0.6 },
    delay: { steps: 3, feedback: 0.34, level: 0.4 },
    glue: 0.35,
    master: 6,
  },
})
