// The wiring of the house: four channels, their sum, a limiter, one knob of loudness, and a tap for those who draw what is heard.
import { effect } from '@preact/signals'
import { sounds, voice } from './heard.ts'
import { gainOf, loudness } from './loudness.ts'

/** Where each kind of sound goes in, and where it can be looked at. */
export interface Graph {
  readonly music: AudioNode
  readonly voice: AudioNode
  readonly cats: AudioNode
  readonly interface: AudioNode
  /** Before the knob, so that what is drawn is the sound and not how loud it is in this room. */
  readonly analyser: AnalyserNode
}

/** Decibels as a factor. */
const decibels = (db: number): number => 10 ** (db / 20)

/** Music steps back while somebody speaks. */
const duckedDb = -14
const limit = { threshold: -3, knee: 0, ratio: 20, attack: 0.002, release: 0.12 } as const
/** The platform's compressor makes everything louder by six tenths of what it would take from a full signal; this takes that back. */
const makeUpDb = 0.6 * (limit.threshold - limit.threshold / limit.ratio)

/** Wires it. Made once. */
export function makeGraph(context: AudioContext): Graph {
  const knob = new GainNode(context, { gain: gainOf(loudness.peek()) })
  knob.connect(context.destination)
  const makeUp = new GainNode(context, { gain: decibels(makeUpDb) })
  makeUp.connect(knob)
  const limiter = new DynamicsCompressorNode(context, limit)
  limiter.connect(makeUp)
  const analyser = new AnalyserNode(context, { fftSize: 2_048, smoothingTimeConstant: 0.75 })
  analyser.connect(limiter)
  const into = (): GainNode => {
    const gain = new GainNode(context)
    gain.connect(analyser)
    return gain
  }
  const music = into()
  effect(() => {
    const ducked = sounds(voice)
    music.gain.setTargetAtTime(ducked ? decibels(duckedDb) : 1, context.currentTime, ducked ? 0.05 : 0.25)
  })
  effect(() => {
    // At once would click.
    knob.gain.setTargetAtTime(gainOf(loudness.value), context.currentTime, 0.012)
  })
  return { music, voice: into(), cats: into(), interface: into(), analyser }
}
