// The owner finds the printed link and takes the house.
import * as accounts from '#contract/accounts'
import { makeOwnerLink } from '#slices/accounts/index'
import { passphrase } from '../neospace.ts'
import { connect, type Person } from '../person.ts'
import type { Cast } from './cast.ts'

/** Answers the owner, connected. */
export async function arrivingChapter({ tell, house, ida }: Pick<Cast, 'tell' | 'house' | 'ida'>): Promise<Person> {
  const token = ((await makeOwnerLink(house.house.ctx)) ?? '').split('#')[1] ?? ''
  await tell.http(ida, accounts.getSession, {})
  await tell.http(ida, accounts.checkOwnerLink, { body: { token } })
  const { user } = await tell.http(ida, accounts.claimHouse, { body: { token, username: 'ida', password: passphrase } })
  return await connect(ida, user)
}
