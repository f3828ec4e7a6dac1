// Reads which part of a file a request wants (RFC 9110, 14): one range of bytes, or everything.

export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** The part; `undefined` for the whole (also where the header makes no sense or wants several), `null` where nothing of it is there. */
export function byteRange(header: string | undefined, bytes: number): ByteRange | undefined | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replaceAll(' ', '') ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '')
    return Number(to) === 0 || bytes === 0 ? null : { first: Math.max(0, bytes - Number(to)), last: bytes - 1 }
  if (to !== '' && Number(to) < Number(from)) return undefined
  if (Number(from) >= bytes) return null
  return { first: Number(from), last: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) }
}
