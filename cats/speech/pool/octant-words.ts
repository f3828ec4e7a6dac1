// The coarse word for how a cat is: which way its mood leans, and how far.

/** By the signs of pleasure, arousal and dominance. */
export const octantWords = {
  exuberant: 'in high spirits',
  dependent: 'in need of company',
  relaxed: 'at ease',
  docile: 'mild',
  hostile: 'prickly',
  anxious: 'uneasy',
  disdainful: 'above it all',
  bored: 'elsewhere',
} as const

/** In front of them, by thirds of the way. */
export const strengthWords = { slightly: 'a little', moderately: '', fully: 'thoroughly' } as const
