// A page of the house in which sketches run, without any surface around them: what was told of them, and ways to ask them.
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { build } from 'vite'
import type { Program, RunnerEvent } from '../../web/sandbox/runner.types.ts'
import { sketchFrames } from '../../bin/sketch-frames.ts'
import type { WatchedPage } from './browser.ts'

const root = join(import.meta.dirname, '..', '..', 'web')
type Built = ReadonlyMap<string, string | Uint8Array>
let built: Promise<Built> | undefined

/** The runner as a module of its own, as no page of the house has it. */
async function parts(): Promise<Built> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    base: '/assets/tried/',
    plugins: [sketchFrames()],
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'sandbox', 'mount-runner.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'runner.js' },
      },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error('The runner was not built.')
  return new Map(output.output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]))
}

export interface Place {
  readonly page: WatchedPage
  /** Runs it in the place of this number, which is made when it is first named; answers once it began or ended. */
  run(program: Partial<Program> & Pick<Program, 'kind' | 'code'>, at?: number): Promise<void>
  /** All that was told of the place, since its last run. */
  told(at?: number): Promise<readonly RunnerEvent[]>
  /** Waits until what was told says this, or for so long, and answers it as text. */
  until(is: (text: string) => boolean, at?: number, ms?: number): Promise<string>
  /** Calls a method of the runner, and answers what it answers. */
  call(method: string, args?: readonly unknown[], at?: number): Promise<unknown>
  /** The frame that is in the place now. */
  frame(at?: number): Promise<Frame | null>
}

/** Makes the page such a place. */
export async function runnerPlace(page: WatchedPage, embed = ''): Promise<Place> {
  built ??= parts()
  const files = await built
  await page.route('**/assets/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/assets\/tried\//, '').replace(/^\//, '')
    const found = files.get(path)
    if (found === undefined) return await route.continue()
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8'
    await route.fulfill({ body: typeof found === 'string' ? found : Buffer.from(found), contentType })
  })
  await page.goto('/')
  // As text: what is compiled for the tests would look the module up there.
  await page.evaluate(
    `import('/assets/tried/runner.js').then(({ mountRunner }) => (window.mountRunner = mountRunner), String)`,
  )
  await page.evaluate((suffix) => {
    const places = new Map<
      number,
      { runner: Record<string, (...args: unknown[]) => unknown>; told: unknown[]; box: HTMLElement }
    >()
    const origin = document.querySelector<HTMLMetaElement>('head > meta[name="run-origin"]')?.content ?? ''
    const placeOf = (at: number) => {
      const known = places.get(at)
      if (known) return known
      const box = document.body.appendChild(document.createElement('div'))
      box.className = `tried-${at}`
      box.style.cssText = 'inline-size:400px;block-size:300px;position:relative;z-index:99;background:#888'
      document.body.prepend(box)
      const told: unknown[] = []
      const runner = Reflect.get(window, 'mountRunner')(box, {
        title: `Sketch ${at}`,
        tell: (event: unknown) => void told.push(event),
        documentOf: (kind: string) => `${origin}/frames/run/${kind}${suffix}`,
      })
      const made = { runner, told, box }
      places.set(at, made)
      return made
    }
    Reflect.set(window, 'placeOf', placeOf)
  }, embed)
  const inPage = <T>(at: number, method: string, args: readonly unknown[]): Promise<T> =>
    page.evaluate(
      async ([number, name, given]) => {
        const { runner, told } = Reflect.get(window, 'placeOf')(number)
        if (name === 'told') return told
        if (name === 'run') told.length = 0
        const answer = await runner[name as string](...(given as unknown[]))
        return answer instanceof Blob ? { type: answer.type, size: answer.size } : answer
      },
      [at, method, args] as const,
    )
  const told = (at = 0): Promise<readonly RunnerEvent[]> => inPage(at, 'told', [])
  return {
    page,
    told,
    async until(is, at = 0, ms = 3_000) {
      const end = Date.now() + ms
      for (;;) {
        const text = JSON.stringify(await told(at))
        if (is(text) || Date.now() > end) return text
        await page.evaluate(() => new Promise((next) => setTimeout(next, 20)))
      }
    },
    call: (method, args = [], at = 0) => inPage(at, method, args),
    async run(program, at = 0) {
      await inPage(at, 'run', [{ seed: 1, clock: 'live', maxFps: 60, grants: [], knobs: {}, ...program }])
      await page.waitForFunction(
        (number) => {
          const { told: heard } = Reflect.get(window, 'placeOf')(number)
          return heard.some(({ say }: { say: string }) => say === 'started' || say === 'stopped' || say === 'failed')
        },
        at,
        { timeout: 30_000 },
      )
    },
    async frame(at = 0) {
      const handle = await page.$(`.tried-${at} iframe`)
      return (await handle?.contentFrame()) ?? null
    },
  }
}
