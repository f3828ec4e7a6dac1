// The houses that programs run in: one that goes on, and one that crashes and is put back to a backup.
import type { Socket } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackup } from '#bedrock/backup/create-backup'
import { restoreBackup } from '#bedrock/backup/restore-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import { testNeoSpace, type TestNeoSpace } from '#dev-env/neospace'
import { testDatabase } from '#dev-env/test-database'
import { forgetKeys } from '#slices/accounts/index'

export interface Ground extends AsyncDisposable {
  readonly house: () => TestNeoSpace
  /** Cuts every connection without a word and starts the house again; what was being written may or may not be stored. */
  crash(): Promise<void>
  backup(): Promise<void>
  /** Puts the data back to the last backup. Every session is gone. */
  restore(): Promise<void>
}

/** A house on one port and one database, however often it is started. */
export async function ground(): Promise<Ground> {
  const dataDir = await mkdtemp(join(tmpdir(), 'neospace-programs-'))
  const database = await testDatabase()
  let env: Record<string, string> = { ...database.env }
  const open = () => testNeoSpace({ dataDir, env, clock: systemClock, random: systemRandom })
  const connections = new Set<Socket>()
  const listen = (opened: TestNeoSpace): TestNeoSpace => {
    opened.house.app.server.on('connection', (socket) => {
      connections.add(socket)
      socket.once('close', () => connections.delete(socket))
    })
    return opened
  }
  let house = listen(await open())
  env = { ...env, PORT: new URL(house.url).port }
  let backup = ''
  async function fall(): Promise<void> {
    for (const socket of connections) socket.destroy()
    await house[Symbol.asyncDispose]()
  }
  return {
    house: () => house,
    async crash() {
      await fall()
      house = listen(await open())
    },
    async backup() {
      backup = (await createBackup(house.house.ctx, 'a program')).path
    },
    async restore() {
      const { config } = house
      await fall()
      await restoreBackup({ config, clock: systemClock, random: systemRandom, forgetKeys }, backup)
      house = listen(await open())
    },
    async [Symbol.asyncDispose]() {
      await house[Symbol.asyncDispose]()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
