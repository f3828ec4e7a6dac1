// Goes on telling those who are called, until all are.
import type { AppContext } from '#server/context'
import { tellCalled } from '../commands/call-room.ts'
import type { Tx } from '../owns.ts'
import { waitingCalls } from '../queries/called.ts'

/** How many calls take turns. */
const atOnce = 4

interface Round {
  /** Somebody called after its last look. */
  again: boolean
}

const rounds = new WeakMap<AppContext, { readonly round: Round; readonly over: Promise<void> }>()

/** [CHAT-3.21] Until nobody is left to be told; of a house one round goes on at a time. */
export function callRooms(ctx: AppContext): Promise<void> {
  const before = rounds.get(ctx)
  if (before) {
    before.round.again = true
    return before.over
  }
  const round = { again: true }
  const over = goRound(ctx, round)
  rounds.set(ctx, { round, over })
  return over
}

async function goRound(ctx: AppContext, round: Round): Promise<void> {
  try {
    while (round.again) {
      round.again = false
      await tellAll(ctx)
    }
  } finally {
    rounds.delete(ctx)
  }
}

/** [CHAT-3.21] Whatever ended it, what is left stands in the database, and the next turn finds it. Each turn of a room comes in line with what is said there. */
async function tellAll(ctx: AppContext): Promise<void> {
  while (ctx.mode.now() === 'normal') {
    const calls = await waitingCalls(ctx.db.reader, atOnce)
    if (calls.length === 0) return
    await Promise.all(
      calls.map((call) => ctx.db.write(`room:${call.room_id}`, (tx: Tx) => tellCalled(tx, call), 'repeatable')),
    )
  }
}
