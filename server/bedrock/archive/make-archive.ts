// A zip that is written while it is carried away: one file after another, each read when its turn comes, so that all of it never lies in memory.
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export interface PackedFile {
  readonly name: string
  /** Where it is left away, the moment at which the zip is made. */
  readonly changedAt?: number
  /** Pictures and sounds are small already. */
  readonly compress: boolean
  readonly open: () => Promise<Readable>
}

/** The zip as it comes; what cannot be opened breaks it off, so that nobody keeps half of it. */
export function makeArchive(files: Iterable<PackedFile>, comment: string): Readable {
  const zip = new ZipFile()
  // Its output is a stream of its own making, which the types call by an older name.
  const out = zip.outputStream as Readable
  let current: Readable | null = null
  zip.on('error', (error: Error) => out.destroy(error))
  out.once('close', () => current?.destroy())
  for (const { name, changedAt, compress, open } of files) {
    const options = { compress, ...(changedAt === undefined ? {} : { mtime: new Date(changedAt) }) }
    zip.addReadStreamLazy(name, options, (give) => {
      open().then(
        (stream) => {
          stream.once('error', (error) => zip.emit('error', error))
          current = stream
          if (out.destroyed) stream.destroy()
          else give(null, stream)
        },
        (error: unknown) => zip.emit('error', error),
      )
    })
  }
  zip.end({ comment, forceZip64Format: false })
  return out
}
