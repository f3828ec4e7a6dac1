// How a file becomes what a client sees, with addresses made out to whoever asked.
import { instant } from '#bedrock/clock'
import type { Attachment, FileKind } from '#contract/attachments'
import type { FileUse, UploadedFile } from '#contract/files'
import type { CalledFile } from './parts/named-files.ts'
import { readPeaks, readSizes } from './parts/stored.ts'

export interface FileRow {
  readonly id: number
  readonly name: string
  readonly made_for: FileUse
  readonly kind: FileKind
  readonly bytes: number
  readonly sizes: string
  readonly animated: number
  readonly duration_ms: number | null
  readonly peaks: string | null
  readonly unused_since: number | null
  readonly created_at: number
  readonly sealed_for: number | null
  /** Set where it stands somewhere for everyone. */
  readonly open: number | null
}

/** The file with its addresses. `ticket` says for whom; what everyone may see needs none. */
export function viewFile(row: FileRow, ticket: string | null): UploadedFile {
  const sizes = readSizes(row.sizes)
  const said = row.open !== null || ticket === null ? '' : `?t=${ticket}`
  const at = (size: string): string => `/files/${row.name}/${size}${said}`
  const still = sizes.find(({ size }) => size === 'still')
  const steps = sizes.filter(({ size }) => size !== 'still')
  const largest = steps.at(-1)
  return {
    name: row.name,
    use: row.made_for,
    kind: row.kind,
    type: largest?.type ?? 'application/octet-stream',
    url: at(largest?.size ?? 'none'),
    srcset: row.kind === 'image' ? steps.map(({ size, width }) => `${at(size)} ${width}w`).join(', ') : null,
    still_url: still ? at('still') : null,
    width: largest?.width ?? null,
    height: largest?.height ?? null,
    animated: row.animated === 1,
    duration_ms: row.duration_ms,
    peaks: readPeaks(row.peaks),
    bytes: row.bytes,
    in_use: row.unused_since === null,
    created_at: instant(row.created_at),
    sealed: row.sealed_for !== null,
  }
}

/** The file as a message carries it: what everyone may know of it, without an address made out to anybody. */
export function viewAttachment(
  row: Pick<FileRow, 'name' | 'kind' | 'sizes' | 'animated' | 'duration_ms' | 'peaks'>,
  { alt, called }: Pick<CalledFile, 'alt' | 'called'>,
): Attachment {
  const sizes = readSizes(row.sizes)
  const largest = sizes.filter(({ size }) => size !== 'still').at(-1)
  return {
    file: row.name,
    kind: row.kind,
    called: row.kind === 'document' ? called : null,
    bytes: row.kind === 'document' ? (largest?.bytes ?? 0) : null,
    alt,
    sizes: sizes.map(({ size, width }) => ({ size, width })),
    width: largest?.width ?? null,
    height: largest?.height ?? null,
    animated: row.animated === 1,
    duration_ms: row.duration_ms,
    peaks: readPeaks(row.peaks),
  }
}

/** A picture of the house’s as whoever belongs to it may know it, without an address made out to anybody. */
export function viewGiven({ name, sizes: stored }: Pick<FileRow, 'name' | 'sizes'>): {
  file: string
  sizes: string[]
  width: number
  height: number
} {
  const sizes = readSizes(stored).toSorted((a, b) => Number(a.size === 'still') - Number(b.size === 'still'))
  const largest = sizes.findLast(({ size }) => size !== 'still')
  return { file: name, sizes: sizes.map(({ size }) => size), width: largest?.width ?? 1, height: largest?.height ?? 1 }
}
