// Who is writing where, so that the others are told at most every three seconds and once when it ends.
import { sizes } from '#contract/limits'

export interface Typing {
  /** Whether the others are to be told now. */
  began(roomId: number, userId: number, now: number): boolean
  /** Whether the others were told of it and are to hear its end. */
  ended(roomId: number, userId: number, now: number): boolean
}

/** [CHAT-6.1] Keeps only when each person was last told to be writing; forgets what has expired. */
export function createTyping(): Typing {
  const told = new Map<string, number>()
  return {
    began(roomId, userId, now) {
      const key = `${roomId}/${userId}`
      const last = told.get(key)
      if (last !== undefined && now - last < sizes.typingEveryMs) return false
      for (const [other, at] of told) if (now - at >= sizes.typingMs) told.delete(other)
      told.set(key, now)
      return true
    },
    ended(roomId, userId, now) {
      const key = `${roomId}/${userId}`
      const last = told.get(key)
      told.delete(key)
      return last !== undefined && now - last < sizes.typingMs
    },
  }
}
