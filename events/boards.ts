// What happens on the boards of walls. Never what was stuck on or written: who is told looks for themselves.
import { fact } from './fact.ts'

interface OnWall {
  /** Whose wall it is. */
  readonly ownerId: number
  readonly by: number
}

export const stickerPlaced = fact<OnWall & { readonly stickerId: number }>()('StickerPlaced')
/** `gone`: the sticker that was peeled off, if one was. */
export const stickersChanged = fact<OnWall & { readonly gone: number | null }>()('StickersChanged')
export const guestbookSigned = fact<OnWall & { readonly entryId: number }>()('GuestbookSigned')
/** `gone`: the entry that was taken out, if one was. */
export const guestbookChanged = fact<OnWall & { readonly gone: number | null }>()('GuestbookChanged')
