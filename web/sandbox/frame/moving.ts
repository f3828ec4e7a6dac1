// What moves in markup by itself, by styles or by its own elements: held still, led by the clock, and read as it stands.
import { hashOf, hashOfCanvas, pictureOf, type Size } from './picture.ts'

const moving = (): SVGSVGElement[] => [...document.querySelectorAll('svg')]

/** Leads all of it to this moment. */
export function seekAll(ms: number): void {
  for (const animation of document.getAnimations()) {
    animation.pause()
    animation.currentTime = ms
  }
  for (const svg of moving()) {
    svg.pauseAnimations()
    svg.setCurrentTime(ms / 1_000)
  }
}

/** Holds it, or lets it go on. */
export function holdAll(still: boolean): void {
  for (const animation of document.getAnimations()) {
    if (still) animation.pause()
    else if (animation.playState === 'paused') animation.play()
  }
  for (const svg of moving()) {
    if (still) svg.pauseAnimations()
    else svg.unpauseAnimations()
  }
}

/** The properties that an animation moves, by the element. */
function movedOf(animation: Animation): [Element, readonly string[]] | null {
  const { effect } = animation
  if (!(effect instanceof KeyframeEffect) || !effect.target || effect.pseudoElement) return null
  const names = effect.getKeyframes().flatMap((frame) => Object.keys(frame))
  const own = /^(?:offset|computedOffset|easing|composite)$/
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return [effect.target, [...new Set(names)].filter((name) => !own.test(name)).map(kebab)]
}

/** The document as it stands, with what is moved written where it is; elements and copy are walked side by side. */
function standing(root: Element): Element {
  const copy = root.cloneNode(true) as Element // A copy of an element is one.
  const [now, then] = [root, copy].map((of) => [of, ...of.querySelectorAll('*')])
  const at = new Map(now?.map((element, index) => [element, then?.[index]]))
  for (const animation of document.getAnimations()) {
    const moved = movedOf(animation)
    const target = moved && at.get(moved[0])
    if (!moved || !(target instanceof HTMLElement || target instanceof SVGElement)) continue
    for (const name of moved[1]) target.style.setProperty(name, getComputedStyle(moved[0]).getPropertyValue(name))
    target.style.setProperty('animation', 'none')
  }
  for (const [element, target] of at)
    if (element instanceof HTMLCanvasElement && target) {
      const image = document.createElement('img')
      image.src = element.toDataURL()
      image.style.cssText = getComputedStyle(element).cssText
      target.replaceWith(image)
    }
  return copy
}

/** The number of what stands there: the text of the document, and the pixels of its canvas. */
export function hashOfMarkup(): number {
  const text = standing(document.documentElement).outerHTML
  return hashOfCanvas(hashOf(new TextEncoder().encode(text)))
}

/** Its picture, by way of a drawing that holds the document. */
export async function pictureOfMarkup(into: Size): Promise<Blob | null> {
  const from = { width: innerWidth, height: innerHeight }
  const body = new XMLSerializer().serializeToString(standing(document.documentElement))
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${from.width}" height="${from.height}"><foreignObject width="100%" height="100%">${body}</foreignObject></svg>`
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`
  await image.decode()
  return pictureOf(image, from, into)
}
