// A zip that somebody sent: opened only if its list of contents, and what the list points at, are what they seem to be.
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { Refusal, refuse } from '../refusal.ts'
import { archivedBytes } from './archived-bytes.ts'
import { archivedName } from './archived-name.ts'

export interface ArchiveLimits {
  /** How much all of its files may be, unpacked. */
  readonly maxBytes: number
  /** How many files and folders it may list. */
  readonly maxEntries: number
  /** How many times what it takes packed a file may be, unpacked. */
  readonly maxGrowth: number
}

export interface ArchivedFile {
  /** With `/` between folders; nobody has judged yet whether it is harmless. */
  readonly name: string
  readonly bytes: number
  /** Its bytes, to be read or destroyed; the stream fails with a refusal where they are not what the list says. */
  open(): Promise<Readable>
}

export interface Archive extends AsyncDisposable {
  /** What its maker wrote about the whole. */
  readonly comment: string
  /** Folders by themselves are not among them. */
  readonly files: readonly ArchivedFile[]
}

/** A small text may well shrink to nearly nothing. */
const smallBytes = 1_048_576
const headerBytes = 30

/** Opens the zip at `path`. Refuses with UNSUPPORTED_TYPE what is none, with VALIDATION what is broken or lies, with TOO_LARGE what would be more than it may. */
export async function openArchive(path: string, limits: ArchiveLimits): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(() =>
    refuse('UNSUPPORTED_TYPE', 'This is no zip. Send one, or the files one by one.'),
  )
  try {
    const entries = await listed(zip, limits)
    await refuseOverlaps(zip, entries)
    const files = entries.map((entry) => ({
      name: archivedName(entry),
      bytes: entry.uncompressedSize,
      open: async () => archivedBytes(await zip.openReadStreamPromise(entry).catch(broken), archivedName(entry), entry),
    }))
    return {
      // Asked not to decode anything, it gives the bytes.
      comment: (zip.comment as unknown as Buffer).toString('latin1'),
      files: files.filter(({ name }) => !name.endsWith('/')),
      async [Symbol.asyncDispose]() {
        zip.close()
      },
    }
  } catch (error) {
    zip.close()
    throw error instanceof Refusal ? error : broken()
  }
}

const broken = (): never => refuse('VALIDATION', 'This zip is broken or does not follow its own list. Make it anew.')

async function listed(zip: ZipFile, { maxBytes, maxEntries, maxGrowth }: ArchiveLimits): Promise<readonly Entry[]> {
  const most = (): never => refuse('TOO_LARGE', `This zip holds more than ${maxEntries} files and folders.`)
  if (zip.entryCount > maxEntries) most()
  const entries: Entry[] = []
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    bytes += entry.uncompressedSize
    if (entries.length > maxEntries) most()
    if (bytes > maxBytes)
      refuse('TOO_LARGE', `Unpacked, this zip would be more than ${Math.floor(maxBytes / 1_048_576)} MiB.`)
    refuseStrange(entry, maxGrowth)
  }
  return entries
}

const fileType = 0o170_000
const plainTypes: ReadonlySet<number> = new Set([0, 0o100_000, 0o040_000])

function refuseStrange(entry: Entry, maxGrowth: number): void {
  const why = strangeness(entry, maxGrowth)
  if (why !== null) refuse('VALIDATION', `${archivedName(entry)} in this zip ${why}`)
}

function strangeness(entry: Entry, maxGrowth: number): string | null {
  if (entry.isEncrypted()) return 'is locked with a passphrase. Make the zip without one.'
  if (!entry.canDecodeFileData()) return 'is packed in a way that is not read here. Make an ordinary zip.'
  // Systems of the Unix family write there what kind of file it was.
  if (!plainTypes.has((entry.externalFileAttributes >>> 16) & fileType))
    return 'is no file but something that points elsewhere. Leave it out.'
  if (entry.uncompressedSize > smallBytes && entry.uncompressedSize > entry.compressedSize * maxGrowth)
    return `grows to more than ${maxGrowth} times what it takes. Leave it out.`
  return null
}

/** Bytes that stand for several files make much of little; and before each file stands the name that the list gives it. */
async function refuseOverlaps(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of inOrder) {
    const { fileDataStart, fileName } = await zip.readLocalFileHeaderPromise(entry)
    const begin = entry.relativeOffsetOfLocalHeader
    if (begin < end || fileDataStart < begin + headerBytes || !fileName.equals(entry.fileNameRaw)) broken()
    end = fileDataStart + entry.compressedSize
  }
  if (end > zip.fileSize) broken()
}
