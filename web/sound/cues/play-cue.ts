// Sounds one of the house's own through the bus.
import { openBus } from '../sound.ts'
import { gainAt, loudness } from '../loudness.ts'
import { type CueName, renderCue } from './render-cue.ts'

/** Once, at the hour that it is here. */
export async function playCue(name: CueName): Promise<void> {
  const { context, graph, wake } = await openBus()
  wake()
  const samples = renderCue(name, new Date().getHours(), context.sampleRate)
  const buffer = new AudioBuffer({ length: samples.length, numberOfChannels: 1, sampleRate: context.sampleRate })
  buffer.copyToChannel(samples, 0)
  const gain = new GainNode(context, { gain: gainAt(loudness.peek().cueVolume) })
  gain.connect(graph.interface)
  const source = new AudioBufferSourceNode(context, { buffer })
  source.connect(gain)
  source.addEventListener('ended', () => gain.disconnect())
  source.start()
}
