// From nothing to the owner's link: a fresh clone of this commit and the one command of the README, with a bare environment and nothing kept from before.
import { execFileSync, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#bedrock/http/free-port'
import { passingFolder } from '../system/passing-folder.ts'

/** In ms, or why it could not be measured. */
export type CloneToLink = { readonly ms: number } | { readonly why: string }

const withinMs = 300_000
const top = new URL('../..', import.meta.url).pathname
const link = /Open this link[^]*?https?:\/\/\S+/

/** Once. */
export async function cloneToLink(): Promise<CloneToLink> {
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await passingFolder()).path
  const home = join(folder, 'home')
  await mkdir(home)
  // Without what the project itself has installed.
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'))
  const env = {
    PATH: path.join(delimiter),
    HOME: home,
    npm_config_registry: execFileSync('npm', ['config', 'get', 'registry']).toString().trim(),
    PORT: String(await freePort('127.0.0.1')),
    HOST: '127.0.0.1',
    NEOSPACE_DATA: join(folder, 'data'),
  }
  const began = performance.now()
  const tree = join(folder, 'neospace')
  execFileSync('git', ['clone', '--quiet', top, tree])
  const child = spawn('npm', ['start'], { cwd: tree, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  // npm, its shell and the house are one group, which is ended whole.
  const tell = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-(child.pid ?? Number.NaN), signal)
    } catch {
      return false
    }
  }
  stack.defer(async () => {
    tell('SIGTERM')
    for (let n = 0; n < 120 && tell(0); n++) await wait(100)
    tell('SIGKILL')
  })
  let printed = ''
  const { promise, resolve } = Promise.withResolvers<CloneToLink>()
  const heard = (chunk: Buffer): void => {
    printed += chunk.toString()
    if (link.test(printed)) resolve({ ms: performance.now() - began })
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  child.on('exit', () => resolve({ why: printed.trim().split('\n').at(-1) ?? 'It said nothing.' }))
  const late = wait(withinMs, { why: 'It took more than five minutes.' }, { ref: false })
  return await Promise.race([promise, late])
}
