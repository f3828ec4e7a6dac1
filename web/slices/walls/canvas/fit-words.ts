// Sets words smaller where a theme's typeface makes them longer than their box, because what is cut off is lost to whoever looks.
import { type RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Of its size; smaller than that nobody reads, and the box is scrolled instead. */
const steps = [0.95, 0.9, 0.85, 0.8, 0.75] as const
/** A title is large enough to be read at half of its size, and has nothing that scrolls. */
const titleSteps = [0.9, 0.8, 0.7, 0.6, 0.5] as const
const property = '--words-fit'

/** What is made of words alone; what else stands in a box scrolls by itself. */
const wordy = '.module:is(.kind-text, .kind-links) > .module-body'

const isTitle = (body: HTMLElement): boolean => body.parentElement?.dataset['face'] === 'title'

/** How much of it stands out below its box; strokes of letters that are taller than their line do not. */
export function beyond(body: HTMLElement): number {
  const strokes = isTitle(body) ? Number.parseFloat(getComputedStyle(body).fontSize) / 3 : 1
  const by = body.scrollHeight - body.clientHeight
  return (by > strokes ? by : 0) + spill(body)
}

/** How much of it stands out of its frame, whose edges alone may be higher than the box. */
function spill(body: HTMLElement): number {
  const frame = body.parentElement
  if (!frame) return 0
  const { paddingTop, paddingBottom } = getComputedStyle(frame)
  const above = Number.parseFloat(paddingTop) - body.offsetTop
  const below = body.offsetTop + body.offsetHeight + Number.parseFloat(paddingBottom) - frame.clientHeight
  const by = Math.max(above, below)
  return by > 1 ? by : 0
}

/** A word of a title is wider than its line; known only while words are not broken. */
const isBroken = (body: HTMLElement): boolean => isTitle(body) && body.scrollWidth > body.clientWidth + 1

const standsOut = (body: HTMLElement): boolean => beyond(body) > 0 || isBroken(body)

/** [WALL-6.5] Sets what stands out of its box as small as it has to be, within reason; says by `data-more` where that is not enough. */
export function fitWords(world: ParentNode): void {
  const bodies = [...world.querySelectorAll<HTMLElement>(wordy)]
  for (const body of bodies) asItIs(body)
  const titles = bodies.filter(isTitle)
  for (const body of titles) body.style.overflowWrap = 'normal'
  const left = smaller(bodies.filter(standsOut))
  for (const body of titles) body.style.removeProperty('overflow-wrap')
  for (const body of left) if (!isTitle(body)) body.dataset['more'] = 'true'
}

/** Those that are still too long. All are read before any is changed, so that the page is laid out once a step and not once a box. */
function smaller(bodies: readonly HTMLElement[]): readonly HTMLElement[] {
  let left = bodies
  for (const [n, step] of steps.entries()) {
    if (left.length === 0) return left
    for (const body of left) {
      const size = isTitle(body) ? (titleSteps[n] ?? step) : step
      body.parentElement?.style.setProperty(property, String(size))
    }
    left = left.filter(standsOut)
  }
  return left
}

/** The words at the size that was chosen for them. */
export function asItIs(body: HTMLElement): void {
  if (body.parentElement?.style.getPropertyValue(property)) body.parentElement.style.removeProperty(property)
  if (body.dataset['more']) delete body.dataset['more']
}

/** Fits the words whenever one of `reasons` is another, and when a typeface arrives. */
export function useFittedWords(world: RefObject<HTMLElement | null>, reasons: readonly unknown[]): void {
  useLayoutEffect(() => {
    const fit = (): void => {
      if (world.current) fitWords(world.current)
    }
    fit()
    document.fonts.addEventListener('loadingdone', fit)
    return () => document.fonts.removeEventListener('loadingdone', fit)
  }, reasons)
}
