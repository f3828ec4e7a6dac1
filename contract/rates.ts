// How often things may be asked for: the server enforces these numbers, the limits page shows them.

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
  pin_message: perMinute(20),
  stick_on_message: perMinute(60),
  keep_message: perMinute(60),
  typing: { per: 'person', windows: [{ points: 10, seconds: 10 }] },
  stop_typing: { per: 'person', windows: [{ points: 20, seconds: 10 }] },
  join_room: perMinute(60),
  backfill: perMinute(120),
  verify: perMinute(30),
  report_divergence: perMinute(10),
  get_messages: perMinute(60),
  mark_read: perMinute(120),
  search: perMinute(600),
  search_direct: perMinute(60),
  draw: perMinute(60),
  presence: perMinute(30),
  latency: perMinute(20),
  open_room: { per: 'person', windows: [{ points: 5, seconds: 3_600 }] },
  change_room: perMinute(30),
  moderate: perMinute(30),
  friends: perMinute(30),
  change_notices: perMinute(120),
  devices: perMinute(20),
  test_device: {
    per: 'person',
    windows: [
      { points: 5, seconds: 60 },
      { points: 50, seconds: 86_400 },
    ],
  },
  open_conversation: {
    per: 'person',
    windows: [
      { points: 10, seconds: 60 },
      { points: 50, seconds: 86_400 },
    ],
  },
  upload: {
    per: 'person',
    windows: [
      { points: 60, seconds: 60 },
      { points: 400, seconds: 3_600 },
    ],
  },
  ask_card: {
    per: 'person',
    windows: [
      { points: 10, seconds: 60 },
      { points: 100, seconds: 86_400 },
    ],
  },
  get_link_cards: perMinute(60),
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
  touch_cat: {
    per: 'person',
    windows: [
      { points: 30, seconds: 60 },
      { points: 300, seconds: 86_400 },
    ],
  },
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
  homepage: perMinute(60),
  homepage_archive: {
    per: 'person',
    windows: [
      { points: 5, seconds: 60 },
      { points: 30, seconds: 3_600 },
    ],
  },
  change_way: perMinute(30),
  // Each may be 128 KiB that stays.
  keep_sketch: {
    per: 'person',
    windows: [
      { points: 30, seconds: 60 },
      { points: 600, seconds: 86_400 },
    ],
  },
  sketch: perMinute(30),
  save_draft: perMinute(120),
  watch_world: perMinute(60),
  write_world: {
    per: 'person',
    windows: [
      { points: 10, seconds: 1 },
      { points: 480, seconds: 60 },
    ],
  },
  jam: perMinute(20),
  watch_jam: perMinute(60),
  write_jam: {
    per: 'person',
    windows: [
      { points: 15, seconds: 1 },
      { points: 480, seconds: 60 },
    ],
  },
  // Eight answers each half minute, from several pages.
  sync_clock: perMinute(96),
  report: {
    per: 'person',
    windows: [
      { points: 10, seconds: 3_600 },
      { points: 30, seconds: 86_400 },
    ],
  },
  appeal: {
    per: 'person',
    windows: [
      { points: 10, seconds: 3_600 },
      { points: 30, seconds: 86_400 },
    ],
  },
  // What people who are new say to others, on top of the limits of each thing.
  newcomer: {
    per: 'person',
    windows: [
      { points: 10, seconds: 60 },
      { points: 120, seconds: 3_600 },
    ],
  },
  change_emoji: perMinute(60),
  emoji_archive: {
    per: 'person',
    windows: [
      { points: 5, seconds: 60 },
      { points: 20, seconds: 3_600 },
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
  join_lobby: perMinute(60),
  walk_lobby: {
    per: 'person',
    windows: [
      { points: 10, seconds: 1 },
      { points: 300, seconds: 60 },
    ],
  },
  whisper: perMinute(6),
  invite: { per: 'person', windows: [{ points: 30, seconds: 3_600 }] },
  handshake: { per: 'person', windows: [{ points: 30, seconds: 60 }] },
  handshake_refused: { per: 'address', windows: [{ points: 30, seconds: 60 }] },
  socket_events: perMinute(600),
  requests: { per: 'address', windows: [{ points: 3_000, seconds: 60 }] },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof limits

/** A request by one person counts this many times less against the address it comes from. */
export const addressFactor = 5
