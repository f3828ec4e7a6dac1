// Sound that the viewer agreed to hear, silent while the sketch stands still, and never louder than the house.
import { construct, free, getter, listen, mapEach, mapSet, put } from './intrinsics.ts'
import { takeLoudness } from './loud.ts'
import { tameElement } from './loud-elements.ts'

export { setLoud } from './loud.ts'

const contexts = new Map<AudioContext, boolean>()
/** What was met, and whether it played when the sketch was made to stand still. */
const media = new Map<HTMLMediaElement, boolean>()
const play = free(HTMLMediaElement.prototype.play)
const pause = free(HTMLMediaElement.prototype.pause)
const isPaused = getter<HTMLMediaElement, boolean>(HTMLMediaElement.prototype, 'paused')
/** A sketch that opens more is looking for an end of them. */
const most = 8
interface Ways {
  readonly suspend: (context: AudioContext) => Promise<void>
  readonly resume: (context: AudioContext) => Promise<void>
}
let ways: Ways | undefined
const Media = HTMLMediaElement
const forget = (): void => {}

/** Remembers what could sound. */
export function watchSound(): void {
  const Real = AudioContext
  takeLoudness()
  ways = { suspend: free(Real.prototype.suspend), resume: free(Real.prototype.resume) }
  let made = 0
  put(
    window,
    'AudioContext',
    new Proxy(Real, {
      construct(of, args, as) {
        if (++made > most) throw new RangeError('A sketch has at most eight AudioContexts.')
        const context = construct(of, args, as) as AudioContext // What this constructor makes.
        mapSet(contexts, context, true)
        return context
      },
    }),
  )
  put(Real.prototype, 'constructor', AudioContext)
  // Its older name, where there is one, is the same.
  if ('webkitAudioContext' in window) put(window, 'webkitAudioContext', AudioContext)
  put(HTMLMediaElement.prototype, 'play', function (this: HTMLMediaElement) {
    tameElement(this)
    mapSet(media, this, true)
    return play(this)
  })
  put(
    window,
    'Audio',
    new Proxy(Audio, {
      construct(of, args, as) {
        const element = construct(of, args, as) as HTMLAudioElement // What this constructor makes.
        tameElement(element)
        return element
      },
    }),
  )
  // What begins by itself is in the document, and is met on the way there.
  const target = getter<Event, EventTarget | null>(Event.prototype, 'target')
  const met = (event: Event): void => {
    const element = target(event)
    if (!(element instanceof Media)) return
    tameElement(element)
    mapSet(media, element, true)
  }
  listen(window, 'play', met, true)
}

/** Silences it, or lets it go on. */
export function hush(still: boolean): void {
  mapEach(contexts, (_on, context) => {
    const { suspend, resume } = ways as Ways // Made when the first context was watched for.
    ;(still ? suspend : resume)(context as AudioContext).catch(forget)
  })
  mapEach(media, (played, one) => {
    const element = one as HTMLMediaElement // Nothing else is kept there.
    if (still) {
      mapSet(media, element, !isPaused(element))
      pause(element)
    } else if (played) play(element).catch(forget)
  })
}
