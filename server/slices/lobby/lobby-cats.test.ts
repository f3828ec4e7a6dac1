// Who is which cat: chosen by each for themselves, and told with presence alone.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { chooseCat, getOwnCat } from '#contract/cats'
import { blockPerson, unblockPerson } from '#contract/friends'
import type { CatName } from '#contract/house'
import { getPresence, presencePush, setPresence } from '#contract/presence'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { requesting, scenario } from '#dev-env/scenario'
import { tellPresence } from '#slices/presence/keepers'

const clock = fakeClock()
let house: TestNeoSpace
let ben: Person
let eve: Person
let made = 0

beforeAll(async () => {
  house = await testNeoSpace({ clock })
})
afterAll(() => house[Symbol.asyncDispose]())
beforeEach(async () => {
  made += 1
  ben = await house.person(`ben${made}`)
  eve = await house.person(`eve${made}`)
  await told()
})

async function told(): Promise<void> {
  await tellPresence.run(house.house.ctx)
  await house.settle()
}
const choose = (person: Person, cat: CatName | null) => person.visitor.request(chooseCat, { body: { cat } })
/** What somebody finds of somebody; undefined where nobody is. */
const found = async (by: Person, who: Person) => (await by.call(getPresence, {})).people.find(({ id }) => id === who.id)
/** What somebody was told of somebody. */
const heard = (by: Person, who: Person) =>
  by.heard(presencePush).flatMap(({ people }) => people.filter(({ id }) => id === who.id))
const known = (who: Person) => ({ id: who.id, username: who.username })

it('PRES-2.12 whoever chooses a cat is told to everyone as that, on all screens, and as none once they leave it to their id', async () => {
  await using phone = await connect(eve.visitor, eve)
  for (const person of [ben, eve, phone]) person.forget()
  expect(await ben.visitor.request(getOwnCat, {})).toEqual({ cat: null })
  expect(await found(eve, ben)).toEqual({ ...known(ben), state: 'around' })
  expect(await choose(ben, 'root')).toEqual({ cat: 'root' })
  await told()
  for (const person of [ben, eve, phone])
    expect(heard(person, ben)).toEqual([{ ...known(ben), state: 'around', cat: 'root' }])
  expect(await found(eve, ben)).toEqual({ ...known(ben), state: 'around', cat: 'root' })
  expect(await ben.visitor.request(getOwnCat, {})).toEqual({ cat: 'root' })
  await told()
  expect(heard(eve, ben)).toHaveLength(1)
  eve.forget()
  await choose(ben, null)
  await told()
  expect(heard(eve, ben)).toEqual([{ ...known(ben), state: 'around' }])
})

it('PRES-2.12 announces one fact, and nobody hears anything but presence', async () => {
  await scenario(house, {
    as: ben,
    does: requesting(chooseCat, { body: { cat: 'miso' } }),
    answers: 'ok',
    announces: { CatChosen: 1 },
    hears: [
      [ben, []],
      [eve, []],
    ],
  })
})

it('PRES-2.12 is kept: whoever comes back is the cat that they were', async () => {
  await choose(ben, 'delta')
  const again = await connect(ben.visitor, ben)
  await again[Symbol.asyncDispose]()
  await told()
  expect(await found(eve, ben)).toEqual({ ...known(ben), state: 'around', cat: 'delta' })
  const row = await house.house.ctx.db.reader.selectFrom('users').select('cat').where('id', '=', ben.id).execute()
  expect(row).toEqual([{ cat: 'delta' }])
})

it('PRES-2.12 nobody learns it of whoever is hidden or kept apart, and both learn it once that is over', async () => {
  await ben.call(setPresence, { state: 'around', hidden: true })
  await told()
  eve.forget()
  await choose(ben, 'tofu')
  await told()
  expect(heard(eve, ben)).toEqual([])
  expect(await found(eve, ben)).toBeUndefined()
  await ben.call(setPresence, { state: 'around', hidden: false })
  await told()
  expect(heard(eve, ben)).toEqual([{ ...known(ben), state: 'around', cat: 'tofu' }])

  await eve.visitor.request(blockPerson, { params: { id: ben.id } })
  await told()
  eve.forget()
  await choose(ben, 'ash')
  await told()
  expect(heard(eve, ben)).toEqual([])
  await eve.visitor.request(unblockPerson, { params: { id: ben.id } })
  await house.settle()
  await expect.poll(() => heard(eve, ben)).toContainEqual({ ...known(ben), state: 'around', cat: 'ash' })
})

it('PRES-2.12 away is said without a cat', async () => {
  await choose(ben, 'hex')
  await told()
  eve.forget()
  await ben.call(setPresence, { state: 'around', hidden: true })
  await told()
  expect(heard(eve, ben)).toEqual([{ ...known(ben), state: 'away' }])
})
