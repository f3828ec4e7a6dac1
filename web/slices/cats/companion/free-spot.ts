// Where along the lower edge a cat can sit without covering anything that is read or pressed.

export interface Spot {
  /** Of its upper left corner, in pixels of the window. */
  readonly left: number
  readonly top: number
}

interface Wish {
  /** In whose lower edge. */
  readonly ledge: DOMRect
  readonly width: number
  readonly height: number
  /** Where along it, 0 to 1. */
  readonly at: number
}

const step = 24
/** Points that are looked at lie this far from each other: less than a letter is high. */
const mesh = 11
/** What is a thing of its own, with or without words on it. */
const things =
  'a,button,input,textarea,select,label,summary,svg,img,picture,canvas,video,audio,iframe,hr,dialog,[popover],[tabindex]:not(#stage),[contenteditable],[role=separator]'

/** [CAT-4.62] The free place nearest to the wish; null where there is none. */
export function freeSpot({ ledge, width, height, at }: Wish): Spot | null {
  const top = Math.round(ledge.bottom - height)
  const most = ledge.width - width
  if (most < 0 || ledge.height < height * 2) return null
  const wanted = Math.min(1, Math.max(0, at)) * most
  for (let away = 0; away <= most; away += step)
    for (const along of away === 0 ? [wanted] : [wanted - away, wanted + away]) {
      const left = Math.round(ledge.left + along)
      if (along >= 0 && along <= most && isFree(left, top, width, height)) return { left, top }
    }
  return null
}

function isFree(left: number, top: number, width: number, height: number): boolean {
  for (let y = top + 1; y < top + height; y += mesh)
    for (let x = left + 1; x < left + width; x += mesh) {
      const met = document.elementFromPoint(x, y)
      if (met === null || !isBare(met)) return false
    }
  return true
}

/** Only paper: no thing, and no words of its own. */
const isBare = (met: Element): boolean =>
  met.closest(things) === null &&
  ![...met.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''))
