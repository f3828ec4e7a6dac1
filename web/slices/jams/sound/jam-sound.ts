// The sound of a jam in this page: nothing before one joins in, then as the house says, kept in step with its clock.
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { SongPlace } from '../../../sound/song-player.types.ts'
import { forgetBeneath, waitBeneath } from '../../../sound/beneath.ts'
import type { OpenSound } from '../../song/sound-of.ts'
import type { HouseClock } from '../clock/house-clock.ts'
import { followJam, type HeardJam } from './follow-jam.ts'

/** How often it is told where it ought to be; the ear hears nothing of it. */
const alignMs = 1_000
/** A page that is being set up hears the clocks late; so often it goes where it ought to be at once. */
const settling = 4

interface Ports {
  /** Null while the house has not said, and once the jam has ended. */
  readonly jam: ReadonlySignal<HeardJam | null>
  readonly clock: HouseClock
  readonly title: string
  readonly open: () => Promise<OpenSound>
  readonly tell: (place: SongPlace) => void
  /** One listens no longer, by the deck perhaps. */
  readonly silenced: () => void
  /** Something else has the place of the music, and it is silent here for as long. */
  readonly gaveWay: () => void
}

export type JamSound = ReturnType<typeof createJamSound>

/** Silent until `listen`. */
export function createJamSound({ jam, clock, title, open, tell, silenced, gaveWay }: Ports) {
  const hears = signal(false)
  /** It comes back when what has its place is over. */
  const waits = signal(false)
  const opening = signal(false)
  const fault = signal(false)
  let sound: Promise<OpenSound> | null = null
  let here: OpenSound | null = null
  let told: HeardJam | null = null
  let turn = 0
  let left = false

  const timeOf = (made: OpenSound, at: number): number => made.clock.timeOf(at - (clock.offset.peek() ?? 0))

  async function opened(): Promise<OpenSound> {
    const made = await open()
    here = made
    made.player.onPlace((place) => hears.peek() && tell(place))
    if (left) await leave()
    return made
  }
  /** Opens it where it is not open; null where the browser lets no sound out. */
  async function ready(): Promise<OpenSound | null> {
    opening.value = here === null
    try {
      const made = await (sound ??= opened())
      fault.value = false
      made.wake()
      return made
    } catch {
      sound = null
      fault.value = true
      return null
    } finally {
      opening.value = false
    }
  }
  /** Tells the player how it stands; both clocks are known. */
  function follow(made: OpenSound, next: HeardJam): void {
    followJam(made.player, told, next, (at) => timeOf(made, at))
    told = next
  }
  /** What begins may find that the context rests, and its clock with it. */
  async function begin(made: OpenSound, next: HeardJam): Promise<void> {
    const mine = (turn += 1)
    made.wake()
    show()
    await Promise.all([clock.offset.peek() === null ? clock.ask() : null, made.clock.settle()])
    const latest = jam.peek() ?? next
    // Without the clock of the house it waits for it.
    if (mine === turn && hears.peek() && clock.offset.peek() !== null && latest.transport.playing) follow(made, latest)
  }
  function goOn(made: OpenSound, next: HeardJam): void {
    if (next.transport.playing && !told?.transport.playing) return void begin(made, next)
    turn += 1
    follow(made, next)
    if (!next.transport.playing) made.stops()
  }
  const offJam = effect(() => {
    const next = jam.value
    const made = here
    void clock.offset.value
    // What the bus reads of itself is none of it.
    if (hears.value && made && next) untracked(() => goOn(made, next))
  })
  const plays = computed(() => hears.value && (jam.value?.transport.playing ?? false))
  const offAlign = effect(() => {
    clock.keep(plays.value)
    if (!plays.value) return
    let times = 0
    const timer = setInterval(() => {
      const transport = told?.transport
      here?.clock.look()
      if (!here || !transport?.playing) return
      times += 1
      here.player.align({ step: transport.step, time: timeOf(here, transport.at) }, times <= settling)
    }, alignMs)
    return () => clearInterval(timer)
  })
  async function listen(): Promise<void> {
    const made = await ready()
    if (!made) return
    stay()
    hears.value = true
    show()
  }
  /** Tells the house that it is on, also while it stands still. */
  function show(): void {
    if (!here || !hears.peek()) return
    here.begins({ title, play: back, stop: silence, giveWay })
    if (!jam.peek()?.transport.playing) here.stops()
  }
  function hush(): void {
    hears.value = false
    told = null
    turn += 1
    here?.player.stop()
    here?.stops()
  }
  function silence(): void {
    if (!hears.peek() && !waits.peek()) return
    stay()
    hush()
    silenced()
  }
  const back = (): void => void listen()
  function giveWay(): void {
    if (!hears.peek()) return
    waits.value = true
    hush()
    waitBeneath(back)
    gaveWay()
  }
  /** It waits for nothing. */
  function stay(): void {
    waits.value = false
    forgetBeneath(back)
  }
  async function leave(): Promise<void> {
    left = true
    stay()
    offJam()
    offAlign()
    clock.keep(false)
    hears.value = false
    const made = here
    here = null
    await made?.close()
  }
  return {
    hears,
    waits,
    opening,
    fault,
    listen,
    silence,
    show,
    stepNow: (): number | null => (hears.peek() ? (here?.player.stepNow() ?? null) : null),
    strike: async (track: string, note: number, velocity: number): Promise<void> => {
      const made = await ready()
      const song = jam.peek()?.shown
      if (made && song && !hears.peek()) made.player.load(song)
      made?.player.strike(track, note, velocity)
    },
    release: (track: string, note: number): void => here?.player.release(track, note),
    click: (on: boolean): void => here?.player.metronome(on),
    leave,
  }
}
