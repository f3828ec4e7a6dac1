// Pictures for tests, as bytes: small, whole and made here, so that no test depends on a file of somebody else.
import { crc32, deflateSync } from 'node:zlib'

/** A PNG of this size, in one colour or with pixels of its own. */
export function png(
  width: number,
  height: number,
  options: {
    /** The rows as they are stored; a real one is made where there is none. */
    readonly data?: Uint8Array
    /** Further chunks before the pixels, such as texts. */
    readonly chunks?: readonly (readonly [string, Uint8Array])[]
  } = {},
): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = options.data ?? deflateSync(grey(width, height))
  const chunks = [
    ['IHDR', head] as const,
    ...(options.chunks ?? []),
    ['IDAT', rows] as const,
    ['IEND', Buffer.alloc(0)] as const,
  ]
  return new Uint8Array(
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks.map(([type, data]) => chunk(type, data))]),
  )
}

function grey(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height, 0x40)
  // Each row begins with the number of its filter: none.
  for (let row = 0; row < height; row++) rows[row * (width * 3 + 1)] = 0
  return rows
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A GIF of so many frames, each of one pixel of its palette. */
export function gif(width: number, height: number, frames: number): Uint8Array<ArrayBuffer> {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  const head = Buffer.concat([
    Buffer.from('GIF89a'),
    size,
    Buffer.from([0x80, 0, 0, 0x20, 0x30, 0x40, 0xf0, 0xe0, 0xd0]),
    Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00', 'latin1'),
  ])
  const frame = (shade: number): Buffer =>
    Buffer.concat([
      Buffer.from([0x21, 0xf9, 4, 4, 10, 0, 0, 0]),
      // A frame may be smaller than the canvas: one pixel says that it is another.
      Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0]),
      Buffer.from(shade === 0 ? [2, 2, 0x44, 1, 0] : [2, 2, 0x4c, 1, 0]),
    ])
  const all = Array.from({ length: frames }, (_, index) => frame(index % 2))
  return new Uint8Array(Buffer.concat([head, ...all, Buffer.from([0x3b])]))
}
