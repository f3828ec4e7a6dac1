// The display: where the song is, and what it is set to. Its counter is moved past the page.
import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { songStudioLines } from '#words/song-studio-lines'
import { keyName } from '../edit/notes.ts'
import { letterOf, shownPlace } from '../edit/places.ts'
import { Meter } from '../parts/meter.tsx'
import type { Studio } from '../state/studio.ts'
import './display.css'

const said = songStudioLines.transport

/** What an instrument says of itself; all of it is also said elsewhere. */
export function Display({ studio }: { readonly studio: Studio }) {
  const counter = useRef<HTMLSpanElement>(null)
  const playing = useRef<HTMLSpanElement>(null)
  const settings = useComputed(() => {
    const { bpm, key, scale } = studio.song.value
    return `${bpm} ${said.bpmShort} · ${keyName(key)} ${songStudioLines.scales[scale] ?? ''}`
  }).value
  useEffect(
    () =>
      studio.playing.onPlace(({ step, section }) => {
        const { song } = studio
        if (counter.current) counter.current.textContent = shownPlace(step, song.peek())
        const heard = studio.heardPattern(section)
        if (playing.current) playing.current.textContent = letterOf(heard ?? 0)
      }),
    [studio],
  )
  return (
    <div
      class="display at-night"
      aria-hidden="true"
      data-plays={studio.playing.plays.value}
      data-records={studio.records.value}
    >
      <span ref={counter} class="display-counter">
        {shownPlace(0, { perBeat: 4, beats: 4 })}
      </span>
      <span ref={playing} class="display-pattern">
        {letterOf(studio.pattern.value)}
      </span>
      <span class="display-line">{settings}</span>
      <span class="display-lamps">
        <i data-is="play" />
        <i data-is="record" />
      </span>
      <Meter studio={studio} of={(place) => place.peak} />
    </div>
  )
}
