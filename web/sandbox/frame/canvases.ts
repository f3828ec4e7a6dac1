// The canvases of a sketch: how large they may be in all, which of them is the one that is looked at, and what stands on it.
import { apply, create, free, getter, matches, put, setter, textOf } from './intrinsics.ts'

/** Pixels of all canvases together. */
const most = 4_096 * 4_096
type Canvas = HTMLCanvasElement | OffscreenCanvas

const ofElement = HTMLCanvasElement.prototype
const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected')
const boxOf = free(Element.prototype.getBoundingClientRect)
const frameWidth = getter<Window, number>(window, 'innerWidth')
const frameHeight = getter<Window, number>(window, 'innerHeight')
const deref = free(WeakRef.prototype.deref)
const widths = {
  html: getter<Canvas, number>(ofElement, 'width'),
  off: getter<Canvas, number>(OffscreenCanvas.prototype, 'width'),
}
const heights = {
  html: getter<Canvas, number>(ofElement, 'height'),
  off: getter<Canvas, number>(OffscreenCanvas.prototype, 'height'),
}
const setWidth = setter<HTMLCanvasElement, number>(ofElement, 'width')
const setHeight = setter<HTMLCanvasElement, number>(ofElement, 'height')
const isPrototypeOf = free(Object.prototype.isPrototypeOf)
const isElement = (canvas: unknown): boolean => isPrototypeOf(ofElement, canvas as object)
const areaOf = (canvas: Canvas): number => {
  const of = isElement(canvas) ? 'html' : 'off'
  return widths[of](canvas) * heights[of](canvas)
}
const getContext = free(ofElement.getContext) as (of: HTMLCanvasElement, kind: string, how?: object) => unknown
export const drawImage = free(CanvasRenderingContext2D.prototype.drawImage) as (
  of: CanvasRenderingContext2D,
  what: CanvasImageSource,
  x: number,
  y: number,
  width: number,
  height: number,
) => void
const getImageData = free(CanvasRenderingContext2D.prototype.getImageData)
const pixelsOf = getter<ImageData, Uint8ClampedArray>(ImageData.prototype, 'data')

/** Those that have been drawn on; a number of places that stay, because an array's own ways may be changed. */
const known: { count: number; [at: number]: WeakRef<Canvas> } = Object.assign(Object.create(null), { count: 0 })
const each = (see: (canvas: Canvas) => void): void => {
  for (let at = 0; at < known.count; at++) {
    const canvas = deref(known[at] as WeakRef<WeakKey>) as Canvas | undefined
    if (canvas) see(canvas)
  }
}

/** Whether they take more than they may. */
export const tooLarge = (besides?: Canvas, area = 0): boolean => {
  let all = area
  each((canvas) => {
    if (canvas !== besides) all += areaOf(canvas)
  })
  return all > most
}
function check(canvas: Canvas, area: number): void {
  if (tooLarge(canvas, area)) throw new RangeError('The canvases of a sketch have at most 4096 × 4096 pixels in all.')
}

function watch(of: object, width: (canvas: Canvas) => number, height: (canvas: Canvas) => number): void {
  for (const [name, other] of [
    ['width', height],
    ['height', width],
  ] as const) {
    const set = setter<object, unknown>(of, name)
    const get = getter<object, number>(of, name)
    Object.defineProperty(of, name, {
      configurable: true,
      enumerable: true,
      get(this: Canvas) {
        return get(this)
      },
      set(this: Canvas, value: unknown) {
        const wanted = Number(value)
        check(this, (wanted > 0 ? wanted : 0) * other(this))
        set(this, wanted)
      },
    })
  }
  const context = Reflect.get(of, 'getContext') as (this: Canvas, kind: unknown, how: unknown) => unknown
  put(of, 'getContext', function (this: Canvas, kind: unknown, how: unknown) {
    check(this, areaOf(this))
    let isKnown = false
    each((canvas) => {
      if (canvas === this) isKnown = true
    })
    if (!isKnown) known[known.count++] = new RealRef(this)
    return apply(context, this, [
      kind,
      keeping && matches(drawn, textOf(kind)) ? { ...(how as object), preserveDrawingBuffer: true } : how,
    ])
  })
}
const RealRef = WeakRef
const drawn = /webgl/
let keeping = false

/** Holds all canvases to it. `keep`: what was drawn stays where it is until it is looked at. */
export function watchCanvases(keep: boolean): void {
  keeping = keep
  watch(ofElement, widths.html, heights.html)
  watch(OffscreenCanvas.prototype, widths.off, heights.off)
  const set = free(Element.prototype.setAttribute) as (of: Element, name: unknown, value: unknown) => void
  put(Element.prototype, 'setAttribute', function (this: Element, name: unknown, value: unknown) {
    if (!isElement(this)) return set(this, name, value)
    const attribute = textOf(name)
    const text = textOf(value)
    const canvas = this as HTMLCanvasElement // Its prototype was looked at.
    if (matches(size, attribute)) check(canvas, areaAs(canvas, attribute, text))
    set(this, attribute, text)
  })
}
const size = /^(?:width|height)$/i
const areaAs = (canvas: HTMLCanvasElement, name: string, value: string): number =>
  (Number.parseInt(value, 10) || 300) * (matches(/^w/i, name) ? heights.html(canvas) : widths.html(canvas))

/** The canvas that takes most of the frame, and which part of the frame that is. */
export function mainCanvas(): { readonly canvas: HTMLCanvasElement; readonly share: number } | null {
  let found: HTMLCanvasElement | null = null
  let largest = 0
  each((one) => {
    if (!isElement(one) || !isConnected(one as HTMLCanvasElement)) return
    const { width, height } = boxOf(one as HTMLCanvasElement)
    if (width * height <= largest) return
    largest = width * height
    found = one as HTMLCanvasElement
  })
  return found && { canvas: found, share: largest / (frameWidth(window) * frameHeight(window)) }
}

/** A canvas of the frame's own. */
export function scratch(
  width: number,
  height: number,
  read = false,
): { canvas: HTMLCanvasElement; to: CanvasRenderingContext2D } {
  const canvas = create(document, 'canvas') as HTMLCanvasElement
  setWidth(canvas, width)
  setHeight(canvas, height)
  return {
    canvas,
    to: getContext(canvas, '2d', { __proto__: null, willReadFrequently: read }) as CanvasRenderingContext2D,
  }
}

/** The pixels of something drawn into this size. */
export function pixels(
  to: CanvasRenderingContext2D,
  what: CanvasImageSource,
  width: number,
  height: number,
): Uint8ClampedArray {
  to.clearRect(0, 0, width, height)
  drawImage(to, what, 0, 0, width, height)
  return pixelsOf(getImageData(to, 0, 0, width, height))
}

/** How large it is in pixels of its own. */
export const sizeOf = (canvas: HTMLCanvasElement): { width: number; height: number } => ({
  width: widths.html(canvas),
  height: heights.html(canvas),
})
