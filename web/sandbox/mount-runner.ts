// Runs sketches in a place of the page, one after the other, each in a frame of its own: what every surface shares.
import { effect } from '@preact/signals'
import type { SketchKind, SketchNeed } from '#sketch/kinds'
import { gainOf, loudness } from '../sound/loudness.ts'
import { type FrameLife, openFrame } from './frame-life.ts'
import { textsOf } from './libraries.ts'
import type { Program, Runner, RunnerOptions, StopCause } from './runner.types.ts'
import './runner.css'
import { leaveSeat, type Seat, takeSeat } from './seats.ts'
import { guardFocus, watchSeen } from './watch-seen.ts'
import type { FrameSays, Given } from './wire.types.ts'

/** Pictures of `steps` are of this size, whatever the screen is. */
const stage = { width: 640, height: 360 }

interface Run {
  readonly life: FrameLife
  readonly seat: Seat
  readonly release: () => void
}

/** Makes the place one in which sketches run. */
export function mountRunner(place: HTMLElement, { title, tell, documentOf }: RunnerOptions): Runner {
  let run: Run | null = null
  let kind: SketchKind | null = null
  let asked = false
  let seen = true
  let still = false
  let orders = 0
  const waiting = new Map<number, (answer: unknown) => void>()

  const leave = (): void => {
    if (run === null) return
    const { life, seat, release } = run
    run = null
    life.end()
    release()
    leaveSeat(seat)
    for (const done of waiting.values()) done(null)
    waiting.clear()
  }
  const stopped = (why: StopCause, line: number | null = null): void => {
    if (run === null) return
    leave()
    tell({ say: 'stopped', why, line })
  }
  const settle = (): void => {
    const paused = asked || !seen
    if (run === null || paused === still) return
    still = paused
    run.life.send([paused ? 'pause' : 'resume'])
    tell({ say: paused ? 'paused' : 'resumed' })
  }
  /** Asks the frame for something; null where it is not there any more. */
  const ask = <T>(order: (id: number) => Parameters<FrameLife['send']>[0]): Promise<T | null> =>
    new Promise((done) => {
      if (run === null) return done(null)
      const id = ++orders
      // Whoever asks knows what the frame answers to it, and it was checked.
      waiting.set(id, (answer) => done(answer as T | null))
      run.life.send(order(id))
    })
  const answer = (id: number, value: unknown): void => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  }

  function hear(message: FrameSays): void {
    if (message[0] === 'started') tell({ say: 'started' })
    else if (message[0] === 'beat') tell({ say: 'beat', fps: message[1], frameMs: message[2], frame: message[3] })
    else if (message[0] === 'log')
      tell({ say: 'log', level: message[1], values: message[2], line: message[3], atMs: message[4] })
    else if (message[0] === 'failed') tell({ say: 'failed', message: message[1], line: message[2], column: message[3] })
    else if (message[0] === 'stop') stopped(message[1], message[2])
    else if (message[0] === 'answered') tell({ say: 'answered', id: message[1], value: message[2], failed: message[3] })
    else if (message[0] === 'hashes' || message[0] === 'picture') answer(message[1], message[2])
    else if (message[0] === 'world') runner.onWorld?.(message[1])
    else if (message[0] === 'escape') run?.life.element.blur()
  }

  function begin(program: Program): void {
    leave()
    kind = program.kind
    asked = false
    still = false
    const has = (need: SketchNeed): boolean => program.grants.includes(need)
    const steps = program.clock === 'steps'
    const address = documentOf(program.kind)
    const pointer = has('pointer')
    const seat = takeSeat(() => stopped('turn'))
    const life = openFrame(
      place,
      {
        title,
        address: pointer ? `${address}${address.includes('?') ? '&' : '?'}pointer` : address,
        pointer,
        sound: has('sound'),
        ...(steps ? { size: stage } : {}),
      },
      prepared(program),
      { hear, gone: stopped },
    )
    seen = true
    const unwatch = steps
      ? () => {}
      : watchSeen(life.element, (isSeen) => {
          seen = isSeen
          seat.seenAt = isSeen ? Infinity : performance.now()
          settle()
        })
    // [HEAR-10] What the page says first waits in the port until the frame listens.
    const unheard = has('sound') ? effect(() => life.send(['loud', gainOf(loudness.value)])) : () => {}
    const unguard = has('keyboard') ? () => {} : guardFocus(life.element)
    run = {
      life,
      seat,
      release: () => {
        unwatch()
        unheard()
        unguard()
      },
    }
  }

  const runner: Runner = {
    onWorld: null,
    run: begin,
    pause() {
      asked = true
      settle()
    },
    resume() {
      asked = false
      settle()
    },
    stop: () => stopped('asked'),
    knob: (name, value) => run?.life.send(['knob', name, value]),
    step: async (frames) => (await ask<readonly string[]>((id) => ['step', id, frames])) ?? [],
    pass: async (frames) => (await ask((id) => ['pass', id, frames])) !== null,
    picture: (width, height) => ask<Blob>((id) => ['picture', id, width, height]),
    evaluate(id, text) {
      const asking = run
      void import('./prepare-code.ts').then(({ isValue, prepareCode }) => {
        if (run !== asking || run === null) return
        run.life.send(['evaluate', id, kind === 'shader' ? text : prepareCode('canvas', text), isValue(text)])
      })
    },
    world: (message) => run?.life.send(['world', message]),
    [Symbol.dispose]: leave,
  }
  return runner
}

async function prepared(program: Program): Promise<Given> {
  const { kind, code, seed, clock, fine = false, maxFps, grants, knobs } = program
  const [{ prepareCode }, texts] = await Promise.all([import('./prepare-code.ts'), textsOf(kind)])
  return { kind, code: prepareCode(kind, code), seed, clock, fine, maxFps, grants, knobs, ...texts }
}
