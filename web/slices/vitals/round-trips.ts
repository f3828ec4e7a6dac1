// How long the way to the house and back took, as measured over this page's socket.
import { signal } from '@preact/signals'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { call, listenIn } from '../../bedrock/socket.ts'

const kept = 60
/** The house answers twenty in a minute, of all pages of a person. */
const paceMs = 5_000
let beganAt = Number.NEGATIVE_INFINITY

/** The last measurements in milliseconds, the oldest first. */
export const roundTrips = signal<readonly number[]>([])
whenPersonLeaves(() => void (roundTrips.value = []))

/** Measures once. Throws `ApiFailure`. */
export async function measureTrip(): Promise<void> {
  beganAt = performance.now()
  // What a call waits for before it goes is no part of its way.
  let took: number | undefined
  const stop = listenIn((way, event, _body, ms) => {
    if (way === 'answered' && event === 'latency_check') took = ms
  })
  try {
    await call('latency_check', { ts: beganAt })
  } finally {
    stop()
  }
  if (took !== undefined) roundTrips.value = [...roundTrips.peek(), took].slice(-kept)
}

/** Whether it is time for another one, whichever part of the page measured last. */
export const isTripDue = (): boolean => performance.now() - beganAt >= paceMs - 100
