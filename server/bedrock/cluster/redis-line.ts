// The line that Redis gives: publish and subscribe, for houses whose nodes have more to tell each other than PostgreSQL should carry.
import { createClient } from '@redis/client'
import type { Line } from './line.ts'

const retryMs = 500
const longestRetryMs = 2_000
const patienceMs = 3_000
/** Redis takes more; a node that gets more at once only waits for it. */
const mostBytes = 256 * 1_024

/** Makes the line; `channel` keeps houses on one Redis apart, `failed` hears of connections that were lost. */
export function redisLine(url: string, channel: string, failed: (error: unknown) => void): Line {
  const made = () =>
    createClient({
      url,
      // What could not be said at once is stale; whoever was not told looks for itself.
      disableOfflineQueue: true,
      pingInterval: 1_000,
      socket: {
        connectTimeout: patienceMs,
        socketTimeout: patienceMs,
        reconnectStrategy: (tries) => Math.min(longestRetryMs, retryMs * (tries + 1)),
      },
    })
  const speaker = made()
  const listener = made()
  let subscribed = false
  let wasUp = false
  let turned = (_up: boolean): void => {}

  const up = (): boolean => speaker.isReady && listener.isReady && subscribed
  function tell(): void {
    if (up() === wasUp) return
    wasUp = up()
    turned(wasUp)
  }
  for (const client of [speaker, listener]) {
    client.on('error', (error) => {
      failed(error)
      tell()
    })
    for (const event of ['ready', 'end', 'reconnecting']) client.on(event, tell)
  }

  return {
    mostBytes,
    up,
    say: async (text) => void (await speaker.publish(channel, text)),
    open(heard, nextTurned) {
      turned = nextTurned
      speaker.connect().catch(failed)
      // Subscribes anew by itself after each connection that was lost.
      listener
        .connect()
        .then(() => listener.subscribe(channel, heard))
        .then(() => {
          subscribed = true
          tell()
        })
        .catch(failed)
    },
    async [Symbol.asyncDispose]() {
      turned = () => {}
      speaker.destroy()
      listener.destroy()
    },
  }
}
