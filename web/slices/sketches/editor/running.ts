// The sketch as it runs beside its code: one runner, its state as signals, and what it says as rows of the console.
import { batch, signal } from '@preact/signals'
import type { SketchKind, SketchNeed } from '#sketch/kinds'
import { withoutValues } from '#sketch/knobs'
import { needsOf } from '#sketch/needs'
import type { KnobValue, Program, Runner, RunnerEvent, StopCause } from '../../../sandbox/runner.types.ts'
import { anySeed } from '../any-seed.ts'
import { addRow, type NewRow, type Row } from './console/console-rows.ts'
import { swappable } from './hot-swap.ts'

export type RunState =
  | { readonly is: 'still' | 'coming' | 'running' | 'paused' | 'lost' }
  | { readonly is: 'asking'; readonly needs: readonly SketchNeed[] }
  | { readonly is: 'stopped'; readonly why: StopCause; readonly line: number | null }

/** How a change came into what runs. */
export type Went = 'swapped' | 'restarted'

/** What one run needs besides its place. */
export interface Wish {
  readonly code: string
  readonly knobs: Readonly<Record<string, KnobValue>>
}

export interface RunningOptions {
  readonly kind: SketchKind
  readonly firstSeed: number
  /** Mounts the runner in its place; rejects where it cannot be fetched or there is no place any more. */
  readonly mount: (tell: (event: RunnerEvent) => void) => Promise<Runner>
  readonly failed: (fault: { line: number | null; column: number | null; message: string }) => void
  /** A run begins, so faults of the one before are over. */
  readonly begins: () => void
  /** Whether one runs now, kept where the next page finds it after a crash. */
  readonly mark: (runs: boolean) => void
  /** What stands around a runner that may share a world. */
  readonly world: (runner: Runner, code: string) => Promise<() => void>
}

export type Running = ReturnType<typeof createRunning>

const nothing = { values: [], text: null, line: null, column: null, atMs: null } as const

/** Nothing runs until `run`. */
export function createRunning(options: RunningOptions) {
  const state = signal<RunState>({ is: 'still' })
  const seed = signal(options.firstSeed)
  const beat = signal<{ readonly fps: number; readonly frameMs: number; readonly frame: number } | null>(null)
  const rows = signal<readonly Row[]>([])
  const went = signal<Went | null>(null)
  let runner: Runner | null = null
  let program: Program | null = null
  let wished: Wish | null = null
  let leaveWorld = (): void => {}
  let turn = 0
  /** Somebody holds it still; out of sight it rests by itself. */
  let isHeld = false
  let asked = 0
  const answers = new Map<SketchNeed, boolean>()
  /** Swaps on their way, by what they would be instead. */
  const swaps = new Map<number, Wish>()

  const say = (row: Partial<NewRow> & Pick<NewRow, 'is' | 'level'>): void =>
    void (rows.value = addRow(rows.peek(), { ...nothing, ...row }))

  function tell(event: RunnerEvent): void {
    if (event.say === 'started') state.value = { is: 'running' }
    else if (event.say === 'beat') beat.value = event
    else if (event.say === 'log') say({ is: 'said', ...event })
    else if (event.say === 'failed') {
      say({ is: 'failed', level: 'error', text: event.message, line: event.line, column: event.column })
      options.failed(event)
    } else if (event.say === 'stopped') ended(event.why, event.line)
    else if (event.say === 'answered') answered(event)
    else state.value = { is: event.say === 'paused' ? 'paused' : 'running' }
  }
  function ended(why: StopCause, line: number | null): void {
    options.mark(false)
    leaveWorld()
    batch(() => {
      state.value = { is: 'stopped', why, line }
      beat.value = null
    })
  }
  function answered({ id, value, failed }: Extract<RunnerEvent, { say: 'answered' }>): void {
    const swap = swaps.get(id)
    if (!swap) return say({ is: 'answered', level: failed ? 'error' : 'log', values: [value] })
    swaps.delete(id)
    // It could not be put in, so it begins anew, and says by itself what is wrong.
    if (failed) void start(swap)
  }
  async function begin(wish: Wish, grants: readonly SketchNeed[]): Promise<void> {
    const mine = (turn += 1)
    isHeld = false
    state.value = { is: 'coming' }
    options.begins()
    swaps.clear()
    leaveWorld()
    try {
      runner ??= await options.mount(tell)
      if (mine !== turn) return
      program = { kind: options.kind, ...wish, seed: seed.peek(), clock: 'live', maxFps: 60, grants }
      options.mark(true)
      beat.value = null
      runner.run(program)
      if (!grants.includes('world')) return
      const leave = await options.world(runner, wish.code)
      if (mine === turn) leaveWorld = leave
      else leave()
    } catch {
      if (mine === turn) state.value = { is: 'lost' }
    }
  }
  async function start(wish: Wish): Promise<void> {
    wished = wish
    const needs = needsOf(wish.code, options.kind)
    const open = needs.filter((need) => !answers.has(need))
    if (open.length === 0)
      return begin(
        wish,
        needs.filter((need) => answers.get(need)),
      )
    runner?.stop()
    state.value = { is: 'asking', needs: open }
  }
  const runs = (): boolean => state.peek().is === 'running' && program !== null && runner !== null

  return {
    state,
    seed,
    beat,
    rows,
    went,
    /** Whether a change should begin it anew by itself: not where somebody stopped it, or holds it still. */
    wantsChanges: (): boolean => {
      const now = state.peek()
      return (
        now.is === 'running' ||
        (now.is === 'paused' && !isHeld) ||
        now.is === 'lost' ||
        (now.is === 'stopped' && now.why !== 'asked')
      )
    },
    run(wish: Wish): Promise<void> {
      went.value = null
      return start(wish)
    },
    /** Puts a change into what runs, or begins it anew where it must. */
    async change(wish: Wish): Promise<void> {
      const text = runs() && program ? swapFor(options.kind, program.code, wish.code) : null
      if (text === null || !program || !runner) {
        went.value = 'restarted'
        return start(wish)
      }
      options.begins()
      program = { ...program, ...wish }
      went.value = 'swapped'
      swaps.set((asked += 1), wish)
      runner.evaluate(asked, text)
    },
    /** The code differs in nothing that runs. */
    took(code: string): void {
      if (program) program = { ...program, code }
    },
    answer(grants: readonly SketchNeed[]): void {
      const now = state.peek()
      if (now.is !== 'asking' || !wished) return
      for (const need of now.needs) answers.set(need, grants.includes(need))
      void start(wished)
    },
    reseed(to: number = anySeed()): void {
      seed.value = to
      if (wished) void start(wished)
    },
    pause(): void {
      isHeld = true
      runner?.pause()
    },
    resume(): void {
      isHeld = false
      runner?.resume()
    },
    stop(): void {
      turn += 1
      runner?.stop()
      ended('asked', null)
    },
    knob: (name: string, value: KnobValue) => runner?.knob(name, value),
    picture: async (width: number, height: number) => (await runner?.picture(width, height)) ?? null,
    evaluate(text: string): void {
      say({ is: 'asked', level: 'log', text })
      if (runs() || state.peek().is === 'paused') runner?.evaluate((asked += 1), text)
      else say({ is: 'note', level: 'info', text: null })
    },
    clear: () => void (rows.value = []),
    [Symbol.dispose](): void {
      turn += 1
      leaveWorld()
      options.mark(false)
      runner?.[Symbol.dispose]()
      runner = null
    },
  }
}

/** What is evaluated so that the new code is in force without a new start; null where there is no such thing. */
function swapFor(kind: SketchKind, before: string, after: string): string | null {
  if (kind === 'p5' || kind === 'canvas') return swappable(before, after)
  return kind === 'shader' && directivesOf(before) === directivesOf(after) ? after : null
}

/** What a sketch says of how it is to be run: knobs are more than its code, and needs are asked for. */
const directivesOf = (code: string): string => [...withoutValues(code).matchAll(/^\s*\/\/\s*@.*$/gm)].join('\n')
