// Which track is in front, where only one is shown.
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isPitched } from '#song/instruments'
import { songStudioLines } from '#words/song-studio-lines'
import { nameOf } from '../edit/track-names.ts'
import type { Studio } from '../state/studio.ts'

/** A row of keys, one a track; the one in front is never beyond its edge. */
export function TrackTabs({ studio }: { readonly studio: Studio }) {
  const tracks = useComputed(() => studio.song.value.tracks).value
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const front = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    // The row alone: what it stands in is not to move.
    if (row.current && front)
      row.current.scrollLeft = front.offsetLeft - (row.current.clientWidth - front.offsetWidth) / 2
  }, [studio.track.value])
  return (
    <div ref={row} class="track-tabs" role="group" aria-label={songStudioLines.track.panel}>
      {tracks.map((track) => (
        <button
          key={track.id}
          type="button"
          class="track-tab"
          data-kind={isPitched(track.instrument) ? 'pitched' : 'drum'}
          aria-pressed={track.id === studio.track.value}
          onClick={() => {
            studio.chooseTrack(track.id)
            studio.cursor.value = { ...studio.cursor.peek(), track: track.id }
          }}
        >
          {nameOf(track)}
        </button>
      ))}
    </div>
  )
}
