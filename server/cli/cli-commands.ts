// Every command of the command line, in the order in which help shows them.
import type { CliCommand } from './cli-command.ts'
import { backupCreate, backupList, backupRestore, backupVerify } from './commands/backup.ts'
import { configCheck, configShow } from './commands/config.ts'
import { doctor } from './commands/doctor.ts'
import { migrateDownCommand, migrateStatus, migrateUp } from './commands/migrate.ts'
import { serve } from './commands/serve.ts'
import { status } from './commands/status.ts'
import { userCreate } from './commands/user.ts'
import { versionCommand } from './commands/version.ts'

/** The table that help, the dispatch and the reference are made from. `help` itself is the dispatch's. */
export const cliCommands: readonly CliCommand[] = [
  serve,
  status,
  doctor,
  configShow,
  configCheck,
  userCreate,
  migrateStatus,
  migrateUp,
  migrateDownCommand,
  backupCreate,
  backupList,
  backupVerify,
  backupRestore,
  versionCommand,
]
