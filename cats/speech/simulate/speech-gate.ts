// How rarely cats speak: the limits of rooms and of each cat, as the simulation of speech holds them.
import type { CatName } from '../cast.ts'
import { reticence } from '../reticence.ts'
import type { Draw } from '../speech.types.ts'
import type { DeedOfDay } from './deeds-of-day.ts'

/** Three in ten chances to react are taken by words, the rest by gestures. */
const wordsShare = 0.3
const restMinutes = 7
const roomMinutes = 8
const linesADay = 40

/** How many of the cats are awake, by hour: twice a day most are, at noon and deep in the night few. */
const awake = [
  0.4, 0.3, 0.3, 0.3, 0.5, 0.7, 0.9, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.3, 0.3, 0.4, 0.5, 0.7, 0.9, 1, 0.9, 0.7, 0.6, 0.5,
] as const

/** A gate over the days of one house, asked in the order of time. */
export function speechGate(): { opens(cat: CatName, deed: DeedOfDay, minute: number, draw: Draw): boolean } {
  const lastOfCat = new Map<CatName, number>()
  const lastInRoom = new Map<string, number>()
  const inRoomOfDay = new Map<string, number>()
  return {
    opens(cat, { deed, room }, minute, draw) {
      const called = deed === 'cat.called'
      const today = `${room} ${Math.floor(minute / 1_440)}`
      const rested =
        minute - (lastOfCat.get(cat) ?? -restMinutes) >= restMinutes &&
        minute - (lastInRoom.get(room) ?? -roomMinutes) >= roomMinutes
      const hour = Math.floor(minute / 60) % 24
      if (!called && draw('awake') >= (awake[hour] ?? 0)) return false
      const willing = draw('silence') >= reticence[cat] && draw('words') < wordsShare
      if (!(called ? draw('called') < 0.9 : rested && willing)) return false
      if ((inRoomOfDay.get(today) ?? 0) >= linesADay) return false
      lastOfCat.set(cat, minute)
      lastInRoom.set(room, minute)
      inRoomOfDay.set(today, (inRoomOfDay.get(today) ?? 0) + 1)
      return true
    },
  }
}
