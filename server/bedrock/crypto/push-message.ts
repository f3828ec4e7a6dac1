// A message to one browser, sealed so that the push service between cannot read it. The library is loaded at the first one, because many a house never sends any.
import { createECDH } from 'node:crypto'
import type { Sent } from '../outgoing/exchange.ts'
import type { PushKeys } from './push-keys.ts'

/** Where a browser is reached, and by which keys it alone reads. */
export interface Subscription {
  readonly endpoint: string
  /** Its public key, base64url. */
  readonly p256dh: string
  /** What it shares with the house alone, base64url. */
  readonly auth: string
}

interface Message {
  /** What the browser reads. */
  readonly words: string
  /** Of two with the same that wait at the push service, the later stays. */
  readonly topic: string
  readonly ttlSeconds: number
  /** Whom a push service may turn to. */
  readonly subject: string
}

const load = async () => (await import('web-push')).default
let loaded: ReturnType<typeof load> | undefined

/** Headers and body of the request; the caller sends it. */
export async function pushMessage(to: Subscription, keys: PushKeys, message: Message): Promise<Sent> {
  const library = await (loaded ??= load())
  const { endpoint, p256dh, auth } = to
  const { headers, body } = library.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, message.words, {
    vapidDetails: { subject: message.subject, ...keys },
    TTL: message.ttlSeconds,
    urgency: 'normal',
    topic: message.topic,
  })
  return { headers, body }
}

/** Whether these are keys for which something can be sealed: a point of the curve, and sixteen bytes. */
export function areBrowserKeys({ p256dh, auth }: Pick<Subscription, 'p256dh' | 'auth'>): boolean {
  if (Buffer.from(auth, 'base64url').length !== 16) return false
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  try {
    pair.computeSecret(Buffer.from(p256dh, 'base64url'))
    return true
  } catch {
    return false
  }
}
