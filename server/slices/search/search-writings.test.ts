// Scenarios of searching journals, guestbooks and home pages: who finds what of whom.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import type { Audience } from '#contract/audience'
import { blockPerson, followPerson, unblockPerson } from '#contract/friends'
import * as guestbook from '#contract/guestbook'
import * as homepages from '#contract/homepages'
import * as journal from '#contract/journal'
import { banPerson, freezePerson, unbanPerson, unfreezePerson } from '#contract/moderation'
import { type Excerpt, searchGuestbooks, searchHomepages, searchJournals } from '#contract/search'
import { changeWallSettings } from '#contract/walls'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { zipOf } from '#dev-env/zips'
import { eraseNow } from '#slices/accounts/index'

type One = Awaited<ReturnType<TestNeoSpace['signedIn']>>
const clock = fakeClock()
let house: TestNeoSpace
let staff: One
let olga: One
let ben: One
let cleo: One
let made = 0
let sent = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
  staff = await house.signedIn('warden', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  clock.advance(60_000)
  made += 1
  olga = await house.signedIn(`olga${made}`)
  ben = await house.signedIn(`ben${made}`)
  cleo = await house.signedIn(`cleo${made}`)
})

const plain = (pieces: Excerpt) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
const look = (q: string, before?: string) => ({ query: { q, ...(before === undefined ? {} : { before }) } })
const journals = async (q: string, who: One) =>
  (await who.visitor.request(searchJournals, look(q))).items.map(
    ({ title, excerpt }) => `${plain(title)}: ${plain(excerpt)}`,
  )
const signed = async (q: string, who: One) =>
  (await who.visitor.request(searchGuestbooks, look(q))).items.map(({ excerpt }) => plain(excerpt))
const pages = async (q: string, who: One) =>
  (await who.visitor.request(searchHomepages, look(q))).items.map(
    ({ path, title, excerpt }) => `${path} ${plain(title)}: ${plain(excerpt)}`,
  )
const to = ({ user }: One) => ({ params: { id: user.id } })
const follow = (who: One, whom: One) => who.visitor.request(followPerson, to(whom))
/** That nothing of it is left in the index. */
async function kept(word: string): Promise<number> {
  let rows = 0
  for (const table of ['journal_words', 'guestbook_words', 'page_words'] as const) {
    const all = await house.house.ctx.db.reader.selectFrom(table).select('words').execute()
    rows += all.filter(({ words }) => words.includes(word)).length
  }
  return rows
}

async function draft(title: string, markdown: string, audience: Audience = 'everyone') {
  const body = { client_id: `writing-${++sent}`, title, markdown, audience, replies: true }
  return (await olga.visitor.request(journal.beginJournalEntry, { body })).entry.id
}
const publish = (id: number, hours: number | null = null) =>
  olga.visitor.request(journal.publishJournalEntry, { params: { id }, body: { ends_in_hours: hours } })
async function entry(title: string, markdown: string, audience: Audience = 'everyone', hours: number | null = null) {
  const id = await draft(title, markdown, audience)
  await publish(id, hours)
  clock.advance(1_000)
  return id
}
const sign = async (who: One, text: string) => {
  const params = { username: olga.user.username }
  const body = { client_id: `writing-${++sent}`, text, face: null }
  clock.advance(1_000)
  return (await who.visitor.request(guestbook.signGuestbook, { params, body })).entry.id
}
const write = async (path: string, text: string, rev = 0) => {
  clock.advance(1_000)
  return (await olga.visitor.request(homepages.writeHomepageText, { body: { path, text, rev } })).file
}
const showPages = (audience: Audience) => olga.visitor.request(homepages.changeHomepage, { body: { audience } })

describe('journals', () => {
  it('FEED-2.1 FEED-2.8 are found by titles and words, what was published last first, and lead to the entry', async () => {
    const late = await draft('Late', 'Apfelword at dusk')
    await entry('Äpfelword', 'Nothing more')
    await publish(late)
    const page = await ben.visitor.request(searchJournals, look('apfelword '))
    expect(page).toMatchObject({ order: 'newest', complete: true, older_to_come: false })
    expect(page.items[0]).toEqual({
      id: late,
      person: { id: olga.user.id, username: olga.user.username },
      published_at: expect.any(String),
      title: [{ text: 'Late', found: false }],
      excerpt: [
        { text: 'Apfelword', found: true },
        { text: ' at dusk', found: false },
      ],
    })
    expect(await journals('apfelword', ben)).toEqual(['Late: [Apfelword] at dusk', '[Äpfelword]: Nothing more'])
    expect(await journals('dusk late', ben)).toEqual(['[Late]: Apfelword at [dusk]'])
  })

  it('FEED-2.1 come page by page without gap or overlap', async () => {
    const all: number[] = []
    for (let n = 0; n < 45; n++) all.unshift(await entry(`Pagedword ${made}`, `number ${n}`))
    const seen: number[] = []
    let before: string | undefined
    do {
      const page = await ben.visitor.request(searchJournals, look(`pagedword ${made}`, before))
      seen.push(...page.items.map(({ id }) => id))
      before = page.next ? String(page.next['before']) : undefined
    } while (before !== undefined)
    expect(seen).toEqual(all)
  }, 30_000)

  it('FEED-2.7 are found by those an entry is for, a draft and a bulletin that has ended by nobody', async () => {
    const id = await draft('Draftword', 'Draftword')
    for (const who of [olga, ben]) expect(await journals('draftword', who)).toEqual([])
    expect(await kept('draftword')).toBe(0)
    await entry('Followword', '', 'followers')
    await entry('Ownword', '', 'me')
    await entry('Endingword', '', 'everyone', 1)
    expect(await journals('followword', ben)).toEqual([])
    await follow(ben, olga)
    expect(await journals('followword', ben)).toHaveLength(1)
    expect(await journals('endingword', ben)).toEqual([])
    await follow(olga, ben)
    expect(await journals('endingword', ben)).toHaveLength(1)
    expect([await journals('ownword', ben), await journals('ownword', staff)]).toEqual([[], []])
    expect(await journals('ownword', olga)).toHaveLength(1)
    clock.advance(3_600_000)
    for (const who of [olga, ben]) expect(await journals('endingword', who)).toEqual([])
    await olga.visitor.request(blockPerson, to(ben))
    expect(await journals('followword', ben)).toEqual([])
    await olga.visitor.request(unblockPerson, to(ben))
    await publish(id)
    expect(await journals('draftword', ben)).toHaveLength(1)
  })

  it('FEED-2.4 are found by what they say now, and once erased or their owner banned not at all', async () => {
    const id = await entry('Firstword', 'secondword')
    await olga.visitor.request(journal.changeJournalEntry, { params: { id }, body: { markdown: 'thirdword' } })
    expect([await journals('secondword', ben), await kept('secondword')]).toEqual([[], 0])
    expect(await journals('thirdword firstword', ben)).toHaveLength(1)
    await staff.visitor.request(banPerson, { ...to(olga), body: { reason: 'a test' } })
    expect(await journals('thirdword', ben)).toEqual([])
    await staff.visitor.request(unbanPerson, to(olga))
    expect(await journals('thirdword', ben)).toHaveLength(1)
    await olga.visitor.request(signIn, { body: { username: olga.user.username, password: passphrase } })
    await olga.visitor.request(journal.eraseJournalEntry, { params: { id } })
    expect([await journals('thirdword', ben), await kept('thirdword')]).toEqual([[], 0])
  })

  it('FEED-2.3 FEED-2.6 are narrowed by whose they are, when, and what is in them, and stand in no room', async () => {
    await entry('Narrowword', 'see https://example.org/cat.png and `code`')
    await entry('Narrowword', 'nothing else')
    const day = new Date(clock.now()).toISOString().slice(0, 10)
    expect(await journals(`narrowword from:${olga.user.username}`, ben)).toHaveLength(2)
    expect(await journals(`narrowword from:${ben.user.username}`, ben)).toEqual([])
    for (const has of ['link', 'picture', 'code']) expect(await journals(`narrowword has:${has}`, ben)).toHaveLength(1)
    expect(await journals(`narrowword before:${day}`, ben)).toEqual([])
    expect(await journals('narrowword before:2200-01-01 after:2020-01-01', ben)).toHaveLength(2)
    expect(await journals('narrowword kind:journal', ben)).toHaveLength(2)
    for (const none of ['kind:wall', 'in:general', `with:${ben.user.username}`])
      expect(await journals(`narrowword ${none}`, olga)).toEqual([])
  })
})

describe('guestbooks', () => {
  it('FEED-2.1 FEED-2.7 are found by those who may read them, newest first, by whoever wrote it', async () => {
    await sign(ben, 'Bookword one')
    const second = await sign(cleo, 'Bookword two')
    const [first] = (await olga.visitor.request(searchGuestbooks, look('bookword'))).items
    expect(first).toMatchObject({
      id: second,
      person: { id: cleo.user.id, username: cleo.user.username },
      owner: { id: olga.user.id, username: olga.user.username },
    })
    expect(await signed('bookword', staff)).toEqual(['[Bookword] two', '[Bookword] one'])
    expect(await signed(`bookword from:${ben.user.username}`, staff)).toEqual(['[Bookword] one'])
    expect(await signed(`bookword kind:guestbook from:${olga.user.username}`, staff)).toEqual([])
    await cleo.visitor.request(blockPerson, to(ben))
    expect(await signed('bookword', cleo)).toEqual(['[Bookword] two'])
    expect(await signed('bookword', ben)).toEqual(['[Bookword] one'])
    await cleo.visitor.request(unblockPerson, to(ben))
    await olga.visitor.request(changeWallSettings, { body: { audience: 'me' } })
    for (const who of [ben, cleo, staff]) expect(await signed('bookword', who)).toEqual([])
    expect(await signed('bookword', olga)).toHaveLength(2)
  })

  it('FEED-2.4 FEED-2.7 what waits for its owner is found by them and its author, what was taken out or written by somebody banned by nobody', async () => {
    await olga.visitor.request(changeWallSettings, { body: { approve: true } })
    const id = await sign(ben, 'Waitword')
    expect([await signed('waitword', cleo), await signed('waitword', staff)]).toEqual([[], []])
    for (const who of [ben, olga]) expect(await signed('waitword', who)).toHaveLength(1)
    const params = { username: olga.user.username, id }
    await olga.visitor.request(guestbook.approveGuestbookEntry, { params })
    expect(await signed('waitword', cleo)).toHaveLength(1)
    await staff.visitor.request(banPerson, { ...to(ben), body: { reason: 'a test' } })
    expect(await signed('waitword', cleo)).toEqual([])
    await staff.visitor.request(unbanPerson, to(ben))
    await olga.visitor.request(guestbook.removeGuestbookEntry, { params })
    for (const who of [olga, cleo]) expect(await signed('waitword', who)).toEqual([])
    expect(await kept('waitword')).toBe(0)
  })
})

describe('home pages', () => {
  it('FEED-2.1 FEED-2.8 are found by their titles and their text without tags', async () => {
    await write(
      'index.html',
      '<title>Gardenword</title><style>.hiddenword{}</style><h1>Roses</h1><p class="classword">Ro<b>se</b>word&amp;more</p><script>scriptword()</script><!-- commentword --><img alt="pictureword" src="a.png">',
    )
    await write('plain.html', '<p>lonelyword')
    await write('style.css', '.sheetword { color: red }')
    await write('notes.txt', 'notesword')
    await showPages('everyone')
    expect(await pages('gardenword', ben)).toEqual(['index.html [Gardenword]: Roses Roseword&more pictureword'])
    expect(await pages('"roses roseword more" pictureword', ben)).toHaveLength(1)
    expect(await pages('lonelyword', ben)).toEqual(['plain.html plain.html: [lonelyword]'])
    expect(await pages('plain', ben)).toHaveLength(1)
    for (const none of ['hiddenword', 'scriptword', 'classword', 'commentword', 'sheetword', 'notesword', 'src'])
      expect(await pages(none, olga)).toEqual([])
    expect(await pages('gardenword has:picture kind:page', ben)).toHaveLength(1)
    expect(await pages('gardenword has:code', ben)).toEqual([])
  })

  it('FEED-2.7 are found by those they are for, and by nobody while their owner is frozen', async () => {
    await write('index.html', '<p>shownword')
    expect([await pages('shownword', ben), await pages('shownword', staff)]).toEqual([[], []])
    expect(await pages('shownword', olga)).toHaveLength(1)
    await showPages('followers')
    expect(await pages('shownword', ben)).toEqual([])
    await follow(ben, olga)
    expect(await pages('shownword', ben)).toHaveLength(1)
    await staff.visitor.request(freezePerson, { ...to(olga), body: { reason: 'a test' } })
    expect(await pages('shownword', ben)).toEqual([])
    await staff.visitor.request(unfreezePerson, to(olga))
    await ben.visitor.request(blockPerson, to(olga))
    for (const [who, q] of [
      [ben, 'shownword'],
      [ben, 'kind:page'],
    ] as const)
      expect(await pages(q, who)).not.toContainEqual(expect.stringContaining('shownword'))
  })

  it('FEED-2.4 are found by what they say and are called now, once taken away not at all, and out of a zip at once', async () => {
    const { rev } = await write('index.html', '<p>oldword')
    await write('index.html', '<p>newword', rev)
    expect([await pages('oldword', olga), await kept('oldword')]).toEqual([[], 0])
    await olga.visitor.request(homepages.renameHomepageFile, { body: { path: 'index.html', to: 'callword.html' } })
    expect(await pages('callword newword', olga)).toHaveLength(1)
    await olga.visitor.request(homepages.sendHomepageArchive, {
      query: { how: 'replace' },
      bytes: zipOf([{ name: 'two.html', bytes: '<p>zipword' }]),
    })
    expect([await pages('newword', olga), await kept('newword')]).toEqual([[], 0])
    expect(await pages('zipword', olga)).toHaveLength(1)
    await olga.visitor.request(homepages.removeHomepageFile, { query: { path: 'two.html' } })
    expect([await pages('zipword', olga), await kept('zipword')]).toEqual([[], 0])
  })
})

it('FEED-2.4 of whoever is erased nothing is left in the index', async () => {
  await entry('Goneword', 'goneword')
  await write('index.html', 'goneword')
  await sign(olga, 'goneword')
  expect(await kept('goneword')).toBe(3)
  await eraseNow(house.house.ctx, olga.user.username)
  expect(await kept('goneword')).toBe(0)
})
