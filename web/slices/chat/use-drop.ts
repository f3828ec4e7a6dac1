// Files that are let go over a room go with its next line.
import type { Room } from '#contract/rooms'
import { useFileDrop } from '../../kit/use-file-drop.ts'
import { attach } from './attaching.ts'
import { composerOf } from './composer-state.ts'

/** What the element of the room listens to; nothing happens where nothing can be said. */
export const useDrop = (room: Pick<Room, 'id' | 'kind' | 'can_post'>) =>
  useFileDrop(room.can_post, (files) => attach(composerOf(room.id), room, files))
