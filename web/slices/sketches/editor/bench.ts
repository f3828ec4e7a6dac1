// The bench: a text, what runs of it, its knobs, and the way of both to the house; what the page's parts read and press.
import { computed, signal } from '@preact/signals'
import { type Knob, readKnobs, valuesOf, withoutValues, withValues } from '#sketch/knobs'
import type { KnobValue, Runner } from '../../../sandbox/runner.types.ts'
import type { CodeView } from './code/code-view.ts'
import type { Opened } from './drafts/open-keeping.ts'
import { createRunning, type RunningOptions } from './running.ts'

/** After the last key. */
const hotMs = 400

export type Bench = ReturnType<typeof createBench>

interface BenchOptions extends Pick<RunningOptions, 'firstSeed' | 'mark' | 'world'> {
  /** The last run of it never ended, so this one waits until somebody wants it. */
  readonly endedBadly: boolean
  readonly mountIn: (place: HTMLElement, ...mount: Parameters<RunningOptions['mount']>) => Promise<Runner>
}

/** Puts an opened sketch on the bench; nothing runs yet. */
export function createBench(
  { kind, keeping, from, foundAgain }: Opened,
  { endedBadly, mountIn, ...options }: BenchOptions,
) {
  /** Where it runs; the page fills it in. */
  const glass: { current: HTMLElement | null } = { current: null }
  const code = signal<CodeView | null>(null)
  const turned = signal<Readonly<Record<string, KnobValue>>>({})
  const knobs = signal<readonly Knob[]>(readKnobs(keeping.words.peek().code).knobs)
  const values = computed(() => valuesOf(knobs.value, turned.value))
  /** They stand elsewhere than the code says. */
  const isTurned = computed(() => knobs.value.some(({ name, first }) => values.value[name] !== first))
  const keepsSeed = signal(true)
  /** The fault that keeps a change from running. */
  const isWhole = signal(true)
  let ran = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const running = createRunning({
    ...options,
    kind,
    async mount(tell) {
      if (!glass.current) throw new Error('The bench has no window any more.')
      return mountIn(glass.current, tell)
    },
    failed: (fault) => code.peek()?.fault(fault),
    begins: () => code.peek()?.clearFaults(),
  })
  const text = (): string => keeping.words.peek().code
  const wish = () => ({ code: text(), knobs: values.peek() })

  function sendKnobs(before: Readonly<Record<string, KnobValue>>): void {
    for (const [name, value] of Object.entries(values.peek())) if (before[name] !== value) running.knob(name, value)
  }
  function hot(): void {
    const before = values.peek()
    knobs.value = readKnobs(text()).knobs
    isWhole.value = code.peek()?.isWhole() ?? true
    if (text() === ran || !isWhole.peek() || !running.wantsChanges()) return
    const onlyKnobs = withoutValues(text()) === withoutValues(ran)
    ran = text()
    if (onlyKnobs) {
      running.took(ran)
      sendKnobs(before)
      return
    }
    void keeping.send()
    void running.change(wish())
  }
  return {
    kind,
    keeping,
    from,
    foundAgain,
    endedBadly,
    glass,
    running,
    code,
    knobs,
    values,
    turned,
    isTurned,
    keepsSeed,
    isWhole,
    typed(now: string): void {
      keeping.change({ code: now })
      clearTimeout(timer)
      timer = setTimeout(hot, hotMs)
    },
    /** Keeps the draft, then runs it from the beginning. */
    async run(): Promise<void> {
      clearTimeout(timer)
      knobs.value = readKnobs(text()).knobs
      ran = text()
      if (!keepsSeed.peek()) running.seed.value = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
      const sent = keeping.send()
      // A run that never ends would keep it from leaving; a house that is away would keep it from running.
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 250))])
      await running.run(wish())
    },
    turn(name: string, value: KnobValue): void {
      turned.value = { ...turned.peek(), [name]: value }
      running.knob(name, value)
    },
    /** Back to what the code says. */
    resetKnobs(): void {
      const before = values.peek()
      turned.value = {}
      sendKnobs(before)
    },
    /** What the knobs stand at becomes what the code says; one step back takes it away again. */
    writeKnobs(): void {
      // What was typed a moment ago counts too.
      knobs.value = readKnobs(text()).knobs
      if (!isTurned.peek()) return
      const written = withValues(text(), values.peek())
      const view = code.peek()
      if (view) view.replace(written)
      else keeping.change({ code: written })
      hot()
      turned.value = {}
    },
    leave(): void {
      clearTimeout(timer)
      keeping.leave()
      running[Symbol.dispose]()
      code.peek()?.[Symbol.dispose]()
    },
  }
}
