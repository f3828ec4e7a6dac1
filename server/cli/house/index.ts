// Every act by its name: what the control socket accepts.
import { backupAct } from './backup.ts'
import { createBotAct, listBotsAct, revokeBotAct } from './bots.ts'
import { eraseUserAct } from './erasing.ts'
import type { HouseAct } from './house-act.ts'
import { createInviteAct, listInvitesAct, revokeInviteAct } from './invites.ts'
import { pruneKeyringAct, rotateKeyringAct } from './keyring.ts'
import { replayCatsAct } from './cats.ts'
import { verifyDocketAct, verifyLogAct } from './log.ts'
import { migrateStatusAct, migrateUpAct } from './migrations.ts'
import {
  banUserAct,
  createUserAct,
  freezeUserAct,
  listUsersAct,
  muteUserAct,
  removeFactorAct,
  resetLinkAct,
  setRoleAct,
  unbanUserAct,
  unfreezeUserAct,
  unmuteUserAct,
} from './people.ts'
import { ping } from './ping.ts'
import { archiveRoomAct, listRoomsAct, openRoomAct } from './rooms.ts'
import { setUpAct } from './set-up.ts'
import { copyProvedAct } from './tell-house.ts'
import { statusAct } from './status.ts'

/** All acts. */
export const acts: readonly HouseAct[] = [
  ping,
  statusAct,
  setUpAct,
  backupAct,
  copyProvedAct,
  migrateStatusAct,
  migrateUpAct,
  createUserAct,
  listUsersAct,
  setRoleAct,
  resetLinkAct,
  removeFactorAct,
  eraseUserAct,
  banUserAct,
  unbanUserAct,
  muteUserAct,
  unmuteUserAct,
  freezeUserAct,
  unfreezeUserAct,
  createInviteAct,
  listInvitesAct,
  revokeInviteAct,
  createBotAct,
  listBotsAct,
  revokeBotAct,
  listRoomsAct,
  openRoomAct,
  archiveRoomAct,
  rotateKeyringAct,
  pruneKeyringAct,
  verifyLogAct,
  verifyDocketAct,
  replayCatsAct,
]
