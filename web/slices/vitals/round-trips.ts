// How long the way to the house and back took, as measured over this page's socket.
import { signal } from '@preact/signals'
import { call } from '../../bedrock/socket.ts'

const kept = 60

/** The last measurements in milliseconds, the oldest first. */
export const roundTrips = signal<readonly number[]>([])

/** Measures once. Throws `ApiFailure`. */
export async function measureTrip(): Promise<void> {
  const began = performance.now()
  await call('latency_check', { ts: began })
  roundTrips.value = [...roundTrips.peek(), performance.now() - began].slice(-kept)
}
