// Words that one does not want to read: known to oneself alone, and kept by the house so that every device folds the same lines.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { whole } from './shapes.ts'

export const MutedWords = Type.Object({
  words: whole(
    Type.String({ maxLength: sizes.mutedWordCharacters * 4 }),
    sizes.mutedWords,
    'alphabetical',
    'Each of 2 to 40 characters, in small letters.',
  ),
})
export type MutedWords = Static<typeof MutedWords>

export const getMutedWords = route({
  method: 'GET',
  path: '/api/me/muted-words',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'The words that the caller does not want to read.',
  data: MutedWords,
})
export const setMutedWords = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/me/muted-words',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['TOO_LONG'],
  summary: 'Says anew which words the caller does not want to read. Nobody else learns of it.',
  body: MutedWords,
  data: MutedWords,
})
