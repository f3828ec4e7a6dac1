// What of the gallery is shown, as the address says it, and the sketches of that.
import { place } from '../../bedrock/router.ts'
import { askGallery } from './ask-gallery.ts'
import { galleryAddress, type Shown, shownBy } from './gallery-address.ts'
import { useList } from './use-list.ts'

type Gallery = ReturnType<typeof useList> & {
  readonly shown: Shown
  /** Something narrows it. */
  readonly narrowed: boolean
}

/** Asks anew with each other address. */
export function useGallery(): Gallery {
  const shown = shownBy(place.value.search)
  const address = galleryAddress(shown)
  return { ...useList(address, askGallery(shown)), shown, narrowed: address !== '/gallery' }
}
