// The links to the house’s own style sheets, for pages that the server makes without the client.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The links of the built page at this place, without the nonces of one answer; empty where the client is not built. */
export async function readSheetLinks(directory: string): Promise<string> {
  const page = await readFile(join(directory, 'index.html'), 'utf8').catch(() => '')
  return sheetLinks(page)
}

/** The same of a page that was read. */
export const sheetLinks = (page: string): string =>
  (page.match(/<link rel="stylesheet"[^>]*>|<link rel="icon"[^>]*>/g) ?? [])
    .join('\n')
    .replaceAll(/\s+nonce="[^"]*"/g, '')
