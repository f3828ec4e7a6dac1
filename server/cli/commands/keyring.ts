// `neospace keyring rotate` and `prune`.
import type { CliCommand } from '../cli-command.ts'
import { pruneKeyringAct, rotateKeyringAct } from '../house/keyring.ts'
import { reachHouse } from '../house/reach-house.ts'

export const keyringRotate: CliCommand = {
  name: 'keyring rotate',
  summary:
    'Makes a new key for conversations between two and for reports, and wraps each one’s own key with it, while the house runs.',
  details:
    'Older keys stay in the ring, because backups made before need them. Copy the ring from the data folder’s secrets afterwards: without it nobody reads these conversations and reports again.',
  async run({ config: read }) {
    // Only `rotateKeyringAct` answers here.
    const done = (await reachHouse(read().config, rotateKeyringAct, {})) as { wrapped: number; keys: number }
    return { data: done, text: `Wrapped ${done.wrapped} with a new key. The ring holds ${done.keys} now.` }
  },
}

export const keyringPrune: CliCommand = {
  name: 'keyring prune',
  summary: 'Takes those keys out of the ring that wrap nothing any more.',
  details: 'Backups made before the last rotation cannot be opened without them.',
  async run({ config: read }) {
    // Only `pruneKeyringAct` answers here.
    const done = (await reachHouse(read().config, pruneKeyringAct, {})) as { removed: number; keys: number }
    return { data: done, text: `Took ${done.removed} away. The ring holds ${done.keys} now.` }
  },
}
