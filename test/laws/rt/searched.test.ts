// RT-05 for the index: a word that was only in what is deleted is nowhere in it, on SQLite not even in the bytes of its file, and nobody finds anything by it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import * as messages from '#contract/messages'
import { changeProfile } from '#contract/profiles'
import { removeGuestbookEntry, signGuestbook } from '#contract/guestbook'
import { removeHomepageFile, writeHomepageText } from '#contract/homepages'
import { beginJournalEntry, changeJournalEntry, eraseJournalEntry, publishJournalEntry } from '#contract/journal'
import {
  searchDirect,
  searchGuestbooks,
  searchHomepages,
  searchJournals,
  searchMessages,
  searchPeople,
  searchSketches,
  searchWalls,
} from '#contract/search'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { changeWall, forgetMoments } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { puts } from '#dev-env/sample-module'
import { described, publish } from '#dev-env/sketching'
import { filesBelow, tables } from './search.ts'

let house: TestNeoSpace
let author: Person
let other: Person
beforeAll(async () => {
  house = await testNeoSpace()
  author = await house.person('author', 'owner')
  other = await house.person('other')
  for (const person of [author, other]) await person.join('general')
})
afterAll(() => house[Symbol.asyncDispose]())

/** Words that begin alike nowhere, because an index keeps of a word only where it differs from the one before. */
const letters = 'bcdfghjklmnpqrstvwxz'
let seed = 27
const word = (): string =>
  Array.from({ length: 24 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return letters[seed % letters.length]
  }).join('')

const searches = [
  searchMessages,
  searchDirect,
  searchPeople,
  searchWalls,
  searchJournals,
  searchGuestbooks,
  searchHomepages,
  searchSketches,
]

/** Entries that are changed and erased, guestbooks out of which it is taken, pages that are written anew and taken away. */
async function write(count: number): Promise<{ readonly gone: readonly string[]; readonly lives: readonly string[] }> {
  const { visitor } = author
  const gone: string[] = []
  const lives: string[] = []
  for (let n = 0; n < count; n++) {
    const [said, before, signed, first, second, page] = [word(), word(), word(), word(), word(), word()]
    const { entry } = await visitor.request(beginJournalEntry, {
      body: { client_id: `entry-${n}-gone`, title: before, markdown: '', audience: 'everyone', replies: false },
    })
    const params = { id: entry.id }
    await visitor.request(publishJournalEntry, { params, body: { ends_in_hours: null } })
    await visitor.request(changeJournalEntry, { params, body: { title: said } })
    const inBook = { username: 'author' }
    const { entry: written } = await visitor.request(signGuestbook, {
      params: inBook,
      body: { client_id: `signed-${n}-gone`, text: signed, face: null },
    })
    const path = `page-${n % 10}.html`
    // What was written before stays with a file once, so each is written twice more.
    for (const [rev, text] of [first, second, page].entries())
      await visitor.request(writeHomepageText, { body: { path, text: `<p>${text}`, rev } })
    gone.push(before, first)
    if (n < count - 1) {
      await visitor.request(eraseJournalEntry, { params })
      await visitor.request(removeGuestbookEntry, { params: { ...inBook, id: written.id } })
      await visitor.request(removeHomepageFile, { query: { path } })
      gone.push(said, signed, second, page)
    } else lives.push(said, signed, page)
  }
  return { gone, lives }
}

/** Sketches that are described anew, and deleted with a remix by somebody else hanging on them. */
async function sketch(count: number): Promise<{ readonly gone: readonly string[]; readonly lives: readonly string[] }> {
  const gone: string[] = []
  const lives: string[] = []
  for (let n = 0; n < count; n++) {
    const [first, title, caption] = [word(), word(), word()]
    const name = await publish(author.visitor, { title: first }, { title: 'nothing more' })
    const params = { name }
    await author.visitor.request(publishSketch, { params, body: described({ title, caption }) })
    gone.push(first)
    if (n < count - 1) {
      if (n % 2 === 0) await publish(other.visitor, {}, { from: { name, revision: 1 } })
      await author.visitor.request(deleteSketch, { params })
      gone.push(title, caption)
    } else lives.push(title, caption)
  }
  return { gone, lives }
}

it('RT-05 FEED-2.4 words that are deleted are in no index, no file and no backup, and find nothing', async () => {
  const gone: string[] = []
  const lives: string[] = []
  for (let n = 0; n < 120; n++) {
    const [mine, earlier] = [word(), word()]
    const { id } = (await author.say('general', `${earlier} among others`)).message
    await author.call(messages.editMessage, { id, content: `${mine} among others` })
    if (n % 3 === 0) lives.push(mine)
    else {
      gone.push(mine, earlier)
      await author.call(messages.deleteMessage, { id })
    }
  }
  const [bio, thing] = [word(), word()]
  await author.visitor.request(changeProfile, { body: { bio } })
  await author.visitor.request(changeProfile, { body: { bio: 'nothing more' } })
  const change = (client_id: string, text: string) =>
    author.visitor.request(changeWall, { body: { client_id, steps: [puts('module-gone', text)] } })
  await change('wall-search-1', thing)
  const { rev } = await change('wall-search-2', 'nothing more')
  await author.visitor.request(forgetMoments, { query: { before: rev } })
  gone.push(bio, thing)
  const writings = await write(40)
  gone.push(...writings.gone)
  lives.push(...writings.lives)
  const sketched = await sketch(12)
  gone.push(...sketched.gone)
  lives.push(...sketched.lives)

  // The ends of words are what an index keeps whole.
  const left = (text: string, words: readonly string[]) => words.filter((each) => text.includes(each.slice(-14)))
  const stored = await tables(house)
  expect(left(stored, lives)).toEqual(lives)
  expect(left(stored, gone)).toEqual([])
  const copied = filesBelow((await createBackup(house.house.ctx, 'by hand')).path)
  expect(left(copied, lives)).toEqual(lives)
  expect(left(copied, gone)).toEqual([])

  for (const q of gone.slice(0, 20).concat(bio, thing, writings.gone.slice(-16), sketched.gone.slice(-6)))
    for (const route of searches)
      for (const who of [author, other]) expect((await who.visitor.request(route, { query: { q } })).items).toEqual([])
}, 120_000)
