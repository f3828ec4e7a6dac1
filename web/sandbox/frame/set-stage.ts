// Everything that has to stand before a sketch's first line runs, in this order.
import { beat } from './beat.ts'
import { watchCanvases } from './canvases.ts'
import { watchKeys } from './keys.ts'
import { give } from './give.ts'
import type { Kind } from './kind.types.ts'
import { ownTime } from './own-time.ts'
import { say, speakThrough } from './say.ts'
import { hush, setLoud, watchSound } from './sound.ts'
import { listenToFaults, tell } from './telling.ts'
import type { Tools } from './tools.types.ts'

/** What can be done with it once it is set. */
interface Stage {
  /** Holds still, or lets go on, what does not go by the clock. */
  readonly hold: (still: boolean) => void
  /** Says how loud it may be, from 0 to 1. */
  readonly loud: (gain: number) => void
}

/** Sets it and runs the sketch. */
export function setStage(kind: Kind, tools: Tools): Stage {
  const { given } = tools
  const has = (need: string): boolean => given.grants.some((one) => one === need)
  const sound = has('sound')
  speakThrough(tools.port)
  listenToFaults()
  watchCanvases(given.clock === 'steps')
  beat(kind.ground ?? null)
  if (sound) watchSound()
  tools.refused = (name) => {
    // Every page that was pasted has one, and nobody misses it.
    if (!/^meta$/i.test(name)) tell('warn', [`A sketch has no <${name}>; it became <x-${name}>.`])
  }
  ownTime(given)
  watchKeys(has('keyboard'))
  give(given, has('world'))
  const { run } = tools
  tools.run = (text, name, done) => {
    if (name === 'sketch') say(['ready'])
    run(text, name, done)
  }
  if (kind.take) say(['ready'])
  kind.run(tools, () => say(['started']))
  return {
    hold(still) {
      kind.hold?.(still)
      if (sound) hush(still)
    },
    loud(gain) {
      if (sound) setLoud(gain)
    },
  }
}
