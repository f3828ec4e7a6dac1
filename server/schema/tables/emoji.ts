// Emoji of the house’s own, and the packs in which they are.
import type { Generated } from 'kysely'

export interface EmojiPacksTable {
  id: Generated<number>
  name: string
  /** The name in small letters. */
  name_key: string
  /** How many packs stand in front of it. */
  place: number
}

export interface HouseEmojiTable {
  name: string
  pack_id: number
  /** What is to be seen; empty where the name says it. */
  alt: string
  /** The name of its picture. */
  file: string
}
