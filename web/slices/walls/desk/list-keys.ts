// The keys of the table in the list of keys, while the table is shown; the table follows them itself while it has the focus.
import { words } from '#words/index'
import { registerShortcuts } from '../../../bedrock/registry.ts'
import { deskActs } from './acts.ts'

/** Lists them; returns what takes them out again. */
export const listKeys = (): (() => void) =>
  registerShortcuts(
    ...deskActs.flatMap(({ id, label, keys }) =>
      keys === undefined
        ? []
        : [{ id: `desk-${id}`, keys, label: () => label, group: () => words.walls.desk.keysGroup }],
    ),
  )
