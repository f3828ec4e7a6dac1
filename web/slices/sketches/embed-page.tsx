// A sketch alone, as it is embedded elsewhere: its card and the way back.
import { sketchesLines } from '#words/sketches-lines'
import { matchPath } from '../../bedrock/match-path.ts'
import { standElsewhere } from './elsewhere.ts'
import { SketchCard } from './sketch-card.tsx'
import { useSeenSketch } from './use-seen-sketch.ts'
import './embed-page.css'

const said = sketchesLines.embed

standElsewhere()

/** [CODE-4.70] The page of an address like `/embed/sketches/:name/:revision?`. */
export function EmbedPage({ path }: { readonly path: string }) {
  const { name = '', revision } = matchPath('/embed/sketches/:name/:revision?', path) ?? {}
  const pinned = revision === undefined ? undefined : Number(revision)
  const seen = useSeenSketch(name, pinned)
  return (
    <main class="embed">
      {seen.is === 'coming' && <p role="status">{sketchesLines.page.loading}</p>}
      {seen.is === 'gone' && <p>{said.none}</p>}
      {seen.is === 'fault' && <p role="alert">{seen.sentence}</p>}
      {seen.is === 'here' && (
        <SketchCard sketch={{ ...seen.seen.sketch, needs: seen.seen.revision.needs }} revision={pinned} wide="100vw" />
      )}
      <p class="embed-back">
        <a href="/" target="_blank" rel="noopener">
          {said.back(location.host)}
        </a>
      </p>
    </main>
  )
}
