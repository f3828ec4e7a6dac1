// MP3: a row of frames. Kept are the frames; tags before, between and behind them go, and with them the encoder's own frame, in whose place comes one that only counts.
import { MPEGDecoder } from 'mpg123-decoder'
import { peakCurve } from './peak-curve.ts'
import { behindTags, damaged, framesWithin, type Sound } from './sound.ts'

interface Frame {
  readonly bytes: Buffer
  readonly samples: number
  readonly rate: number
  /** Where an encoder puts what it has to say of the whole. */
  readonly noteAt: number
}

const bitrates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const rates: Readonly<Record<number, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
}

/** Takes an MP3 file apart. */
export function readMp3(bytes: Buffer): Sound {
  const all = framesOf(bytes)
  return mp3Sound(all[0] && isNote(all[0]) ? all.slice(1) : all)
}

function mp3Sound(frames: readonly Frame[]): Sound {
  const [first] = frames
  if (!first) throw damaged()
  const samples = frames.reduce((sum, frame) => sum + frame.samples, 0)
  const even = frames.every(({ bytes: each }) => Math.abs(each.length - first.bytes.length) <= 1)
  return {
    type: 'audio/mpeg',
    durationMs: Math.round((samples * 1_000) / first.rate),
    file: Buffer.concat([...(even ? [] : counting(first, frames)), ...frames.map(({ bytes: each }) => each)]),
    peaks: async (points) => {
      const decoder = new MPEGDecoder()
      await decoder.ready
      const curve = peakCurve(samples, points)
      for (let at = 0; at < frames.length; at += 100)
        curve.add(decoder.decodeFrames(frames.slice(at, at + 100).map(({ bytes: each }) => each)).channelData)
      decoder.free()
      return curve.done()
    },
    within: (cut) => mp3Sound(framesWithin(frames, (first.samples * 1_000) / first.rate, cut)),
  }
}

function framesOf(bytes: Buffer): Frame[] {
  const frames: Frame[] = []
  let at = behindTags(bytes)
  while (at + 4 <= bytes.length) {
    const frame = frameAt(bytes, at, frames[0])
    // A beginning is one only where another follows, or the file ends; the rest is somebody's tag.
    const end = frame ? at + frame.bytes.length : at
    const sure = frame && (frames.length > 0 || end + 4 > bytes.length || frameAt(bytes, end, frame))
    if (frame && sure) frames.push(frame)
    at = sure ? end : at + 1
  }
  return frames
}

function frameAt(bytes: Buffer, at: number, like: Frame | undefined): Frame | undefined {
  if (at + 4 > bytes.length) return undefined
  const head = bytes.readUInt32BE(at)
  const version = (head >>> 19) & 3
  const rate = rates[version]?.[(head >>> 10) & 3]
  if (head >>> 21 !== 0x7ff || ((head >>> 17) & 3) !== 1 || rate === undefined) return undefined
  const kbit = bitrates[version === 3 ? 'one' : 'two'][(head >>> 12) & 15]
  if (!kbit || (like && like.rate !== rate)) return undefined
  const length = Math.floor(((version === 3 ? 144 : 72) * kbit * 1_000) / rate) + ((head >>> 9) & 1)
  if (at + length > bytes.length) return undefined
  const mono = ((head >>> 6) & 3) === 3
  return {
    bytes: bytes.subarray(at, at + length),
    samples: version === 3 ? 1_152 : 576,
    rate,
    noteAt: 4 + (version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17),
  }
}

const isNote = ({ bytes, noteAt }: Frame): boolean =>
  ['Xing', 'Info'].includes(bytes.toString('latin1', noteAt, noteAt + 4)) || bytes.toString('latin1', 36, 40) === 'VBRI'

/** A silent frame that says how many follow and how many bytes they are, so that players can seek in frames of unlike length. */
function counting({ bytes, noteAt }: Frame, frames: readonly Frame[]): readonly Buffer[] {
  const note = Buffer.alloc(bytes.length)
  if (note.length < noteAt + 16) return []
  bytes.copy(note, 0, 0, 4)
  // No checksum: the frame says nothing that needs one.
  note[1] = (note[1] ?? 0) | 1
  note.write('Xing', noteAt)
  note.writeUInt32BE(3, noteAt + 4)
  note.writeUInt32BE(frames.length, noteAt + 8)
  note.writeUInt32BE(
    frames.reduce((sum, frame) => sum + frame.bytes.length, note.length),
    noteAt + 12,
  )
  return [note]
}
