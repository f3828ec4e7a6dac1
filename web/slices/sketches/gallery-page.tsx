// The gallery: sketches that hang for everyone, by time, by kind, by tag, by person, drawn by a seed, or along one line of remixes.
import { useRef, useState } from 'preact/hooks'
import { sketchesLines } from '#words/sketches-lines'
import { words } from '#words/index'
import { mayMove } from '../../bedrock/theme.ts'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { GalleryEmpty } from './gallery-empty.tsx'
import { GalleryFilters, Narrowed } from './gallery-filters.tsx'
import { Hanging } from './hanging.tsx'
import { titleOf } from './named.ts'
import { useGallery } from './use-gallery.ts'
import { useTurns } from './use-turns.ts'
import './gallery.css'

const said = sketchesLines.gallery

/** The page of `/gallery`. */
export function Page() {
  const { shown, narrowed, sketches, further, fault, more } = useGallery()
  const [live, setLive] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const turns = useTurns(list, live && mayMove(), sketches)
  const line = sketches?.find(({ name }) => name === shown.line)
  return (
    <div class="gallery">
      <Title text={words.sketches.gallery.place} />
      <p class="page-lead quiet">{said.lead}</p>
      <GalleryFilters shown={shown} live={live} onLive={setLive} />
      <Narrowed shown={shown} lineTitle={line ? titleOf(line) : null} />
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      {sketches === null && fault === null && <p role="status">{said.loading}</p>}
      {sketches?.length === 0 && <GalleryEmpty narrowed={narrowed} />}
      {sketches !== null && sketches.length > 0 && (
        <ul ref={list} class="gallery-wall" aria-label={said.stands} data-line={shown.line !== undefined}>
          {sketches.map((sketch, at) => (
            <Hanging
              key={sketch.name}
              sketch={sketch}
              here={sketch.name === shown.line}
              first={at === 0 && shown.line === undefined}
              turn={live && mayMove() && turns.has(sketch.name)}
            />
          ))}
        </ul>
      )}
      {further && <Button onClick={more}>{said.more}</Button>}
      {sketches !== null && sketches.length > 0 && !further && <p class="gallery-end label">{said.end}</p>}
    </div>
  )
}
