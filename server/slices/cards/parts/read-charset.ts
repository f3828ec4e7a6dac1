// Turns the bytes of a page into text, in the encoding that it says or else most likely has.
const inMarkup = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i
/** Where a page has to say its encoding, by the standard. */
const prescanBytes = 1_024

/** [WALL-3.31] A mark at the beginning counts before the header, and that before what stands in the page. What is not known is read as UTF-8, or as Western European where it cannot be. */
export function readText(body: Uint8Array, charset: string | null): string {
  const label = marked(body) ?? charset ?? saidIn(body)
  return (decoderFor(label) ?? likely(body)).decode(body)
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : null
}

function saidIn(body: Uint8Array): string | null {
  const said = inMarkup.exec(Buffer.from(body.subarray(0, prescanBytes)).toString('latin1'))?.[1] ?? null
  // It was read byte by byte, so it is not in what takes two bytes a letter.
  return said !== null && /^utf-?16/i.test(said) ? 'utf-8' : said
}

function decoderFor(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label)
  } catch {
    return null
  }
}

function likely(body: Uint8Array): TextDecoder {
  try {
    // The last letter may have been cut in half.
    new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true })
    return new TextDecoder('utf-8')
  } catch {
    return new TextDecoder('windows-1252')
  }
}
