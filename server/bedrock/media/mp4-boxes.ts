// The boxes of MP4, and where in the file they say that samples lie: in the tables of a whole file, or in the runs of its fragments.
import { damaged, slice } from './sound.ts'

export interface Box {
  readonly name: string
  readonly body: Buffer
  /** Where it begins in what was read. */
  readonly at: number
}

export type Samples = readonly { readonly at: number; readonly length: number }[]

/** No recorder writes more in two minutes; a claim of more is none that has to be followed. */
const mostSamples = 100_000

/** The boxes one after another. */
export function boxesIn(bytes: Buffer): readonly Box[] {
  const found: Box[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    let size = bytes.readUInt32BE(at)
    let head = 8
    if (size === 1) {
      size = Number(slice(bytes, at, 16).readBigUInt64BE(8))
      head = 16
    } else if (size === 0) size = bytes.length - at
    if (size < head) throw damaged()
    // The last one may have been cut off by a recorder that was stopped.
    found.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      body: bytes.subarray(at + head, Math.min(bytes.length, at + size)),
      at,
    })
    at += size
  }
  return found
}

/** The box of this name, which must be there. */
export function theBox(boxes: readonly Box[], name: string): Box {
  const found = boxes.find((box) => box.name === name)
  if (!found) throw damaged()
  return found
}

const u32 = (bytes: Buffer, at: number): number => slice(bytes, at, 4).readUInt32BE(0)

/** The samples of a whole file; none where it is in fragments. */
export function tableSamples(table: readonly Box[]): Samples {
  const sizes = theBox(table, 'stsz').body
  const runs = theBox(table, 'stsc').body
  const wide = table.find(({ name }) => name === 'co64')
  const chunks = wide?.body ?? theBox(table, 'stco').body
  const [all, count] = [u32(sizes, 8), u32(chunks, 4)]
  if (all > mostSamples || count > mostSamples) throw damaged()
  const samples: { at: number; length: number }[] = []
  let run = 0
  for (let chunk = 1; chunk <= count; chunk++) {
    while (run + 1 < u32(runs, 4) && u32(runs, 8 + (run + 1) * 12) <= chunk) run++
    let at = wide ? Number(slice(chunks, 8 + (chunk - 1) * 8, 8).readBigUInt64BE(0)) : u32(chunks, 8 + (chunk - 1) * 4)
    for (let left = u32(runs, 8 + run * 12 + 4); left > 0 && samples.length < all; left--) {
      const length = u32(sizes, 4) || u32(sizes, 12 + samples.length * 4)
      samples.push({ at, length })
      at += length
    }
  }
  return samples
}

/** The samples of all fragments. */
export function fragmentSamples(top: readonly Box[], movie: readonly Box[]): Samples {
  const extends_ = movie.find(({ name }) => name === 'mvex')
  const usual = extends_ && boxesIn(extends_.body).find(({ name }) => name === 'trex')
  const usualSize = usual ? u32(usual.body, 16) : 0
  const samples: { at: number; length: number }[] = []
  for (const fragment of top.filter(({ name }) => name === 'moof'))
    for (const track of boxesIn(fragment.body).filter(({ name }) => name === 'traf')) {
      const boxes = boxesIn(track.body)
      const { base, size } = defaultsOf(theBox(boxes, 'tfhd').body, fragment.at, usualSize)
      let next = base
      for (const { body } of boxes.filter(({ name }) => name === 'trun')) next = run(body, base, next, size, samples)
    }
  return samples
}

function defaultsOf(head: Buffer, fragmentAt: number, usualSize: number): { base: number; size: number } {
  const flags = u32(head, 0) & 0xffffff
  let at = 8
  let base = fragmentAt
  if (flags & 1) {
    base = Number(slice(head, at, 8).readBigUInt64BE(0))
    at += 8
  }
  if (flags & 2) at += 4
  if (flags & 8) at += 4
  return { base, size: flags & 0x10 ? u32(head, at) : usualSize }
}

function run(
  body: Buffer,
  base: number,
  next: number,
  size: number,
  samples: { at: number; length: number }[],
): number {
  const flags = u32(body, 0) & 0xffffff
  const count = u32(body, 4)
  if (samples.length + count > mostSamples) throw damaged()
  let field = 8
  let at = next
  if (flags & 1) {
    at = base + slice(body, field, 4).readInt32BE(0)
    field += 4
  }
  if (flags & 4) field += 4
  for (let index = 0; index < count; index++) {
    if (flags & 0x100) field += 4
    const length = flags & 0x200 ? u32(body, field) : size
    if (flags & 0x200) field += 4
    if (flags & 0x400) field += 4
    if (flags & 0x800) field += 4
    samples.push({ at, length })
    at += length
  }
  return at
}
