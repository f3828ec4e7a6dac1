// Whether cats are heard.
export const callsLines = {
  name: 'Voices of the cats',
  hint: 'A cat that you touch answers. Others are heard only if you say so here, and never before you have pressed something.',
  off: 'only when touched',
  on: 'when they like',
  volume: 'How loud they are',
  tries: 'Hear them',
  muted: 'The house is silent. Let it sound in the deck or by its key, and the cats are heard too.',
} as const
