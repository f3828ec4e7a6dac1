// Cats in rooms over HTTP.
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/residents'
import type { AppContext } from '#server/context'
import { changeMode } from './commands/change-mode.ts'
import { changeSilences } from './commands/change-silences.ts'
import type { Tx } from './owns.ts'
import { answerWhisper } from './prepare/answer-whisper.ts'
import { catsHere } from './prepare/cats-here.ts'
import { catsIn } from './queries/cats-in.ts'
import { lineById } from './queries/room-lines.ts'
import { heardBy, silencesOf } from './queries/silences.ts'
import { viewLine, viewWhy } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listRoomCats, async ({ actor, params, query }) => {
    const asked = { ref: params.room, before: query?.before, now: ctx.clock.now() }
    const { heard, ...page } = await catsIn(ctx.db.reader, actor, asked)
    return { ...page, ...(await catsHere(ctx, page.room_id, heard)) }
  }),
  serve(contract.changeRoomCats, ({ actor, params, body }) =>
    ctx.db.write('residents', async (tx: Tx) => ({
      room_id: await changeMode(tx, actor, params.room, body.mode),
      mode: body.mode,
    })),
  ),
  serve(contract.explainCatLine, async ({ actor, params }) => {
    const line = await lineById(ctx.db.reader, params.id)
    const heard = heardBy(await silencesOf(ctx.db.reader, actor.id))
    if (!line || !heard.includes(line.cat)) refuse('NOT_FOUND', 'No cat said that, or it is no more.')
    return { line: viewLine(line), why: viewWhy(line) }
  }),
  serve(contract.getCatSilences, ({ actor }) => silencesOf(ctx.db.reader, actor.id)),
  serve(contract.changeCatSilences, ({ actor, body }) =>
    ctx.db.write('residents', async (tx: Tx) => {
      await changeSilences(tx, actor.id, body)
      return await silencesOf(tx.db, actor.id)
    }),
  ),
  serve(contract.whisperToCat, ({ actor, params, body }) => answerWhisper(ctx, actor, params.cat, body.text)),
]
