// Answers an address of a file: who looks, whether they may, and which bytes these are.
import { refuse } from '#bedrock/refusal'
import type { FileKind } from '#contract/attachments'
import type { ServedBytes } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { readSizes } from '../parts/stored.ts'
import { readTicket } from '../parts/tickets.ts'
import { visibleFile } from '../queries/visible-file.ts'
import { openName, openPiece } from './open-piece.ts'

/** How long a cache that everyone shares may keep what everyone may see: after that it asks whether it is still so. */
const sharedSeconds = 300

const endings: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/aac': 'aac',
}

const nouns = { image: 'picture', audio: 'sound', document: 'file' } as const

/** [FILE-2.1, FILE-2.2, FILE-2.3, FILE-3.2, FILE-3.3] Refuses with NOT_FOUND whatever this ticket does not open. */
export async function serveFile(
  ctx: AppContext,
  name: string,
  size: string,
  ticket: string | null,
): Promise<ServedBytes> {
  const now = ctx.clock.now()
  const held = ticket === null ? null : readTicket(ctx.secrets.key('file-tickets'), ticket, now)
  const named = /^[0-9A-Za-z]{22}$/.test(name)
  const file = named ? await visibleFile(ctx.db.reader, held?.personId ?? null, name, now) : undefined
  const piece = file && readSizes(file.sizes).find((each) => each.size === size)
  if (!file || !piece) return refuse('NOT_FOUND', 'There is nothing here.')
  const secondsLeft = Math.floor(((held?.endsAt ?? now) - now) / 1_000)
  return {
    type: piece.type,
    bytes: piece.bytes,
    etag: `"${name}.${size}"`,
    cacheControl: howLong(file, secondsLeft),
    fileName: openName(ctx, file) ?? `${nouns[file.kind]}-${name.slice(0, 6)}.${endings[piece.type] ?? 'bin'}`,
    toSave: file.kind === 'document',
    open: (span) => openPiece(ctx, file, piece, span),
  }
}

interface Kept {
  readonly kind: FileKind
  readonly open: number | null
  readonly sealed_for: number | null
}

/** [DM-5.4] What is sealed here is to lie open nowhere else; what nobody looked into lies where its reader puts it. */
function howLong(file: Kept, seconds: number): string {
  if (file.sealed_for !== null || file.kind === 'document') return 'private, no-store'
  return file.open === null ? `private, max-age=${seconds}, immutable` : `public, max-age=${sharedSeconds}`
}
