// The friend comes by while the owner looks at their own wall.
import * as company from '#contract/company'
import { changeWallSettings } from '#contract/walls'
import type { Cast } from './cast.ts'

/** Every call and push of company. */
export async function companyChapter({ tell, ida, owner, friend }: Cast): Promise<void> {
  await ida.request(changeWallSettings, { body: { company: true } })
  await owner.call(company.joinCompany, { username: owner.username })
  await tell.call(friend, company.joinCompany, { username: owner.username })
  friend.forget()
  await owner.call(company.pointCompany, { x: 120, y: -40 })
  await friend.hears(company.companyPush)
  tell.heard(friend)
  await tell.call(friend, company.pointCompany, { x: -60, y: 200 })
  await tell.call(friend, company.leaveCompany, {})
}
