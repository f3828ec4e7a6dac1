// Scenarios of words that one does not want to read.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sizes } from '#contract/limits'
import { getMutedWords, setMutedWords } from '#contract/muted-words'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace()
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const set = async (words: readonly string[]) => {
  const { body } = await ada.visitor.ask(setMutedWords, { body: { words: [...words] } })
  return body.ok ? body.data.words : body.code
}
const kept = async (who: Person) => (await who.visitor.request(getMutedWords, {})).words

it('FRND-1.9 they are one’s own, each once, in small letters and in the order of the alphabet, and said anew as a whole', async () => {
  expect(await kept(ada)).toEqual([])
  expect(await set([' World\u00a0 Cup', 'FINAL', 'final', 'Cafe\u0301', '🎃', '決'])).toEqual(
    ['world cup', 'final', 'café', '🎃', '決'].toSorted(),
  )
  expect(await kept(ada)).toHaveLength(5)
  expect(await kept(bob)).toEqual([])
  expect(await set(['final'])).toEqual(['final'])
  expect(await kept(ada)).toEqual(['final'])
  expect(await set([])).toEqual([])
})

it('FRND-1.9 a letter alone, more than forty characters, something unseen and the one too many are refused, and nothing changes', async () => {
  await set(['final'])
  for (const word of ['a', ' ', '\u200b\u200b']) expect(await set([word]), JSON.stringify(word)).toBe('VALIDATION')
  expect(await set(['x'.repeat(sizes.mutedWordCharacters + 1)])).toBe('TOO_LONG')
  expect(await set(Array.from({ length: sizes.mutedWords + 1 }, (_, n) => `word ${n}`))).toBe('VALIDATION')
  expect(await kept(ada)).toEqual(['final'])
  expect(await set(Array.from({ length: sizes.mutedWords }, (_, n) => `word ${n}`))).toHaveLength(sizes.mutedWords)
})
