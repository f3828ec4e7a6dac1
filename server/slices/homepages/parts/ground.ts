// What addresses mean within one person's home pages: their own files, and what lies elsewhere.
import { bySourceOf } from '#bedrock/framed/own-source'
import type { OwnFile } from '../queries/own-files.ts'
import { addressOf, fileMeant } from './addresses.ts'
import type { Ground } from './page-document.ts'

interface Owned {
  readonly username: string
  readonly files: readonly OwnFile[]
}

/** [WALL-10.8] `urls` says where pictures and sounds are for the one who looks, `written` what is in the sheets. */
export function groundOf(
  { username, files }: Owned,
  urls: ReadonlyMap<string, { readonly url: string }>,
  written: ReadonlyMap<number, string>,
): Ground {
  const byKey = new Map(files.map((file) => [file.path_key, file]))
  const meant = (source: string, from: string): OwnFile | undefined => byKey.get(fileMeant(source, from) ?? '')
  const urlOf = (file: OwnFile | undefined): string | null =>
    file?.file_name ? (urls.get(file.file_name)?.url ?? null) : null
  return {
    // A small picture may stand within the text itself; a file of the house has no name here but its path.
    sourceOf: (source, from) => urlOf(meant(source, from)) ?? bySourceOf(source, () => null),
    linkOf(href, from) {
      const key = fileMeant(href, from)
      if (key === null) return href
      const file = byKey.get(key)
      return urlOf(file) ?? `${addressOf(username, file?.path ?? key)}${/#.*$/.exec(href)?.[0] ?? ''}`
    },
    sheetAt(href, from) {
      const file = meant(href, from)
      return file?.kind === 'style' ? { path: file.path, css: written.get(file.id) ?? '' } : null
    },
  }
}
