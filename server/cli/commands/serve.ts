// `neospace serve`: holds the data folder, opens the house, lets the command line in, and closes it all in order.
import { createLogger } from '#bedrock/watch/logger'
import type { CliCommand } from '../cli-command.ts'
import { endOnBugs } from '../serve/end-on-bugs.ts'
import { greet } from '../serve/greet.ts'
import { holdForServer } from '../serve/hold-for-server.ts'
import { listenToCli } from '../serve/listen-to-cli.ts'
import { openServer } from '../serve/open-server.ts'
import { shutDown } from '../serve/shut-down.ts'
import { stopSignal } from '../serve/stop-signal.ts'

const closeWithinMs = 9_500

export const serve: CliCommand = {
  name: 'serve',
  summary: 'Starts the house and keeps it open until Ctrl-C or SIGTERM.',
  details:
    'Standard output is the log, one JSON object a line; what is for people goes to standard error. Closing takes at most ten seconds; a second signal ends it at once.',
  async run({ config, io }) {
    const loaded = config()
    using lock = holdForServer(loaded.config.dataDir)
    const stopped = stopSignal()
    // JSON lines would push the owner's link off a terminal.
    const quiet = io.stdout.isTTY === true && !loaded.raw.has('NEOSPACE_LOG_LEVEL')
    const logger = createLogger({ level: quiet ? 'warn' : loaded.config.logLevel })
    endOnBugs(logger)
    const house = await openServer(loaded, logger)
    const control = await listenToCli(house.ctx)
    await greet(io, house, loaded.warnings, quiet)
    logger.info({ signal: await stopped }, 'closing')
    const steps = [
      { name: 'command line', close: () => control[Symbol.asyncDispose]() },
      { name: 'house', close: () => house[Symbol.asyncDispose]() },
      { name: 'data folder', close: () => lock[Symbol.dispose]() },
    ]
    // Whatever still holds the loop (a stuck socket, a timer) must not hold the process.
    process.exit((await shutDown(steps, closeWithinMs, logger)) ? 0 : 1)
  },
}
