// Renaming a room, changing its topic and pace, archiving it and taking it out again.
import { useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { notify } from '../../kit/toast.tsx'
import { ModeField } from '../residents/mode-field.tsx'
import { PaceField, paceName } from './pace-field.tsx'
import { RoomForm } from './room-form.tsx'
import { takeRoom } from './room-list.ts'

/** For those who may. */
export function ChangeRoom({ room, onDone }: { readonly room: Room; readonly onDone: () => void }) {
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  async function change(
    body: { name?: string; topic?: string; archived?: boolean; slow_s?: number },
    said: string,
  ): Promise<void> {
    setFailure(null)
    try {
      const answer = await api('PATCH /api/rooms/:room', { params: { room: String(room.id) }, body })
      takeRoom(answer.room)
      notify(said)
      onDone()
      if (answer.room.name !== room.name) navigate(`/rooms/${answer.room.name}`, { replace: true })
    } catch (error) {
      setFailure(asFailure(error))
    }
  }
  const { archive, unarchive, archived, unarchived, archiveWhat, save, saved } = roomsLines.change
  return (
    <>
      <RoomForm
        act={save}
        name={room.name}
        topic={room.topic}
        failure={failure}
        onSave={(name, topic) => change({ name, topic }, saved)}
      />
      <PaceField room={room} onChoose={(slow_s) => void change({ slow_s }, roomsLines.pace.saved(paceName(slow_s)))} />
      <ModeField room={room} />
      <p class="field-hint">{archiveWhat}</p>
      <Button
        kind={room.archived ? 'plain' : 'danger'}
        onClick={() => void change({ archived: !room.archived }, room.archived ? unarchived : archived)}
      >
        {room.archived ? unarchive : archive}
      </Button>
    </>
  )
}
