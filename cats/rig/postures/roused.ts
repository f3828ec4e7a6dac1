// Postures of those who are about to do something.
import type { Posture } from './posture.types.ts'

/** Chest down, haunches up: now. */
export const pounce: Posture = {
  body: [
    'M20 92C14 82 16 70 30 66C44 63 51 51 62 45C75 38 89 47 89 62C89 74 86 82 88.5 89C89 92 88 94 85 94H72C69 94 68 92 68.5 89C69 84 66 80 58 80C46 81 40 87 38 94H20Z',
    'M30 84C22 84 14 86 8 86.5C3 87 3 94 8 94H34Z',
  ],
  legs: 'M8 90.2H11M66 64C76 60 83 68 80 78M80 94C80 89 84 88.4 87 90',
  before: ['M36 94C31 94 31 87 36 87H47C53 87 53 94 47 94Z'],
  head: { x: 29, y: 63, turn: -0.05, wide: 1, tall: 1 },
  tail: 'M82 52C90 44 92 32 86 23C82 16 84 9 91 8',
  root: [82, 52],
  chest: [34, 79],
  flank: [72, 58],
  middle: 52,
}

/** On tiptoe and as large as can be. */
export const arch: Posture = {
  body: [
    'M17 94C16 84 18 76 20 68C21 46 36 26 55 26C74 26 84 42 84 62L86 91C86 94 84 94 82 94H77C75 94 74.5 93 74.4 91L73.4 80L70.6 91C70 94 69 94 67 94H63C61 94 60.6 93 60.8 91L61 74C56 67 46 67 42.4 74L43 91C43 93.4 42 94 40.6 94H35.6C34 94 33.4 93 33.2 91L31.4 80L28.4 91C28 94 27 94 25 94Z',
  ],
  legs: '',
  head: { x: 25, y: 56, turn: -0.1, wide: 0.95, tall: 0.92 },
  tail: 'M79 46C89 42 93 32 90 20C89 15 88 11 89 6',
  root: [79, 46],
  chest: [30, 74],
  flank: [68, 50],
  middle: 52,
}

/** Made small, everything close to the floor. */
export const crouch: Posture = {
  body: ['M13 94C7 84 9 68 21 62C28 56 36 55 46 55C66 52 84 60 88 76C90 86 89 94 80 94Z'],
  legs: 'M62 64C73 64 80 74 76 86M20 66C17 72 17 80 20 88',
  before: [
    'M29 94C24.5 94 24.5 86.6 29.6 86.6C34 86.6 37.6 88 38 91C38.4 88 42 86.6 46.4 86.6C51.5 86.6 51.5 94 47 94Z',
  ],
  head: { x: 38, y: 67, turn: 0, wide: 1, tall: 0.96 },
  tail: 'M86 82C92 93 78 93.6 64 91.6C60 91 57 91 54 92',
  wraps: true,
  root: [86, 84],
  chest: [38, 79],
  flank: [70, 76],
  middle: 49,
}
