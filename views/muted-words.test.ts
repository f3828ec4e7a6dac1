// Which texts hold a word that somebody does not want to read.
import { expect, test } from 'vitest'
import { asMutedWord, mutedWordIn } from './muted-words.ts'

test.each([
  ['The final is tonight', ['final'], 'final'],
  ['FINAL!', ['final'], 'final'],
  ['finally home', ['final'], null],
  ['semifinal', ['final'], null],
  ['a semi-final', ['final'], 'final'],
  ['finally, the final', ['final'], 'final'],
  ['the World\n  Cup begins', ['world cup'], 'world cup'],
  ['Cafe\u0301 au lait', ['café'], 'café'],
  ['#spoiler ahead', ['#spoiler'], '#spoiler'],
  ['so ##spoilers', ['#spoiler'], null],
  ['明日は決勝戦です', ['決勝'], '決勝'],
  ['ΤΕΛΙΚΌΣ', ['τελικός'], 'τελικός'],
  ['nothing of that', ['final', 'cup'], null],
  ['a 🎃 of a day', ['🎃'], '🎃'],
  ['anything', [], null],
  ['anything', [''], null],
])('FRND-1.10 “%s” beside %j', (text, words, found) => {
  expect(mutedWordIn(text, words.map(asMutedWord))).toBe(found === null ? null : asMutedWord(found))
})
