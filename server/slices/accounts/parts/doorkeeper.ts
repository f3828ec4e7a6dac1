// What the doors of the house share: how long tries have to wait, and who comes first.
import type { Clock } from '#bedrock/clock'
import { createTurns, type InTurn } from './in-turn.ts'
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

/** Makes the doorkeeper of a house. */
export const createDoorkeeper = (clock: Clock): Doorkeeper => ({
  delays: createSignInDelays(clock, longestMs),
  codeDelays: createSignInDelays(clock, longestForCodesMs),
  inTurn: createTurns(),
})
