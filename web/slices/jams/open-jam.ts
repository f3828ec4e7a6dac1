// A jam as this page has it open: what is held of it, the studio over it, and its sound. It goes on when its page is left, for as long as one listens.
import { computed, effect, untracked } from '@preact/signals'
import { blankPattern, withPattern } from '#song/edit/with'
import { words } from '#words/index'
import { openSound } from '../song/sound-of.ts'
import { createStudio } from '../song/studio/state/studio.ts'
import { holdJam } from './held/hold-jam.ts'
import { clockOfHouse } from './clock/clock-of-house.ts'
import type { HeardJam } from './sound/follow-jam.ts'
import { createJamPlaying } from './sound/jam-playing.ts'

export type OpenJam = ReturnType<typeof openJam>

interface Of {
  readonly id: number
  readonly name: string
}

interface Told {
  /** Why something that one did came to nothing. */
  readonly refuse: (why: string) => void
  /** One listens no longer. */
  readonly silenced: () => void
  /** Something else plays here, and it comes back after that. */
  readonly gaveWay: () => void
  /** The deck shows it. */
  readonly stays: () => boolean
}

/** Opens the jam of a room. */
export function openJam({ id, name }: Of, { refuse, silenced, gaveWay, stays }: Told) {
  const held = holdJam(id, refuse)
  const { song } = held
  const heard = computed((): HeardJam | null => {
    const house = held.held.value
    return house && { told: house.song, shown: song.now.value, transport: house.transport }
  })
  const clock = clockOfHouse()
  // Known before it is wanted.
  void clock.ask()
  const { playing, sound, leave } = createJamPlaying({
    jam: heard,
    clock,
    title: words.song.jam(name),
    open: () => openSound({ id: `jam-${id}`, href: `/rooms/${name}/jam`, stays }),
    lead: held.lead,
    make(pattern) {
      const now = song.now.peek()
      if (!now.patterns[pattern]) song.put(withPattern(now, pattern, blankPattern(now)))
    },
    silenced,
    gaveWay,
  })
  let offBegin = (): void => {}
  const still = computed(() => !held.canWrite.value)
  return {
    roomId: id,
    held,
    sound,
    studio: createStudio({ held: song, playing, shared: true, still }),
    /** Whoever has just begun it hears it, and it plays for everybody. */
    begin(): void {
      void sound.listen()
      let begun = false
      offBegin = effect(() => {
        if (begun || !held.held.value) return
        begun = true
        void untracked(() => playing.play({ pattern: 0 }))
      })
    },
    leave(): void {
      offBegin()
      held.end()
      void leave()
    },
  }
}
