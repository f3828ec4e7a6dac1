// The room in which one was last, kept in this browser: where one comes in.

const key = 'neospace.room'
const first = 'general'

/** Remembers the room. */
export function rememberRoom(name: string): void {
  try {
    localStorage.setItem(key, name)
  } catch {
    // Then one comes in at the first room.
  }
}

/** The room to come in at. */
export function lastRoom(): string {
  try {
    return localStorage.getItem(key) ?? first
  } catch {
    return first
  }
}
