// Where the files are that this page has heard of: what the house answered with a wall, and what was just sent.
import type { UploadedFile } from '#contract/files'
import { api } from '../../../bedrock/api.ts'
import { whenPersonLeaves } from '../../../bedrock/session.ts'

const known = new Map<string, UploadedFile>()

/** Remembers files with the addresses that work for whoever is here. */
export function knowFiles(files: readonly UploadedFile[]): void {
  for (const file of files) known.set(file.name, file)
}

/** The address of a file; `null` of one that nobody spoke of. */
export const fileUrl = (name: string): string | null => known.get(name)?.url ?? null

/** A file that this page has heard of. */
export const knownFile = (name: string): UploadedFile | undefined => known.get(name)

/** Asks for one's own files, page by page, until all of these names are known or there are no more. */
export async function findOwnFiles(names: readonly string[]): Promise<void> {
  const missing = (): boolean => names.some((name) => !known.has(name))
  let before: string | undefined
  while (missing()) {
    const { items, next } = await api('GET /api/me/files', { query: before === undefined ? {} : { before } })
    knowFiles(items)
    if (!next) return
    before = String(next['before'])
  }
}

whenPersonLeaves(() => known.clear())
