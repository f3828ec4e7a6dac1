// What a page makes of a jam, step by step: when each step leaves for the loudspeaker, by the clock of the machine. And a line that can be cut.
import type { WatchedPage } from './browser.ts'

interface Told {
  readonly place: { readonly step: number; readonly playing: boolean }
  readonly time: number
  readonly secondsPerStep: number
}
interface Eared {
  /** When the step of each telling is heard, in milliseconds since 1970, and how long a step lasts. */
  readonly steps: { readonly step: number; readonly at: number; readonly stepMs: number }[]
  readonly sockets: WebSocket[]
}

/** Lets the page be measured and its line be cut. Before it is opened. */
export async function putEars(page: WatchedPage): Promise<void> {
  await page.addInitScript(() => {
    const steps: Eared['steps'] = []
    const sockets: WebSocket[] = []
    Object.assign(globalThis, { steps, sockets })
    const Plain = WebSocket
    globalThis.WebSocket = class extends Plain {
      constructor(...all: ConstructorParameters<typeof WebSocket>) {
        super(...all)
        sockets.push(this)
      }
    }
    const Node = AudioWorkletNode
    globalThis.AudioWorkletNode = class extends Node {
      constructor(...all: ConstructorParameters<typeof AudioWorkletNode>) {
        super(...all)
        // The bus has a context that plays.
        const context = all[0] as AudioContext
        this.port.addEventListener('message', ({ data }: MessageEvent<Told>) => {
          const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp()
          const at = performance.timeOrigin + performanceTime + (data.time - contextTime) * 1_000
          if (data.place.playing && performanceTime > 0)
            steps.push({ step: data.place.step, at, stepMs: data.secondsPerStep * 1_000 })
        })
      }
    }
  })
}

/** When step nought would have been heard, as the last tellings say it, of which a busy machine makes many late and none early; null where nothing is heard. */
export const beganAt = (page: WatchedPage): Promise<number | null> =>
  page.evaluate(() => {
    // Put there when the page was opened.
    const { steps } = globalThis as unknown as Eared
    const began = steps.slice(-60).map(({ step, at, stepMs }) => at - step * stepMs)
    return began.toSorted((one, other) => one - other)[Math.floor(began.length / 10)] ?? null
  })

/** How many steps were told so far. */
export const toldSteps = (page: WatchedPage): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Eared).steps.length)

/** Cuts the line, and lets none be made until `mend`. */
export async function cut(page: WatchedPage): Promise<() => Promise<void>> {
  await page.context().setOffline(true)
  await page.evaluate(() => {
    for (const socket of (globalThis as unknown as Eared).sockets) socket.close()
  })
  return () => page.context().setOffline(false)
}
