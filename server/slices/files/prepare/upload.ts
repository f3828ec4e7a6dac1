// Takes a file in: room is kept for it, it comes to a scratch folder, is made anew in a process of its own or kept as it came, moved into the store, and only then it is there. Whatever goes wrong on the way leaves nothing.
import type { Actor } from '#bedrock/actor'
import { asRefusal } from '#bedrock/files/receive'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { letArrive } from '../parts/arrivals.ts'
import { recipes } from '../parts/recipes.ts'
import type { FileRow } from '../view.ts'
import { type Booking, book } from './book.ts'
import { conversationFor } from './conversation-for.ts'
import { takesDocuments } from '../queries/takes-documents.ts'
import { makeOf, type Wish } from './make-file.ts'

/** [FILE-1.1 to FILE-1.6, FILE-3.1, FILE-3.6, DM-5.1] Answers the finished file's row. */
export async function upload(ctx: AppContext, actor: Actor, wish: Wish): Promise<FileRow> {
  const { kind, maxBytes } = recipes[wish.use]
  const declared = wish.arriving.declaredBytes
  if (declared === 0) refuse('UNSUPPORTED_TYPE', 'There is no file in this request. Send it as the body.')
  if (declared !== null && declared > maxBytes)
    refuse('TOO_LARGE', `This is larger than ${maxBytes / 1_048_576} MiB, which is the most for this use.`)
  if (kind === 'document' && !(await takesDocuments(ctx.db.reader)))
    refuse('FORBIDDEN', 'This house takes pictures and sounds, and no other files.')
  const sealedFor = wish.room === undefined ? null : await conversationFor(ctx, actor, wish.room, wish.use)
  const through = letArrive(ctx, actor.id)
  try {
    const bytes = declared ?? maxBytes
    if ((await ctx.files.free()) - bytes < ctx.config.minFreeBytes)
      refuse('NO_SPACE', 'The house has no room for files just now. Tell its owner.')
    return await bring(ctx, await book(ctx, actor, { use: wish.use, kind, bytes, sealedFor }), wish)
  } finally {
    through()
  }
}

async function bring(ctx: AppContext, booking: Booking, wish: Wish): Promise<FileRow> {
  try {
    await using scratch = await ctx.files.scratch()
    const made = await makeOf(ctx, wish, scratch.folder, booking.seals)
    return await booking.keep(made, scratch.folder)
  } catch (error) {
    await booking.giveUp()
    throw asRefusal(error)
  }
}
