// Says to whoever is silent in this room until when, and why, where they would write.
import { moderationLines } from '#words/moderation-lines'
import { silences } from './room-silence.ts'
import { stamp } from './stamp.ts'

/** Nothing for whoever may speak. */
export function SilentHere({ roomId }: { readonly roomId: number }) {
  const held = silences.value.get(roomId)
  if (!held || Date.parse(held.until) < Date.now()) return null
  return (
    <p class="composer-silent" role="status" dir="auto">
      {moderationLines.here(stamp(held.until), held.reason)}
    </p>
  )
}
