// A network between a page and the house that changes or loses what it carries, and the way in that the tests share.
import { passphrase } from '#dev-env/neospace'
import type { WatchedPage } from './browser.ts'

export interface Carrier {
  /** What becomes of each frame from the house; null loses it. */
  alter: (frame: string) => string | null
  /** Says something to the page as if the house had. */
  tell: (frame: string) => void
  /** When the page asked the house for something, by its own events, in epoch milliseconds. */
  readonly asked: readonly number[]
}

/** Puts a network before the page; call before it is opened. The house's heartbeat is made so slow that the page's clock may be moved. */
export async function carry(page: WatchedPage): Promise<Carrier> {
  const asked: number[] = []
  const carrier: Carrier = { alter: (frame) => frame, tell: () => undefined, asked }
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const house = socket.connectToServer()
    carrier.tell = (frame) => socket.send(frame)
    socket.onMessage((data) => {
      // An event of Socket.IO: a message (4) that is an event (2).
      if (String(data).startsWith('42')) asked.push(Date.now())
      house.send(data)
    })
    house.onMessage((data) => {
      const altered = carrier.alter(String(data).replace(/"pingInterval":\d+/, '"pingInterval":3600000'))
      if (altered !== null) socket.send(altered)
    })
  })
  return carrier
}

/** Signs in at the door and waits for the first room. */
export async function signIn(page: WatchedPage, name: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/rooms/**')
  await page.locator('.lamp').waitFor()
}

/** Goes there, and waits until the house has said that it tells this page what happens: only from then on does news pop up. */
export async function goConnected(page: WatchedPage, path: string): Promise<void> {
  const opened = page.waitForEvent('websocket')
  await page.goto(path)
  const socket = await opened
  await socket.waitForEvent('framereceived', ({ payload }) => String(payload).startsWith('42["connected"'))
}
