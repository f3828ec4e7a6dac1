// Signing out waits for the wall: what was changed and has not reached the house goes there first. What cannot be sent stays in this browser for whoever changed it.
import { beforeSigningOut, person } from '../../../bedrock/session.ts'
import { readPending } from './pending.ts'

/** [WALL-2.31] Call once. */
export function sendBeforeLeaving(): void {
  beforeSigningOut(async () => {
    const id = person.peek()?.id
    if (id === undefined || readPending(localStorage, id).length === 0) return
    const { openDesk } = await import('./open-desk.ts')
    const { own } = openDesk()
    if (own.shown.peek() === null) await own.refresh()
    await own.drain()
  })
}
