// Answers a whisper: its words are looked at here once, and go nowhere.
import type { Actor } from '#bedrock/actor'
import { normaliseText } from '#bedrock/text/normalise'
import type { CatName } from '#contract/house'
import { sizes } from '#contract/limits'
import { directNotice } from '#cats/speech/direct/direct-lines'
import { readWhisper } from '#cats/speech/direct/read-whisper'
import type { AppContext } from '#server/context'
import { countWhisper } from '../commands/count-whisper.ts'
import type { Tx } from '../owns.ts'
import { whisperAnswer } from '../parts/whisper-answer.ts'
import { voiceOf } from './voice-of.ts'

/** [CAT-3.30] Refuses with EMPTY, TOO_LONG, and RATE_LIMITED where the day's are used up. */
export async function answerWhisper(ctx: AppContext, actor: Actor, cat: CatName, raw: string) {
  const kind = readWhisper(normaliseText(raw, sizes.whisperCharacters, 'text'))
  const counted = await ctx.db.write('residents', (tx: Tx) => countWhisper(tx, actor.id, kind === 'danger'))
  const state = await voiceOf(ctx, cat, `whisper ${actor.id} ${counted.day} ${counted.used}`)
  return {
    cat,
    notice: counted.first ? directNotice : null,
    text: whisperAnswer(cat, kind, counted, state),
    left: sizes.whispersPerDay - counted.used,
  }
}
