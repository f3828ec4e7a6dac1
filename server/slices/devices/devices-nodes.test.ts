// Two servers on one database that send at the same moment; on SQLite, two processes.
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
