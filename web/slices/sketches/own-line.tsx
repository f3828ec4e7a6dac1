// One of one's own sketches on the bench.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../kit/button.tsx'
import { fromNow } from '../../kit/when.ts'
import { pageOf, titleOf } from './named.ts'
import { Poster } from './poster.tsx'

const said = sketchesLines.own

interface Props {
  readonly sketch: Sketch
  /** It stands first on one’s profile; null while that is not known. */
  readonly pinned: boolean | null
  readonly onPin: () => void
  readonly onRemove: () => void
}

/** Its picture and name lead to the bench; for whom it is stands beside. */
export function OwnLine({ sketch, pinned, onPin, onRemove }: Props) {
  const { name, kind, visibility, revision, changed_at } = sketch
  const title = titleOf(sketch)
  return (
    <li class="own-one">
      <a class="own-way" href={`/codeground/${name}`}>
        <span class="own-picture" aria-hidden="true">
          <Poster sketch={sketch} wide="10rem" />
        </span>
        <span class="own-words">
          <b dir="auto">{title}</b>
          <span class="own-state" data-visibility={visibility}>
            {said.states[visibility]}
          </span>
          <span class="label quiet">
            {pinned === true && `${said.pinned} · `}
            {sketchesLines.kinds[kind]} · {said.changed(fromNow(changed_at))}
          </span>
        </span>
      </a>
      <p class="own-acts">
        {revision !== null && <a href={pageOf(name)}>{said.page}</a>}
        {visibility === 'public' && pinned !== null && (
          <Button
            small
            kind="quiet"
            aria-pressed={pinned}
            aria-label={`${pinned ? said.unpin : said.pin}: ${title}`}
            onClick={onPin}
          >
            {pinned ? said.unpin : said.pin}
          </Button>
        )}
        <Button small kind="quiet" aria-label={`${said.remove}: ${title}`} onClick={onRemove}>
          {said.remove}
        </Button>
      </p>
    </li>
  )
}
