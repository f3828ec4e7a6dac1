// Zips, byte by byte, that tell the truth or lie wherever a test wants them to, and read back by their list of contents.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** Bytes where it is to be no UTF-8. */
  readonly name: string | Buffer
  readonly bytes?: Uint8Array | string
  /** 8 unless told otherwise. */
  readonly method?: number
  /** Of the general purpose; that names are UTF-8 unless told otherwise. */
  readonly flags?: number
  /** As Unix has it, with the kind of file. */
  readonly mode?: number
  /** What the list says in the place of the truth. */
  readonly listed?: { readonly bytes?: number; readonly crc?: number; readonly offset?: number }
  /** The name before the bytes, where it is another than in the list. */
  readonly localName?: string
}

const utf8Names = 0x800
const asBuffer = (what: string | Uint8Array): Buffer =>
  typeof what === 'string' ? Buffer.from(what) : Buffer.from(what)

/** The zip. */
export function zipOf(entries: readonly ZipEntry[], comment = ''): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  const add = (part: Buffer): void => {
    parts.push(part)
    at += part.length
  }
  for (const entry of entries) {
    const { method = 8, flags = utf8Names, mode = 0o100_644, listed = {} } = entry
    const bytes = asBuffer(entry.bytes ?? '')
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const name = asBuffer(entry.name)
    const sum = listed.crc ?? crc32(bytes)
    const size = listed.bytes ?? bytes.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(sum, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const outer = Buffer.alloc(14)
    outer.writeUInt32LE((mode << 16) >>> 0, 6)
    outer.writeUInt32LE(listed.offset ?? at, 10)
    const [madeBy, inner] = [Buffer.from('PK\x01\x02\x14\x03', 'latin1'), Buffer.from('PK\x03\x04', 'latin1')]
    list.push(madeBy, common, outer, name)
    const localName = entry.localName === undefined ? name : Buffer.from(entry.localName)
    const local = Buffer.from(common)
    local.writeUInt16LE(localName.length, 22)
    add(Buffer.concat([inner, local, localName, packed]))
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return new Uint8Array(Buffer.concat([...parts, contents, end, Buffer.from(comment, 'latin1')]))
}

/** Every name with its bytes; throws where a sum or a length is not what the list says. */
export function unpacked(zip: Buffer): Record<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const files: Record<string, Buffer> = {}
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, local] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt32LE(at + 42),
    ]
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
    if (crc32(bytes) !== zip.readUInt32LE(at + 16) || bytes.length !== zip.readUInt32LE(at + 24))
      throw new Error('A file of the zip is not what its list says.')
    files[zip.toString('utf8', at + 46, at + 46 + nameLength)] = bytes
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32)
  }
  return files
}
