// What the command line does with a house, as its cats hear of it.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CatsHouse, catsHouse } from '#dev-env/cats-kept'
import type { TestNeoSpace } from '#dev-env/neospace'
import { backupAct } from './backup.ts'
import { copyProvedAct, tellHouse } from './tell-house.ts'

let house: TestNeoSpace
let kept: CatsHouse['kept']
beforeAll(async () => {
  ;({ house, kept } = await catsHouse({ dialect: 'sqlite' }))
})
afterAll(() => house[Symbol.asyncDispose]())

it('CAT-6.2 a copy that was made or could not be, and one that was proved, come to the cats of a running house', async () => {
  const { ctx } = house.house
  await backupAct.run(ctx, {})
  expect(await kept.ofHouse()).toEqual(['backup.done'])
  await expect(backupAct.run({ ...ctx, config: { ...ctx.config, dataDir: '/dev/null' } }, {})).rejects.toThrow()
  await copyProvedAct.run(ctx, { good: true })
  await copyProvedAct.run(ctx, { good: false })
  await tellHouse(ctx, 'migration.run')
  await tellHouse(ctx, 'server.started')
  await tellHouse(ctx, 'server.started')
  expect((await kept.ofHouse()).slice(1)).toEqual([
    'backup.failed',
    'backup.done',
    'backup.failed',
    'migration.run',
    'server.started',
  ])
  // Copies are made by a process of their own.
}, 60_000)

it('CAT-6.2 on data without a house nobody is told', async () => {
  const { bus: _, ...bare } = house.house.ctx
  const before = await kept.ofHouse()
  await tellHouse(bare, 'backup.done')
  expect(await kept.ofHouse()).toEqual(before)
})
