// What really comes out of a page: measured where it leaves for the loudspeaker, whatever the page says of it.
import type { WatchedPage } from './browser.ts'

interface Probed {
  readonly heard: HTMLAudioElement[]
  readonly outs: AnalyserNode[]
  readonly actions: Record<string, MediaSessionActionHandler | null>
}

/** Lets the page be listened to. Before it is opened. */
export async function listenTo(page: WatchedPage): Promise<void> {
  await page.addInitScript(() => {
    const heard: HTMLAudioElement[] = []
    const outs: AnalyserNode[] = []
    const actions: Probed['actions'] = {}
    Object.assign(globalThis, { heard, outs, actions })
    const Plain = Audio
    Object.assign(globalThis, {
      Audio: function () {
        const audio = new Plain()
        heard.push(audio)
        return audio
      },
    })
    // The platform's own, kept without its node.
    const connect = Reflect.get(AudioNode.prototype, 'connect') as (...to: readonly unknown[]) => AudioNode
    AudioNode.prototype.connect = function (this: AudioNode, ...to: readonly unknown[]) {
      if (to[0] instanceof AudioDestinationNode) {
        const ear = new AnalyserNode(this.context, { fftSize: 2_048 })
        // Of the two forms of it the compiler sees the one for parameters alone.
        Reflect.apply(connect, this, [ear])
        outs.push(ear)
      }
      // The page's own arguments, whatever they are.
      return Reflect.apply(connect, this, to) as AudioNode
    }
    const set = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession)
    navigator.mediaSession.setActionHandler = (action, run) => {
      actions[action] = run
      set(action, run)
    }
  })
}

interface Heard {
  readonly sounds: boolean
  readonly at: number
  readonly rate: number
}

/** The elements that play files, in the order in which they were made. */
export const elements = (page: WatchedPage): Promise<readonly Heard[]> =>
  page.evaluate(() => {
    const { heard } = globalThis as unknown as Probed
    return heard.map(({ paused, currentTime, playbackRate }) => ({
      sounds: !paused,
      at: currentTime,
      rate: playbackRate,
    }))
  })

interface Loud {
  /** The loudest sample, and the quietest and loudest stretch of 43 ms. */
  readonly peak: number
  readonly least: number
  readonly most: number
}

/** How loud it is for so many milliseconds; nothing where nothing was ever connected. */
export const loudFor = (page: WatchedPage, ms: number): Promise<Loud> =>
  page.evaluate(async (wait) => {
    const { outs } = globalThis as unknown as Probed
    let [peak, least, most] = [0, Infinity, 0]
    const until = performance.now() + wait
    do {
      let power = 0
      for (const ear of outs) {
        const samples = new Float32Array(ear.fftSize)
        ear.getFloatTimeDomainData(samples)
        for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
        power += samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length
      }
      least = Math.min(least, Math.sqrt(power))
      most = Math.max(most, Math.sqrt(power))
      await new Promise(requestAnimationFrame)
    } while (performance.now() < until)
    return { peak, least, most }
  }, ms)

/** Presses a key of the system. */
export const systemKey = (page: WatchedPage, action: MediaSessionAction, more: object = {}): Promise<void> =>
  page.evaluate(([name, details]) => (globalThis as unknown as Probed).actions[name]?.({ action: name, ...details }), [
    action,
    more,
  ] as const)

/** What the page told the system. */
export const toldSystem = (page: WatchedPage) =>
  page.evaluate(() => ({
    title: navigator.mediaSession.metadata?.title ?? null,
    artist: navigator.mediaSession.metadata?.artist ?? null,
    state: navigator.mediaSession.playbackState,
  }))
