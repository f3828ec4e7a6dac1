// Remembers how far one has read: what stands at the present on a page that one looks at has been read.
import { useEffect, useState } from 'preact/hooks'
import { shown } from '#log/window'
import { roomBeforeOne } from '../../bedrock/room-before-one.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { call, connection } from '../../bedrock/socket.ts'
import { readTo } from '../rooms/room-list.ts'
import type { RoomScreen } from './room-screen.ts'

const settleMs = 600

/** Marks the room read while one sees its newest line. */
export function useRead(roomId: number, screen: RoomScreen): void {
  const [looking, setLooking] = useState(document.visibilityState === 'visible')
  useEffect(() => {
    const turn = (): void => setLooking(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', turn)
    return () => document.removeEventListener('visibilitychange', turn)
  }, [])
  const last = shown(roomState(roomId).value).at(-1)?.id
  const sees = looking && screen.present.value && connection.value > 0
  useEffect(() => {
    if (!sees) return undefined
    roomBeforeOne.value = roomId
    return () => {
      roomBeforeOne.value = null
    }
  }, [sees, roomId])
  useEffect(() => {
    if (!sees || last === undefined) return
    readTo(roomId, last)
    const timer = setTimeout(() => void call('mark_read', { room: String(roomId), id: last }).catch(() => {}), settleMs)
    return () => clearTimeout(timer)
  }, [sees, last, roomId])
}
