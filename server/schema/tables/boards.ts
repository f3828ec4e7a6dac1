// What visitors left on walls.
import type { Generated } from 'kysely'
import type { StickerContent } from '#contract/stickers'

export interface StickersTable {
  id: Generated<number>
  /** Whose wall it is on. */
  wall_id: number
  placer_id: number
  client_id: string
  kind: StickerContent['kind']
  /** The cat, the signs, the emoji, the words. */
  content: string
  x: number
  y: number
  size: number
  turn: number
  layer: number
  pending: number
  created_at: number
}

export interface GuestbookEntriesTable {
  id: Generated<number>
  /** Whose wall it belongs to. */
  wall_id: number
  author_id: number
  client_id: string
  text: string
  face_kind: 'cat' | 'emoji' | null
  face: string
  pending: number
  created_at: number
}
