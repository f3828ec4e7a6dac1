// Ogg (RFC 3533): packets out of pages, and pages out of packets.
import { damaged, otherCodec, slice } from './sound.ts'

/** The packets of a file that holds one stream. Refuses several, and pages whose checksum is wrong. */
export function oggPackets(bytes: Buffer): Buffer[] {
  const packets: Buffer[] = []
  let open: Buffer[] = []
  let serial: number | undefined
  for (let at = 0; at < bytes.length; ) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS') {
      // What stands behind the last page is no part of the stream.
      if (packets.length > 0) break
      throw damaged()
    }
    const count = slice(bytes, at, 27)[26] ?? 0
    const table = slice(bytes, at + 27, count)
    const length = table.reduce((a, b) => a + b, 0)
    const page = slice(bytes, at, 27 + count + length)
    if (checksum(page) !== page.readUInt32LE(22)) throw damaged()
    serial ??= page.readUInt32LE(14)
    if (page.readUInt32LE(14) !== serial) throw otherCodec('several streams in one file')
    let from = 27 + count
    for (const lace of table) {
      open.push(page.subarray(from, from + lace))
      from += lace
      if (lace === 255) continue
      packets.push(Buffer.concat(open))
      open = []
    }
    at += page.length
  }
  return packets
}

const segmentsOfPage = 255
/** A page each second or so: that is how finely a player can seek. */
const samplesOfPage = 48_000
const serialOfAll = 1

/** A file of one stream: a page for each of the `heads`, then the packets, each so many samples long. */
export function oggFile(heads: readonly Buffer[], packets: readonly Buffer[], lengths: readonly number[]): Buffer {
  const pages: Buffer[] = []
  const put = (held: readonly Buffer[], granule: number, flags: number): void =>
    void pages.push(pageOf(held, granule, flags, pages.length))
  heads.forEach((head, index) => put([head], 0, index === 0 ? 2 : 0))
  let held: Buffer[] = []
  let segments = 0
  let [granule, since] = [0, 0]
  packets.forEach((packet, index) => {
    const needs = Math.floor(packet.length / 255) + 1
    if (needs > segmentsOfPage) throw damaged()
    if (segments + needs > segmentsOfPage || since >= samplesOfPage) {
      put(held, granule, 0)
      held = []
      segments = since = 0
    }
    held.push(packet)
    segments += needs
    granule += lengths[index] ?? 0
    since += lengths[index] ?? 0
  })
  put(held, granule, 4)
  return Buffer.concat(pages)
}

function pageOf(packets: readonly Buffer[], granule: number, flags: number, sequence: number): Buffer {
  const table = packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255])
  const head = Buffer.alloc(27 + table.length)
  head.write('OggS', 0)
  head[5] = flags
  head.writeBigInt64LE(BigInt(granule), 6)
  head.writeUInt32LE(serialOfAll, 14)
  head.writeUInt32LE(sequence, 18)
  head[26] = table.length
  head.set(table, 27)
  const page = Buffer.concat([head, ...packets])
  page.writeUInt32LE(checksum(page), 22)
  return page
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0)
  return value >>> 0
})

/** The page's CRC, its own field counted as nothing. */
function checksum(page: Buffer): number {
  let crc = 0
  for (let at = 0; at < page.length; at++) {
    const byte = at >= 22 && at < 26 ? 0 : (page[at] ?? 0)
    crc = ((crc << 8) ^ (table[((crc >>> 24) ^ byte) & 255] ?? 0)) >>> 0
  }
  return crc
}
