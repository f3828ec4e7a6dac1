// The owner guards the house; the friend appeals, inside and at the door, and the owner decides because there is nobody else to.
import { getDocket } from '#contract/docket'
import { guardPush, switchHouse } from '#contract/house'
import { listRoomMutes, muteInRoom, roomMutePush, unmuteInRoom } from '#contract/room-mutes'
import * as sanctions from '#contract/sanctions'
import { getWordFilters, setWordFilters } from '#contract/word-filters'
import { passphrase } from '../neospace.ts'
import type { Cast } from './cast.ts'

/** The routes of appeals for whoever is signed in, and for those who decide. */
export async function appealsChapter({
  tell,
  ida,
  ben,
  friend,
}: Pick<Cast, 'tell' | 'ida' | 'ben' | 'friend'>): Promise<void> {
  const { items } = await tell.http(ben, sanctions.listOwnSanctions, { query: {} })
  const params = { id: items[0]?.id ?? 0 }
  const { id } = await friend.hears(sanctions.sanctionPush, (told) => told.id === params.id)
  await tell.http(ben, sanctions.appealSanction, { params: { id }, body: { words: 'It was the radio.' } })
  await tell.http(ida, sanctions.listSanctions, { query: { appealed: true } })
  const body = { outcome: 'lifted' as const, answer: 'So it was.' }
  await tell.http(ida, sanctions.decideAppeal, { params, body })
  await tell.http(ben, getDocket, { query: {} })
}

/** The routes of appeals for whoever is kept out. */
export async function doorChapter({ tell, ben }: Pick<Cast, 'tell' | 'ben'>): Promise<void> {
  const body = { username: 'ben', password: passphrase }
  const { ticket, sanctions: listed } = await tell.http(ben, sanctions.openAppealDoor, { body })
  const id = listed.items[0]?.id ?? 0
  await tell.http(ben, sanctions.appealAtDoor, { body: { ticket, id, words: 'It was the radio again.' } })
}

/** The switches, the words that are not wanted, and silence in one room. */
export async function guardChapter({ tell, ida, friend }: Pick<Cast, 'tell' | 'ida' | 'friend'>): Promise<void> {
  await tell.http(ida, switchHouse, { body: { shut: false, raid_hours: 2 } })
  await friend.hears(guardPush)
  await tell.http(ida, switchHouse, { body: { raid_hours: null } })
  const filters = [{ pattern: 'free kettle*', act: 'refuse' as const, sentence: 'No kettles in our rooms.' }]
  await tell.http(ida, setWordFilters, { body: { filters } })
  await tell.http(ida, getWordFilters, {})
  await ida.request(setWordFilters, { body: { filters: [] } })
  const params = { room: 'general', username: 'ben' }
  await tell.http(ida, muteInRoom, { params, body: { minutes: 10, reason: 'Sang over the others' } })
  await friend.hears(roomMutePush)
  await tell.http(ida, listRoomMutes, { params: { room: 'general' }, query: {} })
  await tell.http(ida, unmuteInRoom, { params })
}
