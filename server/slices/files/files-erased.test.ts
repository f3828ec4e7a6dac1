// What is left of the files of an erased account.
import { expect, test } from 'vitest'
import { send, storedPieces } from '#dev-env/files'
import { testNeoSpace } from '#dev-env/neospace'
import { png } from '#dev-env/pictures'
import { eraseNow } from '#slices/accounts/index'
import { fileViews, useFiles } from './index.ts'

test('FILE-2.6 nothing: neither row nor use nor byte, and no address that was handed out', async () => {
  await using house = await testNeoSpace()
  const { ctx } = house.house
  const [gone, stays] = [await house.person('gone'), await house.person('stays')]
  const [lost, kept] = [await send(gone, png(20, 20)), await send(stays, png(20, 20))]
  for (const [owner, name] of [[gone, lost.name] as const, [stays, kept.name] as const])
    await ctx.db.write('test', (tx) =>
      useFiles(tx, {
        place: 'test',
        placeId: owner.id,
        ownerId: owner.id,
        audience: 'everyone',
        files: [{ name, uses: ['image'] }],
      }),
    )
  const addresses = await fileViews(ctx, ctx.db.reader, stays.id, [lost.name, kept.name])
  const status = async (name: string) => (await fetch(`${house.url}${addresses.get(name)?.url ?? ''}`)).status
  expect([await status(lost.name), await status(kept.name)]).toEqual([200, 200])
  await eraseNow(ctx, 'gone')
  await house.settle()
  expect([await status(lost.name), await status(kept.name)]).toEqual([404, 200])
  for (const table of ['files', 'file_uses', 'file_owners'] as const) {
    const owners = await ctx.db.reader.selectFrom(table).select('owner_id').execute()
    expect([...new Set(owners.map(({ owner_id }) => owner_id))], table).toEqual([stays.id])
  }
  expect(storedPieces(house).filter((piece) => piece.includes(lost.name))).toEqual([])
  expect(storedPieces(house).some((piece) => piece.includes(kept.name))).toBe(true)
})
