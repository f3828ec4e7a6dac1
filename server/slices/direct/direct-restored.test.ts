// A conversation with its pictures after the house was put back to a backup: sealed in it, and open again to the two with the keys that were never in it.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { restoreBackup } from '#bedrock/backup/restore-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import { signIn } from '#contract/accounts'
import * as messages from '#contract/messages'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { png } from '#dev-env/pictures'
import { testDatabase } from '#dev-env/test-database'
import { lookAt, piecesOf, whisper, whisperFile } from '#dev-env/whispering'
import { forgetKeys } from '#slices/accounts/index'

const open: AsyncDisposable[] = []
afterAll(async () => {
  for (const one of open.reverse()) await one[Symbol.asyncDispose]()
})

it('OPS-6 DM-5.6 words and pictures come back with a backup, and open to both as before', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-whispers-'))
  const database = await testDatabase()
  const env = { ...database.env }
  const house = await testNeoSpace({ dataDir, env })
  const [ada, bob] = [await house.person('ada'), await house.person('bob')]
  const room = await whisper(ada, bob)
  const picture = await whisperFile(ada, room, png(40, 30), 'image', 'A grey field')
  const before = (await lookAt(house, bob, picture)).bytes
  const { path } = await createBackup(house.house.ctx, 'by hand')
  for (const piece of piecesOf(house, picture.attachments[0]?.file ?? ''))
    expect(readFileSync(piece).includes(before.subarray(0, 16))).toBe(false)
  await ada.call(messages.deleteMessage, { id: picture.id })
  expect((await lookAt(house, bob, picture)).status).toBe(404)
  const { config } = house
  await house[Symbol.asyncDispose]()
  await restoreBackup({ config, clock: systemClock, random: systemRandom, forgetKeys }, path)
  const again = await testNeoSpace({ dataDir, env })
  open.push({ [Symbol.asyncDispose]: () => rm(dataDir, { recursive: true, force: true }) })
  open.push({ [Symbol.asyncDispose]: () => database.drop() })
  open.push(again)
  for (const { id, username } of [ada, bob]) {
    const visitor = again.visitor()
    await visitor.request(signIn, { body: { username, password: passphrase } })
    const person: Person = await connect(visitor, { id, username })
    open.push(person)
    const page = await visitor.request(messages.listMessages, { params: { room: String(room) }, query: {} })
    const [shown] = page.messages.slice(-1)
    expect(shown?.attachments).toEqual(picture.attachments)
    if (shown) expect((await lookAt(again, person, shown)).bytes.equals(before)).toBe(true)
  }
})
