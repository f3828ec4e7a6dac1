// Files that somebody wants to stand somewhere, as they came over the wire.
import { refuse } from '#bedrock/refusal'
import { givenName } from '#bedrock/text/given-name'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'

/** A file by its name, and what it shows or says; may be empty. */
export interface NamedFile {
  readonly file: string
  readonly alt: string
}

/** The same, with what it is called if it is a document. */
export interface CalledFile extends NamedFile {
  readonly called: string
}

/** [CHAT-4.2, WALL-9.31] Normalised. Refuses with TOO_LONG, and with VALIDATION what is named twice. */
export function namedFiles(raw: readonly NamedFile[], field: string): readonly NamedFile[] {
  const named = raw.map(({ file, alt }) => ({ file, alt: normaliseOptionalText(alt, sizes.altCharacters, 'alt') }))
  if (new Set(named.map(({ file }) => file)).size < named.length)
    refuse('VALIDATION', 'A file stands here twice. Name each once.', { fields: { [field]: 'must differ' } })
  return named
}

/** [FILE-3.4] The same of files that may be documents. */
export const calledFiles = (
  raw: readonly (NamedFile & { readonly called?: string | undefined })[],
  field: string,
): readonly CalledFile[] =>
  namedFiles(raw, field).map((named, n) => ({ ...named, called: givenName(raw[n]?.called ?? '') }))
