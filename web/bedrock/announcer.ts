// One polite live region for what happened on the screen without the focus moving there.
import { signal } from '@preact/signals'

/** What the live region says; the number makes the same sentence news when it is said twice. */
export const announced = signal({ text: '', turn: 0 })

/** Says a sentence to people who listen to the screen. */
export const announce = (text: string): void => {
  announced.value = { text, turn: announced.peek().turn + 1 }
}
