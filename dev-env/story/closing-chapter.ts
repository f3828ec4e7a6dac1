// The friend ends their sessions, changes their passphrase and leaves.
import * as accounts from '#contract/accounts'
import { sessionEndedPush } from '#contract/presence'
import { confirmSession } from '#contract/security'
import { passphrase } from '../neospace.ts'
import { connect } from '../person.ts'
import type { Cast } from './cast.ts'
import { passkeysChapter } from './passkeys-chapter.ts'
import { securityChapter } from './security-chapter.ts'

/** Every route about one's own sessions; comes last, because it ends them. */
export async function closingChapter(cast: Cast): Promise<void> {
  const { tell, house, ben, friend, owner } = cast
  await securityChapter(cast)
  await passkeysChapter(cast)
  const phone = house.visitor()
  const { user } = await tell.http(phone, accounts.signIn, { body: { username: 'ben', password: passphrase } })
  const { items } = await tell.http(ben, accounts.listSessions, {})
  const other = items.find(({ current }) => !current)
  await using onPhone = await connect(phone, user)
  await tell.http(ben, accounts.endSession, { params: { id: other?.id ?? 0 } })
  await onPhone.hears(sessionEndedPush)
  tell.heard(onPhone)
  await ben.request(confirmSession, { body: { password: passphrase } })
  await tell.http(ben, accounts.endOtherSessions, {})
  await tell.http(ben, accounts.changePassphrase, { body: { current: passphrase, password: `${passphrase} too` } })
  await tell.http(ben, accounts.signOut, {})
  await house.settle()
  tell.heard(friend)
  tell.heard(owner)
}
