// One sketch as it hangs in the gallery.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { galleryAddress } from './gallery-address.ts'
import { SketchCard } from './sketch-card.tsx'

const said = sketchesLines
/** As the wall of the gallery is divided. */
const wide = {
  first: '(max-width: 47.99rem) 100vw, (max-width: 63.99rem) 28rem, 50rem',
  other: '(max-width: 47.99rem) 100vw, 28rem',
}

interface Props {
  readonly sketch: Sketch
  /** The one whose line is walked. */
  readonly here: boolean
  /** Whether it is its turn to run. */
  readonly turn: boolean
  /** It hangs first, and larger than the rest where there is room. */
  readonly first: boolean
}

/** Its card with its tags and the way along its line. */
export function Hanging({ sketch, here, turn, first }: Props) {
  const { name, tags, gone, kind } = sketch
  /** Songs and what asks for something begin when somebody presses them. */
  const waits = kind === 'song' || sketch.needs.length > 0
  return (
    <li class="gallery-one" data-here={here} {...(gone || waits ? {} : { 'data-turn': name })}>
      <SketchCard sketch={sketch} turn={waits ? undefined : turn} wide={first ? wide.first : wide.other}>
        {!gone && (
          <p class="gallery-ways">
            {here ? (
              <span class="label">{said.gallery.walkHere}</span>
            ) : (
              <a href={galleryAddress({ line: name })}>{said.gallery.walk}</a>
            )}
            {tags.map((tag) => (
              <a key={tag} href={galleryAddress({ tag })}>
                #{tag}
              </a>
            ))}
          </p>
        )}
      </SketchCard>
    </li>
  )
}
