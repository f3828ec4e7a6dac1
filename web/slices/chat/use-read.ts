// Remembers how far one has read: what stands at the present on a page that one looks at has been read.
import { useEffect, useRef, useState } from 'preact/hooks'
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
  /** What the house has still to be told. */
  const untold = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (!sees || last === undefined) return
    readTo(roomId, last)
    const tell = (): void => {
      untold.current = null
      void call('mark_read', { room: String(roomId), id: last }).catch(() => {})
    }
    untold.current = tell
    const timer = setTimeout(tell, settleMs)
    return () => clearTimeout(timer)
  }, [sees, last, roomId])
  // Whoever goes on before that has read it all the same.
  useEffect(() => () => untold.current?.(), [roomId])
}
