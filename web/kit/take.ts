// What was just recorded, decoded: how long it is, how loud over its time, and any part of it as a sound to listen to.

/** A recording, decoded. */
export interface Take {
  readonly blob: Blob
  readonly durationMs: number
  readonly rate: number
  readonly samples: Float32Array
}

/** A part of a take, in milliseconds from its beginning. */
export interface Part {
  readonly fromMs: number
  readonly toMs: number
}

/** Decodes a recording; rejects where nothing in it can be heard as sound. */
export async function takeOf(blob: Blob): Promise<Take> {
  // This context decodes alone; it never sounds.
  const context = new OfflineAudioContext(1, 1, 48_000)
  const buffer = await context.decodeAudioData(await blob.arrayBuffer())
  const samples = buffer.getChannelData(0)
  return {
    blob,
    durationMs: Math.floor(buffer.duration * 1_000),
    rate: buffer.sampleRate,
    samples,
  }
}

/** Numbers from 0 to 1, as the house makes them: the loudest sample of each of so many parts. */
export function peaksOf(samples: Float32Array, points: number): readonly number[] {
  const each = samples.length / points
  return Array.from({ length: points }, (_, point) => {
    let most = 0
    for (let at = Math.floor(point * each); at < (point + 1) * each && at < samples.length; at++)
      most = Math.max(most, Math.abs(samples[at] ?? 0))
    return Math.min(1, most)
  })
}

/** Quieter than this is taken for a room in which nobody speaks: a fiftieth of the loudest, and never more than a fiftieth of full height. */
const silence = { share: 0.02, most: 0.02, stepMs: 10, marginMs: 150 } as const

/** The part in which something is heard, with a breath before and after it; all of it where nothing is. */
export function heardPart({ samples, rate }: Pick<Take, 'samples' | 'rate'>, wholeMs: number): Part {
  const step = Math.max(1, Math.round((rate * silence.stepMs) / 1_000))
  const last = Math.round((wholeMs * rate) / 1_000)
  const loudest: number[] = []
  for (let from = 0; from < Math.min(last, samples.length); from += step) {
    let most = 0
    for (let at = from; at < from + step && at < samples.length; at++) most = Math.max(most, Math.abs(samples[at] ?? 0))
    loudest.push(most)
  }
  const threshold = Math.min(silence.most, loudest.reduce((most, peak) => Math.max(most, peak), 0) * silence.share)
  const first = loudest.findIndex((peak) => peak > threshold)
  if (first < 0) return { fromMs: 0, toMs: wholeMs }
  const end = loudest.findLastIndex((peak) => peak > threshold) + 1
  return {
    fromMs: Math.max(0, first * silence.stepMs - silence.marginMs),
    toMs: Math.min(wholeMs, end * silence.stepMs + silence.marginMs),
  }
}

/** The samples of a part. */
export const within = ({ samples, rate }: Pick<Take, 'samples' | 'rate'>, { fromMs, toMs }: Part): Float32Array =>
  samples.subarray(Math.round((fromMs * rate) / 1_000), Math.round((toMs * rate) / 1_000))

/** These samples as a WAV file, which every browser plays and seeks in. */
export function wavOf(samples: Float32Array, rate: number): ArrayBuffer {
  const file = new DataView(new ArrayBuffer(44 + samples.length * 2))
  const text = (at: number, said: string): void => {
    for (let index = 0; index < said.length; index++) file.setUint8(at + index, said.charCodeAt(index))
  }
  text(0, 'RIFF')
  file.setUint32(4, 36 + samples.length * 2, true)
  text(8, 'WAVEfmt ')
  file.setUint32(16, 16, true)
  // Plain samples, one channel, sixteen bits.
  file.setUint16(20, 1, true)
  file.setUint16(22, 1, true)
  file.setUint32(24, rate, true)
  file.setUint32(28, rate * 2, true)
  file.setUint16(32, 2, true)
  file.setUint16(34, 16, true)
  text(36, 'data')
  file.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, index) => file.setInt16(44 + index * 2, Math.max(-1, Math.min(1, sample)) * 32_767, true))
  return file.buffer
}
