// What one may do with a sketch or a song on its page: make a copy of one's own, go on with what is one's own, and show it to those who keep order.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { reporting } from '../reports/reporting.ts'
import { workBenchOf, workRemixOf } from './named.ts'

/** Nothing for whoever is not signed in. */
export function SketchActs({ sketch, revision }: { readonly sketch: Sketch; readonly revision: number }) {
  const { maker } = sketch
  if (person.value === null) return null
  const own = maker !== null && maker.id === person.value.id
  return (
    <p class="sketch-about-acts">
      {own && (
        <ButtonLink kind="act" href={workBenchOf(sketch)}>
          {sketchesLines.card.edit}
        </ButtonLink>
      )}
      <ButtonLink kind={own ? 'plain' : 'make'} href={workRemixOf(sketch, revision)}>
        {sketchesLines.card.remix}
      </ButtonLink>
      {maker !== null && !own && (
        <Button
          kind="quiet"
          onClick={() => (reporting.value = { about: { kind: 'sketch', name: sketch.name }, name: maker.username })}
        >
          {words.reports.act}
        </Button>
      )}
    </p>
  )
}
