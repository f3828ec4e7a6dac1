// A sketch's page: the sketch, what is said of it, its source, its revisions and its line.
import { sketchesLines } from '#words/sketches-lines'
import { words } from '#words/index'
import { lazilyWith } from '../../bedrock/lazily-with.tsx'
import type { PageProps } from '../../bedrock/registry.ts'
import { useSection } from '../../bedrock/use-section.ts'
import { Title } from '../../kit/title.tsx'
import type { SeenSketch } from './known-sketches.ts'
import { titleOf } from './named.ts'
import { SketchParts } from './sketch-parts.tsx'
import { SketchAbout } from './sketch-about.tsx'
import { SketchCard } from './sketch-card.tsx'
import { SketchGone } from './sketch-gone.tsx'
import { useSeenSketch } from './use-seen-sketch.ts'
import './sketch-page.css'

const said = sketchesLines
const SongPage = lazilyWith(() => import('../song/shown/song-page.tsx').then((found) => found.SongPage))

/** The page of `/sketches/:name/:revision?`, and of `/songs/:name/:revision?`. */
export function Page({ params: { name = '', revision } }: PageProps) {
  const pinned = revision === undefined ? undefined : Number(revision)
  const seen = useSeenSketch(name, pinned)
  if (seen.is === 'here' && seen.seen.sketch.kind === 'song') return <SongPage seen={seen.seen} pinned={pinned} />
  if (seen.is === 'here') return <Standing seen={seen.seen} pinned={pinned} />
  return (
    <div class="sketch-page">
      <Title text={seen.is === 'gone' ? said.gone.title : words.sketches.page} />
      {seen.is === 'coming' && <p role="status">{said.page.loading}</p>}
      {seen.is === 'gone' && <SketchGone small={false} />}
      {seen.is === 'fault' && (
        <p class="field-error" role="alert">
          {seen.sentence}
        </p>
      )}
    </div>
  )
}

function Standing({ seen, pinned }: { readonly seen: SeenSketch; readonly pinned: number | undefined }) {
  const { revision, code } = seen
  const sketch = { ...seen.sketch, needs: revision.needs }
  useSection(true)
  return (
    <div class="sketch-page">
      <Title text={titleOf(sketch)} />
      <div class="sketch-bench">
        <SketchCard sketch={sketch} revision={pinned} alone wide="(max-width: 64rem) 100vw, 60rem" />
        <SketchAbout sketch={sketch} revision={revision.number} />
      </div>
      <SketchParts sketch={sketch} revision={revision.number} pinned={pinned} code={code} />
    </div>
  )
}
