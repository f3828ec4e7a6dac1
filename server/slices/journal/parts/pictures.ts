// The pictures of an entry, as the database keeps them.
import type { NamedFile } from '#slices/files/index'

/** Null for none. */
export const keepPictures = (pictures: readonly NamedFile[]): string | null =>
  pictures.length === 0 ? null : JSON.stringify(pictures.map(({ file, alt }) => ({ file, alt })))

/** In their order. */
export const readPictures = (kept: string | null): readonly NamedFile[] =>
  // `keepPictures` alone writes it.
  kept === null ? [] : (JSON.parse(kept) as readonly NamedFile[])
