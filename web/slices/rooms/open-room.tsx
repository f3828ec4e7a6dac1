// Opening a room: a name, what it is about, and who it is for.
import { useState } from 'preact/hooks'
import type { RoomKind } from '#contract/rooms'
import { roomsLines } from '#words/rooms-lines'
import { api } from '../../bedrock/api.ts'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'
import { navigate } from '../../bedrock/router.ts'
import { isStaff } from '../../bedrock/session.ts'
import { openRoomDialog } from './open-room-dialog.ts'
import { RoomForm } from './room-form.tsx'
import { takeRoom } from './room-list.ts'

/** The dialog's content; rendered while it is open. */
export function OpenRoom() {
  const [kind, setKind] = useState<RoomKind>('text')
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const kinds = (['text', 'private', ...(isStaff.value ? (['announcement'] as const) : [])] as const).map((value) => ({
    value,
    label: roomsLines.open.kinds[value].name,
    what: roomsLines.open.kinds[value].what,
  }))
  async function open(name: string, topic: string): Promise<void> {
    setFailure(null)
    try {
      const { room } = await api('POST /api/rooms', { body: { name, kind, ...(topic === '' ? {} : { topic }) } })
      takeRoom(room)
      openRoomDialog.value = false
      navigate(`/rooms/${room.name}`)
    } catch (error) {
      setFailure(asFailure(error))
    }
  }
  return (
    <RoomForm
      act={roomsLines.open.go}
      failure={failure}
      kinds={{ options: kinds, value: kind, onChoose: setKind }}
      onSave={open}
    />
  )
}
