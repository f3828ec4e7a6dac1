// Whoever is no longer followed no longer stands among the first, and of whoever is erased nothing stays.
import { within } from '#bedrock/bus'
import { accountErased } from '#events/accounts'
import { personBlocked, personUnfollowed } from '#events/friends'
import { endTie, leaveTop8 } from './commands/arrange-top8.ts'
import { eraseProfile } from './commands/erase-profile.ts'
import type { Tx } from './owns.ts'

export const reactions = [
  within(personUnfollowed, (tx: Tx, { by, userId }) => leaveTop8(tx, by, userId)),
  within(personBlocked, (tx: Tx, { by, userId }) => endTie(tx, by, userId)),
  within(accountErased, (tx: Tx, { userId }) => eraseProfile(tx, userId)),
]
