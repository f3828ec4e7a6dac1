// What is seen of a sketch before it runs: its picture, or a print by its kind.
import { useMemo } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { shiftedPath } from '../../kit/shifted-path.ts'
import { titleOf } from './named.ts'
import { posterShapes } from './poster-shapes.ts'
import './poster.css'

/** How far its colours are off its lines. */
const plate = [4, -3] as const

interface Props {
  readonly sketch: Pick<Sketch, 'kind' | 'seed' | 'thumbnail' | 'alt' | 'title'>
  /** How wide it is shown, as `sizes` says it. */
  readonly wide?: string
}

/** The poster; it fills its place. */
export function Poster({ sketch, wide = '20rem' }: Props) {
  const { kind, seed, thumbnail, alt } = sketch
  const said = alt || sketchesLines.card.poster(titleOf(sketch))
  if (thumbnail)
    return (
      <img
        class="poster"
        src={thumbnail.url}
        srcset={thumbnail.srcset ?? undefined}
        sizes={wide}
        alt={said}
        loading="lazy"
        decoding="async"
      />
    )
  return <Print kind={kind} seed={seed} said={said} />
}

function Print({ kind, seed, said }: Pick<Sketch, 'kind' | 'seed'> & { readonly said: string }) {
  const { first, second, lines } = useMemo(() => posterShapes(kind, seed), [kind, seed])
  return (
    <svg
      class="poster poster-print"
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={said}
    >
      <path class="poster-first" d={shiftedPath(first.join(''), ...plate)} />
      <path class="poster-second" d={shiftedPath(second.join(''), ...plate)} />
      <path class="poster-ink" d={[...first, ...second, ...lines].join('')} />
    </svg>
  )
}
