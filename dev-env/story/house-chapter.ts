// The owner furnishes the house and lets two people in: one by invite, one by approval.
import * as accounts from '#contract/accounts'
import * as house from '#contract/house'
import { knowPerson } from '#contract/moderation'
import { listPeople, suggestPeople } from '#contract/people'
import { makeResetLink } from '#slices/accounts/index'
import { passphrase } from '../neospace.ts'
import { connect, type Person } from '../person.ts'
import type { Cast } from './cast.ts'

/** Answers the friend who came in by invite. */
export async function houseChapter({ tell, house: place, ida, ben }: Omit<Cast, 'friend'>): Promise<Person> {
  await tell.http(ida, house.changeHouse, {
    body: { name: 'Tom & Jerry <3', rules: 'Be kind. Leave the cats alone while they sleep.' },
  })
  await tell.http(ben, house.getHouse, {})
  await tell.http(ida, house.addSamples, {})
  await tell.http(ida, house.removeSamples, {})
  const { link } = await tell.http(ida, house.createInvite, { body: { note: 'for Ben', hours: 24 } })
  const invite = link.split('#')[1] ?? ''
  await tell.http(ben, house.checkInvite, { body: { token: invite } })
  const { user } = await tell.http(ben, accounts.createAccount, {
    body: { username: 'ben', password: passphrase, invite, rules_agreed: true },
  })
  await tell.http(ida, knowPerson, { params: { id: user.id } })
  const { items } = await tell.http(ida, house.listInvites, {})
  await tell.http(ida, house.revokeInvite, { params: { id: items[0]?.id ?? 0 } })
  await tell.http(ida, suggestPeople, { query: { prefix: 'be' } })
  await tell.http(ida, listPeople, { query: { seed: 'yellow-stairs' } })

  await ida.request(house.changeHouse, { body: { join: 'approval' } })
  await place.visitor().ask(accounts.createAccount, { body: { username: 'cleo', password: passphrase } })
  const applicants = await tell.http(ida, accounts.listApplicants, {})
  await tell.http(ida, accounts.decideApplicant, {
    params: { id: applicants.items[0]?.id ?? 0 },
    body: { admit: true },
  })
  const reset = (await makeResetLink(place.house.ctx, { target: { username: 'cleo' }, by: null })).link
  await tell.http(place.visitor(), accounts.useResetLink, {
    body: { token: reset.split('#')[1] ?? '', password: 'eleven quiet cats on a roof' },
  })
  return await connect(ben, user)
}
