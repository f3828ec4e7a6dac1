// The room whose jam one has just pressed to join: it is heard with that very press. Known before the jam’s own page and its sound are fetched.
let joined: number | null = null

/** One presses to join the jam of a room. */
export const joinJamOf = (roomId: number): void => void (joined = roomId)

/** Whether that was this room; a press counts once. */
export function hasJoined(roomId: number): boolean {
  const was = joined === roomId
  joined = null
  return was
}
