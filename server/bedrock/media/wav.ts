// WAV: plain samples. Kept are the format and the samples; every other chunk (texts, cue points, pictures) goes.
import { peakCurve } from './peak-curve.ts'
import { damaged, nothingWithin, otherCodec, slice, type Sound } from './sound.ts'

interface Format {
  readonly float: boolean
  readonly channels: number
  readonly rate: number
  readonly bits: number
}

const headBytes = 44

/** Takes a WAV file apart. */
export function readWav(bytes: Buffer): Sound {
  let format: Format | undefined
  let at = 12
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    // A recorder that was stopped may not have come back to write the length.
    const body =
      name === 'data' ? bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + size)) : slice(bytes, at + 8, size)
    if (name === 'fmt ') format = formatOf(body)
    if (name === 'data') return soundOf(format, body)
    at += 8 + size + (size % 2)
  }
  throw damaged()
}

function formatOf(body: Buffer): Format {
  if (body.length < 16) throw damaged()
  const tag = body.readUInt16LE(0)
  const kind = tag === 0xfffe && body.length >= 26 ? body.readUInt16LE(24) : tag
  const format = {
    float: kind === 3,
    channels: body.readUInt16LE(2),
    rate: body.readUInt32LE(4),
    bits: body.readUInt16LE(14),
  }
  const known = (kind === 1 && [8, 16, 24, 32].includes(format.bits)) || (kind === 3 && [32, 64].includes(format.bits))
  if (!known || format.channels < 1 || format.channels > 2) throw otherCodec('WAV of this kind')
  if (format.rate < 8_000 || format.rate > 192_000) throw damaged()
  return format
}

function soundOf(format: Format | undefined, data: Buffer): Sound {
  if (!format) throw damaged()
  const width = format.bits / 8
  const frame = width * format.channels
  const frames = Math.floor(data.length / frame)
  const samples = data.subarray(0, frames * frame)
  return {
    type: 'audio/wav',
    durationMs: Math.round((frames * 1_000) / format.rate),
    file: Buffer.concat([headOf(format, samples.length), samples, Buffer.alloc(samples.length % 2)]),
    peaks: (points) => {
      const curve = peakCurve(frames, points)
      const read = readerOf(format, samples)
      const step = 48_000
      for (let from = 0; from < frames; from += step) {
        const count = Math.min(step, frames - from)
        curve.add(
          Array.from({ length: format.channels }, (_, channel) =>
            Float32Array.from({ length: count }, (__, index) => read((from + index) * frame + channel * width)),
          ),
        )
      }
      return Promise.resolve(curve.done())
    },
    within: ({ fromMs, toMs }) => {
      const [from, to] = [fromMs, toMs].map((ms) => Math.floor((ms * format.rate) / 1_000) * frame)
      const kept = samples.subarray(from, to)
      if (kept.length === 0) throw nothingWithin()
      return soundOf(format, kept)
    },
  }
}

function headOf({ float, channels, rate, bits }: Format, length: number): Buffer {
  const head = Buffer.alloc(headBytes)
  const frame = (bits / 8) * channels
  head.write('RIFF', 0)
  head.writeUInt32LE(headBytes - 8 + length + (length % 2), 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(float ? 3 : 1, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * frame, 28)
  head.writeUInt16LE(frame, 32)
  head.writeUInt16LE(bits, 34)
  head.write('data', 36)
  head.writeUInt32LE(length, 40)
  return head
}

function readerOf({ float, bits }: Format, bytes: Buffer): (at: number) => number {
  if (float) return bits === 64 ? (at) => bytes.readDoubleLE(at) : (at) => bytes.readFloatLE(at)
  if (bits === 8) return (at) => ((bytes[at] ?? 128) - 128) / 128
  const scale = 2 ** (bits - 1)
  return (at) => bytes.readIntLE(at, bits / 8) / scale
}
