// What stands between lines: the name of a day, and the place where one left off.
import { words } from '#words/index'
import type { Item } from './arrange-lines.ts'
import { dayName } from './moment.ts'

/** A heading across the script. */
export function Mark({ item }: { readonly item: Exclude<Item, { kind: 'line' }> }) {
  return (
    <h2 class={`mark mark-${item.kind} label`}>
      {item.kind === 'day' ? <time dateTime={item.at}>{dayName(item.at)}</time> : <span>{words.chat.away}</span>}
    </h2>
  )
}
