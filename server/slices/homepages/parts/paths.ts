// What a file of home pages may be called, so that its name is safe in an address, in an archive and on every disk.
import { refuse } from '#bedrock/refusal'
import { codePoints } from '#bedrock/text/normalise'
import type { HomepageKind } from '#contract/homepages'
import { sizes } from '#contract/limits'

export interface HomePath {
  readonly path: string
  /** As it is found, whatever its case. */
  readonly key: string
  readonly kind: HomepageKind
}

const endings: Readonly<Record<HomepageKind, readonly string[]>> = {
  page: ['html', 'htm'],
  style: ['css'],
  text: ['txt'],
  picture: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'],
  sound: ['mp3', 'wav', 'ogg', 'oga', 'opus', 'm4a', 'aac', 'webm'],
}
const kindOf = new Map(
  Object.entries(endings).flatMap(([kind, all]) => all.map((ending) => [ending, kind as HomepageKind] as const)), // The keys are kinds.
)

/** Letters and digits of any script, and what is harmless in between; no dot or space at either end. */
const segment = /^[\p{L}\p{N}_(~!+-](?:[\p{L}\p{N}\p{M}_ .,()~!+-]*[\p{L}\p{N}\p{M}_)~!+-])?$/u
/** Windows keeps these for itself, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The form in which two paths are the same. */
export const keyOf = (path: string): string => path.normalize('NFC').toLowerCase()

/** What is wrong with a path, as the end of a sentence about it; null if nothing is. */
export function pathProblem(path: string): string | null {
  const segments = path.split('/')
  if (!path.isWellFormed() || !segments.every((part) => segment.test(part)))
    return 'has names with signs that are not letters, digits, spaces within or . , _ - ( ) ! + ~'
  if (segments.some((part) => reserved.test(part))) return 'has a name that some computers keep for themselves'
  if (segments.length > sizes.homepageFolders + 1) return `lies more than ${sizes.homepageFolders} folders deep`
  if (codePoints(path) > sizes.homepagePathCharacters)
    return `has more than ${sizes.homepagePathCharacters} characters in its names`
  if (!kindOf.has(endingOf(path)))
    return 'ends in nothing that home pages are made of: .html, .css, .txt, a picture or a sound'
  return null
}

const endingOf = (path: string): string => /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** [WALL-10.2] The path, cleaned. Refuses with VALIDATION. */
export function readPath(raw: string, field = 'path'): HomePath {
  const path = raw.normalize('NFC').trim()
  const problem = pathProblem(path)
  const kind = kindOf.get(endingOf(path))
  if (problem !== null || kind === undefined)
    return refuse('VALIDATION', `This name ${problem ?? 'cannot be kept'}. Choose another one.`, {
      fields: { [field]: problem ?? 'cannot be kept' },
    })
  return { path, key: keyOf(path), kind }
}

/** Whether what is there is written, and not a picture or sound. */
export const isWritten = (kind: HomepageKind): boolean => kind === 'page' || kind === 'style' || kind === 'text'
