// What of a room rings.
import { useEffect, useState } from 'preact/hooks'
import type { RoomLevel as Level } from '#contract/notices'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Choice } from '../../kit/choice.tsx'
import { notify } from '../../kit/toast.tsx'

const { level: said } = words.notices
const levels = ['all', 'mentions', 'none'] as const
/** Between two nobody needs to be named. */
const betweenTwo = ['all', 'none'] as const

/** Counts at once; nothing until the house has said how it is. */
export function RoomLevel({ room: { id, kind } }: { readonly room: Room }) {
  const [kept, setKept] = useState<Level | null>(null)
  const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
  const params = { room: String(id) }
  useEffect(() => {
    let here = true
    setKept(null)
    api('GET /api/rooms/:room/level', { params }).then(({ level }) => here && setKept(level), failed)
    return () => {
      here = false
    }
  }, [id])
  if (kept === null) return null
  return (
    <Choice
      legend={said.legend}
      options={(kind === 'direct' ? betweenTwo : levels).map((value) => ({ value, label: said[value] }))}
      value={kept}
      onChoose={(level) => {
        setKept(level)
        api('PUT /api/rooms/:room/level', { params, body: { level } }).catch((error: unknown) => {
          setKept(kept)
          failed(error)
        })
      }}
    />
  )
}
