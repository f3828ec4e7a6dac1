// What a bot's token may do. A door that is not named here is closed to every bot: accounts, sessions, invites, the house's settings, moderation.
import type { CallSpec, RouteSpec } from './define.ts'

export const scopes = ['read', 'write', 'rooms'] as const

export type Scope = (typeof scopes)[number]

/** Routes by method and path, calls by event. */
export const scopedDoors: Readonly<Record<string, Scope>> = {
  'GET /api/house': 'read',
  'GET /api/people': 'read',
  'GET /api/people/:username': 'read',
  'GET /api/rooms': 'read',
  'GET /api/rooms/:room': 'read',
  'GET /api/rooms/:room/members': 'read',
  'GET /api/rooms/:room/messages': 'read',
  'GET /api/rooms/:room/digest': 'read',
  'GET /api/messages/:id': 'read',
  'GET /api/messages/:id/edits': 'read',
  'GET /api/search/messages': 'read',
  'GET /api/search/people': 'read',
  'GET /api/search/walls': 'read',
  'GET /api/walls/:username': 'read',
  'GET /api/walls/:username/stickers': 'read',
  'GET /api/walls/:username/guestbook': 'read',
  'GET /api/walls/:username/eras': 'read',
  'GET /api/walls/:username/eras/:id': 'read',
  'GET /api/journals/:username': 'read',
  'GET /api/journals/:username/entries/:id': 'read',
  'GET /api/journals/:username/entries/:id/replies': 'read',
  'GET /api/homepages/:username': 'read',
  watch_wall: 'read',
  unwatch_wall: 'read',
  join_room: 'read',
  leave_room: 'read',
  mark_read: 'read',
  request_backfill: 'read',
  verify_room: 'read',
  report_divergence: 'read',
  get_messages: 'read',
  get_presence: 'read',
  latency_check: 'read',
  'POST /api/rooms/:room/messages': 'write',
  'PATCH /api/messages/:id': 'write',
  'DELETE /api/messages/:id': 'write',
  send_message: 'write',
  edit_message: 'write',
  delete_message: 'write',
  typing: 'write',
  stop_typing: 'write',
  set_presence: 'write',
  'POST /api/rooms': 'rooms',
  'PATCH /api/rooms/:room': 'rooms',
  'PUT /api/rooms/:room/members/:username': 'rooms',
  'DELETE /api/rooms/:room/members/:username': 'rooms',
}

/** The scope that a door asks of a bot; undefined where no bot may enter. */
export const scopeOf = (spec: RouteSpec | CallSpec): Scope | undefined =>
  scopedDoors['event' in spec ? spec.event : `${spec.method} ${spec.path}`]
