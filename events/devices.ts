// What happens to what is told when the page is shut.
import { fact } from './fact.ts'

/** Something waits to be sent. */
export const pushesQueued = fact<Readonly<Record<string, never>>>()('PushesQueued')
