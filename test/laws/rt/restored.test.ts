// RT-08: what somebody held of the data as it was before a backup was put back is answered with a snapshot, never with a gap, whichever way the clocks of both have gone.
import { expect, it } from 'vitest'
import { listMessages, type Message } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { passphrase } from '#dev-env/neospace'
import { referenceClient } from '#dev-env/reference-client'
import { wholeHistory } from '../chat/folded.ts'
import { ground } from '../programs/ground.ts'
import { makeCrew } from '../programs/crew.ts'

it.each([
  ['less than before', 1],
  ['as much as before', 4],
  ['more than before', 9],
])('RT-08 a cursor of before the restore is answered with a snapshot when %s was said since', async (_, since) => {
  await using place = await ground()
  await using crew = await makeCrew(place.house, () => 0)
  const { keeper } = crew
  await keeper.browser.request(openRoom, { body: { name: 'old' } })
  await keeper.join('old')
  for (const text of ['one', 'two', 'three']) await keeper.say('old', text)
  await place.backup()
  const lost: Message[] = []
  for (const text of ['lost', 'lost too', 'lost as well', 'the last that is lost'])
    lost.push(await keeper.say('old', text))
  const first = keeper.messages('old')[0]?.id ?? 0
  lost.push(await keeper.edit(first, 'reworded in vain'))
  await keeper.settled()
  const held = keeper.state('old')
  const { head, epoch } = held
  expect(head).toBe(8)
  await place.restore()
  await using again = await referenceClient(place.house().url, keeper.username, passphrase, 50)
  const fresh = await referenceClient(place.house().url, keeper.username, passphrase, 50)
  await fresh.join('old')
  for (let n = 0; n < since; n++) await fresh.say('old', `new ${n}`)
  const id = (await fresh.browser.request(listMessages, { params: { room: 'old' }, query: {} })).room_id
  for (const after_rev of [0, 3, head, head + 5]) {
    const body = await again.browser.request(listMessages, {
      params: { room: 'old' },
      query: { after_rev, epoch: epoch ?? '' },
    })
    expect(body).toMatchObject({ phase: 'snapshot', head_rev: 3 + since })
    expect(body.epoch).not.toBe(epoch)
  }
  // Whoever goes on from what they held ends with what the house has, and nothing of what was lost.
  await again.join('old', { id, state: held })
  await again.settled()
  await again.history('old')
  expect(await again.verify('old')).toBe('equal')
  const truth = await wholeHistory(again.browser, 'old')
  expect(again.messages('old')).toEqual(truth)
  expect(truth.map(({ content }) => content)).toEqual([
    'one',
    'two',
    'three',
    ...Array.from({ length: since }, (__, n) => `new ${n}`),
  ])
  await fresh[Symbol.asyncDispose]()
})
