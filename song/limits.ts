// How much there may be of a song. What is beyond is refused with a sentence, never cut in silence.

export const songLimits = {
  /** UTF-8, in canonical form. */
  bytes: 65_536,
  tracks: 12,
  patterns: 16,
  sections: 128,
  /** In one pattern and one track, and in the whole song. */
  cellsInRow: 512,
  cells: 4_096,
  nameCharacters: 24,
  bpm: { least: 30, most: 300 },
} as const
