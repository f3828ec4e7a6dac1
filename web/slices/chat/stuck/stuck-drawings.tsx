// The drawings of the house's cats, once to a room, as soon as one of them is seen or offered there.
import { useComputed } from '@preact/signals'
import { roomState } from '../../../bedrock/room-states.ts'
import { StickerDrawings } from '../../stickers/sticker-face.tsx'
import type { RoomScreen } from '../room-screen.ts'

/** Nothing where none is needed. */
export function StuckDrawings({ screen }: { readonly screen: RoomScreen }) {
  const needed = useComputed(
    () =>
      screen.stickingOn.value !== null ||
      [...roomState(screen.roomId).value.objects.values()].some(({ stickers }) =>
        stickers.some(({ thing }) => thing.kind === 'cat'),
      ),
  )
  return needed.value ? <StickerDrawings /> : null
}
