// Journals as pages and feeds, on a real house.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { BodyOf } from '#contract/define'
import { followPerson } from '#contract/friends'
import * as contract from '#contract/journal'
import { changeWallSettings } from '#contract/walls'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'

let house: TestNeoSpace
let olga: Person
let ben: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace()
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  olga = await house.person(`olga${made}`)
  ben = await house.person(`ben${made}`)
})

async function entry(written: Partial<BodyOf<typeof contract.beginJournalEntry>>) {
  const body = {
    client_id: `entry-of-${(made += 1)}`,
    title: 'A day',
    markdown: 'It rained.',
    audience: 'everyone' as const,
    replies: true,
    ...written,
  }
  const { entry: begun } = await olga.visitor.request(contract.beginJournalEntry, { body })
  const params = { id: begun.id }
  return (await olga.visitor.request(contract.publishJournalEntry, { params, body: { ends_in_hours: null } })).entry
}

describe('pages and feeds', () => {
  const page = async (path: string, who: Person | null = null) => {
    const visitor = who?.visitor ?? house.visitor()
    const answer = await fetch(`${house.url}${path}`, { headers: { accept: 'text/html', cookie: visitor.cookie() } })
    return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' }
  }

  it('WALL-9.9 a journal and its entries can be read without script, and what is not for a stranger is not there', async () => {
    const path = `/@${olga.username}/journal`
    expect((await page(path)).status).toBe(404)
    expect((await page('/@nobody-at-all/journal')).status).toBe(404)
    const open = await entry({ title: 'Open <b>day</b>', markdown: 'It **rained**.\n\n<script>alert(1)</script>' })
    const closed = await entry({ title: 'Closed day', audience: 'followers' })
    const all = await page(path)
    expect(all.status).toBe(200)
    expect(all.text).toContain('Open &lt;b>day&lt;/b>')
    expect(all.text).not.toContain('Closed day')
    const one = await page(`${path}/${open.id}`)
    expect(one.text).toContain('<strong>rained</strong>')
    expect(one.text).toContain('og:title')
    expect(one.text).not.toContain('<script>alert')
    expect((await page(`${path}/${closed.id}`)).status).toBe(404)
    await ben.visitor.request(followPerson, { params: { id: olga.id } })
    const follower = await page(`${path}/${closed.id}`, ben)
    expect(follower.text).toContain('Closed day')
    expect(follower.text).toContain('noindex')
    expect(follower.text).not.toContain('og:title')
    expect((await page(`${path}/not-a-number`)).status).toBe(404)
  })

  it('WALL-9.10 there are feeds of what is for everyone where the owner wants them, and nowhere else', async () => {
    const path = `/@${olga.username}/journal`
    await entry({ title: 'Open & wide', markdown: 'It **rained**.' })
    await entry({ title: 'Closed day', audience: 'followers' })
    for (const file of ['feed.atom', 'feed.json']) expect((await page(`${path}/${file}`)).status).toBe(404)
    await olga.visitor.request(changeWallSettings, { body: { feeds: true } })
    const atom = await page(`${path}/feed.atom`)
    expect(atom.type).toContain('application/atom+xml')
    expect(atom.text).toContain('<title>Open &amp; wide</title>')
    expect(atom.text).toContain('&lt;strong&gt;rained')
    expect(atom.text).not.toContain('Closed')
    expect(JSON.parse((await page(`${path}/feed.json`)).text)).toMatchObject({
      items: [{ title: 'Open & wide' }],
    })
    expect((await page(path)).text).toContain('application/atom+xml')
    await olga.visitor.request(changeWallSettings, { body: { audience: 'followers' } })
    expect((await page(`${path}/feed.atom`)).status).toBe(404)
  })
})
