// Where those stand who have walked, as the house says it for as long as one looks.
import { effect, signal } from '@preact/signals'
import type { Standing, Tile } from '#contract/lobby'
import { asFailure } from '../../bedrock/api-failure.ts'
import { call, connection, onPush } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'
import { latestOf } from '../company/latest-of.ts'

const walkEveryMs = 220

/** By the ids of people. */
export const tiles = signal<ReadonlyMap<number, Tile>>(new Map())
/** Whether the house has answered since one came. */
export const looked = signal(false)

const byId = (standing: readonly Standing[]): readonly (readonly [number, Tile])[] =>
  standing.map(({ id, x, y }) => [id, { x, y }])

const asking = latestOf(walkEveryMs, (tile: Tile) => {
  call('walk_lobby', tile).catch((error: unknown) => notify(asFailure(error).message, { tone: 'fault' }))
})

/** Asks to walk there. Nothing moves before the house has said so. */
export const walkTo = (tile: Tile): void => asking.give(tile)

/** Looks at the lobby until what it returns is called. */
export function lookAtLobby(): () => void {
  // What was pushed while the answer was on its way is newer than the answer.
  let fresh: readonly Standing[] | null = null
  const offWalked = onPush('lobby', ({ standing }) => {
    if (fresh) fresh = [...fresh, ...standing]
    const next = new Map(tiles.peek())
    for (const { id, x, y } of standing) next.set(id, { x, y })
    tiles.value = next
  })
  const offAway = onPush('presence', ({ people }) => {
    const gone = new Set(people.filter(({ state }) => state === 'away').map(({ id }) => id))
    if (fresh) fresh = fresh.filter(({ id }) => !gone.has(id))
    if ([...gone].some((id) => tiles.peek().has(id)))
      tiles.value = new Map([...tiles.peek()].filter(([id]) => !gone.has(id)))
  })
  const offConnection = effect(() => {
    if (connection.value === 0) return
    fresh = []
    call('join_lobby', {}).then(
      ({ standing }) => {
        tiles.value = new Map([...byId(standing), ...byId(fresh ?? [])])
        fresh = null
        looked.value = true
      },
      () => {},
    )
  })
  return () => {
    for (const off of [offWalked, offAway, offConnection]) off()
    asking.forget()
    tiles.value = new Map()
    looked.value = false
    call('leave_lobby', {}).catch(() => {})
  }
}
