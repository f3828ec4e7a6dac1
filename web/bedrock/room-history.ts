// Reading further: older and newer lines, the surroundings of one line, a day.
import type { Backfill } from '#contract/messages'
import { takeBackfill } from './room-states.ts'
import { call } from './socket.ts'

type Cursor =
  | { readonly before_id: number }
  | { readonly after_id: number }
  | { readonly around_id: number }
  | { readonly at: string }

const under = new Map<string, Promise<Backfill>>()
const lines = 60

/** Asks for a part of the past and folds it; the same question while one is under way is asked once. Throws `ApiFailure`. */
export function fetchHistory(roomId: number, cursor: Cursor): Promise<Backfill> {
  const key = `${roomId} ${JSON.stringify(cursor)}`
  const asked = under.get(key)
  if (asked) return asked
  const answer = call('request_backfill', { room: String(roomId), ...cursor, limit: lines }).then((body) => {
    takeBackfill(body, cursor)
    return body
  })
  under.set(key, answer)
  answer.then(
    () => under.delete(key),
    () => under.delete(key),
  )
  return answer
}
