// Plays one program with a crew, from an empty room until everyone is back and all is equal.
import type { RoomState } from '#log/room-state'
import { addMember } from '#contract/rooms'
import { expectRest } from './at-rest.ts'
import { busily, type Crew } from './crew.ts'
import type { Ground } from './ground.ts'
import type { Program, Step } from './program.ts'
import { belongs, cut, type Scene, setScene, truthOf } from './scene.ts'
import { comeIn, take } from './take.ts'

/** Plays it. `enters` is told the room's id before anybody hears it. Throws what is not as it must be. */
export async function play(ground: Ground, crew: Crew, program: Program, enters: (id: number) => void): Promise<void> {
  const scene = await setScene(ground, crew, program, enters)
  for (const [n, mate] of crew.mates.entries()) {
    crew.spoil(mate, program.chance * 4 + n)
    mate.member = program.kind !== 'direct' || n === 0
    if (program.kind === 'private')
      await crew.keeper.browser.request(addMember, { params: { room: scene.room, username: mate.name }, body: {} })
  }
  await Promise.all(crew.mates.map((mate) => comeIn(scene, mate)))
  for (const round of program.rounds) {
    await playRound(scene, round)
    cut(scene)
  }
  await expectRest(scene)
  crew.busy.clear()
  for (const mate of crew.mates) {
    await mate.client?.leave(scene.room)
    mate.listens = false
  }
  await crew.keeper.leave(scene.room)
}

const alone = ({ does }: Step): boolean => does === 'backup' || does === 'restore'

async function playRound(scene: Scene, round: readonly Step[]): Promise<void> {
  if (round.some(alone)) {
    for (const step of round) await playStep(scene, step)
    return
  }
  // What one person does, they do one after the other; so does the house.
  const turns = Map.groupBy(round, ({ does, who }) => (does === 'crash' ? 'the house' : who))
  await Promise.all(
    [...turns.values()].map(async (steps) => {
      for (const step of steps) await busily(scene.crew, `${step.does} of ${step.who}`, () => playStep(scene, step))
    }),
  )
}

async function playStep(scene: Scene, step: Step): Promise<void> {
  const { ground, crew } = scene
  if (step.does === 'crash') {
    scene.undisturbed = false
    await ground.crash()
  } else if (step.does === 'backup' || (step.does === 'restore' && !scene.saved)) {
    await ground.backup()
    scene.saved = { acked: [...scene.acked.values()], members: crew.mates.map(({ member }) => member) }
  } else if (step.does === 'restore') await restore(scene)
  else await take(scene, step)
}

/** Everyone signs in again, and goes on from what they held under the old epoch. */
async function restore(scene: Scene): Promise<void> {
  const { ground, crew, room, id, saved, acked } = scene
  const held = new Map<object, RoomState>([[crew, crew.keeper.state(room)]])
  for (const mate of crew.mates) if (mate.client && mate.listens) held.set(mate, mate.client.state(room))
  scene.undisturbed = false
  await ground.restore()
  acked.clear()
  for (const message of saved?.acked ?? []) acked.set(message.id, message)
  await crew.keeperEnters()
  const earlier = (whose: object) => {
    const state = held.get(whose)
    return state ? { id, state } : undefined
  }
  await crew.keeper.join(room, earlier(crew))
  const { rev } = await truthOf(scene)
  await Promise.all(
    crew.mates.map(async (mate, n) => {
      await mate.client?.[Symbol.asyncDispose]()
      mate.member = saved?.members[n] ?? true
      const client = await crew.enter(mate)
      mate.listens = belongs(scene, mate)
      mate.deafAfter = mate.listens ? Number.POSITIVE_INFINITY : rev
      if (mate.listens) await client.join(room, earlier(mate))
    }),
  )
}
