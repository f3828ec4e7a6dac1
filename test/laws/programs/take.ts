// How each step of a program is done, and what the house must answer to it.
import { peelFromMessage, stickOnMessage } from '#contract/message-stickers'
import { hideMessage, type Message, pinMessage, removeMessage } from '#contract/messages'
import { banPerson, unbanPerson } from '#contract/moderation'
import { addMember, removeMember } from '#contract/rooms'
import { Refused } from '#dev-env/reference-shape'
import type { Mate } from './crew.ts'
import { insist, ordered } from './insist.ts'
import type { Act, Step } from './program.ts'
import { belongs, remember, type Scene, truthOf } from './scene.ts'
import { tie } from './ties.ts'

type Doing = (scene: Scene, mate: Mate, step: Step) => Promise<void>

let twins = 0

/** Text of invisible signs alone, what was deleted or hidden meanwhile. */
const foreseen = new Set(['EMPTY', 'VALIDATION', 'NOT_FOUND', 'FORBIDDEN'])

/** Remembers what was acknowledged; a refusal must be one of those that a program may cause. */
async function acked(scene: Scene, mate: Mate, doing: Promise<Message>): Promise<void> {
  try {
    remember(scene, await doing)
    if (!belongs(scene, mate)) throw new Error(`${mate.name} spoke in a room that is closed to them.`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const expected = belongs(scene, mate) ? foreseen.has(error.code) : /^(ROOM_)?NOT_FOUND$/.test(error.code)
    if (!expected && error.code !== 'EMPTY' && error.code !== 'VALIDATION') throw error
  }
}

const some = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]
const ownOf = (scene: Scene, mate: Mate, n: number): Message | undefined =>
  some(mate.listens ? (mate.client?.messages(scene.room) ?? []).filter(({ user }) => user === mate.name) : [], n)

/** The right to hear is gone with the answer: nothing that was committed later may come. */
async function deafened(scene: Scene, mate: Mate): Promise<void> {
  mate.listens = false
  mate.deafAfter = (await truthOf(scene)).rev
}

/** Brings a mate back into the room, signed in if it was sent away. */
export async function comeIn(scene: Scene, mate: Mate): Promise<void> {
  if (mate.banned || mate.listens || !belongs(scene, mate)) return
  mate.deafAfter = Number.POSITIVE_INFINITY
  const client = mate.client ?? (await scene.crew.enter(mate))
  await client.join(scene.room)
  mate.listens = true
}

type Browser = Scene['crew']['keeper']['browser']
/** How those who keep order change a message. */
type Way = (browser: Browser, id: number) => ReturnType<ReturnType<typeof hiding>>

const hiding = (hidden: boolean) => (browser: Browser, id: number) =>
  browser.ask(hideMessage, { params: { id }, body: { hidden } })
const pinning = (pinned: boolean) => (browser: Browser, id: number) =>
  browser.ask(pinMessage, { params: { id }, body: { pinned } })
const sticking = (browser: Browser, id: number) =>
  browser.ask(stickOnMessage, {
    params: { id, sticker: `of-keeper-${id % 3}` },
    body: { thing: { kind: 'emoji', emoji: '🪴' }, x: id % 1_000, turn: (id % 60) - 30 },
  })
const peeling = (browser: Browser, id: number) =>
  browser.ask(peelFromMessage, { params: { id, sticker: `of-keeper-${id % 3}` } })
const erasing = (browser: Browser, id: number) => browser.ask(removeMessage, { params: { id } })

const moderate =
  (how: Way): Doing =>
  async (scene, _mate, { n }) => {
    const { keeper } = scene.crew
    const id = some(keeper.messages(scene.room), n)?.id
    if (id === undefined) return
    const { body } = await insist(() => how(keeper.browser, id))
    if (body.ok) remember(scene, body.data.message)
    // [DM-1.6] Nobody keeps order between two, and nobody pins or sticks where the other is gone.
    else if (body.code !== 'NOT_FOUND' && !(scene.program.kind === 'direct' && body.code === 'FORBIDDEN'))
      throw new Error(`moderating was refused: ${body.code}`)
  }

/** Takes a membership away while its holder speaks. */
const parting =
  (self: boolean): Doing =>
  async (scene, mate, { text }) => {
    const { program, room } = scene
    if (program.kind !== 'private' || !mate.member || !mate.client || mate.banned) return
    const talking = mate.client.say(room, text).then(
      (message) => remember(scene, message),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error
      },
    )
    const params = { room, username: mate.name }
    await ordered(self ? mate.client : scene.crew.keeper, removeMember, { params })
    mate.member = false
    await deafened(scene, mate)
    await talking
  }

const doings: Readonly<Record<Exclude<Act, 'crash' | 'backup' | 'restore'>, Doing>> = {
  say: (scene, mate, { text }) => acked(scene, mate, mate.client?.say(scene.room, text) ?? never()),
  async answer(scene, mate, { n, text }) {
    const to = some(mate.listens ? (mate.client?.messages(scene.room) ?? []) : [], n)
    if (to) await acked(scene, mate, mate.client?.say(scene.room, text, to.id) ?? never())
  },
  async twice(scene, { client }, { text, n }) {
    const same = { room: scene.room, content: `${n} ${text}`, client_id: `twin-${++twins}-${Date.now().toString(36)}` }
    const send = (): Promise<{ ok: boolean; data?: { message: Message } } | null> =>
      client?.socket.connected
        ? client.socket
            .timeout(10_000)
            .emitWithAck('send_message', same)
            .catch(() => null)
        : Promise.resolve(null)
    const answers = await Promise.all([send(), send()])
    const ids = new Set<number>()
    for (const answer of answers) {
      if (!answer?.ok || !answer.data) continue
      remember(scene, answer.data.message)
      ids.add(answer.data.message.id)
    }
    if (ids.size > 1) throw new Error(`one client id made ${ids.size} messages`)
  },
  async edit(scene, mate, { n, text }) {
    const message = ownOf(scene, mate, n)
    if (message) await acked(scene, mate, mate.client?.edit(message.id, text) ?? never())
  },
  async delete(scene, mate, { n }) {
    const message = ownOf(scene, mate, n)
    if (message) await acked(scene, mate, mate.client?.remove(message.id) ?? never())
  },
  async cut(_scene, { client }) {
    client?.cut()
  },
  async history(scene, mate) {
    if (mate.listens) await mate.client?.history(scene.room)
  },
  async verify(scene, mate) {
    if (mate.listens && (await mate.client?.verify(scene.room)) === 'unequal')
      throw new Error(`${mate.name} held something else than the house.`)
  },
  async leave(scene, mate) {
    if (!mate.listens) return
    mate.listens = false
    await mate.client?.leave(scene.room)
    await deafened(scene, mate)
  },
  join: comeIn,
  hide: moderate(hiding(true)),
  show: moderate(hiding(false)),
  pin: moderate(pinning(true)),
  unpin: moderate(pinning(false)),
  stick: moderate(sticking),
  peel: moderate(peeling),
  erase: moderate(erasing),
  remove: parting(false),
  quit: parting(true),
  async take(scene, mate) {
    if (scene.program.kind !== 'private' || mate.banned) return
    await ordered(scene.crew.keeper, addMember, { params: { room: scene.room, username: mate.name }, body: {} })
    mate.member = true
    await comeIn(scene, mate)
  },
  async ban(scene, mate, { text }) {
    if (mate.banned || !mate.client) return
    const client = mate.client
    // Whoever is banned while speaking is either heard or not.
    const talking = client.say(scene.room, text).then(
      (message) => remember(scene, message),
      () => undefined,
    )
    await ordered(scene.crew.keeper, banPerson, { params: { id: mate.id }, body: { reason: 'a program' } })
    mate.banned = true
    await deafened(scene, mate)
    mate.ghost = client
    mate.client = null
    await talking
  },
  block: tie('block'),
  unblock: tie('unblock'),
  mute: tie('mute'),
  unmute: tie('unmute'),
  async pardon(scene, mate) {
    if (!mate.banned) return
    await ordered(scene.crew.keeper, unbanPerson, { params: { id: mate.id } })
    mate.banned = false
    await comeIn(scene, mate)
  },
}

function never(): never {
  throw new Error('There is no client.')
}

/** What is done to somebody or to what they said, whether they are there or not. */
const byKeepers: ReadonlySet<Act> = new Set([
  'pardon',
  'take',
  'hide',
  'show',
  'pin',
  'unpin',
  'stick',
  'peel',
  'erase',
])

/** Does one step as one of the mates. */
export async function take(scene: Scene, step: Step): Promise<void> {
  const { does, who } = step
  const mate = scene.crew.mates[who]
  if (!mate || does === 'crash' || does === 'backup' || does === 'restore') return
  if (!mate.client && !byKeepers.has(does)) return
  await doings[does](scene, mate, step)
}
