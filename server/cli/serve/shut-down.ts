// Takes the house down in order, and not for longer than promised.
import type { Logger } from '#bedrock/watch/logger'

/** One thing to be closed. */
export interface ShutDownStep {
  readonly name: string
  close(): Promise<void> | void
}

/** Closes one after another. A step that throws is logged and does not stop the rest; answers false if anything threw or the time ran out. */
export async function shutDown(steps: readonly ShutDownStep[], withinMs: number, logger: Logger): Promise<boolean> {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(() => late.resolve(false), withinMs)
  let current = 'nothing'
  const all = (async () => {
    let clean = true
    for (const step of steps) {
      current = step.name
      try {
        await step.close()
        logger.info({ step: step.name }, 'closed')
      } catch (error) {
        clean = false
        logger.error({ err: error, step: step.name }, 'could not be closed cleanly')
      }
    }
    return clean
  })()
  try {
    const clean = await Promise.race([all, late.promise.then((): undefined => undefined)])
    if (clean === undefined)
      logger.error({ step: current, after_ms: withinMs }, 'closing took too long and was given up')
    return clean ?? false
  } finally {
    clearTimeout(timer)
  }
}
