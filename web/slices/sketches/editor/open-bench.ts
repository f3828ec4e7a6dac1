// Opens a sketch and puts it on the bench: one’s own, a starter, an empty sheet, or another’s of which one makes something.
import { codegroundLines } from '#words/codeground-lines'
import { anySeed } from '../any-seed.ts'
import { type Bench, createBench } from './bench.ts'
import { keepOpen, openOwn } from './drafts/open-keeping.ts'
import { mountSketch } from './mount-sketch.ts'
import { openFresh } from './open-fresh.ts'
import { endedBadly, markRun } from './run-mark.ts'

/** Opens what the address means. Throws `ApiFailure`. */
export async function openBench(name: string, kind: string | undefined, search: URLSearchParams): Promise<Bench> {
  const opened = name === 'new' ? await openFresh(kind, search) : await openOwn(name)
  const { keeping } = opened
  keepOpen(keeping)
  const known = (): string => keeping.own.peek()?.name ?? 'new'
  return createBench(opened, {
    endedBadly: endedBadly(known()),
    firstSeed: keeping.own.peek()?.sketch.seed ?? anySeed(),
    mountIn: (place, tell) => mountSketch(place, { title: codegroundLines.window.frame, tell }),
    mark: (runs) => markRun(runs ? known() : null),
    world: async (runner, code) => (await import('../../worlds/rehearse-world.ts')).rehearseWorld(runner, code),
  })
}
