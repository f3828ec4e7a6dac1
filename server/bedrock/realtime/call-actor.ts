// Who is calling on a socket: asked anew at every event, because a session may have ended or a role changed since the last.
import type { CallSpec } from '#contract/define'
import type { AppContext } from '#server/context'
import { type Actor, mayByScope } from '../actor.ts'
import { refuse } from '../refusal.ts'
import { sessionSentence } from '../session-sentence.ts'
import type { LiveConnection } from './sockets.ts'

/** The connection's actor as they are now; refuses a token without the call's scope, and ends a socket whose session is over. */
export async function callActor(ctx: AppContext, connection: LiveConnection, spec: CallSpec): Promise<Actor> {
  const found = await ctx.sessions.identify(connection.token)
  if ('refused' in found) {
    ctx.realtime.end((other) => other.id === connection.id, found.refused === 'BANNED' ? 'banned' : 'expired')
    refuse(found.refused, sessionSentence(found))
  }
  connection.actor = found.actor
  if (!mayByScope(found.actor, spec)) refuse('FORBIDDEN', 'This token was not given what that needs.')
  return found.actor
}
