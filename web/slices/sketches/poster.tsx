// What is seen of a work before it runs or plays: its picture, the notes of a song, or a print by its kind.
import { useId, useMemo } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { shiftedPath } from '../../kit/shifted-path.ts'
import { scoreInSmall } from '../song/shown/score-in-small.ts'
import { Score } from '../song/shown/score.tsx'
import { titleOf } from './named.ts'
import { posterShapes } from './poster-shapes.ts'
import './poster.css'

/** How far its colours are off its lines. */
const plate = [4, -3] as const

interface Props {
  readonly sketch: Pick<Sketch, 'kind' | 'seed' | 'thumbnail' | 'alt' | 'title' | 'notes'>
  /** How wide it is shown, as `sizes` says it. */
  readonly wide?: string
}

/** The poster; it fills its place. */
export function Poster({ sketch, wide = '26rem' }: Props) {
  const { kind, seed, thumbnail, alt, notes } = sketch
  const score = useMemo(() => scoreInSmall(notes), [notes])
  const said = alt || sketchesLines.card[kind === 'song' ? 'song' : 'poster'](titleOf(sketch))
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
  return score ? <Score score={score} said={said} /> : <Print kind={kind} seed={seed} said={said} />
}

interface PrintProps extends Pick<Sketch, 'kind' | 'seed'> {
  /** What it is, where it is more than decoration. */
  readonly said?: string
}

/** Two plates a little off the lines, and a shade of dots. */
export function Print({ kind, seed, said }: PrintProps) {
  const dots = useId()
  const { ground, first, second, shade, lines } = useMemo(() => posterShapes(kind, seed), [kind, seed])
  return (
    <svg
      class="poster"
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      data-kind={kind}
      data-ground={ground}
      {...(said === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': said })}
    >
      <pattern id={dots} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
        <circle cx="3" cy="3" r="1.6" class="poster-dot" />
      </pattern>
      <path class="poster-first" d={shiftedPath(first.join(''), ...plate)} />
      <path class="poster-second" d={shiftedPath(second.join(''), ...plate)} />
      <path fill={`url(#${dots})`} d={shiftedPath(shade.join(''), ...plate)} />
      <path class="poster-ink" d={[...first, ...second, ...lines].join('')} />
    </svg>
  )
}
