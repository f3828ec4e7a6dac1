// Opus packets, wherever they came from: how long each lasts by its own first byte, how loud they are, and one plain Ogg file of them.
import { OpusDecoder } from 'opus-decoder'
import { oggFile, oggPackets } from './ogg.ts'
import { peakCurve } from './peak-curve.ts'
import type { Cut } from './media-task.ts'
import { damaged, nothingWithin, otherCodec, type Sound } from './sound.ts'

export interface OpusHead {
  readonly channels: number
  readonly preSkip: number
}

const rate = 48_000
const longestPacket = 5_760
const decodedAtOnce = 100
/** A decoder that begins in the middle needs 80 ms until it sounds as it should (RFC 7845, 4.6). */
const settling = 3_840

/** Reads `OpusHead` as Ogg and WebM carry it. */
export function opusHead(bytes: Buffer): OpusHead {
  if (bytes.length < 19 || bytes.toString('latin1', 0, 8) !== 'OpusHead') throw damaged()
  const [channels = 0, family] = [bytes[9], bytes[18]]
  if (family !== 0 || channels < 1 || channels > 2) throw otherCodec('sound in more than two channels')
  return { channels, preSkip: Math.min(bytes.readUInt16LE(10), rate) }
}

/** Samples at 48 kHz in a packet (RFC 6716, 3.1). */
export function packetSamples(packet: Uint8Array): number {
  const [first] = packet
  if (first === undefined) throw damaged()
  const config = first >> 3
  const short = [120, 240, 480, 960]
  const each =
    config < 12
      ? ([480, 960, 1_920, 2_880][config & 3] ?? 0)
      : config < 16
        ? ([480, 960][config & 1] ?? 0)
        : (short[config & 3] ?? 0)
  const code = first & 3
  const frames = code === 0 ? 1 : code < 3 ? 2 : (packet[1] ?? 0) & 63
  const samples = each * frames
  if (samples === 0 || samples > longestPacket) throw damaged()
  return samples
}

/** The sound of these packets. */
export function opusSound(head: OpusHead, packets: readonly Buffer[]): Sound {
  if (packets.length === 0) throw damaged()
  const lengths = packets.map(packetSamples)
  const total = lengths.reduce((a, b) => a + b, 0)
  return {
    type: 'audio/ogg',
    durationMs: Math.round((Math.max(0, total - head.preSkip) * 1_000) / rate),
    file: oggFile([headPacket(head), tagsPacket], packets, lengths),
    peaks: async (points) => {
      const decoder = new OpusDecoder({ channels: head.channels, preSkip: head.preSkip })
      await decoder.ready
      const curve = peakCurve(Math.max(1, total - head.preSkip), points)
      for (let at = 0; at < packets.length; at += decodedAtOnce) {
        const { channelData, errors } = decoder.decodeFrames(packets.slice(at, at + decodedAtOnce))
        if (errors.length > 0) throw damaged()
        curve.add(channelData)
      }
      decoder.free()
      return curve.done()
    },
    within: (cut) => opusWithin(head, packets, lengths, cut),
  }
}

/** The packets that sound within the cut, and before them as many as a decoder needs to settle, which it passes over. */
function opusWithin(head: OpusHead, packets: readonly Buffer[], lengths: readonly number[], cut: Cut): Sound {
  const sampleAt = (ms: number): number => head.preSkip + (ms * rate) / 1_000
  const [start, end] = [sampleAt(cut.fromMs), sampleAt(cut.toMs)]
  let at = 0
  const begins = lengths.map((length) => (at += length) - length)
  const first = begins.findLastIndex((begin) => begin <= Math.max(0, start - settling))
  const kept = packets.filter((_, index) => index >= first && (begins[index] ?? 0) + (lengths[index] ?? 0) <= end)
  const preSkip = Math.round(start - (begins[first] ?? 0))
  const total = kept.reduce((sum, packet) => sum + packetSamples(packet), 0)
  if (total <= preSkip) throw nothingWithin()
  return opusSound({ channels: head.channels, preSkip }, kept)
}

function headPacket({ channels, preSkip }: OpusHead): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead', 0)
  head.set([1, channels], 8)
  head.writeUInt16LE(preSkip, 10)
  head.writeUInt32LE(rate, 12)
  return head
}

/** Tags there must be; these say nothing. */
const tagsPacket = Buffer.concat([Buffer.from('OpusTags'), Buffer.alloc(8)])

/** Takes an Ogg file apart. */
export function readOgg(bytes: Buffer): Sound {
  const [head, , ...packets] = oggPackets(bytes)
  if (!head) throw damaged()
  if (head.toString('latin1', 0, 8) !== 'OpusHead') throw otherCodec('Ogg without Opus')
  return opusSound(opusHead(head), packets)
}
