// Cats in rooms, as they leave the house.
import { instant } from '#bedrock/clock'
import type { CatHere, CatLine, CatWhy } from '#contract/residents'
import { moodWords } from '#cats/speech/pool/mood-words'
import type { Why } from '#cats/speech/speech.types'
import { whySentences } from '#cats/speech/why/why-sentences'
import { intentWords } from '#cats/speech/why/why-words'
import type { Seen } from '#cats/world/look'
import type { LineRow } from './queries/room-lines.ts'

/** A cat as whoever is in the room sees it. */
export function viewHere({ cat, mood, activity, since }: Seen): CatHere {
  const [name, looks] = moodWords[mood]
  return { cat, mood: name, looks, activity, asleep: activity === 'asleep', since: instant(since * 1_000) }
}

/** A line as everybody sees it. */
export const viewLine = ({ id, room_id, cat, at, after_id, text, plain, gesture }: LineRow): CatLine => ({
  id,
  room_id,
  cat,
  at: instant(at),
  after_id,
  text,
  plain,
  gesture,
})

const bandWords = { low: 'lower than usual', mid: 'as usual', high: 'better than usual' } as const

/** [CAT-3.31] Why it was said. */
export function viewWhy({ text, plain, why: stored }: LineRow): CatWhy {
  // Written by this slice alone, in this form.
  const why = JSON.parse(stored) as Why
  return {
    sentences: whySentences({ text, plain, why }),
    rule: why.rule,
    intent: intentWords[why.intent],
    mood: bandWords[why.band],
    before: why.before,
    facts: [...why.facts],
  }
}
