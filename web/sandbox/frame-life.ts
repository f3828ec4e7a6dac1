// One frame from its making to its end: one handshake, a port that is counted, and an end for whatever falls silent, floods or leaves.
import { makeFrame, type FrameWish } from './make-frame.ts'
import { readMessage } from './read-message.ts'
import type { StopCause } from './runner.types.ts'
import type { FrameSays, Given, PageSays } from './wire.types.ts'

/** Rows of the console and wishes to the world: more in a second nobody reads. */
const mostRows = 200
const mostMessages = 600
const mostStrays = 20
const tickMs = 250
/** So many looks in a row without a word, while the page itself was not asleep. */
const silentTicks = { running: 8, beginning: 40, loading: 120 }

export interface FrameLife {
  readonly element: HTMLIFrameElement
  send(order: PageSays): void
  /** Takes the frame out of the page. */
  end(): void
}
export interface FrameEnds {
  readonly hear: (message: FrameSays) => void
  readonly gone: (why: StopCause) => void
}

/** Opens it in its place; `given` is handed in once the frame says that it is there. */
export function openFrame(place: HTMLElement, wish: FrameWish, given: Promise<Given>, ends: FrameEnds): FrameLife {
  const element = makeFrame(wish)
  const { port1: port, port2 } = new MessageChannel()
  let loads = 0
  let strays = 0
  let ready = false
  let most = silentTicks.loading
  let silent = 0
  let second = 0
  let rows = 0
  let messages = 0
  let over = false

  const end = (): void => {
    if (over) return
    over = true
    clearInterval(watch)
    removeEventListener('message', outside)
    port.close()
    element.remove()
  }
  const fall = (why: StopCause): void => {
    if (over) return
    end()
    ends.gone(why)
  }
  // What it says past the port is not looked into, only counted.
  const outside = ({ source, origin }: MessageEvent): void => {
    if (source !== element.contentWindow) return
    // [CODE-3.15] What has an origin is no document of the runner.
    if (origin !== 'null') return fall('left')
    if (ready && ++strays > mostStrays) return fall('flood')
    if (ready) return
    ready = true
    given.then(
      (program) => {
        if (over) return
        element.contentWindow?.postMessage(program, '*', [port2])
        most = silentTicks.beginning
        silent = 0
      },
      () => fall('silent'),
    )
  }
  const watch = setInterval(() => {
    if (document.hidden) silent = 0
    else if (++silent >= most) fall('silent')
  }, tickMs)
  addEventListener('message', outside)
  element.addEventListener('load', () => {
    if (++loads > 1) fall('left')
  })
  port.onmessage = (event: MessageEvent<unknown>) => {
    silent = 0
    const now = Math.floor(performance.now() / 1_000)
    if (now !== second) rows = messages = 0
    second = now
    if (++messages > mostMessages) return fall('flood')
    const message = readMessage(event.data)
    if (message === null) return
    if (message[0] === 'ready') most = silentTicks.running
    if ((message[0] === 'log' || message[0] === 'failed' || message[0] === 'world') && ++rows > mostRows)
      return fall('flood')
    ends.hear(message)
  }
  place.append(element)
  return {
    element,
    end,
    send: (order) => port.postMessage(order),
  }
}
