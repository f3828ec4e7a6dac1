// Whether a small picture within a text stands still. What moves is made anew and slowed as a file; here nobody could.

/** Judges by the first bytes and by the parts of the format that make it move; false for what it does not know. */
export function isStill(bytes: Buffer): boolean {
  const begins = (text: string, at = 0): boolean => bytes.toString('latin1', at, at + text.length) === text
  if (begins('\xff\xd8\xff')) return true
  if (begins('\x89PNG')) return !bytes.includes('acTL')
  if (begins('RIFF') && begins('WEBP', 8)) return !bytes.includes('ANIM') && !bytes.includes('ANMF')
  if (begins('ftyp', 4)) return begins('avif', 8) && !bytes.includes('avis') && !bytes.includes('moov')
  return begins('GIF8') && hasOneImage(bytes)
}

/** A GIF is a row of blocks: pictures, extensions, an end; each but the end is followed by pieces that say how long they are. */
function hasOneImage(gif: Buffer): boolean {
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
  let at = 13 + table(gif[10] ?? 0)
  let images = 0
  while (at < gif.length) {
    const block = gif[at]
    if (block === 0x2c) {
      images++
      at += 11 + table(gif[at + 9] ?? 0)
    } else if (block === 0x21) at += 2
    else break
    while ((gif[at] ?? 0) !== 0) at += 1 + (gif[at] ?? 0)
    at++
  }
  return images <= 1
}
