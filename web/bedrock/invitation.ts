// An invite that came along with the address of a wall. Whoever opens it looks first and moves in if they like it, so it is kept until then, in this tab alone.
import { signal } from '@preact/signals'
import { place } from './router.ts'

interface Invitation {
  readonly token: string
  /** Whose wall it came with. */
  readonly by: string
}

const held = 'neospace.invitation'
const inHash = /^invite=([A-Za-z0-9_-]{16,128})$/
const onWall = /^\/@([A-Za-z0-9_-]{2,20})$/

/** The one that is held; `null` where there is none. */
export const invitation = signal<Invitation | null>(null)

/** The address of a wall by which one may move in; its secret stands where browsers send it to nobody. */
export const wallInvite = (username: string, token: string): string => `${location.origin}/@${username}#invite=${token}`

/** Takes it out of the address and the history. Call once, before the router starts. */
export function takeInvitation(): void {
  const { path, hash, search } = place.peek()
  const token = inHash.exec(hash)?.[1]
  const by = onWall.exec(path)?.[1]
  if (token === undefined || by === undefined) {
    invitation.value = kept()
    return
  }
  history.replaceState(null, '', `${path}${search}`)
  place.value = { path, search, hash: '' }
  invitation.value = { token, by }
  try {
    sessionStorage.setItem(held, JSON.stringify(invitation.peek()))
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** Somebody has come in. */
export function forgetInvitation(): void {
  invitation.value = null
  try {
    sessionStorage.removeItem(held)
  } catch {
    // Nothing was kept.
  }
}

function kept(): Invitation | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(held) ?? 'null')
    if (typeof found !== 'object' || found === null || !('token' in found) || !('by' in found)) return null
    return typeof found.token === 'string' && typeof found.by === 'string' ? { token: found.token, by: found.by } : null
  } catch {
    return null
  }
}
