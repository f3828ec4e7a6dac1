// The browser's half of pushes: whether there can be any here, and subscribing to them. Nothing asks for leave before somebody presses.
import { pushWorker } from './push-worker.ts'

/** Why there can be none in this browser. */
export type WhyNone = 'unsupported' | 'homeScreen' | 'denied'

/** What the house needs to reach this browser, or why there is nothing. */
export type Subscribed =
  | { readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  | { readonly why: 'denied' | 'dismissed' | 'failed' }

/** Null where they can be turned on. */
export function whyNone(): WhyNone | null {
  if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)
    return Notification.permission === 'denied' ? 'denied' : null
  return /\b(?:iPhone|iPad)\b/.test(navigator.userAgent) ? 'homeScreen' : 'unsupported'
}

/** Asks for leave, and subscribes with the house's key. */
export async function subscribe(key: string): Promise<Subscribed> {
  const leave = await Notification.requestPermission()
  if (leave !== 'granted') return { why: leave === 'denied' ? 'denied' : 'dismissed' }
  try {
    const { pushManager } = await pushWorker()
    // One made for another key, as after a restore without the root, would never be taken.
    await (await pushManager.getSubscription())?.unsubscribe()
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    const { endpoint = '', keys } = made.toJSON()
    return { endpoint, p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' }
  } catch {
    return { why: 'failed' }
  }
}

/** Whether this browser is subscribed; it may forget that by itself. */
export async function isSubscribed(): Promise<boolean> {
  if (whyNone() !== null) return false
  const worker = await navigator.serviceWorker.getRegistration('/')
  return Boolean(await worker?.pushManager.getSubscription())
}

/** Takes the subscription back where there is one. */
export async function unsubscribe(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration('/')
  await (await worker?.pushManager.getSubscription())?.unsubscribe()
}
