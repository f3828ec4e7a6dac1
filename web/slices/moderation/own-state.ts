// What stands against oneself at the moment, asked for when one comes in and whenever the house says that it changed.
import { effect, signal } from '@preact/signals'
import type { OwnSanction } from '#contract/sanctions'
import { moderationLines } from '#words/moderation-lines'
import { api } from '../../bedrock/api.ts'
import { place } from '../../bedrock/router.ts'
import { house, loadHouse, person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'
import { silences, tellSilence } from './room-silence.ts'

const said = moderationLines.strip
/** Timers of browsers reach no further. */
const longestMs = 2_147_483_647

/** The newest of what was done to oneself that has neither ended nor been taken back. */
export const standing = signal<readonly OwnSanction[]>([])
/** Another number each time something about oneself changed. */
export const ownTurned = signal(0)
/** The newest warning that was read on this device. */
export const warnedUntil = signal(0)

const seenKey = (): string => `neospace.warned.${person.peek()?.id ?? 0}`

/** Notes that the page of what was done to oneself was opened, so that no warning on it is said again here. */
export function readWarnings(items: readonly OwnSanction[]): void {
  const newest = Math.max(0, ...items.map(({ id }) => id))
  if (newest <= warnedUntil.peek()) return
  warnedUntil.value = newest
  localStorage.setItem(seenKey(), String(newest))
}

/** Follows it as long as the page is open. Call once. */
export function followStanding(): void {
  let end: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    clearTimeout(end)
    // What changed while one was away is not told later.
    if (person.value === null || connection.value === 0) return
    void ownTurned.value
    const whose = person.value.id
    warnedUntil.value = Number(localStorage.getItem(seenKey()) ?? 0)
    api('GET /api/me/sanctions', { query: {} }).then(
      ({ items }) => {
        if (person.peek()?.id !== whose) return
        standing.value = items.filter((each) => each.in_force)
        const ends = standing.peek().flatMap(({ until }) => (until === null ? [] : [Date.parse(until) - Date.now()]))
        if (ends.length > 0)
          end = setTimeout(() => (ownTurned.value += 1), Math.min(longestMs, Math.min(...ends) + 500))
      },
      // The page itself says what is wrong.
      () => undefined,
    )
  })
  effect(() => {
    // The first connection comes with the house that was just loaded.
    if (connection.value > 1) loadHouse().catch(() => undefined)
  })
  onPush('sanction', () => {
    ownTurned.value += 1
    if (place.peek().path !== '/me/sanctions') notify(said.told, { way: { label: said.look, href: '/me/sanctions' } })
  })
  onPush('guard', (now) => {
    const held = house.peek()
    if (held) house.value = { ...held, ...now }
  })
  onPush('room_mute', tellSilence)
  whenPersonLeaves(() => {
    standing.value = []
    silences.value = new Map()
  })
}
