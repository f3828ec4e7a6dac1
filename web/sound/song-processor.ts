// The worklet that a song sounds in. It is a file of its own, which the page loads by its address.
import { makeSongInstrument } from './song-instrument.ts'
import type { SongOrder } from './song-orders.types.ts'

interface Processor {
  readonly port: MessagePort
}
interface Scope {
  readonly sampleRate: number
  readonly currentTime: number
  readonly AudioWorkletProcessor: new () => Processor
  registerProcessor(name: string, processor: new () => Processor): void
}
// The library of types knows the page's side of worklets alone.
const scope = globalThis as unknown as Scope

// The browser asks for a class, and makes one for each node.
class SongProcessor extends scope.AudioWorkletProcessor {
  #alive = true
  readonly #instrument = makeSongInstrument(scope.sampleRate, (told) => this.port.postMessage(told))

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<SongOrder>) => {
      if (data.what === 'end') this.#alive = false
      else this.#instrument.hear(data)
    }
  }

  process(_inputs: unknown, [output]: readonly (readonly Float32Array[])[]): boolean {
    const left = output?.[0]
    const right = output?.[1]
    if (left && right) this.#instrument.render(left, right, scope.currentTime)
    return this.#alive
  }
}

scope.registerProcessor('song', SongProcessor)
