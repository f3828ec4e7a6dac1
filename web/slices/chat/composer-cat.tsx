// The cat on the edge of the composer: one who is awake in this room, or for a moment the one who makes a sign in it.
import { Cat } from '../../kit/cat.tsx'
import '../../kit/cat-gestures.css'
import { roomCats } from '../residents/room-cats.ts'
import { gestureIn } from '../residents/signs.ts'

/** [CAT-3.66] [CAT-3.67] A sign is a small movement there, and nothing that one reads moves; nobody sits there who is not in the room. A press leads to its page, as the list of those who are here does for whoever has no pointer. */
export function ComposerCat({ roomId }: { readonly roomId: number }) {
  const gesture = gestureIn(roomId)
  const cat = gesture?.cat ?? roomCats(roomId)?.cats.find(({ asleep }) => !asleep)?.cat
  if (cat === undefined) return null
  return (
    <a
      class="composer-cat cat-makes"
      data-gesture={gesture?.gesture}
      href={`/cats/${cat}`}
      tabIndex={-1}
      aria-hidden="true"
    >
      <Cat name={cat} />
    </a>
  )
}
