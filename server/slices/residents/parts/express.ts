// What a reaction becomes: a line with its time, or a sign.
import { answersAt, typingMs } from '#cats/gate/pace'
import type { Reaction } from '#cats/gate/reaction'
import { gestureFor } from '#cats/speech/gestures/gesture-for'
import { speak } from '#cats/speech/speak'
import type { Draw, Moment } from '#cats/speech/speech.types'
import type { Spoken } from '#cats/speech/spoken'
import type { Occasion } from './occasion.ts'
import type { Turn } from './turn.ts'

type Expressed = Pick<Turn, 'gesture' | 'use'> & {
  readonly said: Pick<NonNullable<Turn['said']>, 'line' | 'spoken' | 'dueAt'> | null
}

interface Past {
  readonly now: number
  readonly spoken: Spoken
  /** All that it does then is to move an ear. */
  readonly asleep: boolean
  readonly draw: Draw
}

/** In half of the lines something is done beside them; where nothing new can be said a sign says it. */
const besideShare = 0.5

/** [CAT-3.17, CAT-3.21] Follows from the moment, the past and the draw alone. */
export function express(
  moment: Moment,
  reaction: Reaction,
  { at, called }: Pick<Occasion, 'at' | 'called'>,
  { now, spoken, asleep, draw }: Past,
): Expressed {
  const sign = asleep ? 'ear-flick' : gestureFor(moment, draw)
  const use = Math.floor(draw('wording') * 1_000)
  const answer = reaction === 'words' ? speak(moment, spoken, draw) : null
  if (answer === null) return { gesture: sign, use, said: null }
  const typing = typingMs(answer.line.text, draw)
  const dueAt = called ? answersAt(at, now, typing, draw) : now + typing
  return { gesture: draw('beside') < besideShare ? sign : null, use, said: { ...answer, dueAt } }
}
