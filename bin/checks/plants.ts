// Faults that the laws must find, each as one changed place of the source: nearly all by random programs.

import type { Law } from './open-locks.ts'

export interface Plant {
  readonly what: string
  readonly path: string
  readonly from: string
  readonly to: string
  /** The test that finds it, where it is not random programs in peace. */
  readonly by?: Finder
}

export interface Finder extends Law {
  /** It plays random programs, and says how many it took. */
  readonly random: boolean
}

export const peace: Finder = { project: 'laws', file: 'test/laws/log-programs.test.ts', random: true }
const trouble: Finder = { project: 'laws', file: 'test/laws/log-programs-in-trouble.test.ts', random: true }
/** One server alone never does the same thing twice at once. */
const twoServers: Finder = { project: 'postgres', file: 'server/slices/chat/chat-nodes.test.ts', random: false }
/** At rest a client has healed what it missed while it came in. */
const comingIn: Finder = { project: 'laws', file: 'test/laws/five-laws.test.ts', random: false }

/** In the order in which what they break is written, told and read. */
export const plants: readonly Plant[] = [
  {
    what: 'an edit keeps its old rev',
    path: 'server/bedrock/log/revise.ts',
    from: '.set({ body, beside, rev: head.rev,',
    to: '.set({ body, beside, rev: entry.rev,',
  },
  {
    what: 'hiding does not move the rev',
    path: 'server/bedrock/log/hide.ts',
    from: 'rev: head.rev',
    to: 'rev: entry.rev',
  },
  {
    what: 'what is stuck on a message keeps its rev',
    path: 'server/bedrock/log/stick.ts',
    from: 'rev: head.rev',
    to: 'rev: entry.rev',
  },
  {
    what: 'what is stuck on a message is told to nobody',
    path: 'server/slices/chat/reactions.ts',
    from: '  ...told(facts.messageStuck),\n',
    to: '',
  },
  {
    what: 'hiding what is hidden takes a rev',
    path: 'server/slices/chat/commands/hide-message.ts',
    from: 'if ((entry.hidden_at !== null) === hidden) tx.undo(viewMessage(entry, plainWords))',
    to: 'if ((entry.hidden_at !== null) === hidden) return viewMessage(entry, plainWords)',
  },
  {
    what: 'a deleted message keeps its text',
    path: 'server/slices/chat/view.ts',
    from: 'const content = deleted || hidden || entry.body === null ? null : words.read(entry, entry.body)',
    to: 'const content = hidden ? null : words.read(entry, entry.body ?? "")',
  },
  {
    what: 'a hidden message is shown all the same',
    path: 'server/slices/chat/view.ts',
    from: 'const content = deleted || hidden || entry.body === null ? null : words.read(entry, entry.body)',
    to: 'const content = deleted || entry.body === null ? null : words.read(entry, entry.body)',
  },
  {
    what: 'what is sent twice at once takes a rev',
    path: 'server/slices/chat/commands/send-message.ts',
    from: 'if (twin) tx.undo(sentBefore(twin, input, room))',
    to: 'if (twin) return sentBefore(twin, input, room)',
    by: twoServers,
  },
  {
    what: 'one frame in nine is not told',
    path: 'server/slices/chat/reactions.ts',
    from: "ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })",
    to: "message.rev % 9 === 0 ? undefined : ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })",
  },
  {
    what: 'hiding is not told',
    path: 'server/slices/chat/reactions.ts',
    from: '  ...told(facts.messageHidden),\n',
    to: '',
  },
  {
    what: 'one frame in nine is told late, out of order',
    path: 'server/slices/chat/reactions.ts',
    from: "ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })",
    to: "message.rev % 9 === 0 ? void setTimeout(() => ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy }), 20) : ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })",
  },
  {
    what: 'who blocked somebody is not brought what they say',
    path: 'server/slices/chat/reactions.ts',
    from: "ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy })",
    to: "void import('#slices/friends/index').then(async ({ apartFrom }) => { const apart = await apartFrom(ctx.db.reader, message.user_id ?? 0); if (apart.size === 0) ctx.realtime.committed(message.room_id, message.rev, { access, event: 'message', payload: message, except: unseenBy }); else ctx.realtime.toOthers(message.room_id, apart, 'message', message) })",
  },
  {
    what: 'a block takes a rev',
    path: 'server/slices/friends/commands/block.ts',
    from: '  if (numInsertedOrUpdatedRows !== 0n)',
    to: "  await (tx.db as any).updateTable('streams').set((eb: any) => ({ rev: eb('rev', '+', 1) })).execute()\n  if (numInsertedOrUpdatedRows !== 0n)",
  },
  {
    what: 'taking a block back moves the rooms’ clocks',
    path: 'server/slices/friends/commands/block.ts',
    from: '  if (numDeletedRows !== 0n)',
    to: "  await (tx.db as any).updateTable('streams').set((eb: any) => ({ rev: eb('rev', '+', 1) })).execute()\n  if (numDeletedRows !== 0n)",
  },
  {
    what: 'who is removed goes on hearing',
    path: 'server/slices/rooms/reactions.ts',
    from: '    await ctx.realtime.reseat(roomId, () => seating(ctx, roomId))\n',
    to: '',
  },
  {
    what: 'removing does not raise the access generation',
    path: 'server/slices/rooms/commands/remove-member.ts',
    from: "  await raiseAccess(tx, { kind: 'room', id: room.id })\n",
    to: '',
  },
  {
    what: 'who is banned keeps the socket',
    path: 'server/bedrock/realtime/realtime.ts',
    from: 'if (!which(connection)) continue',
    to: "if (!which(connection) || reason === 'banned') continue",
  },
  {
    what: 'leaving a room does not stop its frames',
    path: 'server/slices/chat/sockets.ts',
    from: 'if (room) ctx.realtime.unhear(connection, room.id)',
    to: 'if (room && payload.room === "") ctx.realtime.unhear(connection, room.id)',
  },
  {
    what: 'a removed person may still read',
    path: 'server/slices/rooms/queries/room-for.ts',
    from: "eb('members.user_id', 'is not', null)",
    to: "eb('rooms.id', '>', 0)",
  },
  {
    what: 'continuity leaves out the first change',
    path: 'server/bedrock/log/pages.ts',
    from: ".where('rev', '>', rev)",
    to: ".where('rev', '>', rev + 1)",
  },
  {
    what: 'a page of continuity goes on one too far',
    path: 'server/bedrock/log/backfill.ts',
    from: 'next: complete || !last ? null : { after_rev: last.rev },',
    to: 'next: complete || !last ? null : { after_rev: last.rev + 1 },',
  },
  {
    what: 'history leaves out tombstones',
    path: 'server/bedrock/log/pages.ts',
    from: ".where('id', '<', id)",
    to: ".where('id', '<', id).where('erased_at', 'is', null)",
  },
  {
    what: 'the digest leaves out what is hidden',
    path: 'server/bedrock/log/range.ts',
    from: ".where('id', '>=', fromId)",
    to: ".where('id', '>=', fromId).where('hidden_at', 'is', null)",
  },
  {
    what: 'joining reads before it listens',
    path: 'server/slices/chat/parts/join.ts',
    from: '    try {\n      await ctx.realtime.hear(connection, id, room.access)\n      const answer = await ctx.db.snapshot((db) => backfill(db, actor, String(id), asked, sizes.pageDefault, words))\n',
    to: '    try {\n      const answer = await ctx.db.snapshot((db) => backfill(db, actor, String(id), asked, sizes.pageDefault, words))\n      await new Promise((resolve) => setTimeout(resolve, 2))\n      await ctx.realtime.hear(connection, id, room.access)\n',
    by: comingIn,
  },
  {
    what: 'a client takes whatever came last',
    path: 'log/shelf.ts',
    from: 'held.rev >= message.rev ?',
    to: 'held.rev === message.rev ?',
  },
  {
    what: 'a client moves its head over a gap',
    path: 'log/fold.ts',
    from: 'span.from <= head + 1',
    to: 'span.from <= head + 3',
  },
  {
    what: 'restoring keeps the epochs',
    path: 'server/bedrock/log/epochs.ts',
    from: '.set({ epoch: random.token(12) })',
    to: ".set((eb) => ({ epoch: eb.ref('epoch') }))",
    by: trouble,
  },
  {
    what: 'continuity does not look at the epoch',
    path: 'server/bedrock/log/backfill.ts',
    from: 'cursor.epoch !== head.epoch || ',
    to: '',
    by: trouble,
  },
  {
    what: 'a client keeps what it held under another epoch',
    path: 'log/fold.ts',
    from: 'const sameClock = state.epoch === body.epoch || state.epoch === null',
    to: 'const sameClock = state.epoch !== undefined',
    by: trouble,
  },
]
