// What a restored backup opens: nothing that was open when it was made.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { restoreBackup } from '#bedrock/backup/restore-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import { listSessions, signIn } from '#contract/accounts'
import { checkInvite, createInvite } from '#contract/house'
import { sizes } from '#contract/limits'
import { banPerson, unbanPerson } from '#contract/moderation'
import { listRooms } from '#contract/rooms'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { visitor } from '#dev-env/visitor'
import { loadConfig } from '#server/config/config'
import { verifyLog } from '#slices/audit/index'
import { eraseLater, forgetKeys, makeBot, makeResetLink } from './index.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neospace-restored-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('ACC-3.7 sessions, links, invites and bot tokens of a backup open nothing; passphrases and the audit log are as they were', async () => {
  await using before = await testNeoSpace()
  const { ctx } = before.house
  const ada = await before.signedIn('ada', 'moderator')
  const bob = await before.signedIn('bob')
  const params = { id: bob.user.id }
  await ada.visitor.request(banPerson, { params, body: { reason: 'a test' } })
  await ada.visitor.request(unbanPerson, { params })
  const { link } = await ada.visitor.request(createInvite, { body: {} })
  const reset = (await makeResetLink(ctx, { target: { username: 'ada' }, by: null })).link
  const token = await makeBot(ctx, { username: 'robo', scopes: ['read'] })
  const { path } = await createBackup(ctx, 'by hand')

  const dataDir = join(folder, 'other')
  const { config } = loadConfig({ cwd: folder, env: { NEOSPACE_DATA: dataDir } })
  await restoreBackup({ config, clock: systemClock, random: systemRandom, forgetKeys }, path)
  await using after = await testNeoSpace({ dataDir, dialect: 'sqlite' })

  const old = visitor(after.url)
  for (const [name, value] of ada.visitor.cookies) old.cookies.set(name, value)
  expect((await old.ask(listSessions, {})).body).toMatchObject({ code: 'SESSION_EXPIRED' })
  const secret = (text: string): string => text.split('#')[1] ?? ''
  expect((await after.visitor().ask(checkInvite, { body: { token: secret(link) } })).body).toMatchObject({
    code: 'NOT_FOUND',
  })
  const program = await after.visitor().fetch('GET', listRooms.path, { headers: { authorization: `Bearer ${token}` } })
  expect(program.status).toBe(401)
  const again = after.visitor()
  const body = { token: secret(reset), password: 'eleven quiet cats on a roof' }
  expect((await again.fetch('POST', '/api/reset', { body })).body).toMatchObject({ code: 'NOT_FOUND' })
  await again.request(signIn, { body: { username: 'ada', password: passphrase } })
  expect(await after.house.ctx.db.snapshot(verifyLog)).toMatchObject({ rows: 3, broken_at: null })
})

it('ACC-7.7 a backup that holds somebody whose time has come since opens without them', async () => {
  await using before = await testNeoSpace()
  const gone = await before.person('gone-since')
  await gone.say('general', 'words of before')
  await eraseLater(before.house.ctx, 'gone-since')
  const { path } = await createBackup(before.house.ctx, 'by hand')
  const dataDir = join(folder, 'later')
  const { config } = loadConfig({ cwd: folder, env: { NEOSPACE_DATA: dataDir } })
  await restoreBackup({ config, clock: systemClock, random: systemRandom, forgetKeys }, path)
  const clock = fakeClock(Date.now() + sizes.leavingGraceMs)
  await using after = await testNeoSpace({ dataDir, dialect: 'sqlite', clock, hurry: 20 })
  const { reader } = after.house.ctx.db
  const found = await reader.selectFrom('users').select(['username', 'state']).execute()
  expect(found).toEqual([{ username: `~${gone.id}`, state: 'erased' }])
  // The words follow by the keeper, without anybody’s help.
  const bodies = () => reader.selectFrom('entries').select(['body', 'author_name']).execute()
  await expect.poll(bodies, { timeout: 10_000 }).toEqual([{ body: null, author_name: null }])
})
