// Turns a range of messages into what the script shows: days, one mark for where one left off, and lines grouped by speaker.
import type { Message } from '#contract/messages'

export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'away'; readonly key: string }
  /** `first` lines name their speaker; `age` grows from 0 to 3 as the line gets older. */
  | {
      readonly kind: 'line'
      readonly key: string
      readonly message: Message
      readonly first: boolean
      readonly age: 0 | 1 | 2 | 3
    }

interface Frame {
  /** The last id that was read when the room was opened; lines after it were said while one was away. `null`: no mark. */
  readonly awaySince: number | null
  /** When the room was opened, in milliseconds since the epoch: what is said later is not said while one is away. */
  readonly openedAt: number
  readonly me: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

const together = 5 * 60_000
const day = 86_400_000

/** The items of messages in ascending order. */
export function arrangeLines(messages: readonly Message[], { awaySince, openedAt, me, now }: Frame): readonly Item[] {
  const items: Item[] = []
  let before: Message | undefined
  let marked = awaySince === null
  for (const message of messages) {
    const turnsDay = before === undefined || dayOf(before.created_at) !== dayOf(message.created_at)
    if (turnsDay) items.push({ kind: 'day', key: `day-${dayOf(message.created_at)}`, at: message.created_at })
    const turnsAway =
      !marked && message.id > (awaySince ?? 0) && message.user_id !== me && Date.parse(message.created_at) < openedAt
    if (turnsAway) {
      marked = true
      // A mark above the first line that is held would claim that what came before had been read.
      if (before !== undefined) items.push({ kind: 'away', key: 'away' })
    }
    const first = turnsDay || turnsAway || before === undefined || !continues(before, message)
    items.push({ kind: 'line', key: `${message.id}`, message, first, age: ageOf(message, now) })
    before = message
  }
  return items
}

const continues = (before: Message, message: Message): boolean =>
  before.user_id === message.user_id &&
  before.user === message.user &&
  message.reply_to === null &&
  Date.parse(message.created_at) - Date.parse(before.created_at) < together

/** The local calendar day, so that a day ends at the reader's midnight. */
function dayOf(at: string): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`
}

function ageOf({ created_at }: Message, now: number): 0 | 1 | 2 | 3 {
  const age = now - Date.parse(created_at)
  return age < day ? 0 : age < 7 * day ? 1 : age < 30 * day ? 2 : 3
}
