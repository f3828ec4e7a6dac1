// Whether an objection waits for whoever is signed in; what asks for it is fetched after the first load.
import { signal } from '@preact/signals'

/** Whether one waits. */
export const objectionWaits = signal(false)
