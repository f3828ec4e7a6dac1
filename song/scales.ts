// Scales by friendly names, as steps in semitones above the key.

export const scales = {
  easy: [0, 2, 4, 7, 9],
  'easy-minor': [0, 3, 5, 7, 10],
  island: [0, 2, 5, 7, 9],
  blues: [0, 3, 5, 6, 7, 10],
  normal: [0, 2, 4, 5, 7, 9, 11],
  'normal-minor': [0, 2, 3, 5, 7, 8, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  'double-harmonic': [0, 1, 4, 5, 7, 8, 11],
  'harmonic-minor': [0, 2, 3, 5, 7, 8, 11],
  dreamy: [0, 2, 4, 6, 8, 10],
  all: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
} as const satisfies Record<string, readonly number[]>

export type ScaleName = keyof typeof scales
