// Who was erased, in a file of the data folder beside the database: a backup that is put back does not know of it, this file does.
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#server/config/config'
import type { ErasedAccount } from '../queries/leaving.ts'

const fileOf = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'erased.jsonl')

/** [ACC-7.7] Adds to the file; a line is a number and two times, and no name. */
export async function noteErased(config: Pick<Config, 'dataDir'>, accounts: readonly ErasedAccount[]): Promise<void> {
  if (accounts.length === 0) return
  const lines = accounts.map(({ id, created_at }) => `${JSON.stringify({ id, created_at })}\n`)
  await appendFile(fileOf(config), lines.join(''), { mode: 0o600, flush: true })
}

/** [ACC-7.7] Everyone in the file. A line that a crash cut off is passed over. */
export async function notedErased(config: Pick<Config, 'dataDir'>): Promise<readonly ErasedAccount[]> {
  const text = await readFile(fileOf(config), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap(accountOf)
}

function accountOf(line: string): readonly ErasedAccount[] {
  try {
    const { id, created_at }: Partial<Record<keyof ErasedAccount, unknown>> = Object(JSON.parse(line))
    return Number.isSafeInteger(id) && Number.isSafeInteger(created_at)
      ? [{ id: Number(id), created_at: Number(created_at) }]
      : []
  } catch {
    return []
  }
}
