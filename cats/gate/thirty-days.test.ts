// Thirty days of rooms in which anything happens, against the limits of what cats say: looked at from outside, line by line.
import { expect, test } from 'vitest'
import { catNames, type CatName } from '../cast/cast.ts'
import { intentNames, type Intent } from '../speech/intents.ts'
import { drawFrom } from '../speech/number-of.ts'
import type { Draw } from '../speech/speech.types.ts'
import type { RoomMode } from './bounds.ts'
import { cooldownMs } from './cooldown.ts'
import { mayAnswerCat, reactionTo, reactionToName } from './reaction.ts'
import { gateAfter, quietGate, type RoomGate, type RoomNow } from './room-gate.ts'

const minute = 60_000
const dayMs = 24 * 60 * minute

interface Happened {
  readonly at: number
  readonly room: number
  readonly cat: CatName
  readonly intent: Intent
  readonly words: boolean
  readonly caller: number | null
  readonly turn: number
  readonly mode: RoomMode
  readonly perMinute: number
  readonly asleep: boolean
  /** What people said in the room since the last line of a cat. */
  readonly messages: number
}

interface Room {
  gate: RoomGate
  mode: RoomMode
  saidAt: number[]
  messages: number
}

/** Restless days in three rooms, by a seed: people talk in fits, call cats, and somebody turns the mode. */
function liveThrough(seed: string, days = 30): Happened[] {
  const happened: Happened[] = []
  const rooms: Room[] = Array.from({ length: 3 }, () => ({
    gate: quietGate,
    mode: 'normal',
    saidAt: [],
    messages: 0,
  }))
  const readyAt = new Map<CatName, number>()
  let step = 0
  for (let at = dayMs * 20_000; at < dayMs * (20_000 + days); step++) {
    const draw = drawFrom(`${seed}/${step}`)
    // A third of the time people talk fast, the rest by the minute or the hour.
    at += Math.ceil(draw('pause') ** 3 * (draw('fit') < 0.6 ? 10_000 : 40 * minute))
    const which = Math.floor(draw('room') * rooms.length)
    const room = rooms[which]
    if (!room) continue
    if (draw('turn the mode') < 0.002)
      room.mode = (['off', 'rare', 'normal'] as const)[Math.floor(draw('mode') * 3)] ?? 'normal'
    room.saidAt = [...room.saidAt.filter((said) => at - said < minute), at]
    room.messages++
    const cat = catNames[Math.floor(draw('cat') * catNames.length)] ?? 'beans'
    const intent = intentNames[Math.floor(draw('intent') * intentNames.length)] ?? 'observe'
    const caller = draw('calls') < 0.2 ? 1 + Math.floor(draw('who') ** 3 * 3) : null
    reactOnce({ at, which, room, cat, intent, caller, turn: 1, draw })
  }
  return happened

  function reactOnce(moment: Moment): void {
    const { at, which, room, cat, intent, caller, turn, draw } = moment
    const perMinute = room.saidAt.length
    const { mode, gate, messages } = room
    const now: RoomNow = {
      at,
      mode,
      gate,
      messages,
      perMinute,
      hour: (at % dayMs) / (60 * minute),
      day: Math.floor(at / dayMs),
    }
    const willing = { name: cat, asleep: draw(`asleep ${cat}`) < 0.4, readyAt: readyAt.get(cat) ?? 0 }
    const answered = happened.filter((one) => one.words && one.caller === caller && at - one.at < 10 * minute).length
    const reaction =
      turn > 1
        ? mayAnswerCat(now, willing, intent, turn) && 'words'
        : caller === null
          ? reactionTo(now, willing, intent, draw)
          : reactionToName(now, willing, answered, draw)
    if (!reaction) return
    const words = reaction === 'words'
    happened.push({
      at,
      room: which,
      cat,
      intent,
      words,
      caller,
      turn,
      mode,
      perMinute,
      asleep: willing.asleep,
      messages,
    })
    room.gate = gateAfter(now, { words, called: caller !== null, turn })
    readyAt.set(cat, at + cooldownMs(cat))
    if (!words) return
    room.messages = 0
    if (caller !== null || draw('answered') > 0.7) return
    const other = catNames[Math.floor(draw('other') * catNames.length)] ?? 'root'
    if (other !== cat)
      reactOnce({ ...moment, at: at + 3_000, cat: other, turn: turn + 1, draw: drawFrom(`${seed}/${step}/${turn}`) })
  }
}

interface Moment {
  readonly at: number
  readonly which: number
  readonly room: Room
  readonly cat: CatName
  readonly intent: Intent
  readonly caller: number | null
  readonly turn: number
  readonly draw: Draw
}

const runs = ['a', 'b', 'c', 'd'].map((seed) => liveThrough(seed))
const of = (room: number, run: readonly Happened[]) => run.filter((one) => one.room === room)
const perRoom = runs.flatMap((run) => [0, 1, 2].map((room) => of(room, run)))
const lines = perRoom.map((run) => run.filter(({ words }) => words))
const hourOf = (at: number) => (at % dayMs) / (60 * minute)

test('CAT-3.15 a room’s bucket is never overdrawn: in any stretch at most two reactions and one more for each ninety seconds', () => {
  for (const run of perRoom) {
    const unasked = run.filter(({ caller }) => caller === null)
    for (let from = 0; from < unasked.length; from++)
      for (let to = from; to < Math.min(unasked.length, from + 12); to++) {
        const stretch = (unasked[to]?.at ?? 0) - (unasked[from]?.at ?? 0)
        expect(to - from + 1).toBeLessThanOrEqual(2 + stretch / 90_000)
      }
  }
  expect(Math.max(...perRoom.map((run) => run.length))).toBeGreaterThan(500)
})
test('CAT-3.15 between two lines that nobody asked for people said six things, or eight minutes passed', () => {
  for (const run of lines)
    for (const [index, line] of run.entries()) {
      const before = run[index - 1]
      if (!before || line.caller !== null || line.turn > 1) continue
      expect(line.messages >= 6 || line.at - before.at >= 8 * minute).toBe(true)
    }
})
test('CAT-3.15 no room hears more than forty lines a day, calls included, and a rare one ten', () => {
  let most = 0
  for (const run of lines) {
    const days = Map.groupBy(run, ({ at }) => Math.floor(at / dayMs))
    for (const day of days.values()) {
      most = Math.max(most, day.length)
      expect(day.length).toBeLessThanOrEqual(40)
      const rare = day.filter(({ mode }) => mode === 'rare')
      expect(rare.length).toBeLessThanOrEqual(10)
    }
  }
  expect(most).toBeGreaterThan(10)
})
test('CAT-3.16 a cat rests for four minutes at least between what nobody asked it for, wherever it is', () => {
  for (const run of runs)
    for (const cat of catNames) {
      const own = run.filter((one) => one.cat === cat)
      for (const [index, one] of own.entries()) {
        const before = own[index - 1]
        if (before && one.caller === null) expect(one.at - before.at).toBeGreaterThanOrEqual(4 * minute)
      }
    }
})
test('CAT-3.17 seven of ten reactions that nobody asked for have no words', () => {
  const unasked = runs.flat().filter(({ caller, turn }) => caller === null && turn === 1)
  const share = unasked.filter(({ words }) => !words).length / unasked.length
  expect(share).toBeGreaterThanOrEqual(0.7)
})
test('CAT-3.18 nothing is said at night, by who sleeps, where cats are to be quiet, and in a hot room but alarm and comfort', () => {
  for (const one of runs.flat()) {
    expect(one.asleep && (one.words || one.caller === null)).toBe(false)
    expect(one.mode).not.toBe('off')
    if (one.words) expect(hourOf(one.at) >= 6 && hourOf(one.at) < 23).toBe(true)
    if (one.perMinute >= 12 && one.caller === null) expect(['alarm', 'comfort']).toContain(one.intent)
  }
  const night = runs.flat().filter(({ at }) => hourOf(at) < 6 || hourOf(at) >= 23)
  expect(night.length).toBeGreaterThan(100)
})
test('CAT-3.19 nobody is answered more than three times in ten minutes, however often they call', () => {
  let most = 0
  for (const run of runs)
    for (const caller of [1, 2, 3]) {
      const answers = run.filter((one) => one.words && one.caller === caller)
      for (const { at } of answers) {
        const near = answers.filter((one) => one.at >= at && one.at - at < 10 * minute).length
        most = Math.max(most, near)
      }
    }
  expect(most).toBe(3)
})
test('CAT-3.20 cats say three lines to each other at most, and then none for half an hour', () => {
  for (const run of lines) {
    let last = 0
    for (const { at, turn } of run) {
      expect(turn).toBeLessThanOrEqual(3)
      if (turn === 2) expect(at - last).toBeGreaterThanOrEqual(30 * minute)
      if (turn > 1) last = at
    }
  }
  expect(runs.flat().filter(({ turn }) => turn === 2).length).toBeGreaterThan(20)
})
