// Clients that send, edit and delete without a pause while a house is harmed again and again, and what must hold afterwards.
import { expect } from 'vitest'
import type { Message } from '#contract/messages'
import { systemClock, systemRandom } from '#bedrock/clock'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import type { ReferenceClient } from '#dev-env/reference-shape'

const names = ['ada', 'bob', 'bot-cleo']
const room = 'general'

/** A row of the log, as either database gives it. */
export interface Row {
  readonly id: number
  readonly rev: number
  readonly body: string | null
  readonly deleted: number
}

export interface Fire extends AsyncDisposable {
  /** Goes on until so many harms were done while everyone wrote; answers how many writes were acknowledged. */
  rage(rounds: number, harm: () => Promise<void>): Promise<number>
  /** Waits until everyone is settled, and compares. */
  expectWhole(rows: () => Promise<Row[]>): Promise<void>
}

/** Makes the accounts in process, then leaves the data to the server. */
export async function furnish(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const house = await testNeoSpace({ dataDir, env, dialect: 'sqlite', clock: systemClock, random: systemRandom })
  for (const name of names) await house.signedIn(name)
  await house[Symbol.asyncDispose]()
}

/** Signs three clients in and lets them listen. */
export async function underFire(url: string): Promise<Fire> {
  const clients: ReferenceClient[] = await Promise.all(names.map((name) => referenceClient(url, name, passphrase, 20)))
  for (const client of clients) await client.join(room)
  const acked = new Map<number, Message>()
  let writes = 0
  const remember = (message: Message): void => {
    writes++
    const known = acked.get(message.id)
    if (!known || known.rev < message.rev) acked.set(message.id, message)
  }
  async function talk(client: ReferenceClient, round: number, ended: () => boolean): Promise<void> {
    const mine: number[] = []
    for (let n = 0; !ended(); n++) {
      const message = await client.say(room, `${client.username} ${round}.${n}`)
      remember(message)
      mine.push(message.id)
      if (n % 3 === 1) remember(await client.edit(mine[n - 1] ?? 0, `edited ${round}.${n}`))
      if (n % 5 === 4) remember(await client.remove(mine[n - 2] ?? 0))
    }
  }
  return {
    async rage(rounds, harm) {
      for (let round = 0; round < rounds; round++) {
        let ended = false
        const talking = Promise.all(clients.map((client) => talk(client, round, () => ended)))
        // The harm falls at another place of their talk each time.
        const enough = writes + 5 + Math.floor(Math.random() * 40)
        while (writes < enough) await new Promise((resolve) => setImmediate(resolve))
        await harm()
        ended = true
        await talking
      }
      return writes
    },
    async expectWhole(rows) {
      for (const client of clients) {
        await client.settled()
        await client.history(room)
        await client.settled()
        expect(await client.verify(room)).toBe('equal')
      }
      const stored = await rows()
      for (const client of clients)
        expect(
          client
            .messages(room)
            .map(({ id, rev, content, deleted }) => ({ id, rev, body: content, deleted: Number(deleted) })),
        ).toEqual(stored)
      const byId = new Map(stored.map((row) => [row.id, row]))
      for (const message of acked.values()) {
        const row = byId.get(message.id)
        expect(row, `message ${message.id}`).toBeDefined()
        if (row?.rev === message.rev) expect(row.body).toBe(message.content)
        else expect(row?.rev).toBeGreaterThan(message.rev)
      }
      // What was said twice because its answer was lost is one.
      const words = stored.flatMap(({ body }) => (body === null || body.startsWith('edited') ? [] : [body]))
      expect(new Set(words).size).toBe(words.length)
      expect(new Set(stored.map(({ rev }) => rev)).size).toBe(stored.length)
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients) await client[Symbol.asyncDispose]()
    },
  }
}
