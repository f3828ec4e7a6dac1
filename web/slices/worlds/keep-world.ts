// Holds the world of a sketch for somebody who is signed in: watches it, asks for what is missing, and sends what they do.
import { effect } from '@preact/signals'
import { foldPart, type HeldWorld, type WorldPart } from '#sketch/world-fold'
import { shownState, stillPending, whyNot } from '#sketch/world-pending'
import type { WorldWish } from '#sketch/world-state'
import { worldsLines } from '#words/worlds-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { link } from '../../bedrock/link.ts'
import { call, connection, onPush } from '../../bedrock/socket.ts'
import type { Refuse } from './refusing.ts'
import { sendWishes } from './send-wishes.ts'
import type { Shows } from './show.ts'

export interface KeptWorld {
  wish(wish: WorldWish): void
  end(): void
}

const said = worldsLines.refusals
const askAgainMs = 2_000

/** Keeps it, and shows it whenever it is another, until `end`. */
export function keepWorld(name: string, shown: Shows, refuse: Refuse): KeptWorld {
  let held: HeldWorld | null = null
  let watching = false
  let canWrite = false
  let asking = false
  let askedAgain = false
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function showNow(own = false): void {
    if (!held || ended) return
    const { rev } = held
    const fields = shownState(held, wishes.pending)
    shown.give({ connected: watching, can_write: watching && canWrite, rev, fields }, own)
  }
  const wishes = sendWishes(name, showNow, refuse)

  function take(part: WorldPart): void {
    const folded = foldPart(held, part)
    held = folded.held
    if (folded.gap) return ask()
    if (held) {
      const { rev } = held
      wishes.keep((pending) => stillPending(pending, rev))
    }
    showNow()
  }

  /** [CODE-5.6] For what is missing, or for the whole where nothing is held. */
  function ask(): void {
    askedAgain = asking
    if (asking || ended) return
    asking = true
    const since = held?.epoch ? { after_rev: held.rev, epoch: held.epoch } : {}
    call('watch_world', { name, ...since })
      .then(({ world, can_write }) => {
        watching = true
        canWrite = can_write
        asking = false
        take(world)
        if (askedAgain) ask()
        wishes.send()
      })
      .catch((error: unknown) => {
        asking = false
        const { code, retry_after_ms } = asFailure(error)
        if (code === 'NOT_FOUND' || code === 'OFFLINE' || ended) return
        timer = setTimeout(ask, retry_after_ms ?? askAgainMs)
      })
  }

  const offPush = onPush('world_changed', (part) => {
    if (part.name === name && watching) take(part)
  })
  // A new connection watches nothing yet.
  const offLink = effect(() => {
    const there = link.value.state === 'connected' && connection.value > 0
    watching = false
    if (there) ask()
    else showNow()
  })
  return {
    wish(wish) {
      if (!canWrite) return refuse(said.still)
      // What the field does not take is not even sent.
      const no = held && whyNot(held, wishes.pending, wish)
      if (no) refuse(said.no[no](wish.field))
      else wishes.wish(wish)
    },
    end() {
      ended = true
      clearTimeout(timer)
      offPush()
      offLink()
      wishes.end()
      call('unwatch_world', { name }).catch(() => {})
    },
  }
}
