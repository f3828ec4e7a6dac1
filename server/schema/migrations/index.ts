// Every migration, in the order in which they run. A released one is never changed.
import { streams } from './0001-streams.ts'
import { accounts } from './0002-accounts.ts'
import { rooms } from './0003-rooms.ts'
import { sanctions } from './0004-sanctions.ts'
import { audit } from './0005-audit.ts'
import { bots } from './0006-bots.ts'
import { storage } from './0007-storage.ts'
import { secondFactor } from './0008-second-factor.ts'
import { friends } from './0009-friends.ts'
import { leaving } from './0010-leaving.ts'
import { files } from './0011-files.ts'
import { profiles } from './0012-profiles.ts'
import { walls } from './0013-walls.ts'
import { boards } from './0014-boards.ts'
import { journal } from './0018-journal.ts'
import { wallButtons } from './0022-wall-buttons.ts'
import { homepages } from './0024-homepages.ts'
import { direct } from './0025-direct.ts'
import { notices } from './0026-notices.ts'
import { search } from './0027-search.ts'
import { beside } from './0028-beside.ts'
import { pins } from './0029-pins.ts'
import { signal } from './0030-signal.ts'
import { directDeleting } from './0031-direct-deleting.ts'
import { passkeys } from './0032-passkeys.ts'
import { devices } from './0033-devices.ts'
import { shortWays } from './0034-short-ways.ts'
import { bookmarks } from './0035-bookmarks.ts'
import { directReading } from './0036-direct-reading.ts'
import { waitingModules } from './0037-waiting-modules.ts'
import { stuckOnMessages } from './0038-stuck-on-messages.ts'
import { cardWishes } from './0041-card-wishes.ts'
import { sealedFiles } from './0042-sealed-files.ts'
import { roomCalls } from './0043-room-calls.ts'
import { mutedWords } from './0044-muted-words.ts'
import { houseEmoji } from './0045-house-emoji.ts'
import { ownCats } from './0046-own-cats.ts'
import { searchWritings } from './0047-search-writings.ts'
import { journalPictures } from './0048-journal-pictures.ts'
import { reports } from './0049-reports.ts'
import { otherFiles } from './0050-other-files.ts'
import { calledWhereSaid } from './0051-called-where-said.ts'
import { sketches } from './0052-sketches.ts'
import { worlds } from './0053-worlds.ts'
import { searchSketches } from './0054-search-sketches.ts'
import { leavingWorlds } from './0055-leaving-worlds.ts'
import { jams } from './0056-jams.ts'
import { heardOnProfiles } from './0057-heard-on-profiles.ts'
import { songNotes } from './0058-song-notes.ts'
import { cats } from './0059-cats.ts'
import { residents } from './0060-residents.ts'
import { appeals } from './0061-appeals.ts'
import { docket } from './0062-docket.ts'
import { keepingOrder } from './0063-keeping-order.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [
  streams,
  accounts,
  rooms,
  sanctions,
  audit,
  bots,
  storage,
  secondFactor,
  friends,
  leaving,
  files,
  profiles,
  walls,
  boards,
  journal,
  wallButtons,
  homepages,
  direct,
  notices,
  search,
  beside,
  pins,
  signal,
  directDeleting,
  passkeys,
  devices,
  shortWays,
  bookmarks,
  directReading,
  waitingModules,
  stuckOnMessages,
  cardWishes,
  sealedFiles,
  roomCalls,
  mutedWords,
  houseEmoji,
  ownCats,
  searchWritings,
  journalPictures,
  reports,
  otherFiles,
  calledWhereSaid,
  sketches,
  worlds,
  searchSketches,
  leavingWorlds,
  jams,
  heardOnProfiles,
  songNotes,
  cats,
  residents,
  appeals,
  docket,
  keepingOrder,
]
