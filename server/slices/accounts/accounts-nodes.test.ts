// What two servers on one database do to the same account at the same moment; on SQLite, two processes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#bedrock/db/database'
import { sizes } from '#contract/limits'
import { type BareDatabase, bareDatabase } from '#dev-env/database'
import { changePassphrase } from './commands/change-account.ts'
import { createAccount } from './commands/create-account.ts'
import { endSessions } from './commands/end-sessions.ts'
import { openSession } from './commands/open-session.ts'
import { signIn } from './commands/sign-in.ts'
import { storeResetLink } from './commands/store-reset-link.ts'
import { storeTransfer, useTransfer } from './commands/transfers.ts'
import type { Tx } from './owns.ts'

let bare: BareDatabase
let one: Database
let two: Database
let made = 0

beforeAll(async () => {
  bare = await bareDatabase()
  one = bare.db
  two = bare.again()
})
afterAll(() => bare[Symbol.asyncDispose]())

const rounds = Array.from({ length: 30 }, (_, n) => n)
const session = (name: string) => ({ tokenHash: `${name} ${made++}`, device: 'test', replaces: null })

async function account(): Promise<{ readonly id: number; readonly passphrase: string; readonly factorSince: null }> {
  const passphrase = `phc ${made}`
  const username = `twice-${made++}`
  const { id } = await one.write('made', (tx: Tx) =>
    createAccount(tx, { username, heldAs: username, passphrase: { phc: passphrase }, role: 'member' }),
  )
  return { id, passphrase, factorSince: null }
}
const sessionsOf = async (id: number) =>
  (await one.reader.selectFrom('sessions').select('id').where('user_id', '=', id).execute()).length

describe('two servers', () => {
  it('ACC-2.5 leave no session of a passphrase that the other changes', async () => {
    for (const round of rounds) {
      const proved = await account()
      const [entered, changed] = await Promise.allSettled([
        one.write('a', (tx: Tx) => signIn(tx, proved, session('racing'))),
        two.write('b', (tx: Tx) => changePassphrase(tx, proved.id, { phc: 'another' }, null)),
      ])
      expect(changed.status, `round ${round}`).toBe('fulfilled')
      if (entered.status === 'rejected') expect(entered.reason).toMatchObject({ code: 'BAD_CREDENTIALS' })
      expect(await sessionsOf(proved.id), `round ${round}`).toBe(0)
    }
  })

  it('ACC-6.2 leave no session that moved while the other ended all', async () => {
    for (const round of rounds) {
      const { id } = await account()
      await one.write('a', (tx: Tx) => openSession(tx, id, session('standing')))
      const { id: standing } = await one.reader
        .selectFrom('sessions')
        .select('id')
        .where('user_id', '=', id)
        .executeTakeFirstOrThrow()
      const token = `moving ${made++}`
      await one.write('a', (tx: Tx) => storeTransfer(tx, id, standing, token))
      const [moved, ended] = await Promise.allSettled([
        one.write('a', (tx: Tx) => useTransfer(tx, token, session('moved'))),
        two.write('b', (tx: Tx) => endSessions(tx, { userId: id, which: 'all', reason: 'revoked' })),
      ])
      expect(ended.status, `round ${round}`).toBe('fulfilled')
      if (moved.status === 'rejected') expect(moved.reason).toMatchObject({ code: 'NOT_FOUND' })
      expect(await sessionsOf(id), `round ${round}`).toBe(0)
    }
  })

  it('AU-08 leave one reset link and one moving link of two that they make at once', async () => {
    for (const round of rounds) {
      const { id } = await account()
      await one.write('a', (tx: Tx) => openSession(tx, id, session('standing')))
      const { id: standing } = await one.reader
        .selectFrom('sessions')
        .select('id')
        .where('user_id', '=', id)
        .executeTakeFirstOrThrow()
      const token = () => `link ${made++}`
      await Promise.all(
        [one, two].flatMap((db) => [
          db.write('r', (tx: Tx) => storeResetLink(tx, null, { id }, token(), sizes.resetLinkMs)),
          db.write('t', (tx: Tx) => storeTransfer(tx, id, standing, token())),
        ]),
      )
      for (const table of ['links', 'transfers'] as const) {
        const rows = await one.reader.selectFrom(table).select('id').where('user_id', '=', id).execute()
        expect(rows, `${table}, round ${round}`).toHaveLength(1)
      }
    }
  })
})
