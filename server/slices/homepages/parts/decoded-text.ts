// What is written in a file that comes from a disk, whatever its letters were stored as.

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 or, by its mark, UTF-16; what is neither is read as browsers read old pages, as windows-1252. */
export function decodedText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
