// Shows what is pushed while the page is shut, and brings the page back when it is pressed. It keeps one page: without a connection there is no house, and a cat says so.

const kept = 'offline-1'
const offline = '/offline'

self.addEventListener('install', (event) => event.waitUntil(keepOffline()))
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(fetch(event.request).catch(offlinePage))
})

self.addEventListener('push', (event) => event.waitUntil(show(event.data)))
self.addEventListener('notificationclick', (event) => event.waitUntil(comeBack(event.notification)))
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAnew(event)))

/** Whatever cannot be kept is not missed before the network is. */
const keepOffline = () =>
  caches
    .open(kept)
    .then((cache) => cache.add(new Request(offline, { credentials: 'omit', cache: 'reload' })))
    .catch(() => {})

/** What the browser itself says, where nothing was kept. */
const offlinePage = async () => (await caches.match(offline)) ?? Response.error()

async function show(data) {
  const { kind, title, text } = data.json()
  const tag = kind === 'test' ? 'test' : 'news'
  const pages = await pagesOfHouse()
  // Whoever looks at the house is told there.
  const looks = kind !== 'test' && pages.some((page) => page.visibilityState === 'visible')
  // Some browsers send nothing more to whoever shows nothing, so it is shown all the same: without a sound, and gone again.
  await self.registration.showNotification(title, {
    body: text,
    tag,
    ...(looks ? { silent: true } : { renotify: true }),
  })
  if (looks) for (const shown of await self.registration.getNotifications({ tag })) shown.close()
}

async function comeBack(notification) {
  notification.close()
  const [page] = await pagesOfHouse()
  // A page that is open stays where it is: something may be half written there.
  if (page) await page.focus()
  else await self.clients.openWindow('/notices')
}

/** The one that let this worker in is not its own until it is loaded anew. */
const pagesOfHouse = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

/** The push service gave the browser another address. */
async function subscribeAnew({ oldSubscription, newSubscription }) {
  const session = await ask('/api/session')
  const { items, public_key: key } = await ask('/api/me/devices')
  // Whoever is signed in here by now never asked for it.
  if (!items.some(({ here }) => here)) return
  const options = oldSubscription?.options ?? { userVisibleOnly: true, applicationServerKey: key }
  const { endpoint, keys } = (newSubscription ?? (await self.registration.pushManager.subscribe(options))).toJSON()
  await ask('/api/me/devices', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrf_token },
    body: JSON.stringify({ endpoint, p256dh: keys.p256dh, auth: keys.auth }),
  })
}

async function ask(path, options) {
  const answer = await (await fetch(path, options)).json()
  if (!answer.ok) throw new Error(answer.error)
  return answer.data
}
