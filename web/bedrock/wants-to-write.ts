// Where somebody goes in order to write: the address whose composer takes the focus, also where it is open already.
import { signal } from '@preact/signals'

/** Set by whatever leads there; whichever composer stands there puts it out. */
export const wantsToWrite = signal<string | null>(null)
