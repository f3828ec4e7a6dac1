// What a sketch lets the browser speak: as loud as the page lets it.
import { free, getter, put, setter } from './intrinsics.ts'

let gain = 0
let cease = (): void => {}

/** From now on what is spoken obeys. */
export function takeSpeech(): void {
  if (!('SpeechSynthesis' in window)) return
  const voice = speechSynthesis
  const { prototype } = SpeechSynthesis
  const speak = free(prototype.speak)
  const cancel = free(prototype.cancel)
  const wanted = getter<SpeechSynthesisUtterance, number>(SpeechSynthesisUtterance.prototype, 'volume')
  const setVolume = setter<SpeechSynthesisUtterance, number>(SpeechSynthesisUtterance.prototype, 'volume')
  cease = () => cancel(voice)
  put(prototype, 'speak', function (this: SpeechSynthesis, words: SpeechSynthesisUtterance) {
    setVolume(words, wanted(words) * gain)
    speak(this, words)
  })
}

/** What is being spoken cannot be made softer, so silence ends it. */
export function loudSpeech(now: number): void {
  gain = now
  if (now === 0) cease()
}
