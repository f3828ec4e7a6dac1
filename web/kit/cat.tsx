// One of the twelve cats, in the posture of its mood: it blinks, breathes and moves ear and tail while nothing else happens.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { words } from '#words/index'
import type { CatLook } from './cat-print.ts'
import './cat.css'

interface Props extends CatLook {
  /** Says who it is to people who listen; absent, it is decoration. */
  readonly named?: boolean
}

/** The drawings come after what a page is for; until then their place is kept. */
const drawn = signal<typeof import('./cat-strokes.tsx') | null>(null)
let asked = false

/** Brings the drawings, once; again where it came to nothing. */
function bring(): void {
  if (asked) return
  asked = true
  import('./cat-strokes.tsx').then(
    (strokes) => {
      drawn.value = strokes
    },
    () => {
      asked = false
    },
  )
}

/** A cat as wide as its container, its feet on the lower edge. */
export function Cat({ named = false, ...look }: Props) {
  useEffect(bring, [])
  const Strokes = drawn.value?.CatStrokes
  const said = named
    ? { role: 'img' as const, 'aria-label': words.cats.drawing(words.cats.names[look.name]) }
    : { 'aria-hidden': 'true' as const }
  return (
    <svg class="cat" viewBox="0 0 1 1" data-cat={look.name} {...said}>
      {Strokes && <Strokes {...look} />}
    </svg>
  )
}
