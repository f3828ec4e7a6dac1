// One of one's own sketches on the bench.
import { useRef } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { place } from '../../bedrock/router.ts'
import { Button } from '../../kit/button.tsx'
import { fromNow } from '../../kit/when.ts'
import { forRoom } from './meant-room.ts'
import { benchOf, pageOf, titleOf } from './named.ts'
import { Poster } from './poster.tsx'
import { useChangedSince } from './use-changed-since.ts'

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
  const bench = forRoom(benchOf(name), place.value.search)
  const line = useRef<HTMLLIElement>(null)
  const changed = useChangedSince(sketch, line)
  return (
    <li ref={line} class="own-one">
      <a class="own-way" href={bench}>
        <span class="own-picture" aria-hidden="true">
          <Poster sketch={sketch} wide="10rem" />
        </span>
        <span class="own-words">
          <b dir="auto">{title}</b>
          <span class="own-state" data-visibility={visibility}>
            {said.states[visibility]}
          </span>
          {changed && <span class="own-changed label">{said.changedSince}</span>}
          <span class="label quiet">
            {pinned === true && `${said.pinned} · `}
            {sketchesLines.kinds[kind]} · {said.changed(fromNow(changed_at))}
          </span>
        </span>
      </a>
      <p class="own-acts">
        <a href={bench} aria-label={`${said.edit}: ${title}`}>
          {said.edit}
        </a>
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
