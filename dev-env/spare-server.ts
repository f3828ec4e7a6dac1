// A server that has loaded its program and opens its data only at a word from the process that started it: tests that kill servers by the dozen need not wait for the loading.
import module from 'node:module'
import { cliCommands } from '#server/cli/commands/index'
import { processIo } from '#server/cli/io'
import { runCli } from '#server/cli/run-cli'

// Whoever is killed writes no cache of compiled code at its end.
module.flushCompileCache()
process.umask(0o077)
process.once('message', () => void runCli(['serve'], processIo(), cliCommands).then((code) => process.exit(code)))
