// A zip of emoji is looked into: what is in it, each picture made anew as if it came alone. None of them is an emoji before it is given.
import type { Actor } from '#bedrock/actor'
import { openArchive } from '#bedrock/archive/open-archive'
import type { Arriving } from '#bedrock/slice'
import type { DataOf } from '#contract/define'
import type { sendEmojiArchive as contract } from '#contract/emoji'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { fileViews, receiveAside } from '#slices/files/index'
import { archivePlan, meantFiles } from '../parts/archive-plan.ts'
import { shortLine } from '../parts/short-line.ts'
import { listInZip } from './list-in-zip.ts'
import { makeAll } from './make-all.ts'

const limits = {
  maxBytes: sizes.emojiArchiveBytes,
  maxEntries: sizes.emojiArchiveEntries,
  maxGrowth: sizes.emojiArchiveGrowth,
}

/** [CHAT-3.45, CHAT-3.46] Pictures for which no time is left within `withinMs` are told so. */
export const lookInto = (
  ctx: AppContext,
  actor: Actor,
  arriving: Arriving,
  withinMs: number = sizes.emojiArchiveMs,
): Promise<DataOf<typeof contract>> =>
  receiveAside(ctx, actor, arriving, sizes.emojiArchiveBytes, async (path) => {
    await using archive = await openArchive(path, limits)
    const files = meantFiles(archive.files)
    const list = await listInZip(files)
    const planned = archivePlan(files, list)
    const made = await makeAll(ctx, actor, planned, withinMs)
    const views = await fileViews(
      ctx,
      ctx.db.reader,
      actor.id,
      made.flatMap(({ picture }) => picture ?? []),
    )
    const pack = shortLine(list?.says.pack ?? '', sizes.emojiPackCharacters)
    return {
      pack: pack === '' ? null : pack,
      found: made.map(({ path: shown, name, alt, picture, fault }) => ({
        path: shown,
        name,
        alt: shortLine(alt, sizes.emojiAltCharacters),
        picture: (picture !== null && views.get(picture)) || null,
        fault,
      })),
    }
  })
