// What cats do in a room for a moment, in the row that keeps its place below the script.
import { residentsLines } from '#words/residents-lines'
import { words } from '#words/index'
import { catsTypingIn, gestureIn } from './signs.ts'

/** [CAT-3.66] Who is about to speak; null while nobody is. */
export function catsAboutToSpeak(roomId: number): string | null {
  const names = catsTypingIn(roomId).map((cat) => words.cats.names[cat])
  return names.length === 0 ? null : residentsLines.typing(names)
}

/** [CAT-3.66] The last sign, in words; it is read by whoever looks there, and interrupts nobody. */
export function GestureSaid({ roomId }: { readonly roomId: number }) {
  const gesture = gestureIn(roomId)
  return gesture ? <span class="gesture-said">{gesture.words}</span> : null
}
