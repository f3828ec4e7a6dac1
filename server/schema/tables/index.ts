// The whole database schema, as Kysely types it on both databases. Times are epoch milliseconds, truth values are 0 and 1.
import type {
  BotsTable,
  HeldNamesTable,
  InvitesTable,
  LinksTable,
  PasskeysTable,
  RecoveryCodesTable,
  SecondFactorsTable,
  SessionsTable,
  TransfersTable,
  UsedChallengesTable,
  UsersTable,
} from './accounts.ts'
import type { AuditHeadTable, AuditTable, DocketTable } from './audit.ts'
import type { CardWishesTable } from './cards.ts'
import type { CatDeedsTable, CatGhostsTable, CatTidingsTable, CatWorldsTable } from './cats.ts'
import type { DevicePushesTable, DevicesTable } from './devices.ts'
import type { BookmarksTable } from './bookmarks.ts'
import type { EmojiPacksTable, HouseEmojiTable } from './emoji.ts'
import type { FileOwnersTable, FilesTable, FileUsesTable } from './files.ts'
import type { GuestbookEntriesTable, StickersTable } from './boards.ts'
import type { BlocksTable, FollowsTable, MutedWordsTable, MutesTable } from './friends.ts'
import type { ConversationsTable, DirectReceiptsTable, DirectSettingsTable } from './direct.ts'
import type { HomepageFilesTable, HomepagesTable } from './homepages.ts'
import type { SettingsTable, WordFiltersTable } from './house.ts'
import type { JamHandsTable, JamsTable } from './jams.ts'
import type { JournalEntriesTable, JournalRepliesTable } from './journal.ts'
import type { EntriesTable, EntryVersionsTable, StreamsTable } from './log.ts'
import type { NoticeMutesTable, NoticeSettingsTable, NoticesTable, RoomCallsTable, RoomLevelsTable } from './notices.ts'
import type { ProfilesTable, TopPeopleTable } from './profiles.ts'
import type { ReportsTable } from './reports.ts'
import type {
  CatLinesTable,
  CatRoomsTable,
  CatSilencesTable,
  CatStagesTable,
  CatVoicesTable,
  CatWhispersTable,
} from './residents.ts'
import type { MembersTable, ReadMarksTable, RoomMutesTable, RoomsTable } from './rooms.ts'
import type { AppealsTable, SanctionsTable } from './sanctions.ts'
import type { SketchesTable, SketchMakersTable, SketchRevisionsTable, SketchTagsTable } from './sketches.ts'
import type { StuckByTable } from './stuck.ts'
import type { WordPlacesTable, WordsTable, WordsToComeTable } from './search.ts'
import type { StorageProbesTable } from './storage.ts'
import type { WallErasTable, WallModulesTable, WallSnapshotsTable, WallsTable } from './walls.ts'
import type { ShortWaysTable } from './ways.ts'
import type { WorldsTable, WorldWritersTable } from './worlds.ts'

export interface Schema {
  streams: StreamsTable
  entries: EntriesTable
  entry_versions: EntryVersionsTable
  users: UsersTable
  sanctions: SanctionsTable
  appeals: AppealsTable
  sessions: SessionsTable
  links: LinksTable
  invites: InvitesTable
  bots: BotsTable
  held_names: HeldNamesTable
  second_factors: SecondFactorsTable
  recovery_codes: RecoveryCodesTable
  transfers: TransfersTable
  passkeys: PasskeysTable
  used_challenges: UsedChallengesTable
  devices: DevicesTable
  device_pushes: DevicePushesTable
  settings: SettingsTable
  word_filters: WordFiltersTable
  audit: AuditTable
  audit_head: AuditHeadTable
  docket: DocketTable
  rooms: RoomsTable
  members: MembersTable
  room_mutes: RoomMutesTable
  read_marks: ReadMarksTable
  stuck_by: StuckByTable
  bookmarks: BookmarksTable
  card_wishes: CardWishesTable
  follows: FollowsTable
  blocks: BlocksTable
  mutes: MutesTable
  muted_words: MutedWordsTable
  file_owners: FileOwnersTable
  files: FilesTable
  emoji_packs: EmojiPacksTable
  house_emoji: HouseEmojiTable
  file_uses: FileUsesTable
  profiles: ProfilesTable
  top_people: TopPeopleTable
  walls: WallsTable
  stickers: StickersTable
  guestbook_entries: GuestbookEntriesTable
  journal_entries: JournalEntriesTable
  journal_replies: JournalRepliesTable
  homepages: HomepagesTable
  conversations: ConversationsTable
  direct_settings: DirectSettingsTable
  direct_receipts: DirectReceiptsTable
  homepage_files: HomepageFilesTable
  notices: NoticesTable
  notice_mutes: NoticeMutesTable
  notice_settings: NoticeSettingsTable
  room_levels: RoomLevelsTable
  room_calls: RoomCallsTable
  wall_modules: WallModulesTable
  wall_snapshots: WallSnapshotsTable
  wall_eras: WallErasTable
  short_ways: ShortWaysTable
  worlds: WorldsTable
  world_writers: WorldWritersTable
  jams: JamsTable
  jam_hands: JamHandsTable
  reports: ReportsTable
  message_words: WordsTable
  person_words: WordsTable
  wall_words: WordsTable
  journal_words: WordsTable
  guestbook_words: WordsTable
  page_words: WordsTable
  sketch_words: WordsTable
  word_places: WordPlacesTable
  words_to_come: WordsToComeTable
  sketches: SketchesTable
  sketch_makers: SketchMakersTable
  sketch_revisions: SketchRevisionsTable
  sketch_tags: SketchTagsTable
  cat_tidings: CatTidingsTable
  cat_deeds: CatDeedsTable
  cat_worlds: CatWorldsTable
  cat_ghosts: CatGhostsTable
  cat_lines: CatLinesTable
  cat_rooms: CatRoomsTable
  cat_voices: CatVoicesTable
  cat_stages: CatStagesTable
  cat_silences: CatSilencesTable
  cat_whispers: CatWhispersTable
  storage_probes: StorageProbesTable
}
