// The bytes of a file in a zip, held against what the list says of them.
import { type Readable, Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { Refusal } from '../refusal.ts'

/** The same bytes, to be read or destroyed; fails with a refusal where they cannot be unpacked, or their sum is another. How many they are the reader has checked. */
export function archivedBytes(packed: Readable, name: string, entry: Pick<Entry, 'crc32'>): Readable {
  const broken = new Refusal('VALIDATION', `${name} in this zip is broken. Make the zip anew.`)
  let sum = 0
  const checked = new Transform({
    transform(piece: Buffer, _encoding, done) {
      sum = crc32(piece, sum)
      done(null, piece)
    },
    flush: (done) => done(sum === entry.crc32 ? null : broken),
  })
  // A small file is unpacked before anybody reads it. Whoever reads then is told all the same; an event that nobody listens to would end the process.
  checked.on('error', () => {})
  packed.on('error', () => checked.destroy(broken))
  // What nobody wants any more runs dry, so that nothing stays open: the reader falls over a stream that is destroyed while it waits for its turn.
  checked.once('close', () => packed.unpipe(checked).resume())
  return packed.pipe(checked)
}
