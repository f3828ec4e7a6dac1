// OPS-6 for files: a backup holds every piece, proves it, and brings it back.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { restoreBackup } from '#bedrock/backup/restore-backup'
import { verifyBackup } from '#bedrock/backup/verify-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import { deleteFile } from '#contract/files'
import { bytesOf, photo, send, storedPieces } from '#dev-env/files'
import { testNeoSpace } from '#dev-env/neospace'
import { loadConfig } from '#server/config/config'
import { wav } from '#dev-env/sounds'

const root = mkdtempSync(join(tmpdir(), 'neospace-media-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const piecesBelow = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[a-z0-9]+$/.test(name))
        .toSorted()
    : []

describe('a backup', () => {
  test('OPS-6 holds every size of every finished file, is proved piece by piece, and brings them back into an empty folder', async () => {
    await using house = await testNeoSpace()
    const ann = await house.person('ann')
    const picture = await send(ann, await bytesOf(photo(700, 500).png()))
    await send(ann, wav(500), 'voice')
    const gone = await send(ann, await bytesOf(photo(90, 90).png()))
    await ann.visitor.request(deleteFile, { params: { name: gone.name } })

    const { path, manifest } = await createBackup(house.house.ctx, 'by hand')
    const stored = storedPieces(house).toSorted()
    expect(stored.length).toBe(4)
    expect(piecesBelow(join(path, 'files'))).toEqual(stored)
    expect(manifest.media?.pieces).toBe(4)
    expect(await verifyBackup(path)).toMatchObject({ good: true, problems: [] })

    const { config } = loadConfig({ env: { NEOSPACE_DATA: join(root, 'other') }, cwd: root })
    const into = { config, clock: systemClock, random: systemRandom, forgetKeys: () => Promise.resolve() }
    if (house.config.database.kind === 'sqlite') {
      await restoreBackup(into, path)
      expect(piecesBelow(join(root, 'other', 'files'))).toEqual(stored)
      const [first = ''] = stored.filter((name) => name.includes(picture.name))
      expect(
        readFileSync(join(root, 'other', 'files', first)).equals(
          readFileSync(join(house.config.dataDir, 'files', first)),
        ),
      ).toBe(true)
    }

    const [broken = '', lost = ''] = stored.map((name) => join(path, 'files', name))
    const bytes = readFileSync(broken)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(broken, bytes)
    rmSync(lost)
    const { problems } = await verifyBackup(path)
    expect(problems.toSorted((a, b) => a.length - b.length)).toEqual([
      expect.stringContaining('is missing.'),
      expect.stringContaining('is not the file that was written'),
    ])
    await expect(restoreBackup(into, path)).rejects.toThrow(/nothing was changed/)
    rmSync(join(path, 'media.list'))
    expect((await verifyBackup(path)).problems).toEqual(['media.list is missing.'])
  })
})
