// Erases what erased accounts wrote, a little every second.
import type { Keeper } from '#bedrock/keeping/keeper'
import { eraseInTurn } from './prepare/erase-writings.ts'

/** [CHAT-1.12] What is left is found anew each time, so whatever ended it goes on by itself. */
export const eraseTheirWritings: Keeper = {
  name: 'erase what erased accounts wrote',
  everyMs: 1_000,
  run: eraseInTurn,
}
