// Two servers on one database that send at the same moment, or of which one removes what the other tells; on SQLite, two processes.
import pg from 'pg'
import { expect, it } from 'vitest'
import { systemClock } from '#bedrock/clock'
import { unwatched } from '#bedrock/db/database'
import { openPostgres } from '#bedrock/db/postgres'
import { openSqlite } from '#bedrock/db/sqlite'
import { signIn } from '#contract/accounts'
import { addDevice } from '#contract/devices'
import { sizes } from '#contract/limits'
import { passphrase, testNeoSpace } from '#dev-env/neospace'
import { postOffice } from '#dev-env/post-office'
import { claimPushes } from './commands/claim-pushes.ts'
import type { Tx } from './owns.ts'

it('NOTE-2.15 of two servers each push is sent by one', async () => {
  await using service = await postOffice()
  await using house = await testNeoSpace({ outside: service.outside.overrides, hurry: 1e-3 })
  const { database } = house.config
  const one = house.house.ctx.db
  await using two =
    database.kind === 'sqlite'
      ? openSqlite(database.file, systemClock, unwatched)
      : openPostgres(database.url.reveal(), systemClock, unwatched)
  const ada = await house.person('ada')
  await house.signedIn('bob')
  for (let n = 0; n < sizes.devices; n++) {
    const visitor = house.visitor()
    await visitor.request(signIn, { body: { username: 'bob', password: passphrase } })
    await visitor.request(addDevice, { body: service.browser(`device-${n}`).subscription })
  }
  service.answer(503)
  await ada.say('general', '@bob come here')
  await house.settle()
  const claim = (db: typeof one) => db.write('claim', (tx: Tx) => claimPushes(tx))
  for (let round = 0; round < 30; round++) {
    await one.maintenance.updateTable('device_pushes').set({ due_at: 0 }).execute()
    const claimed = (await Promise.all([claim(one), claim(two), claim(one), claim(two)])).flat()
    expect(claimed).toHaveLength(sizes.devices)
    expect(new Set(claimed.map(({ device_id }) => device_id)).size, `round ${round}`).toBe(sizes.devices)
  }
})

it.runIf(process.env.NEOSPACE_TEST_DIALECT === 'postgres')(
  'NOTE-2.14 a device that is removed at the same moment hinders nobody who says something',
  async () => {
    await using service = await postOffice()
    await using house = await testNeoSpace({ outside: service.outside.overrides, hurry: 1e-3 })
    const { database } = house.config
    if (database.kind !== 'postgres') throw new Error('This house lives on PostgreSQL.')
    const [ada, bob] = [await house.person('ada'), await house.person('bob')]
    const body = service.browser('phone').subscription
    const { device } = await bob.visitor.request(addDevice, { body })
    const other = new pg.Client({ connectionString: database.url.reveal() })
    await other.connect()
    try {
      await other.query('begin')
      await other.query('delete from devices where id = $1', [device.id])
      const said = ada.say('general', '@bob come here')
      const blocked = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      await expect.poll(async () => (await other.query(blocked)).rowCount).toBe(1)
      await other.query('commit')
      expect((await said).message.content).toBe('@bob come here')
    } finally {
      await other.end()
    }
    await house.settle()
    expect(service.delivered).toEqual([])
  },
)
