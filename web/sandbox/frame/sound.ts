// Sound that the viewer agreed to hear, silent while the sketch stands still.
import { construct, free, mapEach, mapSet, put } from './intrinsics.ts'

const contexts = new Map<AudioContext, boolean>()
const media = new Map<HTMLMediaElement, boolean>()
const play = free(HTMLMediaElement.prototype.play)
const pause = free(HTMLMediaElement.prototype.pause)
/** A sketch that opens more is looking for an end of them. */
const most = 8
interface Ways {
  readonly suspend: (context: AudioContext) => Promise<void>
  readonly resume: (context: AudioContext) => Promise<void>
}
let ways: Ways | undefined
const forget = (): void => {}

/** Remembers what could sound. */
export function watchSound(): void {
  const Real = AudioContext
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
  put(HTMLMediaElement.prototype, 'play', function (this: HTMLMediaElement) {
    mapSet(media, this, true)
    return play(this)
  })
}

/** Silences it, or lets it go on. */
export function hush(still: boolean): void {
  mapEach(contexts, (_on, context) => {
    const { suspend, resume } = ways as Ways // Made when the first context was watched for.
    ;(still ? suspend : resume)(context as AudioContext).catch(forget)
  })
  mapEach(media, (_on, element) => {
    if (still) pause(element as HTMLMediaElement)
    else play(element as HTMLMediaElement).catch(forget)
  })
}
