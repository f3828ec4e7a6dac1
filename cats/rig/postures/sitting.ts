// Postures of those who sit.
import type { Posture } from './posture.types.ts'

const toes = 'M37 94C36 86 47 86 47.6 93.4M59 94C60 86 49 86 48.4 93.4'

/** Upright and at ease, before anything else. */
export const sit: Posture = {
  body: ['M38 46C33 56 24 64 22 79C20.5 89 24 94 31 94H65C72 94 75.5 89 74 79C72 64 63 56 58 46Z'],
  legs: `${toes}M40.5 87.5C40.5 80 41.5 75 43 70M55.5 87.5C55.5 80 54.5 75 53 70M26 79C31 78 35 83 34.5 90M70 79C65 78 61 83 61.5 90`,
  head: { x: 48, y: 36, turn: 0, wide: 1, tall: 1 },
  tail: 'M68 90C80 93 91 87 89 75C87 66 80 64 83 55',
  root: [70, 88],
  chest: [48, 60],
  flank: [64, 78],
  middle: 48,
}

/** Tail up and a paw in the air: somebody is liked. */
export const greet: Posture = {
  body: sit.body,
  legs: `M37 94C36 86 47 86 47.6 93.4M40.5 87.5C40.5 80 41.5 75 43 70M26 79C31 78 35 83 34.5 90M48.4 94C48 87 57 86 58 93M70 79C65 78 61 83 61.5 90`,
  before: ['M57 66C64 66 70 61 72.5 55C71 49 74 44 79 44.5C84.5 45 86 50 83.5 55C80 65 71 76 60 77C54 76 53 68 57 66Z'],
  head: { x: 46, y: 36, turn: -0.06, wide: 1, tall: 1 },
  tail: 'M28 90C15 88 7 74 9 58C10 49 15 45 13 39C12 35 8 34 5 36',
  root: [28, 88],
  chest: [47, 61],
  flank: [34, 76],
  middle: 48,
}

/** Upright, chin up, the tail laid about the feet: nobody is needed. */
export const aloof: Posture = {
  body: ['M40 44C37 54 28 64 26 78C24.5 88 27 94 34 94H64C71 94 73.5 88 72 78C70 64 62 54 59 44Z'],
  legs: 'M42.5 86C42 79 43 73 44.5 68M55.5 86C56 79 55 73 54 68M30 78C34 78 37 82 37 87',
  head: { x: 50, y: 33, turn: 0.045, wide: 0.97, tall: 0.97 },
  tail: 'M70 83C78 88 74 93.5 60 91C50 89.4 42 89.6 33 91.5',
  wraps: true,
  root: [70, 86],
  chest: [49, 58],
  flank: [62, 74],
  middle: 49,
}
