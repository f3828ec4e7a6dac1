// What is left of an erased account.
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '#contract/accounts'
import { checkInvite, createInvite } from '#contract/house'
import { blockPerson, followPerson, listFollowing, muteForMe } from '#contract/friends'
import { suggestPeople } from '#contract/people'
import { presencePush, sessionEndedPush } from '#contract/presence'
import { addMember, getRoom, listMembers, listRooms, openRoom } from '#contract/rooms'
import { startTransfer, confirmSession, useTransfer } from '#contract/security'
import { sizes } from '#contract/limits'
import { addPasskeyTo } from '#dev-env/add-passkey'
import { type FakeClock, fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect } from '#dev-env/person'
import { visitor } from '#dev-env/visitor'
import { eraseLater, eraseNow, makeBot, makeResetLink, openAccount } from './index.ts'
import { eraseDue } from './prepare/erasing.ts'

let clock: FakeClock
let house: TestNeoSpace
beforeAll(async () => {
  clock = fakeClock()
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())

const password = passphrase
const rows = (
  table: 'sessions' | 'second_factors' | 'recovery_codes' | 'transfers' | 'passkeys' | 'links' | 'read_marks',
  id: number,
) => house.house.ctx.db.reader.selectFrom(table).selectAll().where('user_id', '=', id).execute()
const secretOf = (link: string): string => link.split('#')[1] ?? ''

describe('erasing', () => {
  it('ACC-7.3 FRND-1.8 ROOM-1.11 ends sessions and sockets within a second, and leaves a number', async () => {
    const { ctx } = house.house
    const witness = await house.person('witness')
    const gone = await house.person('Vanessa')
    await using phone = await connect(gone.visitor, gone)
    await gone.visitor.request(followPerson, { params: { id: witness.id } })
    await witness.visitor.request(followPerson, { params: { id: gone.id } })
    await gone.visitor.request(muteForMe, { params: { id: witness.id } })
    const rude = await house.person('rude')
    await gone.visitor.request(blockPerson, { params: { id: rude.id } })
    await gone.visitor.request(openRoom, { body: { name: 'shared', kind: 'private' } })
    await gone.visitor.request(addMember, { params: { room: 'shared', username: 'witness' }, body: {} })
    await gone.visitor.request(openRoom, { body: { name: 'vanessas-own', topic: 'hers', kind: 'private' } })
    await gone.visitor.request(openRoom, { body: { name: 'for-all' } })
    const { link: invite } = await gone.visitor.request(createInvite, { body: { note: 'from Vanessa' } })
    const token = await makeBot(ctx, { username: 'vanebot', owner: 'Vanessa', scopes: ['read'] })
    const robo = await connect(visitor(house.url, token), { id: 0, username: 'vanebot' })
    await gone.visitor.request(confirmSession, { body: { password } })
    await addPasskeyTo(gone.visitor, house.config.origin, 'her phone')
    const { link: transfer } = await gone.visitor.request(startTransfer, {})
    const { link: reset } = await makeResetLink(ctx, { target: { username: 'Vanessa' }, by: null })
    witness.forget()

    await eraseLater(ctx, 'Vanessa')
    clock.advance(sizes.leavingGraceMs)
    const began = performance.now()
    await eraseDue(ctx)
    for (const each of [gone, phone, robo]) expect(await each.hears(sessionEndedPush)).toEqual({ reason: 'deleted' })
    const tookMs = performance.now() - began
    console.log(`an erasure reached three sockets after ${tookMs.toFixed(0)} ms`)
    expect(tookMs).toBeLessThan(1_000)

    const left = await ctx.db.reader.selectFrom('users').selectAll().where('id', '=', gone.id).executeTakeFirstOrThrow()
    expect(left).toMatchObject({ username: `~${gone.id}`, name_key: `~${gone.id}`, passphrase: '', role: 'member' })
    expect(left).toMatchObject({
      state: 'erased',
      state_reason: null,
      hidden: 0,
      muted_until: null,
      suspended_until: null,
      frozen: 0,
    })
    for (const table of [
      'sessions',
      'second_factors',
      'recovery_codes',
      'transfers',
      'passkeys',
      'links',
      'read_marks',
    ] as const)
      expect(await rows(table, gone.id), table).toEqual([])
    expect(await ctx.db.reader.selectFrom('bots').selectAll().execute()).toEqual([])

    // Others are told once that they are away, and then find nothing of them.
    await witness.hears(presencePush, ({ people }) =>
      people.some(({ id, state }) => id === gone.id && state === 'away'),
    )
    expect((await witness.visitor.request(listFollowing, {})).items).toEqual([])
    expect((await witness.visitor.request(suggestPeople, { query: { prefix: 'vane' } })).items).toEqual([])
    const { items } = await witness.visitor.request(listMembers, { params: { room: 'shared' } })
    expect(items).toEqual([{ id: witness.id, username: 'witness', moderator: true }])
    expect((await witness.visitor.request(getRoom, { params: { room: 'for-all' } })).room.can_manage).toBe(false)
    const own = ctx.db.reader.selectFrom('rooms').selectAll().where('archived_at', 'is not', null)
    const closed = await own.executeTakeFirstOrThrow()
    expect(closed).toMatchObject({ name: `~${closed.id}`, topic: '', opened_by: null })

    // [ACC-7.4] Nothing opens.
    expect((await gone.visitor.ask(listRooms, {})).body).toMatchObject({ code: 'SESSION_EXPIRED' })
    const door = house.visitor()
    const asked = [
      await door.ask(signIn, { body: { username: 'Vanessa', password } }),
      await door.ask(signIn, { body: { username: `~${gone.id}`, password: '' } }),
    ]
    for (const { body } of asked)
      expect(body).toMatchObject({ ok: false, code: expect.stringMatching(/BAD_CRED|VALID/) })
    expect((await door.ask(checkInvite, { body: { token: secretOf(invite) } })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await door.ask(useTransfer, { body: { token: secretOf(transfer) } })).body).toMatchObject({
      code: 'NOT_FOUND',
    })
    const spent = await door.fetch('POST', '/api/reset', {
      body: { token: secretOf(reset), password: 'ten quiet cats on a roof' },
    })
    expect(spent.body).toMatchObject({ code: 'NOT_FOUND' })
    expect((await visitor(house.url, token).fetch('GET', '/api/rooms')).status).toBe(401)

    const acts = await ctx.db.reader.selectFrom('audit').selectAll().where('act', '=', 'erase').execute()
    expect(acts.map(({ actor_id, subject_id, details }) => ({ actor_id, subject_id, details }))).toContainEqual({
      actor_id: gone.id,
      subject_id: gone.id,
      details: '{}',
    })
    expect(JSON.stringify(acts).toLowerCase()).not.toContain('vane')
  })

  it('ACC-7.4 leaves no trace that one could ask for by number', async () => {
    const { ctx } = house.house
    const other = await house.person('asker')
    const { user } = await house.signedIn('quitter')
    await eraseNow(ctx, 'quitter')
    const params = { id: user.id }
    for (const route of [followPerson, blockPerson, muteForMe])
      expect((await other.visitor.ask(route, { params })).body).toMatchObject({ ok: false, code: 'NOT_FOUND' })
    await other.visitor.request(openRoom, { body: { name: 'askers', kind: 'private' } })
    for (const username of ['quitter', `~${user.id}`]) {
      const { body } = await other.visitor.fetch('PUT', `/api/rooms/askers/members/${username}`, { body: {} })
      expect(body).toMatchObject({ ok: false, code: expect.stringMatching(/NOT_FOUND|VALIDATION/) })
    }
  })

  it('ACC-7.6 keeps the name from everybody for 180 days, in any case, and holds only a hash', async () => {
    const { ctx } = house.house
    await openAccount(ctx, { username: 'Nemo', password })
    await eraseNow(ctx, 'nemo')
    const taken = openAccount(ctx, { username: 'nEMO', password })
    await expect(taken).rejects.toMatchObject({ code: 'CONFLICT', message: 'This name is taken. Choose another.' })
    await expect(makeBot(ctx, { username: 'nemo', scopes: ['read'] })).rejects.toMatchObject({ code: 'CONFLICT' })
    const held = JSON.stringify(await ctx.db.reader.selectFrom('held_names').selectAll().execute())
    expect(held).toMatch(/"[0-9a-f]{64}"/)
    expect(held.toLowerCase()).not.toContain('nemo')
    clock.advance(sizes.nameHeldMs)
    expect((await openAccount(ctx, { username: 'nemo', password })).username).toBe('nemo')
  })

  it('ACC-7.8 refuses the last owner and unknown names at the command line too', async () => {
    const { ctx } = house.house
    await openAccount(ctx, { username: 'oona', password, role: 'owner' })
    await expect(eraseNow(ctx, 'oona')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(eraseLater(ctx, 'oona')).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(eraseNow(ctx, 'nobody-here')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

it('ACC-7.7 whoever comes back with an older backup is erased before the house serves', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-erased-'))
  const file = join(dataDir, 'neospace.db')
  const before = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  const { user } = await before.signedIn('lazarus')
  await before.signedIn('stays')
  await before[Symbol.asyncDispose]()
  await copyFile(before.config.database.kind === 'sqlite' ? before.config.database.file : file, join(dataDir, 'older'))
  const erased = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  await eraseNow(erased.house.ctx, 'lazarus')
  await erased[Symbol.asyncDispose]()
  expect(await readFile(join(dataDir, 'erased.jsonl'), 'utf8')).toMatch(
    new RegExp(`^\\{"id":${user.id},"created_at":\\d+\\}\\n$`),
  )
  // As somebody puts a copy back who knows of no command for it.
  await copyFile(join(dataDir, 'older'), before.config.database.kind === 'sqlite' ? before.config.database.file : file)
  {
    await using after = await testNeoSpace({ dataDir, dialect: 'sqlite' })
    const { reader } = after.house.ctx.db
    const found = await reader.selectFrom('users').select(['username', 'state']).orderBy('id').execute()
    expect(found).toEqual([
      { username: `~${user.id}`, state: 'erased' },
      { username: 'stays', state: 'active' },
    ])
    const door = after.visitor()
    const { body } = await door.ask(signIn, { body: { username: 'lazarus', password } })
    expect(body).toMatchObject({ ok: false, code: 'BAD_CREDENTIALS' })
  }
  await rm(dataDir, { recursive: true })
})
