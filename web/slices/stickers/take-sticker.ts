// How something is taken from the tray.
import type { StuckContent } from '#contract/stickers'

type How = 'carry' | 'touch' | 'keys'

/** The mouse carries it to the wall; a finger or a key puts it into the middle of what is seen. */
export type Take = (content: StuckContent, how: How) => void

/** How somebody took it: a click without a press is one of keys. */
export const howTaken = (event: MouseEvent): How =>
  event.detail === 0 ? 'keys' : event instanceof PointerEvent && event.pointerType === 'touch' ? 'touch' : 'carry'
