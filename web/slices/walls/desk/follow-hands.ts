// What hands do to the table: by keys, by pointers and by the clipboard.
import { followClipboard } from './follow-clipboard.ts'
import { followKeys } from './follow-keys.ts'
import type { Table } from './gesture.ts'
import { followPointers } from './pointing.ts'
import { several } from './tools.ts'

/** Follows all of them on the window of a table; `onOpen` means that what is chosen shall be written in. Returns what ends it. */
export function followHands(table: Table, window: HTMLElement, onOpen: () => void): () => void {
  let panKey = false
  const ends = [
    followKeys(table, window, { onOpen, onPanKey: (held) => (panKey = held) }),
    followPointers(table, window, { several: () => several.peek(), panKey: () => panKey, onOpen }),
    followClipboard(table.desk, table.view, window),
  ]
  return () => {
    for (const end of ends) end()
  }
}
