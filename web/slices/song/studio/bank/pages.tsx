// Which part of a long pattern is in front.
import { useComputed } from '@preact/signals'
import { songStudioLines } from '#words/song-studio-lines'
import { pageOf, pagesOf } from '../edit/places.ts'
import type { Studio } from '../state/studio.ts'

const said = songStudioLines.grid

/** A key for each part; nothing where there is one. */
export function Pages({ studio }: { readonly studio: Studio }) {
  const length = studio.length.value
  const size = pageOf({ perBeat: useComputed(() => studio.song.value.perBeat).value })
  if (length <= size) return null
  return (
    <div class="pages" role="group" aria-label={said.pages}>
      {Array.from({ length: pagesOf(length, size) }, (_, at) => (
        <button
          key={at}
          type="button"
          class="page-key"
          aria-pressed={at === studio.page.value}
          aria-label={said.page(at * size + 1, Math.min(length, (at + 1) * size))}
          onClick={() => (studio.page.value = at)}
        >
          {at + 1}
        </button>
      ))}
    </div>
  )
}
