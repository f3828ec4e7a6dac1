// Connects the control socket of a running house with the acts that the command line may ask for.
import { serveControl } from '#bedrock/control/control-server'
import type { AppContext } from '#server/context'
import { CliError } from '../exit-codes.ts'
import { failureOf } from '../failure-of.ts'
import { acts } from '../house/index.ts'

/** Listens on the data folder's control socket until disposed. */
export function listenToCli(ctx: AppContext): Promise<AsyncDisposable> {
  const byName = new Map(acts.map((act) => [act.name, act]))
  return serveControl(
    ctx.config.dataDir,
    async (command, args) => {
      const act = byName.get(command)
      if (!act)
        throw new CliError(
          'usage',
          `The running server does not know "${command}"; it is another version of NeoSpace. Restart it.`,
        )
      return await act.run(ctx, args)
    },
    (error) => {
      const { code, error: sentence } = failureOf(error)
      if (code === 'INTERNAL') ctx.logger.error({ err: error }, 'an act of the command line failed')
      return { ok: false, code, error: sentence }
    },
    ctx.logger,
  )
}
