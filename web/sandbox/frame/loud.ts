// How loud a sketch may be: all that it lets sound obeys the page, which says it once it runs and at every change. Until then nothing is heard.
import { loudContexts, takeContexts } from './loud-contexts.ts'
import { loudElements, takeElements } from './loud-elements.ts'
import { loudSpeech, takeSpeech } from './loud-speech.ts'

/** Takes every way to the loudspeaker; before the sketch is there. */
export function takeLoudness(): void {
  takeContexts()
  takeElements()
  takeSpeech()
}

/** [HEAR-10] From 0 to 1, as the page says it. */
export function setLoud(gain: number): void {
  loudContexts(gain)
  loudElements(gain)
  loudSpeech(gain)
}
