// Blocking and muting in a program: whatever stands between two people, each goes on hearing in the room what the other says, and nobody's log changes.
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { blockPerson, muteForMe, unblockPerson, unmuteForMe } from '#contract/friends'
import { Refused } from '#dev-env/reference-shape'
import type { Mate } from './crew.ts'
import { ordered } from './insist.ts'
import type { Step, Tie } from './program.ts'
import { belongs, remember, type Scene, truthOf } from './scene.ts'

const routes = { block: blockPerson, unblock: unblockPerson, mute: muteForMe, unmute: unmuteForMe } as const
const patienceMs = 10_000

/** Puts something between the mate and another, or takes it away, and listens to that one. */
export const tie =
  (does: Tie) =>
  async (scene: Scene, mate: Mate, { n, text }: Step): Promise<void> => {
    const others = scene.crew.mates.filter((other) => other !== mate)
    const other = others[n % others.length]
    if (!other || !mate.client) return
    // Who is banned is not there; they may come back while this is asked.
    const { body } = await mate.client.browser.ask(routes[does], { params: { id: other.id } })
    if (!body.ok && body.code !== 'NOT_FOUND') throw new Error(`${does} was refused: ${body.code}`)
    if (body.ok && (does === 'block' || does === 'mute'))
      scene.tied.set(`${does} ${mate.id} ${other.id}`, [mate, other])
    await stillHeard(scene, mate, other, `${does}: ${text}`)
  }

/** [FRND-1.5] The frame itself must come: a client that had to ask for what it missed was not told. */
async function stillHeard(scene: Scene, listener: Mate, speaker: Mate, text: string): Promise<void> {
  if (!listener.client || !listener.listens || !belongs(scene, listener)) return
  await listener.client.settled()
  const came = new Set<number>()
  let wake = (): void => {}
  listener.frames = (id) => {
    came.add(id)
    wake()
  }
  try {
    const message = await said(scene, speaker, text)
    if (message === null || came.has(message)) return
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(
      () => reject(new Error(`${listener.name} was not told what ${speaker.name} said after "${text}".`)),
      patienceMs,
    )
    wake = () => {
      if (came.has(message)) resolve()
    }
    await promise.finally(() => clearTimeout(timer))
  } finally {
    listener.frames = () => {}
  }
}

/** The id of what was said; null where the speaker is not there, may not, or is banned meanwhile. */
async function said(scene: Scene, speaker: Mate, text: string): Promise<number | null> {
  const { client } = speaker
  if (!client || !belongs(scene, speaker)) return null
  try {
    const message = await client.say(scene.room, text)
    remember(scene, message)
    return message.id
  } catch (error) {
    // A client that was sent away says so in words of its own.
    if (error instanceof Refused || speaker.client !== client || speaker.banned || !client.socket.connected) return null
    throw error
  }
}

/** Takes back what stands between people; neither the room's rows nor its clock may move by it. */
export async function untie(scene: Scene): Promise<void> {
  if (scene.tied.size === 0) return
  const before = await truthOf(scene)
  const heard = scene.crew.heard.length
  for (const [what, [mate, other]] of scene.tied) {
    if (!mate.client) throw new Error(`${mate.name} is not back.`)
    const back = what.startsWith('block') ? unblockPerson : unmuteForMe
    await ordered(mate.client, back, { params: { id: other.id } })
  }
  const after = await truthOf(scene)
  if (!isDeepStrictEqual(after, before)) expect(after, 'the room after all ties were taken back').toEqual(before)
  expect(scene.crew.heard).toHaveLength(heard)
}
