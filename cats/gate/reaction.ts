// Whether a cat that notices something in a room reacts, and whether in words: the gate through which everything goes that cats say unasked, to their names, and to each other.
import type { CatName } from '../cast/cast.ts'
import type { Intent } from '../speech/intents.ts'
import { reticence } from '../speech/reticence.ts'
import type { Draw } from '../speech/speech.types.ts'
import { bounds, calls, exchange, hotPerMinute, wordsShare } from './bounds.ts'
import { isNight } from './is-night.ts'
import { hasOneLeft, linesOf, type RoomNow } from './room-gate.ts'

export type Reaction = 'words' | 'gesture'

/** A cat that might react. */
export interface Willing {
  readonly name: CatName
  readonly asleep: boolean
  /** When it is no longer content with what it did last. */
  readonly readyAt: number
}

const calming: ReadonlySet<Intent> = new Set(['alarm', 'comfort'])

/** [CAT-3.15, CAT-3.16, CAT-3.17, CAT-3.18] To something that nobody asked it about; null: it lets it pass. */
export function reactionTo(room: RoomNow, cat: Willing, intent: Intent, draw: Draw): Reaction | null {
  if (!isRoomFor(room, cat, intent)) return null
  if (draw('silence') < reticence[cat.name]) return null
  return draw('words') < wordsShare && hasWordsLeft(room) && isRested(room) ? 'words' : 'gesture'
}

/** [CAT-3.19] To its name; `answered`: how often cats answered this person within ten minutes. One that says nothing shows at least that it heard, asleep by an ear. */
export function reactionToName(room: RoomNow, cat: Willing, answered: number, draw: Draw): Reaction | null {
  if (room.mode === 'off' || answered >= calls.times) return null
  const speaks = !cat.asleep && draw('called') < calls.share && !isHot(room) && hasWordsLeft(room)
  if (speaks) return 'words'
  // Signs are not counted for a person, so the cat’s own rest bounds them.
  return room.at >= cat.readyAt ? 'gesture' : null
}

/** [CAT-3.20] Whether it may answer another cat with the line of this place in their exchange, from 2. */
export const mayAnswerCat = (room: RoomNow, cat: Willing, intent: Intent, turn: number): boolean =>
  isRoomFor(room, cat, intent) &&
  hasWordsLeft(room) &&
  room.messages < exchange.messages &&
  turn <= exchange.lines &&
  (turn > 2 || room.at >= room.gate.restUntil)

const isHot = ({ perMinute }: RoomNow): boolean => perMinute >= hotPerMinute

const isRoomFor = (room: RoomNow, cat: Willing, intent: Intent): boolean =>
  room.mode !== 'off' &&
  !cat.asleep &&
  room.at >= cat.readyAt &&
  (!isHot(room) || calming.has(intent)) &&
  hasOneLeft(room)

const hasWordsLeft = (room: RoomNow): boolean =>
  room.mode !== 'off' && !isNight(room.hour) && linesOf(room) < bounds[room.mode].linesADay

function isRested({ at, mode, gate, messages }: RoomNow): boolean {
  if (mode === 'off') return false
  return messages >= bounds[mode].messages || at - gate.saidAt >= bounds[mode].restMs
}
