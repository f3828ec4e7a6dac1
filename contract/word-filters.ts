// Words that the house does not want said in its open rooms, and what happens to them. Conversations and private rooms are never looked at.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { whole } from './shapes.ts'

export const WordFilter = Type.Object({
  pattern: Type.String({
    minLength: 1,
    maxLength: sizes.filterCharacters * 4,
    description:
      'A word or some, as a word of its own in any letters; `*` at its beginning or end stands for any other letters of that word.',
  }),
  act: Type.Union([Type.Literal('refuse'), Type.Literal('fold')], {
    description:
      'It is not said, and its author reads the sentence; or the sentence stands as a warning in front of it.',
  }),
  sentence: Type.String({
    maxLength: sizes.warningCharacters * 4,
    description: 'What people read; may be empty, then the house has words of its own.',
  }),
})
export type WordFilter = Static<typeof WordFilter>

export const WordFilters = Type.Object({
  filters: whole(WordFilter, sizes.wordFilters, 'alphabetical', 'Each pattern once.'),
})
export type WordFilters = Static<typeof WordFilters>

export const getWordFilters = route({
  method: 'GET',
  path: '/api/house/word-filters',
  policy: 'moderator',
  limit: 'default',
  refusals: [],
  summary: 'The words that are not wanted in open rooms.',
  data: WordFilters,
})
export const setWordFilters = route({
  method: 'PUT',
  path: '/api/house/word-filters',
  policy: 'admin',
  limit: 'moderate',
  refusals: ['EMPTY', 'TOO_LONG'],
  summary:
    'Says anew which words are not wanted in open rooms; it counts for what is said and reworded from then on, at every node. VALIDATION for a pattern that would fit nearly everything.',
  body: WordFilters,
  data: WordFilters,
})
