// The frame's own time: it stands still while the sketch is paused, goes in steps where each frame must be the same again, and drives timers and frames with it.
import { apply, hop, mapDelete, mapEach, mapSet, put, realFrame, realNow, realTimeout } from './intrinsics.ts'
import { task } from './loops.ts'

interface Timer {
  due: number
  readonly every: number | null
  readonly run: () => void
}

const timers = new Map<number, Timer>()
let frames = new Map<number, FrameRequestCallback>()
let ids = 0
let steps = false
let paused = false
let stood = 0
let since = 0
let stepped = 0
let leastGap = 0
let lastAt = -1_000

/** What the beat tells. */
export const counted = { frame: 0, frames: 0, ms: 0 }
/** Called after each frame, before the browser shows it. */
export const afterFrame = { run: (): void => {} }

/** Milliseconds of the sketch's time. */
export const now = (): number => (steps ? stepped : (paused ? since : realNow()) - stood)

function guarded(run: () => void): void {
  task.begin()
  try {
    run()
  } catch (error) {
    // As an error of its own: it must not keep the others from their turn.
    if (typeof reportError === 'function') reporting(error)
  }
}
const reporting = typeof reportError === 'function' ? reportError : () => {}

/** Runs what is due, the longest due first. */
function runTimers(at: number): boolean {
  let first = 0
  let due = at
  mapEach(timers, (timer, id) => {
    // Only timers are put there.
    const { due: when } = timer as Timer
    if (when <= due && (first === 0 || when < due)) {
      first = id as number
      due = when
    }
  })
  if (first === 0) return false
  const timer = timerAt(timers, first)
  if (timer.every === null) mapDelete(timers, first)
  else timer.due = due + timer.every
  guarded(timer.run)
  return true
}
const getTimer = Map.prototype.get
const timerAt = (of: Map<number, Timer>, id: number): Timer => apply(getTimer, of, [id]) as Timer

let woken = false
/** Looks again when the next timer is due. */
function wake(): void {
  if (steps || paused || woken) return
  let due = Infinity
  mapEach(timers, (timer) => {
    if ((timer as Timer).due < due) due = (timer as Timer).due
  })
  if (due === Infinity) return
  woken = true
  const turn = (): void => {
    woken = false
    if (!paused) runTimers(now())
    wake()
  }
  if (due <= now()) hop(turn)
  // Not longer than a moment: one that comes later may be due sooner.
  else realTimeout(turn, due - now() < 20 ? due - now() : 20)
}

function begin(run: unknown, ms: unknown, args: unknown[], again: boolean): number {
  if (typeof run !== 'function') return 0
  const wait = Number(ms) > 1 ? Number(ms) : 1
  const every = again ? (wait < 4 ? 4 : wait) : null
  mapSet(timers, ++ids, { due: now() + wait, every, run: () => void apply(run as () => void, window, args) })
  wake()
  return ids
}

function runFrame(): void {
  const from = realNow()
  const asked = frames
  frames = new Map()
  counted.frame++
  counted.frames++
  const at = now()
  mapEach(asked, (run) => guarded(() => (run as FrameRequestCallback)(at)))
  afterFrame.run()
  counted.ms += realNow() - from
}

function tick(at: number): void {
  if (paused) return
  realFrame(tick)
  if (at - lastAt < leastGap) return
  lastAt = at
  runFrame()
}

/** Puts it in the place of the browser's. */
export function installClock(clock: 'live' | 'steps', maxFps: number): void {
  steps = clock === 'steps'
  leastGap = maxFps < 60 ? 1_000 / maxFps - 4 : 0
  stood = realNow()
  put(Performance.prototype, 'now', () => now())
  put(window, 'setTimeout', (run: unknown, ms: unknown, ...args: unknown[]) => begin(run, ms, args, false))
  put(window, 'setInterval', (run: unknown, ms: unknown, ...args: unknown[]) => begin(run, ms, args, true))
  const end = (id: number): void => void mapDelete(timers, id)
  put(window, 'clearTimeout', end)
  put(window, 'clearInterval', end)
  put(window, 'requestAnimationFrame', (run: FrameRequestCallback) => {
    if (typeof run === 'function') mapSet(frames, ++ids, run)
    return ids
  })
  put(window, 'cancelAnimationFrame', (id: number) => void mapDelete(frames, id))
  put(window, 'requestIdleCallback', (run: unknown) =>
    begin(run, 1, [{ didTimeout: false, timeRemaining: () => 8 }], false),
  )
  put(window, 'cancelIdleCallback', end)
  Reflect.deleteProperty(window, 'scheduler')
  if (!steps) realFrame(tick)
}

/** Draws the next frame of a clock that goes in steps, sixty to a second. */
export function step(seek: (ms: number) => void): void {
  stepped = ((counted.frame + 1) * 1_000) / 60
  // As many as a busy sketch has; one that begins another for each is not waited for.
  for (let turns = 0; turns < 1_000 && runTimers(stepped); turns++);
  seek(stepped)
  runFrame()
}

/** One frame while it stands still, so that there is something to be looked at. */
export const drawOnce = (): void => {
  if (paused && !steps) runFrame()
}

/** Stands still, or goes on as if nothing had been. */
export function stand(still: boolean): void {
  if (steps || still === paused) return
  if (still) since = realNow()
  else stood += realNow() - since
  paused = still
  if (still) return
  realFrame(tick)
  wake()
}
