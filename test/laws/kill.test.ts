// A real server process, killed with -9 while three clients send, edit and delete, and started again on the same data: nothing that was acknowledged is missing, and all three and the database are equal.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import { systemClock, systemRandom } from '#bedrock/clock'
import type { Message } from '#contract/messages'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { type ReferenceClient, Refused } from '#dev-env/reference-shape'
import { referenceClient } from '#dev-env/reference-client'
import { serverProcess } from '#dev-env/server-process'

const rounds = Number(process.env.LAWS_KILLS ?? 3)

/** Makes the accounts in process, then leaves the data to the server process. */
async function furnish(dataDir: string, names: readonly string[]): Promise<void> {
  const house = await testNeoSpace({ dataDir, dialect: 'sqlite', clock: systemClock, random: systemRandom })
  for (const name of names) await house.signedIn(name)
  await house[Symbol.asyncDispose]()
}

it('LAW-5 LAW-1 kill -9 during writes loses nothing acknowledged, and all clients converge with the database', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
  const names = ['ada', 'bob', 'bot-cleo']
  await furnish(dataDir, names)
  await using server = serverProcess(dataDir, await freePort('127.0.0.1'))
  await server.start()
  const clients: ReferenceClient[] = await Promise.all(
    names.map((name) => referenceClient(server.url, name, passphrase, 10)),
  )
  const acked = new Map<number, Message>()
  const remember = (message: Message): void => {
    const known = acked.get(message.id)
    if (!known || known.rev < message.rev) acked.set(message.id, message)
  }
  try {
    for (const client of clients) await client.join('general')
    for (let round = 0; round < rounds; round++) {
      let stop = false
      const talk = async (client: ReferenceClient): Promise<void> => {
        const mine: number[] = []
        for (let n = 0; !stop; n++) {
          const message = await client.say('general', `${client.username} ${round}.${n}`)
          remember(message)
          mine.push(message.id)
          if (n % 3 === 1) remember(await client.edit(mine[n - 1] ?? 0, `edited ${round}.${n}`))
          if (n % 5 === 4)
            remember(
              await client.remove(mine[n - 2] ?? 0).catch((error: unknown) => {
                throw error instanceof Refused ? new Error(error.message) : error
              }),
            )
        }
      }
      const talking = clients.map(talk)
      while (acked.size < (round + 1) * 40) await new Promise((resolve) => setImmediate(resolve))
      await server.kill()
      const restarted = server.start()
      await restarted
      stop = true
      await Promise.all(talking)
    }
    for (const client of clients) {
      await client.settled()
      await client.history('general')
      await client.settled()
      expect(await client.verify('general')).toBe('equal')
    }
    await server.kill()
    const database = new DatabaseSync(join(dataDir, 'neospace.sqlite'), { readOnly: true })
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    const rows = database
      .prepare('select id, rev, body, erased_at is not null as deleted from entries order by id')
      .all()
      .map((row) => ({ ...row }))
    database.close()
    for (const client of clients) {
      expect(
        client
          .messages('general')
          .map(({ id, rev, content, deleted }) => ({ id, rev, body: content, deleted: Number(deleted) })),
      ).toEqual(rows)
    }
    const byId = new Map(rows.map((row) => [row['id'], row]))
    for (const message of acked.values()) {
      const row = byId.get(message.id)
      expect(row, `message ${message.id}`).toBeDefined()
      expect(Number(row?.['rev'])).toBeGreaterThanOrEqual(message.rev)
    }
    expect(acked.size).toBeGreaterThanOrEqual(rounds * 40)
  } finally {
    for (const client of clients) await client[Symbol.asyncDispose]()
    await server.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 180_000)
