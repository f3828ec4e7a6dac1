// Every rate limit and size that the house enforces, in one place: the server enforces these numbers, the limits page shows them.

export interface RateWindow {
  readonly points: number
  readonly seconds: number
}

export interface RateLimit {
  /** `person` counts per account (per address for the anonymous) and, five-fold, per address; `address` counts per address alone. */
  readonly per: 'person' | 'address'
  readonly windows: readonly RateWindow[]
}

const perMinute = (points: number): RateLimit => ({ per: 'person', windows: [{ points, seconds: 60 }] })

/** Rate limits by name; every route and event names one. */
export const limits = {
  default: {
    per: 'person',
    windows: [
      { points: 200, seconds: 60 },
      { points: 5_000, seconds: 3_600 },
    ],
  },
  sign_up: {
    per: 'address',
    windows: [
      { points: 5, seconds: 3_600 },
      { points: 20, seconds: 86_400 },
    ],
  },
  sign_in: { per: 'address', windows: [{ points: 10, seconds: 60 }] },
  confirm: { per: 'person', windows: [{ points: 10, seconds: 900 }] },
  account_security: { per: 'person', windows: [{ points: 10, seconds: 900 }] },
  send_message: {
    per: 'person',
    windows: [
      { points: 10, seconds: 10 },
      { points: 60, seconds: 60 },
    ],
  },
  edit_message: perMinute(20),
  delete_message: perMinute(20),
  typing: { per: 'person', windows: [{ points: 10, seconds: 10 }] },
  stop_typing: { per: 'person', windows: [{ points: 20, seconds: 10 }] },
  join_room: perMinute(60),
  backfill: perMinute(120),
  verify: perMinute(30),
  report_divergence: perMinute(10),
  get_messages: perMinute(60),
  mark_read: perMinute(120),
  presence: perMinute(30),
  latency: perMinute(20),
  open_room: { per: 'person', windows: [{ points: 5, seconds: 3_600 }] },
  change_room: perMinute(30),
  moderate: perMinute(30),
  friends: perMinute(30),
  upload: {
    per: 'person',
    windows: [
      { points: 60, seconds: 60 },
      { points: 400, seconds: 3_600 },
    ],
  },
  change_file: perMinute(120),
  change_profile: perMinute(30),
  place_sticker: {
    per: 'person',
    windows: [
      { points: 20, seconds: 60 },
      { points: 200, seconds: 86_400 },
    ],
  },
  move_sticker: perMinute(120),
  sign_guestbook: {
    per: 'person',
    windows: [
      { points: 5, seconds: 60 },
      { points: 40, seconds: 86_400 },
    ],
  },
  change_wall: {
    per: 'person',
    windows: [
      { points: 120, seconds: 60 },
      { points: 2_000, seconds: 3_600 },
    ],
  },
  wall_moments: perMinute(240),
  journal: perMinute(90),
  journal_reply: {
    per: 'person',
    windows: [
      { points: 5, seconds: 60 },
      { points: 60, seconds: 86_400 },
    ],
  },
  watch_wall: perMinute(60),
  join_company: perMinute(60),
  point_company: {
    per: 'person',
    windows: [
      { points: 10, seconds: 1 },
      { points: 300, seconds: 60 },
    ],
  },
  invite: { per: 'person', windows: [{ points: 30, seconds: 3_600 }] },
  handshake: { per: 'person', windows: [{ points: 30, seconds: 60 }] },
  handshake_refused: { per: 'address', windows: [{ points: 30, seconds: 60 }] },
  socket_events: perMinute(600),
  requests: { per: 'address', windows: [{ points: 3_000, seconds: 60 }] },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof limits

/** A request by one person counts this many times less against the address it comes from. */
export const addressFactor = 5

/** Sizes and durations of the core protocol. Characters are Unicode code points, bytes are of UTF-8. */
export const sizes = {
  messageCharacters: 2_000,
  topicCharacters: 200,
  usernameMin: 2,
  usernameMax: 20,
  passphraseMin: 10,
  passphraseMax: 256,
  roomNameMin: 2,
  roomNameMax: 32,
  pageDefault: 50,
  pageMax: 100,
  quotesPerCall: 50,
  backfillBytes: 256 * 1_024,
  continuityRows: 500,
  verifyRows: 1_000,
  frameBytes: 64 * 1_024,
  bodyBytes: 64 * 1_024,
  socketBufferBytes: 1_024 * 1_024,
  socketStallMs: 10_000,
  excessWindowMs: 10_000,
  excessToldAfter: 10,
  excessCutAfter: 300,
  limiterKeys: 100_000,
  roomsPerSocket: 50,
  socketsPerPerson: 10,
  socketsPerAddress: 500,
  handshakeWithinMs: 10_000,
  editWindowMs: 24 * 3_600_000,
  sessionIdleMs: 30 * 86_400_000,
  sessionAbsoluteMs: 180 * 86_400_000,
  sessionCacheMs: 30_000,
  typingMs: 5_000,
  typingEveryMs: 3_000,
  presenceGraceMs: 10_000,
  activityEveryMs: 1_000,
  answerWithinMs: 5_000,
  ownerLinkMs: 30 * 60_000,
  resetLinkMs: 3_600_000,
  resetLinkHoursMax: 24,
  transferMs: 5 * 60_000,
  confirmedMs: 10 * 60_000,
  recoveryCodes: 10,
  reasonCharacters: 500,
  muteMinutesMax: 30 * 24 * 60,
  inviteHoursMax: 30 * 24,
  inviteUsesMax: 100,
  displayNameCharacters: 50,
  bioCharacters: 500,
  pronounsCharacters: 40,
  statusCharacters: 100,
  nowCharacters: 50,
  profileLinks: 8,
  topPeople: 8,
  stickersPerWall: 300,
  stickersPerPerson: 20,
  stickerTextCharacters: 32,
  guestbookCharacters: 500,
  wallModules: 200,
  wallStepsPerChange: 400,
  wallChangeBytes: 512 * 1_024,
  wallBytes: 2 * 1_024 * 1_024,
  wallToldEveryMs: 500,
  wallsPerSocket: 20,
  companyPerWall: 40,
  companyPaws: 12,
  companyToldEveryMs: 100,
  wallEras: 100,
  wallFiles: 1_000,
  wallReachPx: 20_000,
  themeNameCharacters: 40,
  moduleTextCharacters: 5_000,
  titleCharacters: 100,
  captionCharacters: 200,
  altCharacters: 500,
  webAddressCharacters: 500,
  galleryPictures: 24,
  linksInGroup: 20,
  layoutNameCharacters: 40,
  layoutThings: 60,
  layoutBytes: 256 * 1_024,
  htmlCharacters: 20_000,
  cssCharacters: 20_000,
  journalCharacters: 20_000,
  journalBytes: 128 * 1_024,
  journalReplyCharacters: 1_000,
  journalEntries: 2_000,
  excerptCharacters: 280,
  bulletinHoursMax: 14 * 24,
  leavingGraceMs: 14 * 86_400_000,
  nameHeldMs: 180 * 86_400_000,
  erasedPerSecond: 50,
  imageBytes: 10 * 1_024 * 1_024,
  avatarBytes: 2 * 1_024 * 1_024,
  stickerBytes: 5 * 1_024 * 1_024,
  imagePixels: 40_000_000,
  imageFrames: 500,
  audioBytes: 24 * 1_024 * 1_024,
  audioMs: 120_000,
  voiceBytes: 12 * 1_024 * 1_024,
  voiceMs: 60_000,
  introBytes: 6 * 1_024 * 1_024,
  introMs: 30_000,
  uploadsPerPerson: 8,
  uploadsAtOnce: 64,
  uploadStallMs: 20_000,
  uploadMs: 10 * 60_000,
  mediaWithinMs: 30_000,
  unusedFileMs: 24 * 3_600_000,
  fileTicketMs: 8 * 3_600_000,
} as const
