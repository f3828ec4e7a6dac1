// Which act a key means, on the wall and on the ledge alike.
import { isStroke } from '../../../bedrock/keys.ts'
import { deskActs } from './acts.ts'

/** Longer strokes first, because `mod+z` is part of `mod+shift+z`. */
const byLength = deskActs
  .flatMap((act) => (act.keys === undefined ? [] : [{ ...act, keys: act.keys }]))
  .toSorted((a, b) => b.keys.length - a.keys.length)

/** The act of the list that this stroke means. */
export function actByKey(event: KeyboardEvent) {
  const key = event.key === 'Backspace' ? 'Delete' : event.key
  return byLength.find(({ keys }) => isStroke(event, keys) || keys === key)
}
