// That both databases find the same: on whichever of them this runs, exactly what the words themselves say.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signGuestbook } from '#contract/guestbook'
import { writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, publishJournalEntry } from '#contract/journal'
import { searchGuestbooks, searchHomepages, searchJournals, searchMessages, searchSketches } from '#contract/search'
import { manyScripts } from '#dev-env/many-scripts'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { publish } from '#dev-env/sketching'
import { foundIn } from './parts/excerpt.ts'
import { parseSearch } from './parts/parse-search.ts'
import { tokensOf } from './parts/tokens.ts'

let house: TestNeoSpace
let anna: Person
/** What was said, by its id. */
const said = new Map<number, string>()

beforeAll(async () => {
  house = await testNeoSpace()
  anna = await house.person('anna')
  await anna.join('general')
  for (const text of manyScripts) said.set((await anna.say('general', text)).message.id, text)
}, 120_000)
afterAll(() => house[Symbol.asyncDispose]())

/** All that is found. */
async function found(q: string): Promise<string[]> {
  const texts: string[] = []
  let before: number | undefined
  for (;;) {
    const query = { q, limit: 100, ...(before === undefined ? {} : { before_id: before }) }
    const { items, next } = await anna.visitor.request(searchMessages, { query })
    texts.push(...items.map(({ id }) => said.get(id) ?? 'never said'))
    if (!next) return texts.toSorted()
    before = Number(next['before_id'])
  }
}

const cut = manyScripts.map((text) => ({ text, tokens: tokensOf(text.normalize('NFC')) }))

/** What should be, by the words alone. */
function meant(q: string): string[] {
  const { phrases } = parseSearch(q)
  return cut.flatMap(({ text, tokens }) => (foundIn(tokens, phrases).length > 0 ? [text] : [])).toSorted()
}

const asked = [
  'cat',
  'ca',
  'cat mat ',
  '"the mat"',
  'strasse',
  'STRASSE 7',
  'lodz',
  'pina montana',
  'istanbul',
  'smorrebrod aero',
  'σισυφος',
  'еще',
  'ещё',
  'ґудзик',
  'חתול',
  'القطة',
  'बिल्ली',
  'แมว',
  '猫',
  '京都',
  '東京都',
  'カフェ',
  '大学',
  '학교',
  'mèo',
  'selectfrom cats',
  'db.selectFrom',
  'node:sqlite',
  'a-b_c',
  'kebab-case',
  '🎉',
  '🇫🇷',
  'anna-lena',
  "o'neill",
  'full width',
  'fine ½',
  '"la la la la la"',
  '"la la la la la la"',
  '"cat cat cat cat"',
  'x'.repeat(70),
  '3.14159',
  'kote-kosh 🎉',
  'nothing-of-this',
]

it.each(asked)('FEED-2.2 finds for “%s” exactly what has its words', async (q) => {
  expect(await found(q)).toEqual(meant(q))
})

it('FEED-2.2 the corpus is large, and what is asked of it finds something', () => {
  expect(manyScripts.length).toBeGreaterThan(300)
  expect(asked.filter((q) => meant(q).length === 0)).toEqual(['"la la la la la la"', 'nothing-of-this'])
})

it('FEED-2.2 and so for whatever is cut out of it', async () => {
  const part = fc
    .tuple(fc.constantFrom(...manyScripts), fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([text, from, length, quoted]) => {
      const piece = text.slice(from, from + length).replaceAll(/["“”„«»:]/g, ' ')
      return quoted ? `"${piece}"` : piece
    })
    .filter((q) => parseSearch(q).phrases.length > 0)
  await fc.assert(
    fc.asyncProperty(part, async (q) => {
      expect(await found(q)).toEqual(meant(q))
    }),
    { numRuns: 80, seed: 27 },
  )
}, 120_000)

/** The same sayings where each of the other kinds keeps them, a part of them, because writing all takes long. */
const some = manyScripts.slice(0, 18)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

it('FEED-2.2 journals, guestbooks, home pages and sketches are found alike', async () => {
  const by = await house.person('writer')
  for (const [n, text] of some.entries()) {
    const body = {
      client_id: `alike-entry-${n}`,
      title: `number ${n}`,
      markdown: text,
      audience: 'everyone' as const,
      replies: false,
    }
    const { entry } = await by.visitor.request(beginJournalEntry, { body })
    await by.visitor.request(publishJournalEntry, { params: { id: entry.id }, body: { ends_in_hours: null } })
    const signed = { client_id: `alike-in-book-${n}`, text, face: null }
    await by.visitor.request(signGuestbook, { params: { username: 'writer' }, body: signed })
    const page = { path: `page-${n}.html`, text: `<title>number ${n}</title><p>${escaped(text)}</p>`, rev: 0 }
    await by.visitor.request(writeHomepageText, { body: page })
    await publish(by.visitor, { title: `number ${n}`, caption: text })
  }
  for (const q of [...asked, ...some.map((text) => `"${text.slice(0, 9).replaceAll(/["“”„«»:]/g, ' ')}"`)]) {
    const { phrases } = parseSearch(q)
    const expected = some.filter((text) => foundIn(tokensOf(text.normalize('NFC')), phrases).length > 0).length
    for (const route of [searchJournals, searchGuestbooks, searchHomepages, searchSketches]) {
      const { items } = await by.visitor.request(route, { query: { q } })
      expect([route.path, q, items.length]).toEqual([route.path, q, expected])
    }
  }
}, 120_000)
