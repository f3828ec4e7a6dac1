// OPS-3, ACC-7.8: erasing an account from the machine, with its receipt.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sizes } from '#contract/limits'
import { testNeoSpace } from '#dev-env/neospace'
import { cliCommands } from './commands/index.ts'
import { exitCodes } from './exit-codes.ts'
import { runCli } from './run-cli.ts'

let dataDir: string
let ids: readonly number[]
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-erase-'))
  await using house = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  await house.signedIn('boss', 'owner')
  const [ada, bob] = [await house.person('ada'), await house.person('bob')]
  ids = [ada.id, bob.id]
  // More than goes at once.
  for (let n = 0; n < sizes.erasedPerSecond + 5; n++) await ada.say('general', `word ${n}`)
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function cli(line: string) {
  const seen = { out: '', err: '' }
  const io = {
    stdin: Readable.from([]),
    stdout: { write: (text: string) => void (seen.out += text) },
    stderr: { write: (text: string) => void (seen.err += text) },
    env: { NEOSPACE_DATA: dataDir, NEOSPACE_MIN_FREE_MB: '1' },
    cwd: dataDir,
  }
  return { code: await runCli(line.split(' '), io, cliCommands), ...seen }
}
const states = async () => {
  const { data } = JSON.parse((await cli('user list --json')).out) as {
    data: { users: readonly { username: string; state: string }[] }
  }
  return data.users.map(({ username, state }) => `${username} ${state}`)
}

test('ACC-7.8 OPS-3 nothing is done without --yes, for unknown names, or to the last owner', async () => {
  expect(await cli('user erase ada')).toMatchObject({
    code: exitCodes.usage.code,
    err: expect.stringContaining('--yes'),
  })
  expect(JSON.parse((await cli('user erase nobody-here --yes --json')).out)).toMatchObject({ code: 'NOT_FOUND' })
  expect(JSON.parse((await cli('user erase boss --yes --json')).out)).toMatchObject({ code: 'CONFLICT' })
  expect(await states()).toEqual(['ada active', 'bob active', 'boss active'])
})

test('ACC-7.8 OPS-3 with --grace it is as if they had asked for it', async () => {
  const { data } = JSON.parse((await cli('user erase bob --grace --yes --json')).out) as {
    data: { erase_at: string; erased: boolean }
  }
  expect(data).toMatchObject({ username: 'bob', erased: false, accounts: [] })
  const away = Date.parse(data.erase_at) - Date.now()
  expect(Math.abs(away - sizes.leavingGraceMs)).toBeLessThan(60_000)
  expect((await cli('user erase bob --grace --yes')).out).toContain(`bob will be erased at ${data.erase_at}`)
  expect(await states()).toContain('bob active')
})

test('ACC-7.8 OPS-3 without it the account and all that it wrote are gone at once, and the receipt says so', async () => {
  const { data } = JSON.parse((await cli('user erase ada --yes --json')).out) as { data: object }
  expect(data).toMatchObject({ username: 'ada', erased: true, accounts: [ids[0]], messages_follow: false })
  expect(await states()).toEqual(['bob active', 'boss active', `~${ids[0]} erased`])
  const { out } = await cli('user erase bob --yes')
  expect(out).toMatch(new RegExp(`^bob was erased at .+: account ${ids[1]}\\.\nGone: `))
  expect(out).toContain('What they wrote is gone too.')
  await using house = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  const entries = await house.house.ctx.db.reader.selectFrom('entries').selectAll().execute()
  expect(entries).toHaveLength(sizes.erasedPerSecond + 5)
  for (const entry of entries)
    expect(entry).toMatchObject({ author_id: null, author_name: null, client_id: null, body: null })
})
