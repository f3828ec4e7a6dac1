// WebM as browsers record it, often without lengths and durations: the Opus packets of its one track. What comes out is Ogg.
import { opusHead, opusSound } from './opus.ts'
import { damaged, otherCodec, slice, type Sound } from './sound.ts'

/** Elements that hold others; walking simply goes on inside, so it does not matter whether they know their length. */
const within = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xa0])
const ids = {
  trackEntry: 0xae,
  type: 0x83,
  codec: 0x86,
  codecPrivate: 0x63a2,
  encodings: 0x6d80,
  simple: 0xa3,
  block: 0xa1,
  number: 0xd7,
}

interface Track {
  number?: number
  type?: number
  codec?: string
  codecPrivate?: Buffer
}

/** Takes a WebM file apart. */
export function readWebm(bytes: Buffer): Sound {
  const tracks: Track[] = []
  const packets: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const id = vint(bytes, at, true)
    const size = vint(bytes, at + id.length, false)
    at += id.length + size.length
    if (id.value === ids.trackEntry) tracks.push({})
    if (id.value !== null && within.has(id.value)) continue
    if (size.value === null) throw damaged()
    // A recorder that was stopped may leave its last element unfinished.
    if (at + size.value > bytes.length && (id.value === ids.simple || id.value === ids.block)) break
    const body = slice(bytes, at, size.value)
    at += size.value
    const track = tracks.at(-1)
    if (track) describe(track, id.value, body)
    if (id.value === ids.simple || id.value === ids.block) packets.push(packetOf(body, theOne(tracks)))
  }
  const { codecPrivate } = theOne(tracks)
  if (!codecPrivate) throw damaged()
  return opusSound(opusHead(codecPrivate), packets)
}

function describe(track: Track, id: number | null, body: Buffer): void {
  if (id === ids.number) track.number = body.readUIntBE(0, Math.min(6, body.length || 1))
  if (id === ids.type) track.type = body[0] ?? 0
  if (id === ids.codec) track.codec = body.toString('latin1')
  if (id === ids.codecPrivate) track.codecPrivate = body
  if (id === ids.encodings) throw otherCodec('encrypted or packed tracks')
}

function theOne(tracks: readonly Track[]): Track {
  const [track] = tracks
  if (!track || tracks.length > 1 || track.type !== 2) throw otherCodec('files with anything but one sound in them')
  if (track.codec !== 'A_OPUS') throw otherCodec(`WebM with ${track.codec?.slice(0, 20) ?? 'an unnamed codec'}`)
  return track
}

function packetOf(block: Buffer, { number }: Track): Buffer {
  const of = vint(block, 0, false)
  const flags = slice(block, of.length + 2, 1)[0] ?? 0
  if (of.value !== number || (flags & 6) !== 0) throw otherCodec('packed blocks')
  return block.subarray(of.length + 3)
}

/** A number whose length its first byte tells; the mark is kept in ids. Null: a length that nobody knows. */
function vint(bytes: Buffer, at: number, marked: boolean): { value: number | null; length: number } {
  const first = slice(bytes, at, 1)[0] ?? 0
  const length = Math.clz32(first) - 23
  if (length > 8) throw damaged()
  const all = slice(bytes, at, length)
  let value = marked ? first : first & ((1 << (8 - length)) - 1)
  let unknown = value === (1 << (8 - length)) - 1
  for (const byte of all.subarray(1)) {
    value = value * 256 + byte
    unknown &&= byte === 255
  }
  return { value: !marked && unknown ? null : value, length }
}
