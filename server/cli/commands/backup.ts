// `neospace backup create`, `list`, `verify` and `restore`.
import { findBackup, listBackups } from '#bedrock/backup/backup-folder'
import type { MadeBackup } from '#bedrock/backup/create-backup'
import type { Manifest } from '#bedrock/backup/manifest'
import { verifyBackup } from '#bedrock/backup/verify-backup'
import type { CliCommand } from '../cli-command.ts'
import { backupAct } from '../house/backup.ts'
import { reachHouse } from '../house/reach-house.ts'
import { restoreInto } from '../house/restore.ts'
import { holdStopped } from '../house/server-or-lock.ts'
import { tellOfCopy } from '../house/tell-house.ts'
import { table } from '../table.ts'

const mib = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`

const sizeOf = ({ files, media }: Manifest): number => files.reduce((sum, file) => sum + file.bytes, media?.bytes ?? 0)

export const backupCreate: CliCommand = {
  name: 'backup create',
  summary: 'Makes a checked backup in the data folder, beside a running server or without one.',
  details:
    'A backup is a folder with a copy of the database, every picture and sound of people, and a manifest (hashes, numbers of rows, schema). It does not hold the house’s keys: keep a copy of <data>/secrets apart.',
  async run({ config: read }) {
    const { config } = read()
    // Only `backupAct` answers here.
    const made = (await reachHouse(config, backupAct, {})) as MadeBackup
    return {
      data: made,
      text: `Made ${made.path} (${mib(sizeOf(made.manifest))}). Copy it to another machine.`,
    }
  },
}

export const backupList: CliCommand = {
  name: 'backup list',
  summary: 'Lists the backups, the newest first.',
  run({ config: read }) {
    const { config } = read()
    const backups = listBackups(config.dataDir).map(({ name, path, manifest }) => ({
      name,
      path,
      readable: manifest !== null,
      created_at: manifest?.created_at ?? null,
      reason: manifest?.reason ?? null,
      version: manifest?.version ?? null,
      bytes: manifest && sizeOf(manifest),
    }))
    const rows = backups.map((one) => [
      one.name,
      one.reason ?? 'no readable manifest',
      one.bytes === null ? '' : mib(one.bytes),
    ])
    return Promise.resolve({
      data: { backups, order: 'newest' },
      text:
        rows.length > 0
          ? table(['backup', 'made', 'size'], rows)
          : 'There are no backups yet. "neospace backup create" makes one.',
    })
  },
}

export const backupVerify: CliCommand = {
  name: 'backup verify',
  summary: 'Proves that a backup can be restored: hashes, soundness, foreign keys, schema.',
  args: ['[BACKUP]'],
  details: 'BACKUP is a name from "backup list", a path, or "latest" (the default).',
  async run({ config: read, args, io }) {
    const { config } = read()
    const { path, good, problems, manifest } = await verifyBackup(
      findBackup(config.dataDir, args[0] ?? 'latest', io.cwd),
    )
    await tellOfCopy(config, good)
    const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
    return {
      data: { path, good, problems, manifest },
      text: good
        ? `Good: ${path} (${rows} rows, schema ${manifest.migrations.at(-1) ?? 'none'}).`
        : [`Not good: ${path}`, ...problems.map((problem) => `  ✗ ${problem}`)].join('\n'),
      failed: !good,
    }
  },
}

export const backupRestore: CliCommand = {
  name: 'backup restore',
  summary: 'Puts a backup in the place of the data, while the server is stopped.',
  args: ['BACKUP'],
  details:
    'The backup is verified first. Data that is there is saved as a backup before. Every room’s epoch is renewed, so that all clients load afresh.',
  examples: [
    'neospace backup restore latest',
    'neospace backup restore /mnt/usb/2026-11-24T11-05-56Z.neospace-backup --data ./new-house',
  ],
  async run({ config: read, args, io }) {
    const { config } = read()
    const path = findBackup(config.dataDir, args[0] ?? '', io.cwd)
    using _lock = await holdStopped(config, 'restoring')
    const restored = await restoreInto(config, path)
    const saved = restored.saved
      ? `What was there before is kept in ${restored.saved.path}.`
      : 'There was no data before.'
    return {
      data: { ...restored, saved: restored.saved?.path ?? null },
      text: `Restored ${path}. ${saved} Start the server to use it.`,
    }
  },
}
