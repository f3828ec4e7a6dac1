// Waits for the request to end that a terminal, a supervisor or the system sends.

/** Signals that ask the server to close. */
type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

const numbers: Record<StopSignal, number> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

// One Ctrl-C reaches the process several times: from the terminal, from npm and from the launcher.
const sameKeypressMs = 500

/** The first signal; a second one, later than the echo of the first, ends the process at once. */
export function stopSignal(): Promise<StopSignal> {
  const { promise, resolve } = Promise.withResolvers<StopSignal>()
  let first: number | undefined
  const heard = (signal: StopSignal): void => {
    if (first === undefined) {
      first = performance.now()
      resolve(signal)
    } else if (performance.now() - first > sameKeypressMs) process.exit(128 + numbers[signal])
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard)
  return promise
}
