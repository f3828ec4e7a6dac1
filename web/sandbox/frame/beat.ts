// The frame's pulse: that it lives, how fast it is, and whether it has become too much or flashes.
import { tooLarge } from './canvases.ts'
import { afterFrame, counted } from './clock.ts'
import { flashWatch } from './flashing.ts'
import { listen, realNow, realTimeout } from './intrinsics.ts'
import { say } from './say.ts'

const everyMs = 500
/** Elements, bytes, and addresses within one beat: beyond these a page suffers with its frame. */
const most = { elements: 60_000, bytes: 700_000_000, addresses: 20 }

/** Begins it; `ground` is how light the frame is beyond its canvases. */
export function beat(ground: ((cell: number) => number) | null): void {
  const isFlashing = flashWatch(ground)
  afterFrame.run = () => {
    if (isFlashing()) say(['stop', 'flashing', null])
  }
  let addresses = 0
  const moved = (): void => {
    if (++addresses === most.addresses) say(['stop', 'flood', null])
  }
  listen(window, 'hashchange', moved, true)
  let from = realNow()
  const elements = document.getElementsByTagName('*')
  const memory: unknown = Reflect.get(performance, 'memory')
  const next = (): void => {
    const at = realNow()
    const { frames, ms, frame } = counted
    say(['beat', (frames * 1_000) / (at - from), frames === 0 ? 0 : ms / frames, frame])
    counted.frames = 0
    counted.ms = 0
    addresses = 0
    from = at
    const used: unknown = memory instanceof Object ? Reflect.get(memory, 'usedJSHeapSize') : 0
    if (tooLarge() || elements.length > most.elements || (typeof used === 'number' && used > most.bytes))
      say(['stop', 'memory', null])
    realTimeout(next, everyMs)
  }
  realTimeout(next, everyMs)
}
