// What is sent of an anthem that was changed.
import { expect, it } from 'vitest'
import type { Anthem } from '#contract/profile-files'
import { changedAnthem, noAnthem } from './anthem-draft.ts'

// Of both nothing but what names them is read.
const sound = (name: string): Anthem => ({ ...noAnthem, anthem: { name } as Anthem['anthem'] })
const song = (name: string, revision = 1): Anthem => ({
  ...noAnthem,
  anthem_song: { song: { name }, revision } as Anthem['anthem_song'],
})
const gone: Anthem = { ...noAnthem, anthem_silent: 'gone' }

it.each<[string, Anthem, Anthem, object]>([
  ['nothing changed', sound('a'), sound('a'), {}],
  ['the same song', song('s'), song('s'), {}],
  ['a song that is silent, left', gone, gone, {}],
  ['a song in place of a sound', sound('a'), song('s'), { anthem_song: 's' }],
  ['a newer revision', song('s', 1), song('s', 2), { anthem_song: 's' }],
  ['a sound in place of a song', song('s'), sound('a'), { anthem: 'a', anthem_song: null }],
  ['a sound taken off', sound('a'), noAnthem, { anthem: null }],
  ['a song taken off', song('s'), noAnthem, { anthem_song: null }],
  ['a song that is silent, taken off', gone, noAnthem, { anthem_song: null }],
])('WALL-1.10 sends of an anthem what changed: %s', (_, before, now, sent) => {
  expect(changedAnthem(now, before)).toEqual(sent)
})
