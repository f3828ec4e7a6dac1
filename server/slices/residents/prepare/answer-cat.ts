// Lets another cat answer a line that was said.
import { followUp } from '#cats/speech/follow-up'
import { drawFrom } from '#cats/speech/number-of'
import type { Why } from '#cats/speech/speech.types'
import type { AppContext } from '#server/context'
import { one, roomOf } from '../parts/notice.ts'
import type { DueRow } from '../queries/due-lines.ts'
import { stageNow } from '../queries/stage.ts'
import { store } from './heed-deeds.ts'
import { react } from './react.ts'
import { worldHere } from './world-here.ts'

/** [CAT-3.20] One that is awake in the room, if the line wants an answer. */
export async function answerCat(ctx: AppContext, { id, room_id: roomId, cat, turn, why }: DueRow): Promise<void> {
  const world = await worldHere(ctx)
  const key = `line ${id}`
  const draw = drawFrom(`${world.seed}/${key}`)
  // Written by this slice alone, in this form.
  const intent = followUp((JSON.parse(why) as Why).intent, draw)
  if (intent === null) return
  const near = world.minds.filter(
    ({ name, place, activity }) => name !== cat && roomOf(place) === roomId && activity !== 'asleep',
  )
  const other = one(near, draw('who'))
  if (!other) return
  const now = ctx.clock.now()
  const occasion = { key, roomId, intent, cat: other.name, event: null, at: now, by: null, called: false }
  const stage = await stageNow(ctx.db.reader)
  const answer = await react(ctx.db.reader, { ...occasion, answers: cat, turn: turn + 1 }, { world, stage, now })
  if (answer) await store(ctx, stage, stage.seq, answer)
}
