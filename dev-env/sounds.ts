// Sounds for tests, as bytes, in each form that people record: made here, frame by frame, so that no test depends on a file of somebody else.
import { oggFile } from '#bedrock/media/ogg'

export type SoundBytes = Uint8Array<ArrayBuffer>

const bytes = (...parts: (Uint8Array | string)[]): SoundBytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))))

const u32 = (value: number): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(value)
  return four
}
const u16 = (value: number): Buffer => u32(value).subarray(2)

/** Plain samples at 8 kHz, 16 bit, mono; silent in the first half, a tone of full height in the second. `note` stands in a text chunk. */
export function wav(ms: number, note = ''): SoundBytes {
  const samples = Buffer.alloc(ms * 8 * 2)
  for (let at = samples.length / 4; at < samples.length / 2; at++)
    samples.writeInt16LE(Math.round(32_000 * Math.sin(at / 3)), at * 2)
  const chunk = (name: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(body.length)
    return Buffer.concat([Buffer.from(name), length, body, Buffer.alloc(body.length % 2)])
  }
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(8_000, 4)
  format.writeUInt32LE(16_000, 8)
  format.writeUInt16LE(2, 12)
  format.writeUInt16LE(16, 14)
  const chunks = [chunk('fmt ', format), chunk('LIST', Buffer.from(`INFOINAM${note}`)), chunk('data', samples)]
  return bytes('RIFF', chunk('', Buffer.alloc(0)).subarray(0, 4), 'WAVE', ...chunks, chunk('id3 ', Buffer.from(note)))
}

/** 20 ms of silence in Opus. */
const opusSilence = Buffer.from([0xf8, 0xff, 0xfe])
const opusHead = Buffer.from('OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0', 'latin1')
const packetsFor = (ms: number): Buffer[] => Array<Buffer>(Math.ceil(ms / 20)).fill(opusSilence)

/** Ogg with Opus; its last page claims `claimedMs`. */
export function ogg(ms: number, note = '', claimedMs = ms): SoundBytes {
  const tags = Buffer.concat([Buffer.from('OpusTags'), Buffer.alloc(8), Buffer.from(note)])
  const packets = packetsFor(ms)
  const each = Math.round((claimedMs * 48) / packets.length)
  return bytes(
    oggFile(
      [opusHead, tags],
      packets,
      packets.map(() => each),
    ),
  )
}

const element = (id: string, ...body: Uint8Array[]): Buffer => {
  const inner = Buffer.concat(body)
  return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from([0x10]), u32(inner.length).subarray(1), inner])
}

/** WebM with Opus as a browser records it: segment and clusters of unknown length, no duration. */
export function webm(ms: number, note = '', codec = 'A_OPUS'): SoundBytes {
  const unknown = (id: string): Buffer => Buffer.from(`${id}01ffffffffffffff`, 'hex')
  const text = (value: string): Buffer => Buffer.from(value, 'latin1')
  const track = element(
    'ae',
    element('d7', Buffer.from([1])),
    element('83', Buffer.from([2])),
    element('86', text(codec)),
    element('63a2', opusHead),
  )
  const blocks = packetsFor(ms).map((packet, index) =>
    element('a3', Buffer.from([0x81]), u16((index * 20) & 0x7fff), Buffer.from([0x80]), packet),
  )
  return bytes(
    element('1a45dfa3', element('4282', text('webm'))),
    unknown('18538067'),
    element('1549a966', element('5741', text(note))),
    element('1654ae6b', track),
    unknown('1f43b675'),
    element('e7', Buffer.from([0])),
    ...blocks,
  )
}

/** MP3 of silence, 44.1 kHz, 128 kbit/s, mono, with an ID3 tag before and one behind, and a frame of the encoder that claims `claimedFrames`. */
export function mp3(ms: number, note = '', claimedFrames = 0): SoundBytes {
  const frame = (): Buffer => {
    const one = Buffer.alloc(417)
    one.set([0xff, 0xfb, 0x90, 0xc0])
    return one
  }
  const info = frame()
  info.write('Info', 21)
  info.writeUInt32BE(1, 25)
  info.writeUInt32BE(claimedFrames, 29)
  info.write(note, 100, 'latin1')
  const tag = Buffer.from(`\0\0\0${note}`, 'latin1')
  const frames = Array.from({ length: Math.ceil((ms * 44.1) / 1_152) }, frame)
  return bytes('ID3\x03\0\0\0\0\0', Buffer.from([tag.length]), tag, info, ...frames, `TAG${note.padEnd(125, '\0')}`)
}

/** A frame of silence in AAC-LC, mono. */
const aacSilence = Buffer.from([0x01, 0x40, 0x22, 0x80, 0xa3, 0x5e])
const aacFrames = (ms: number): Buffer[] => Array<Buffer>(Math.ceil((ms * 48) / 1_024)).fill(aacSilence)

/** AAC as a bare stream. */
export const adts = (ms: number): SoundBytes =>
  bytes(
    ...aacFrames(ms).map((frame) => {
      const all = frame.length + 7
      return Buffer.concat([Buffer.from([0xff, 0xf1, 0x4c, 0x40, all >> 3, ((all & 7) << 5) | 0x1f, 0xfc]), frame])
    }),
  )

const box = (name: string, ...body: Uint8Array[]): Buffer => {
  const inner = Buffer.concat(body)
  return Buffer.concat([u32(inner.length + 8), Buffer.from(name, 'latin1'), inner])
}
const full = (flags = 0): Buffer => u32(flags)

function movie(
  codec: 'aac' | 'opus',
  tables: Uint8Array[],
  note: string,
  claimedMs: number,
  more: Uint8Array[] = [],
): Buffer {
  const config = Buffer.concat([Buffer.from([4, 17, 0x40, 0x15]), Buffer.alloc(11), Buffer.from([5, 2, 0x11, 0x88])])
  const esds = box('esds', full(), Buffer.from([3, 3 + config.length, 0, 1, 0]), config)
  const dOps = box('dOps', Buffer.from([0, 1, 1, 0x38, 0, 0, 0xbb, 0x80, 0, 0, 0]))
  const entry = box(codec === 'aac' ? 'mp4a' : 'Opus', Buffer.alloc(28), codec === 'aac' ? esds : dOps)
  const table = box('stbl', box('stsd', full(), u32(1), entry), ...tables)
  const handler = box('hdlr', full(), u32(0), Buffer.from('soun'), Buffer.alloc(13))
  const time = box('mdhd', full(), u32(0), u32(0), u32(48_000), u32(claimedMs * 48), u32(0))
  const track = box('trak', box('mdia', time, handler, box('minf', table)))
  return box('moov', track, ...more, box('udta', box('meta', Buffer.from(note))))
}

const fileType = box('ftyp', Buffer.from('isom'), u32(0), Buffer.from('isommp42'))
const samplesFor = (codec: 'aac' | 'opus', ms: number): Buffer[] => (codec === 'aac' ? aacFrames(ms) : packetsFor(ms))

/** MP4 with its tables at the front, claiming `claimedMs`. */
export function mp4(ms: number, note = '', codec: 'aac' | 'opus' = 'aac', claimedMs = ms): SoundBytes {
  const samples = samplesFor(codec, ms)
  const tablesAt = (at: number): Buffer[] => [
    box('stsz', full(), u32(0), u32(samples.length), ...samples.map(({ length }) => u32(length))),
    box('stsc', full(), u32(1), u32(1), u32(samples.length), u32(1)),
    box('stco', full(), u32(1), u32(at)),
  ]
  const length = movie(codec, tablesAt(0), note, claimedMs).length
  const head = movie(codec, tablesAt(fileType.length + length + 8), note, claimedMs)
  return bytes(fileType, head, box('mdat', ...samples))
}

/** MP4 in fragments, as a browser records it. */
export function fragmentedMp4(ms: number, note = '', codec: 'aac' | 'opus' = 'aac'): SoundBytes {
  const empty = [box('stsz', full(), u32(0), u32(0)), box('stsc', full(), u32(0)), box('stco', full(), u32(0))]
  const defaults = box('mvex', box('trex', full(), u32(1), u32(1), u32(1_024), u32(0), u32(0)))
  const samples = samplesFor(codec, ms)
  const half = Math.ceil(samples.length / 2)
  const fragment = (own: Buffer[]): Buffer => {
    const run = (offset: number): Buffer =>
      box('trun', full(0x201), u32(own.length), u32(offset), ...own.map(({ length }) => u32(length)))
    const moof = (offset: number): Buffer =>
      box('moof', box('mfhd', full(), u32(1)), box('traf', box('tfhd', full(0x20000), u32(1)), run(offset)))
    return Buffer.concat([moof(moof(0).length + 8), box('mdat', ...own)])
  }
  return bytes(
    fileType,
    movie(codec, empty, note, ms, [defaults]),
    fragment(samples.slice(0, half)),
    fragment(samples.slice(half)),
  )
}
