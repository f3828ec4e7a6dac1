// AAC frames, wherever they came from, as one plain ADTS stream. No decoder of AAC is at hand without a build, so how loud it is is read from each frame's own gain.
import { frameCurve } from './peak-curve.ts'
import { behindTags, damaged, framesWithin, otherCodec, slice, type Sound } from './sound.ts'

export interface AacForm {
  /** 0 to 3: the object type less one. */
  readonly objectType: number
  readonly rateIndex: number
  readonly channels: number
}

const rates = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350]
const samplesOfFrame = 1_024
const headBytes = 7

/** The sound of these raw frames. */
export function aacSound(form: AacForm, frames: readonly Buffer[]): Sound {
  const rate = rates[form.rateIndex]
  if (rate === undefined || frames.length === 0) throw damaged()
  if (form.channels < 1 || form.channels > 2) throw otherCodec('sound in more than two channels')
  const frameMs = (samplesOfFrame * 1_000) / rate
  return {
    type: 'audio/aac',
    durationMs: Math.round(frames.length * frameMs),
    file: Buffer.concat(frames.flatMap((frame) => [headOf(form, frame.length), frame])),
    peaks: (points) => {
      const gains = frames.map(gainOf)
      const most = Math.max(...gains)
      // A step of gain is a quarter of a doubling; half of that is nearer to what is heard.
      return Promise.resolve(
        frameCurve(
          gains.map((gain) => (gain === 0 ? 0 : 2 ** ((gain - most) / 8))),
          points,
        ),
      )
    },
    within: (cut) => aacSound(form, framesWithin(frames, frameMs, cut)),
  }
}

/** Takes an ADTS stream apart. */
export function readAdts(bytes: Buffer): Sound {
  let form: AacForm | undefined
  const frames: Buffer[] = []
  for (let at = behindTags(bytes); at + headBytes <= bytes.length; ) {
    // What stands behind the last frame is no part of the sound.
    if ((bytes.readUInt16BE(at) & 0xfff6) !== 0xfff0) break
    const bits = slice(bytes, at, headBytes).readUIntBE(1, 6)
    const length = Math.floor(bits / 2 ** 13) & 0x1fff
    if ((bytes[at + 6] ?? 0) & 3) throw otherCodec('AAC with several blocks to a frame')
    form ??= {
      objectType: (bytes[at + 2] ?? 0) >> 6,
      rateIndex: ((bytes[at + 2] ?? 0) >> 2) & 15,
      channels: (((bytes[at + 2] ?? 0) & 1) << 2) | ((bytes[at + 3] ?? 0) >> 6),
    }
    const head = headBytes + (((bytes[at + 1] ?? 0) & 1) === 0 ? 2 : 0)
    if (length <= head) throw damaged()
    if (at + length > bytes.length) break
    frames.push(bytes.subarray(at + head, at + length))
    at += length
  }
  if (!form) throw damaged()
  return aacSound(form, frames)
}

function headOf({ objectType, rateIndex, channels }: AacForm, length: number): Buffer {
  const all = length + headBytes
  if (all > 0x1fff) throw damaged()
  return Buffer.from([
    0xff,
    0xf1,
    (objectType << 6) | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (all >> 11),
    (all >> 3) & 255,
    ((all & 7) << 5) | 0x1f,
    0xfc,
  ])
}

/** The global gain of a frame's first channel (ISO 14496-3, 4.4.2.1); 0 where it cannot be told. */
function gainOf(frame: Buffer): number {
  let at = 0
  const take = (count: number): number => {
    let value = 0
    for (let bit = 0; bit < count; bit++, at++) value = value * 2 + (((frame[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    return value
  }
  const element = take(3)
  take(4)
  if (element === 0) return take(8)
  if (element !== 1) return 0
  if (take(1) === 0) return take(8)
  take(1)
  const short = take(2) === 2
  take(1)
  const bands = take(short ? 4 : 6)
  const groups = short ? take(7).toString(2).padStart(7, '0').split('0').length : 1
  if (!short && take(1) === 1) return 0
  if (take(2) === 1) take(groups * bands)
  return take(8)
}
