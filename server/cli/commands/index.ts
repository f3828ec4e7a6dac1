// Every command of the command line, in the order in which help shows them.
import type { CliCommand } from '../cli-command.ts'
import { backupCreate, backupList, backupRestore, backupVerify } from './backup.ts'
import { botCreate, botList, botRevoke } from './bot.ts'
import { catReplay } from './cat.ts'
import { configCheck, configShow } from './config.ts'
import { dbCopy } from './db.ts'
import { docketVerify } from './docket.ts'
import { doctor } from './doctor.ts'
import { inviteCreate, inviteList, inviteRevoke } from './invite.ts'
import { keyringPrune, keyringRotate } from './keyring.ts'
import { logVerify } from './log.ts'
import { migrateDownCommand, migrateStatus, migrateUp } from './migrate.ts'
import { roomArchive, roomList, roomOpen } from './room.ts'
import { userBan, userFreeze, userMute, userUnban, userUnfreeze, userUnmute } from './sanction.ts'
import { serve } from './serve.ts'
import { setup } from './setup.ts'
import { status } from './status.ts'
import { userCreate, userErase, userList, userRemoveFactor, userResetLink, userRole } from './user.ts'
import { versionCommand } from './version.ts'

/** The table that help, the dispatch and the reference are made from. `help` itself is the dispatch's. */
export const cliCommands: readonly CliCommand[] = [
  serve,
  setup,
  status,
  doctor,
  configShow,
  configCheck,
  userCreate,
  userList,
  userRole,
  userResetLink,
  userRemoveFactor,
  userErase,
  userBan,
  userUnban,
  userMute,
  userUnmute,
  userFreeze,
  userUnfreeze,
  inviteCreate,
  inviteList,
  inviteRevoke,
  botCreate,
  botList,
  botRevoke,
  roomList,
  roomOpen,
  roomArchive,
  migrateStatus,
  migrateUp,
  migrateDownCommand,
  backupCreate,
  backupList,
  backupVerify,
  backupRestore,
  dbCopy,
  keyringRotate,
  keyringPrune,
  logVerify,
  docketVerify,
  catReplay,
  versionCommand,
]
