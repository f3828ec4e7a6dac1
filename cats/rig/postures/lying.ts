// Postures of those who lie.
import type { Posture } from './posture.types.ts'

/** A loaf of bread: paws under, at peace. */
export const loaf: Posture = {
  body: ['M12 82C11 66 24 54 46 54C72 54 87 65 87 81C87 90 83 94 74 94H24C16 94 12.4 90 12 82Z'],
  legs: 'M30 94C30 87 41 87 42 93M44 93C45 87 56 87 56 94M66 70C76 70 81 77 79.5 86',
  head: { x: 43, y: 53, turn: 0, wide: 1, tall: 1 },
  tail: 'M84 78C91 88 82 92.5 70 91.5C66 91.2 63 91 60 91.6',
  wraps: true,
  root: [83, 82],
  chest: [43, 76],
  flank: [70, 76],
  middle: 48,
}

/** Rolled up and asleep. */
export const curl: Posture = {
  body: ['M9 80C9 64 25 52 49 52C74 52 89 64 89 79C89 89 80 94 64 94H32C17 94 9 89 9 80Z'],
  legs: 'M58 63C71 62 80 69 80.5 80',
  head: { x: 33, y: 72, turn: -0.13, wide: 0.98, tall: 0.98 },
  tail: 'M85 74C92 90 74 93 58 89.5C50 88 45 87.5 39 90',
  wraps: true,
  root: [85, 78],
  chest: [52, 79],
  flank: [68, 72],
  middle: 49,
}

/** Spilled on the floor: there is nothing to do. */
export const sprawl: Posture = {
  body: [
    'M18 94C14 90 16 84 24 81C36 73 58 66 76 71C89 75 93 86 89 94Z',
    'M26 84C18 84 12 86 6 86.5C1 87 1 94 6 94H30Z',
  ],
  legs: 'M6 90.2H9M60 78C72 76 79 83 78 93M84 94C84 90 88 89 91 91',
  before: ['M50 94C44 94 44 86.5 50 86.5H62C69 86.5 69 94 62 94Z'],
  head: { x: 34, y: 73.5, turn: -0.09, wide: 1.02, tall: 0.95 },
  tail: 'M84 84C90 82 94 78 92 70C91 66 93 63 96 63',
  root: [84, 84],
  chest: [52, 78],
  flank: [70, 80],
  middle: 50,
}
