// Sound that a sketch computes: between it and the loudspeaker stands a gain that the page turns.
import { free, getter, mapEach, mapGet, mapSet, put, redefine, setter } from './intrinsics.ts'

interface Outlet {
  /** What the sketch connects to: of what lies behind it, it learns nothing. */
  readonly front: GainNode
  readonly back: AudioParam
}
const outlets = new Map<BaseAudioContext, Outlet>()
let gain = 0
let turn: ((back: AudioParam) => void) | undefined

/** From now on what a context calls its destination is what lies before it. */
export function takeContexts(): void {
  const realOut = getter<BaseAudioContext, AudioDestinationNode>(BaseAudioContext.prototype, 'destination')
  const latency = getter<AudioContext, number>(AudioContext.prototype, 'baseLatency')
  const channels = getter<AudioDestinationNode, number>(AudioDestinationNode.prototype, 'maxChannelCount')
  const level = getter<GainNode, AudioParam>(GainNode.prototype, 'gain')
  const setLevel = setter<AudioParam, number>(AudioParam.prototype, 'value')
  // Of its two forms the one that takes a node.
  const connect = free(AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode)
  const Gain = GainNode
  turn = (back) => setLevel(back, gain)
  const make = (context: BaseAudioContext): Outlet => {
    const out = realOut(context)
    const [front, last] = [new Gain(context), new Gain(context)] as const
    connect(front, last)
    connect(last, out)
    put(front, 'maxChannelCount', channels(out))
    const back = level(last)
    setLevel(back, gain)
    return { front, back }
  }
  /** What is computed ahead reaches no loudspeaker, and has no latency to ask for. */
  const isHeard = (context: BaseAudioContext): boolean => {
    try {
      latency(context as AudioContext)
      return true
    } catch {
      return false
    }
  }
  redefine(BaseAudioContext.prototype, 'destination', {
    get(this: BaseAudioContext) {
      if (!isHeard(this)) return realOut(this)
      // Nothing else is kept there.
      const outlet = (mapGet(outlets, this) as Outlet | undefined) ?? make(this)
      mapSet(outlets, this, outlet)
      return outlet.front
    },
  })
}

/** Turns them all. */
export function loudContexts(now: number): void {
  gain = now
  // Nothing else is kept there.
  mapEach(outlets, (outlet) => turn?.((outlet as Outlet).back))
}
