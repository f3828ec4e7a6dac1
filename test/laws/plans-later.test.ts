// What a house asks all day is found the same way later: what SQLite once counted in its tables, when one room had been spoken in, does not decide how another is read.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryChannel } from '#bedrock/db/database'
import { signIn } from '#contract/accounts'
import { listMessages, postMessage } from '#contract/messages'
import { type Old, storeMessages } from '#dev-env/many-messages'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Visitor } from '#dev-env/visitor'
import { type Asked, explainer } from './plans/explain.ts'

let dataDir: string
let house: TestNeoSpace
let ada: Visitor

/** The one room in which something had been said by then. */
const busy = { room: 'general' }
const quiet = { room: 'random' }
const said = (content: string) => ({ content, client_id: `later-${content}` })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-later-'))
  let [file, roomId, id] = ['', 0, 0]
  {
    await using empty = await testNeoSpace({ dataDir })
    const { visitor, user } = await empty.signedIn('ada')
    id = user.id
    roomId = (await visitor.request(postMessage, { params: busy, body: said('first') })).message.room_id
    if (empty.config.database.kind === 'sqlite') file = empty.config.database.file
  }
  const author = { id, username: 'ada' }
  const old = Array.from({ length: 1_000 }, (_, n): Old => ({ roomId, author, text: `line ${n}`, at: n }))
  await storeMessages(file, old)
  // What a house knew of itself when it was small.
  const database = new DatabaseSync(file)
  database.exec('analyze')
  database.close()
  house = await testNeoSpace({ dataDir })
  ada = house.visitor()
  await ada.request(signIn, { body: { username: 'ada', password: passphrase } })
}, 60_000)
afterAll(async () => {
  await house[Symbol.asyncDispose]()
  await rm(dataDir, { recursive: true, force: true })
})

it.each([{ before_id: 900 }, { after_id: 100 }, { around_id: 0 }])(
  'QUERY-3 a page of a quiet room is found by its room, by %o',
  async (cursor) => {
    const { message } = await ada.request(postMessage, { params: quiet, body: said(Object.keys(cursor).join()) })
    const asked: Asked[] = []
    // What Kysely compiled; see where the channel is published to.
    const note = (query: unknown): void => void asked.push(query as Asked)
    queryChannel.subscribe(note)
    try {
      await ada.request(listMessages, {
        params: quiet,
        query: 'around_id' in cursor ? { around_id: message.id } : cursor,
      })
    } finally {
      queryChannel.unsubscribe(note)
    }
    await using plans = await explainer(house)
    const pages = asked.filter(({ sql }) => /from "entries" where "stream_id" = .* limit/.test(sql))
    expect(pages).not.toEqual([])
    for (const page of pages) expect(await plans.plan(page)).toEqual([expect.stringContaining('stream_id=?')])
  },
)
