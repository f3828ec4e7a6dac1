// What a file really is, by its first bytes. Its name and what somebody says of it count for nothing.

export type MediaFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'wav' | 'mp3' | 'ogg' | 'webm' | 'mp4' | 'adts'

/** So many first bytes tell every format. */
export const headBytes = 64

/** The format, or null for whatever the house does not take. */
export function sniff(head: Uint8Array): MediaFormat | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headBytes)).toString('latin1')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF[^]{4}WEBPVP8/.test(text)) return 'webp'
  if (/^RIFF[^]{4}WAVE/.test(text)) return 'wav'
  if (text.startsWith('OggS\0')) return 'ogg'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return text.includes('webm') ? 'webm' : null
  if (text.startsWith('ID3')) return 'mp3'
  if (text.slice(4, 8) === 'ftyp') return brandOf(text)
  return frameSync(head)
}

/** Both a picture's and a sound's box file begin alike; the brands tell them apart. */
function brandOf(text: string): MediaFormat | null {
  const brands = [text.slice(8, 12), ...(text.slice(16).match(/[^]{4}/g) ?? [])]
  if (brands[0] === 'avif' || brands[0] === 'avis' || (brands[0] === 'mif1' && brands.includes('avif'))) return 'avif'
  return /^(isom|iso[2-9]|mp4[12]|M4A |M4B |dash|mmp4|avc1|iso5|cmfc|qt {2})$/.test(brands[0] ?? '') ? 'mp4' : null
}

function frameSync(head: Uint8Array): MediaFormat | null {
  const [first = 0, second = 0, third = 0] = head
  if (first !== 0xff) return null
  if ((second & 0xf6) === 0xf0) return 'adts'
  // Layer III of MPEG 1, 2 or 2.5, with a bitrate and a rate that exist.
  return (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3
    ? 'mp3'
    : null
}

const images: ReadonlySet<MediaFormat> = new Set(['png', 'jpeg', 'gif', 'webp', 'avif'])

/** Whether it is looked at or listened to. */
export const kindOf = (format: MediaFormat): 'image' | 'audio' => (images.has(format) ? 'image' : 'audio')
