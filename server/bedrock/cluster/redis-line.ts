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
  let heard = (_text: string): void => {}
  /** Once it has succeeded the client subscribes anew by itself after each connection that was lost. */
  function subscribe(): void {
    if (subscribed || !listener.isReady) return
    listener
      .subscribe(channel, (text) => heard(text))
      .then(
        () => {
          subscribed = true
          tell()
        },
        (error: unknown) => {
          failed(error)
          setTimeout(subscribe, retryMs).unref()
        },
      )
  }
  listener.on('ready', subscribe)
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
    open(nextHeard, nextTurned) {
      heard = nextHeard
      turned = nextTurned
      speaker.connect().catch(failed)
      listener.connect().catch(failed)
    },
    async [Symbol.asyncDispose]() {
      turned = () => {}
      speaker.destroy()
      listener.destroy()
    },
  }
}
