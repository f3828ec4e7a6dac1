// How a file of home pages becomes what its owner sees.
import { instant } from '#bedrock/clock'
import type { HomepageFile, HomepageKind } from '#contract/homepages'

export interface FileRow {
  readonly path: string
  readonly kind: HomepageKind
  readonly file_name: string | null
  readonly bytes: number
  readonly rev: number
  readonly changed_at: number
}

/** The file; `urls` says where pictures and sounds are for the one who asks. */
export const viewFile = (row: FileRow, urls: ReadonlyMap<string, { readonly url: string }>): HomepageFile => ({
  path: row.path,
  kind: row.kind,
  bytes: row.bytes,
  rev: row.rev,
  url: row.file_name === null ? null : (urls.get(row.file_name)?.url ?? null),
  changed_at: instant(row.changed_at),
})
