// A real server process, killed with -9 while three clients send, edit and delete, and started again on the same data: nothing that was acknowledged is missing, and all three and the database are equal.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { freePort } from '#bedrock/http/free-port'
import type { Message } from '#contract/messages'
import { passphrase } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import type { Ack } from '#dev-env/reference-shape'
import { serverProcess } from '#dev-env/server-process'
import { furnish, type Row, underFire } from './kill/under-fire.ts'

const room = 'general'
const rounds = Number(process.env.LAWS_KILLS ?? 20)

it(
  `RT-07 LAW-1 LAW-5 kill -9 ${rounds} times during writes loses nothing acknowledged, and all clients converge with the database`,
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
    await furnish(dataDir)
    await using server = serverProcess(dataDir, await freePort('127.0.0.1'), {}, { spare: true })
    await server.start()
    const began = performance.now()
    const lasted = (): string => `${Math.round((performance.now() - began) / 1_000)} s`
    let kills = 0
    try {
      await using fire = await underFire(server.url)
      const writes = await fire.rage(rounds, async () => {
        await server.kill()
        await server.start()
        kills++
        // Hours that say nothing are taken for a test that hangs.
        if (kills % 50 === 0) process.stdout.write(`kill: ${kills} of ${rounds} times in ${lasted()}\n`)
      })
      await fire.expectWhole(async () => {
        await server.kill()
        const database = new DatabaseSync(join(dataDir, 'neospace.sqlite'), { readOnly: true })
        expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
        const found = database
          .prepare('select id, rev, body, erased_at is not null as deleted from entries order by id')
          .all()
        database.close()
        return found.map((row) => ({ ...row }) as unknown as Row) // The columns that were asked for.
      })
      process.stdout.write(`kill: ${rounds} times in ${lasted()}, ${writes} writes acknowledged, none missing\n`)
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + rounds * 20_000,
)

it('RT-06 what was sent when the server was killed is one message however often it is sent again, and a conflict with other words', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-kill-'))
  await furnish(dataDir)
  await using server = serverProcess(dataDir, await freePort('127.0.0.1'), {}, { spare: true })
  try {
    await server.start()
    await using client = await referenceClient(server.url, 'ada', passphrase, 20)
    await client.join(room)
    const send = (client_id: string, content: string): Promise<Ack<{ message: Message; duplicate: boolean }>> =>
      client.socket.timeout(10_000).emitWithAck('send_message', { room, client_id, content })
    const [acked, hanging] = ['sent-and-acked', 'sent-and-hanging']
    const first = await send(acked, 'before the kill')
    const unheard = send(hanging, 'while it is killed').catch(() => null)
    await server.kill()
    await unheard
    await server.start()
    await client.settled()
    expect(await send(acked, 'before the kill')).toEqual({
      ok: true,
      data: { ...(first.ok ? first.data : {}), duplicate: true },
    })
    const answers = [await send(hanging, 'while it is killed'), await send(hanging, 'while it is killed')]
    expect(answers[1]).toEqual({ ok: true, data: { ...(answers[0]?.ok ? answers[0].data : {}), duplicate: true } })
    for (const id of [acked, hanging])
      expect(await send(id, 'other words')).toMatchObject({ ok: false, code: 'CONFLICT' })
    await client.settled()
    expect(client.messages(room).map(({ client_id }) => client_id)).toEqual([acked, hanging])
    expect(await client.verify(room)).toBe('equal')
  } finally {
    await server.kill()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 120_000)
