// MP4 as phones and browsers record it, whole or in fragments: the frames of its one sound, AAC or Opus. Every box around them goes.
import { type AacForm, aacSound } from './aac.ts'
import { boxesIn, fragmentSamples, type Samples, tableSamples, theBox } from './mp4-boxes.ts'
import { opusSound } from './opus.ts'
import { damaged, otherCodec, slice, type Sound } from './sound.ts'

/** Takes an MP4 file apart. */
export function readMp4(bytes: Buffer): Sound {
  const top = boxesIn(bytes)
  const movie = boxesIn(theBox(top, 'moov').body)
  const tracks = movie
    .filter(({ name }) => name === 'trak')
    .map(({ body }) => boxesIn(theBox(boxesIn(body), 'mdia').body))
  const [track] = tracks
  const handler = track && theBox(track, 'hdlr').body.toString('latin1', 8, 12)
  if (!track || tracks.length > 1 || handler !== 'soun') throw otherCodec('files with anything but one sound in them')
  const table = boxesIn(theBox(boxesIn(theBox(track, 'minf').body), 'stbl').body)
  const samples: Samples = [...tableSamples(table), ...fragmentSamples(top, movie)]
  const frames = samples.map(({ at, length }) => slice(bytes, at, length))
  if (frames.some(({ length }) => length === 0)) throw damaged()
  return soundOf(theBox(table, 'stsd').body, frames)
}

function soundOf(descriptions: Buffer, frames: readonly Buffer[]): Sound {
  const [entry] = boxesIn(descriptions.subarray(8))
  if (!entry) throw damaged()
  // The fields of a sound's description come before its boxes; QuickTime's longer form is none that recorders write.
  const inner = boxesIn(entry.body.subarray(28))
  if (entry.name === 'Opus') {
    const head = slice(theBox(inner, 'dOps').body, 0, 11)
    const channels = head[1] ?? 0
    if (head[10] !== 0 || channels < 1 || channels > 2) throw otherCodec('sound in more than two channels')
    return opusSound({ channels, preSkip: head.readUInt16BE(2) }, frames)
  }
  if (entry.name !== 'mp4a') throw otherCodec('MP4 with this codec')
  return aacSound(formOf(theBox(inner, 'esds').body), frames)
}

/** The AudioSpecificConfig within the descriptors of `esds` (ISO 14496-1, 7.2.6). */
function formOf(esds: Buffer): AacForm {
  const [outer] = descriptorsIn(esds.subarray(4))
  const flags = outer?.body[2] ?? 0
  if (outer?.tag !== 3 || (flags & 0xe0) !== 0) throw damaged()
  const config = descriptorsIn(outer.body.subarray(3)).find(({ tag }) => tag === 4)
  if (!config) throw damaged()
  if (![0x40, 0x67].includes(config.body[0] ?? 0)) throw otherCodec('MP4 with this codec')
  const specific = descriptorsIn(config.body.subarray(13)).find(({ tag }) => tag === 5)
  const bits = slice(specific?.body ?? Buffer.alloc(0), 0, 2).readUInt16BE(0)
  const type = bits >> 11
  const rateIndex = (bits >> 7) & 15
  // HE-AAC is AAC-LC with more beside it, which decoders find by themselves.
  const objectType = type === 5 || type === 29 ? 1 : type - 1
  if (objectType < 0 || objectType > 3 || rateIndex > 12) throw otherCodec('AAC of this kind')
  return { objectType, rateIndex, channels: (bits >> 3) & 15 }
}

function descriptorsIn(bytes: Buffer): { tag: number; body: Buffer }[] {
  const found: { tag: number; body: Buffer }[] = []
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at++] ?? 0
    let length = 0
    for (let more = true, count = 0; more; count++) {
      const byte = slice(bytes, at++, 1)[0] ?? 0
      if (count > 3) throw damaged()
      length = length * 128 + (byte & 127)
      more = byte > 127
    }
    found.push({ tag, body: slice(bytes, at, length) })
    at += length
  }
  return found
}
