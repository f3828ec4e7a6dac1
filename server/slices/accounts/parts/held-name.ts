// What is kept of the name of an erased account, so that nobody takes it at once and passes for whoever had it.
import { createHmac } from 'node:crypto'

/** [ACC-7.6] Keyed, because names are short: whoever has the database alone, or a backup, cannot guess one from it. */
export const heldName = (key: Buffer, username: string): string =>
  createHmac('sha256', key).update(username.toLowerCase()).digest('hex')
