// What happens on the boards of walls. Never what was stuck on or written: who is told looks for themselves.
import { fact } from './fact.ts'

interface OnWall {
  /** Whose wall it is. */
  readonly ownerId: number
  readonly by: number
}

export const stickerPlaced = fact<OnWall & { readonly stickerId: number }>()('StickerPlaced')
export const stickersChanged = fact<OnWall>()('StickersChanged')
export const guestbookSigned = fact<OnWall & { readonly entryId: number }>()('GuestbookSigned')
export const guestbookChanged = fact<OnWall>()('GuestbookChanged')
