// Somebody who watches the world of a sketch as a page does: folds what is told, and asks for what is missing.
import type { PayloadOf } from '#contract/define'
import * as contract from '#contract/worlds'
import { foldPart, type HeldWorld, type WorldPart } from '#sketch/world-fold'
import type { Person } from './person.ts'

export interface WorldClient {
  held(): HeldWorld | null
  /** How often something was missing. */
  gaps(): number
  /** Watches, from what is held on. */
  watch(): Promise<void>
  /** Changes it under this client id, or a fresh one. */
  write(wish: contract.WorldWish, clientId?: string): ReturnType<Person['ask']>
  /** Watches no more. */
  leave(): Promise<unknown>
  /** Waits until nothing is being asked for. */
  settled(): Promise<void>
}

let ids = 0
/** A client id that nobody had. */
export const freshId = (): string => `world-${++ids}-${Date.now().toString(36)}`

/** The world of this name as this person holds it; `passes` says which of what is told reaches them. */
export function worldClient(
  person: () => Person,
  name: string,
  passes: (part: WorldPart) => boolean = () => true,
): WorldClient {
  let held: HeldWorld | null = null
  let gaps = 0
  let asking: Promise<void> | null = null

  function take(part: WorldPart): void {
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
    to.socket.on('world_changed', (part: PayloadOf<typeof contract.worldChangedPush>) => {
      if (part.name === name && passes(part)) take(part)
    })
  }

  async function ask(): Promise<void> {
    const to = person()
    listen(to)
    const since = held?.epoch ? { after_rev: held.rev, epoch: held.epoch } : {}
    const answer = await to.ask(contract.watchWorld, { name, ...since }).catch(() => null)
    // Whoever is not told asks again with the next connection.
    if (answer?.ok) take(answer.data.world)
    else if (answer && answer.code !== 'RATE_LIMITED') throw new Error(`${to.username}: ${answer.code} ${answer.error}`)
  }

  const self: WorldClient = {
    held: () => held,
    gaps: () => gaps,
    watch: () => {
      const work = (asking ?? Promise.resolve()).then(ask, ask)
      const mine = work.finally(() => {
        if (asking === mine) asking = null
      })
      asking = mine
      return mine
    },
    write: (wish, clientId = freshId()) => person().ask(contract.writeWorld, { name, client_id: clientId, wish }),
    leave: () => person().ask(contract.unwatchWorld, { name }),
    async settled() {
      while (asking) await asking.catch(() => {})
    },
  }
  return self
}
