// Files that are let go over a room go with its next line.
import { useState } from 'preact/hooks'
import type { Room } from '#contract/rooms'
import { attach } from './attaching.ts'
import { composerOf } from './composer-state.ts'

interface Drop {
  /** Files are held over the room. */
  readonly over: boolean
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

/** What the element of the room listens to; nothing happens where nothing can be said. */
export function useDrop(room: Pick<Room, 'id' | 'kind' | 'can_post'>): Drop {
  const takes = room.can_post
  const [over, setOver] = useState(false)
  return {
    over,
    onDragOver(event) {
      if (!takes || !holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave(event) {
      const { currentTarget, relatedTarget } = event
      // Between the room's own parts nothing is left.
      if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        return
      setOver(false)
    },
    onDrop(event) {
      if (!takes || !holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      attach(composerOf(room.id), room, [...(event.dataTransfer?.files ?? [])])
    },
  }
}
