// What stands beside a message's words: its files and the warning in front of it. Kept in one column, like the words: sealed where they are.
import type { Entry } from '#bedrock/log/entry'
import type { Belonging, Words } from '#bedrock/log/words'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import type { Attachment } from '#contract/attachments'
import { sizes } from '#contract/limits'
import { type CalledFile, calledFiles } from '#slices/files/index'

export interface Beside {
  readonly attachments: Attachment[]
  readonly warning: string | null
  /** It names everybody in its room, and its author might call them when it was said. */
  readonly calls?: true
}

/** What a sender wishes to stand beside the words. */
export interface BesideWish {
  readonly attachments: readonly CalledFile[]
  readonly warning: string | null
}

/** Words alone. */
export const wordsAlone: BesideWish = { attachments: [], warning: null }

/** Nothing beside them. */
export const nothing: Beside = { attachments: [], warning: null }

/** Bound to a name of its own, so that it cannot be put in the place of the words. */
const beside = <B extends Belonging>(of: B): Belonging => ({
  stream_id: of.stream_id,
  author_id: of.author_id,
  client_id: `${of.client_id} beside`,
})

/** As the database keeps it; null for nothing. */
export const keepBeside = (words: Words, of: Belonging, kept: Beside): string | null =>
  kept.attachments.length === 0 && kept.warning === null && kept.calls === undefined
    ? null
    : words.keep(beside(of), JSON.stringify(kept))

/** What stands beside words that are kept as they were written. */
export const plainBeside = (kept: string | null): Beside =>
  // `keepBeside` alone writes it.
  kept === null ? nothing : whole(JSON.parse(kept) as Beside)

/** What was said before other files could go with it names neither name nor size. */
const whole = (kept: Beside): Beside => ({
  ...kept,
  attachments: kept.attachments.map((file) => ({ ...noDocument, ...file })),
})
const noDocument = { called: null, bytes: null }

/** As it was written. */
export const readBeside = (words: Words, entry: Belonging & Pick<Entry, 'beside'>): Beside =>
  entry.beside === null ? nothing : plainBeside(words.read(beside(entry), entry.beside))

/** Files as a sender names them. */
export type RawFiles = Parameters<typeof calledFiles>[0]

/** [CHAT-1.8, CHAT-4.2] A wish as it came over the wire, normalised. Refuses with VALIDATION, TOO_LONG, or VALIDATION for a file that is named twice. */
export function besideWish(raw: {
  readonly attachments?: RawFiles | undefined
  readonly warning?: string | null | undefined
}): BesideWish {
  const attachments = calledFiles(raw.attachments ?? [], 'attachments')
  const warning = normaliseOptionalText(raw.warning ?? '', sizes.warningCharacters, 'warning').replaceAll('\n', ' ')
  return { attachments, warning: warning === '' ? null : warning }
}
