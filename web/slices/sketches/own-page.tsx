// One's bench: what one has made, and where one begins something new.
import { useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { Button } from '../../kit/button.tsx'
import { Title } from '../../kit/title.tsx'
import { BeginSketch } from './begin-sketch.tsx'
import { OwnLine } from './own-line.tsx'
import { RemoveSketch } from './remove-sketch.tsx'
import { type Ask, useList } from './use-list.ts'
import { usePins } from './use-pins.ts'
import './own-page.css'

const said = sketchesLines.own

const askOwn: Ask = async (before) => {
  const { items, next } = await api('GET /api/me/sketches', {
    query: { shelf: 'code', ...(before === null ? {} : { before }) },
  })
  return { sketches: items, next: next === null ? null : String(next['before']) }
}

/** The page of `/codeground`. */
export function Page() {
  const { sketches, further, fault, more, put } = useList('own', askOwn)
  const { pins, turn } = usePins()
  const [leaving, setLeaving] = useState<Sketch | null>(null)
  return (
    <>
      <Title text={words.sketches.codeground.place} />
      <p class="page-lead quiet">
        {said.lead} <a href="/gallery">{said.toGallery}</a>
      </p>
      <BeginSketch />
      <section class="own-list" aria-labelledby="own-list">
        <h2 id="own-list">{said.list}</h2>
        {fault !== null && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        {sketches === null && fault === null && <p role="status">{said.loading}</p>}
        {sketches?.length === 0 && <p>{said.empty}</p>}
        <ul class="own-lines">
          {sketches?.map((sketch) => (
            <OwnLine
              key={sketch.name}
              sketch={sketch}
              pinned={pins?.includes(sketch.name) ?? null}
              onPin={() => turn(sketch.name)}
              onRemove={() => setLeaving(sketch)}
            />
          ))}
        </ul>
        {further && <Button onClick={more}>{said.more}</Button>}
      </section>
      <RemoveSketch
        sketch={leaving}
        onClose={() => setLeaving(null)}
        onGone={(name) => put((sketches ?? []).filter((one) => one.name !== name))}
      />
    </>
  )
}
