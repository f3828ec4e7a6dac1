// Sounds one call of one cat through the bus; the cat that called before is still.
import { renderCall } from '#cats/voice/render-call'
import type { CallName, Feeling } from '#cats/voice/call.types'
import type { CatName } from '#contract/house'
import { gainAt, loudness } from '../loudness.ts'
import { openBus } from '../sound.ts'

let last: AudioBufferSourceNode | undefined

/** Once, a little different each time. */
export async function playCall(cat: CatName, name: CallName, feeling: Feeling): Promise<void> {
  const { context, graph, wake } = await openBus()
  wake()
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  const samples = renderCall(cat, { name, feeling, seed: seed | 0 }, context.sampleRate)
  const buffer = new AudioBuffer({ length: samples.length, numberOfChannels: 1, sampleRate: context.sampleRate })
  buffer.copyToChannel(samples, 0)
  const gain = new GainNode(context, { gain: gainAt(loudness.peek().callVolume) })
  gain.connect(graph.cats)
  const source = new AudioBufferSourceNode(context, { buffer })
  source.connect(gain)
  source.addEventListener('ended', () => gain.disconnect())
  last?.stop()
  last = source
  source.start()
}
