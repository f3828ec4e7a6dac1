// A real server process, killed with -9 while it erases what somebody wrote: started again, it goes on by itself.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { sizes } from '#contract/limits'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import { serverProcess } from '#dev-env/server-process'
import { eraseNow } from '#slices/accounts/index'
import { furnish } from './kill/under-fire.ts'

const room = 'general'
const count = sizes.erasedPerSecond * 2 + 20

it('CHAT-1.12 LAW-4 LAW-5 a kill -9 in the middle of erasing leaves work that the next start finishes, and clients that agree', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
  await furnish(dataDir)
  {
    // So slow that no keeper comes round.
    await using house = await testNeoSpace({ dataDir, dialect: 'sqlite', hurry: 1e-3 })
    const ada = await house.person('ada-who-goes')
    for (let n = 0; n < count; n++) await ada.say(room, `word ${n}`)
    await eraseNow(house.house.ctx, 'ada-who-goes')
  }
  await using server = serverProcess(dataDir, await freePort('127.0.0.1'), {}, { spare: true })
  try {
    await server.start()
    await using bob = await referenceClient(server.url, 'bob', passphrase, 20)
    await bob.join(room)
    await bob.history(room)
    const left = (): number => bob.messages(room).filter(({ user }) => user !== null).length
    const until = async (done: () => boolean): Promise<void> => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await until(() => left() < count)
    await server.kill()
    const undone = left()
    expect(undone).toBeGreaterThan(0)
    await server.start()
    const began = performance.now()
    await bob.settled()
    await until(() => left() === 0)
    process.stdout.write(
      `erasing: killed with ${undone} of ${count} left, done ${Math.round(performance.now() - began)} ms after\n`,
    )
    await bob.settled()
    expect(bob.messages(room)).toHaveLength(count)
    for (const message of bob.messages(room))
      expect(message).toMatchObject({ user_id: null, user: null, client_id: null, content: null, deleted: true })
    expect(await bob.verify(room)).toBe('equal')
  } finally {
    await server.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 120_000)
