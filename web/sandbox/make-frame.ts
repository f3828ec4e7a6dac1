// The one place where a frame for a sketch is made: without an origin, without a power that was not granted.

export interface FrameWish {
  readonly title: string
  readonly address: string
  readonly pointer: boolean
  readonly sound: boolean
  /** In pixels; absent: as large as its place. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** [UC-10] Makes it; its document says the same of itself in its answer. */
export function makeFrame({ title, address, pointer, sound, size }: FrameWish): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', pointer ? 'allow-scripts allow-pointer-lock' : 'allow-scripts')
  frame.setAttribute('allow', sound ? 'autoplay' : '')
  frame.referrerPolicy = 'no-referrer'
  frame.title = title
  frame.className = 'runner-frame'
  // Nobody comes in by the way of the tab key: it takes no keys unless they were granted, by a press on it.
  frame.tabIndex = -1
  if (size) {
    frame.width = String(size.width)
    frame.height = String(size.height)
    frame.dataset['fixed'] = ''
  }
  frame.src = address
  return frame
}
