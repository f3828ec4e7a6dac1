// Asking whoever’s poster one sees to be silent in the room beside it; for those who keep order there.
import { useState } from 'preact/hooks'
import type { Person } from '#contract/people'
import type { Room } from '#contract/rooms'
import { moderationLines } from '#words/moderation-lines'
import { person as me } from '../../bedrock/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { RoomMuteForm } from './room-mute-form.tsx'

const { room: said } = moderationLines

interface Props {
  readonly room: Room
  readonly who: Person
}

/** A button and its dialog; nothing between two, and nothing about oneself. */
export function SilenceHere({ room, who: { id, username } }: Props) {
  const [open, setOpen] = useState(false)
  if (!room.can_manage || room.kind === 'direct' || id === me.value?.id) return null
  const close = (): void => setOpen(false)
  return (
    <>
      <button type="button" class="poster-act" onClick={() => setOpen(true)}>
        {said.poster}
      </button>
      <Dialog open={open} onClose={close} title={said.titleFor(username)}>
        <RoomMuteForm roomId={room.id} username={username} onDone={close} />
      </Dialog>
    </>
  )
}
