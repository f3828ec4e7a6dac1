// Somebody who has the jam of a room open as a page does: folds what is told, and asks for what is missing.
import type { PayloadOf } from '#contract/define'
import * as contract from '#contract/jams'
import { foldPart, type HeldJam } from '#song/jam/fold-part'
import { writeSong } from '#song/write-song'
import type { Person } from './person.ts'

type JamPart = PayloadOf<typeof contract.jamChangedPush>

export interface JamClient {
  held(): HeldJam | null
  /** What is held, as equal jams have it equally; null where nothing is. */
  digest(): string | null
  /** How often something was missing. */
  gaps(): number
  /** Opens it, from what is held on. */
  watch(): Promise<void>
  /** Does something under this client id, or a fresh one. */
  write(wish: contract.JamWish, clientId?: string): ReturnType<Person['ask']>
  leave(roomId: number): Promise<unknown>
  /** Waits until nothing is being asked for. */
  settled(): Promise<void>
}

let ids = 0
/** A client id that nobody had. */
export const freshJamId = (): string => `jam-${++ids}-${Date.now().toString(36)}`

/** The jam of this room as this person holds it; `passes` says which of what is told reaches them. */
export function jamClient(
  person: () => Person,
  room: string,
  passes: (part: JamPart) => boolean = () => true,
): JamClient {
  let held: HeldJam | null = null
  let gaps = 0
  let asking: Promise<void> | null = null

  function take(part: JamPart): void {
    const folded = foldPart(held, part)
    held = folded.held
    if (!folded.gap) return
    gaps += 1
    void self.watch()
  }
  const listening = new WeakSet<Person>()
  const listen = (to: Person): void => {
    if (listening.has(to)) return
    listening.add(to)
    to.socket.on('jam_changed', (part: JamPart) => {
      if (passes(part)) take(part)
    })
  }

  async function ask(): Promise<void> {
    const to = person()
    listen(to)
    const since = held ? { after_rev: held.rev, epoch: held.epoch } : {}
    const answer = await to.ask(contract.watchJam, { room, ...since }).catch(() => null)
    // Whoever is not told asks again with the next connection.
    if (answer?.ok) take(answer.data.jam)
    else if (answer && answer.code !== 'RATE_LIMITED') throw new Error(`${to.username}: ${answer.code} ${answer.error}`)
  }

  const self: JamClient = {
    held: () => held,
    digest: () => held && JSON.stringify([held.epoch, held.rev, writeSong(held.song), held.transport]),
    gaps: () => gaps,
    watch: () => {
      const work = (asking ?? Promise.resolve()).then(ask, ask)
      const mine = work.finally(() => {
        if (asking === mine) asking = null
      })
      asking = mine
      return mine
    },
    write: (wish, clientId = freshJamId()) => person().ask(contract.writeJam, { room, client_id: clientId, wish }),
    leave: (roomId) => person().ask(contract.unwatchJam, { room_id: roomId }),
    async settled() {
      while (asking) await asking.catch(() => {})
    },
  }
  return self
}
