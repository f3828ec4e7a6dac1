// A message ends its author's typing; hiding takes effect at once, and so does leaving for good.
import { everywhere } from '#bedrock/bus'
import { accountErased, catChosen, hiddenChanged } from '#events/accounts'
import { messageSent } from '#events/messages'
import { personBlocked, personUnblocked } from '#events/friends'
import type { AppContext } from '#server/context'
import { areApart } from '#slices/friends/index'
import { hereIn } from './parts/here.ts'

export const reactions = [
  everywhere(messageSent, (ctx: AppContext, { roomId, userId }) => {
    if (userId !== null) hereIn(ctx).typing.ended(roomId, userId, ctx.clock.now())
  }),
  everywhere(personBlocked, (ctx: AppContext, { by, userId }) => tellEachOther(ctx, by, userId, true)),
  everywhere(personUnblocked, (ctx: AppContext, { by, userId }) => tellEachOther(ctx, by, userId, false)),
  // The one frame that still says the name: whoever shows it has to know what to take away.
  everywhere(accountErased, (ctx: AppContext, { userId }) => {
    const gone = hereIn(ctx).register.forget(userId)
    if (gone) ctx.realtime.toAll('presence', { people: [gone] })
  }),
  everywhere(catChosen, (ctx: AppContext, { userId, cat }) => hereIn(ctx).register.choose(userId, cat)),
  everywhere(hiddenChanged, (ctx: AppContext, { userId, hidden }) => hereIn(ctx).register.hide(userId, hidden)),
]

/** [FRND-1.2] Whoever is blocked or blocks is away for the other at once, and is shown again when neither does any more. */
async function tellEachOther(ctx: AppContext, one: number, other: number, apart: boolean): Promise<void> {
  if (!apart && (await areApart(ctx.db.reader, one, other))) return
  for (const [who, toWhom] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = hereIn(ctx).register.person(who, ctx.clock.now())
    if (known === undefined || known.state === 'away') continue
    ctx.realtime.toPerson(toWhom, 'presence', {
      people: [apart ? { id: known.id, username: known.username, state: 'away' } : known],
    })
  }
}
