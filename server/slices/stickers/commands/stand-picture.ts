// Says where the picture of a sticker stands, and for whom.
import type { Audience } from '#contract/audience'
import { showFilesTo, useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { type ContentColumns, pictureOf } from '../parts/content-columns.ts'

const places = { seen: 'sticker', waiting: 'sticker-waiting' } as const

interface Stuck extends ContentColumns {
  readonly id: number
  readonly wall_id: number
  readonly placer_id: number
  readonly pending: number
}

/** [WALL-5.12] With those for whom the wall is; while it waits, with the wall's owner alone; nowhere where it was peeled off (`null`). Refuses with VALIDATION a picture that is not the placer's own or was not sent as a sticker. */
export async function standPicture(tx: Tx, sticker: Stuck, audience: Audience | null): Promise<void> {
  const picture = pictureOf(sticker)
  if (picture === null) return
  const files = [{ name: picture, uses: ['sticker'] as const }]
  const waits = sticker.pending === 1
  const stand = (place: keyof typeof places, whom: Audience, here: boolean): Promise<void> =>
    useFiles(tx, {
      place: places[place],
      placeId: sticker.id,
      ownerId: sticker.wall_id,
      by: sticker.placer_id,
      audience: whom,
      files: here ? files : [],
    })
  // Where it shall stand comes first, so that it is at no moment in between a picture that stands nowhere.
  if (audience !== null) await stand(waits ? 'waiting' : 'seen', waits ? 'me' : audience, true)
  if (audience === null || !waits) await stand('waiting', 'me', false)
  if (audience === null) await stand('seen', 'me', false)
}

/** [WALL-5.12] A wall is for others from now on, and so is what is stuck on it. */
export const showPicturesTo = (tx: Tx, ownerId: number, audience: Audience): Promise<void> =>
  showFilesTo(tx, { place: places.seen, ownerId, audience })
