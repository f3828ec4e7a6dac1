// A runner of the editor: fetched when something is to run.
import type { Runner, RunnerOptions } from '../../../sandbox/runner.types.ts'
import { documentOf } from '../document-of.ts'

/** Mounts it in this place. Rejects where it cannot be fetched. */
export async function mountSketch(
  place: HTMLElement,
  { title, tell }: Pick<RunnerOptions, 'title' | 'tell'>,
): Promise<Runner> {
  const { mountRunner } = await import('../../../sandbox/mount-runner.ts')
  return mountRunner(place, { title, tell, documentOf })
}
