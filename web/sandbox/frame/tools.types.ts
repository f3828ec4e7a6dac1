// What the frame's document hands to the kit of a kind: the few things that only it can do once the realm is closed.
import type { Given, PageSays } from '../wire.types.ts'

export interface Tools {
  readonly port: MessagePort
  readonly given: Given
  /** Runs a text as an inline script. With `done` it is a module, which runs a moment later and then says so. */
  run: (text: string, name: 'sketch' | 'library' | 'kit', done?: () => void) => void
  /** Makes markup harmless. */
  readonly tame: (markup: string) => string
  /** Reads markup that was made so, scripts and all, into a document that nobody sees. */
  readonly parse: (markup: string) => Document
  /** Hears of elements that markup wanted to have. */
  refused: (name: string) => void
}
/** What a kit is: it begins the sketch, and does what the page says from then on. */
export type Kit = (tools: Tools) => (order: PageSays) => void
