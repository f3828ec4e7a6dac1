// How long it takes to bring a large house back from its backup.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { command, forgetBackups } from '../system/command.ts'
import { fileIn } from '../houses/many.ts'
import { passingFolder } from '../system/passing-folder.ts'

export interface Restoring {
  readonly messages: number
  readonly mediaBytes: number
  /** In ms, the making of the backup, which is checked as it is made. */
  readonly created: number
  /** In ms, of each round. */
  readonly restored: readonly number[]
}

function counted(dataDir: string): { messages: number; mediaBytes: number } {
  using database = new DatabaseSync(fileIn(dataDir), { readOnly: true })
  const one = (statement: string): number => Number(database.prepare(statement).get()?.['n'])
  return { messages: one('select count(*) as n from entries'), mediaBytes: one('select sum(bytes) as n from files') }
}

/** Makes a backup of the house in this folder, which nobody may have open, and restores it into new ones. */
export async function restoring(dataDir: string, rounds: number): Promise<Restoring> {
  const there = counted(dataDir)
  const created = await command(dataDir, 'backup', 'create')
  const [name = ''] = readdirSync(join(dataDir, 'backups'))
  const restored: number[] = []
  for (let n = 0; n < rounds; n++) {
    await using folder = await passingFolder()
    restored.push(await command(folder.path, 'backup', 'restore', join(dataDir, 'backups', name)))
    const { messages, mediaBytes } = counted(folder.path)
    if (messages !== there.messages || mediaBytes !== there.mediaBytes)
      throw new Error('What was restored is not what was there.')
  }
  await forgetBackups(dataDir)
  return { ...there, created, restored }
}
