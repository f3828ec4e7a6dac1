// What the doors of the house share: how long tries have to wait, and who comes first.
import type { AppContext } from '#server/context'
import { createTurns, type InTurn } from './in-turn.ts'
import { sharedDelays } from './shared-delays.ts'
import { createSignInDelays, type SignInDelays } from './sign-in-delays.ts'

export interface Doorkeeper {
  readonly delays: SignInDelays
  /** Of codes; only whoever has the passphrase or a reset link comes as far. */
  readonly codeDelays: SignInDelays
  readonly inTurn: InTurn
}

const longestMs = 30_000
/** Six digits are few: at this pace a day's guesses find one code in some three thousand. */
const longestForCodesMs = 15 * 60_000

const createDoorkeeper = (ctx: House): Doorkeeper => ({
  delays: sharedDelays(ctx, 'passphrases', createSignInDelays(ctx.clock, longestMs)),
  codeDelays: sharedDelays(ctx, 'codes', createSignInDelays(ctx.clock, longestForCodesMs)),
  inTurn: createTurns(),
})

type House = Pick<AppContext, 'clock' | 'cluster' | 'secrets'>

const keepers = new WeakMap<House, Doorkeeper>()

/** The one doorkeeper of a house: whoever fails at one of its doors waits at all of them. */
export function doorkeeperOf(ctx: House): Doorkeeper {
  const keeper = keepers.get(ctx) ?? createDoorkeeper(ctx)
  keepers.set(ctx, keeper)
  return keeper
}
