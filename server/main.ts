// The process: hands what was typed to the command line and ends with its exit code.
import { cliCommands } from './cli/commands/index.ts'
import { processIo } from './cli/io.ts'
import { runCli } from './cli/run-cli.ts'

// Whatever the house writes is for its own user alone.
process.umask(0o077)

// Explicit, because a server that failed half-way through its start could hold the event loop.
process.exit(await runCli(process.argv.slice(2), processIo(), cliCommands))
