// The cat on the edge of the composer: the house's own, or for a moment the one who makes a sign in this room.
import { house } from '../../bedrock/session.ts'
import { Cat } from '../../kit/cat.tsx'
import { gestureIn } from '../residents/signs.ts'

/** [CAT-3.66] A sign is a small movement there; nothing that one reads moves. */
export function ComposerCat({ roomId }: { readonly roomId: number }) {
  const gesture = gestureIn(roomId)
  return (
    <div class="composer-cat cat-makes" data-gesture={gesture?.gesture}>
      <Cat name={gesture?.cat ?? house.value?.cat ?? 'patch'} />
    </div>
  )
}
