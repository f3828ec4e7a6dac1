// One program's room while it runs: who is where, what was acknowledged, and states to go on from later.
import type { Message } from '#contract/messages'
import { openRoom } from '#contract/rooms'
import { wordsIn } from '#slices/chat/index'
import { digestOf } from '#log/digest'
import type { RoomState } from '#log/room-state'
import { viewMessage } from '#slices/chat/view'
import { openBetweenTwo } from './between-two.ts'
import type { Crew, Mate } from './crew.ts'
import type { Ground } from './ground.ts'
import type { Program } from './program.ts'

export interface Scene {
  readonly ground: Ground
  readonly crew: Crew
  readonly program: Program
  readonly room: string
  readonly id: number
  /** The room's rev when the keeper came in. */
  readonly begun: number
  /** What was acknowledged, per id the highest rev. */
  readonly acked: Map<number, Message>
  /** What clients held at some moment. */
  readonly cuts: Map<string, RoomState>
  /** Whom somebody blocked or muted, by what and whom. */
  readonly tied: Map<string, readonly [Mate, Mate]>
  /** Whether the house stood all the while, so that the keeper missed nothing. */
  undisturbed: boolean
  /** What will be so again when the backup is restored. */
  saved: { readonly acked: readonly Message[]; readonly members: readonly boolean[] } | null
}

let rooms = 0

/** Opens a room and brings everyone into it. */
export async function setScene(
  ground: Ground,
  crew: Crew,
  program: Program,
  enters: (id: number) => void,
): Promise<Scene> {
  const { room, first } = program.kind === 'direct' ? await openBetweenTwo(crew) : await openToAll(crew, program.kind)
  enters(room.id)
  crew.heard.splice(0)
  crew.faults.splice(0)
  const scene: Scene = {
    ground,
    crew,
    program,
    room: room.name,
    id: room.id,
    begun: first?.rev ?? 0,
    acked: new Map(first === null ? [] : [[first.id, first]]),
    cuts: new Map(),
    tied: new Map(),
    undisturbed: true,
    saved: null,
  }
  await crew.keeper.join(room.name)
  return scene
}

interface Opened {
  readonly room: { readonly id: number; readonly name: string }
  /** What was said in it by opening it. */
  readonly first: Message | null
}

async function openToAll(crew: Crew, kind: 'text' | 'private'): Promise<Opened> {
  const name = `law-${(++rooms).toString(36)}-${Date.now().toString(36)}`
  const { room } = await crew.keeper.browser.request(openRoom, { body: { name, kind } })
  return { room, first: null }
}

/** Remembers what the house acknowledged. */
export function remember({ acked }: Scene, message: Message): void {
  const known = acked.get(message.id)
  if (!known || known.rev < message.rev) acked.set(message.id, message)
}

/** Remembers what everyone holds now. */
export function cut({ cuts, crew, room }: Scene): void {
  for (const { client, listens } of crew.mates) {
    if (!client || !listens) continue
    const state = client.state(room)
    cuts.set(`${state.epoch} ${state.head} ${digestOf(state.objects.values())}`, state)
  }
}

/** Whether the mate may see the room. */
export const belongs = ({ program }: Scene, mate: Mate): boolean => program.kind === 'text' || mate.member

/** The room's rows as everyone must see them, and its clock. */
export async function truthOf({ ground, id }: Scene): Promise<{ messages: Message[]; rev: number }> {
  const { ctx } = ground.house().house
  const { db } = ctx
  const kept = await db.reader
    .selectFrom('conversations')
    .select('words_key')
    .where('room_id', '=', id)
    .executeTakeFirst()
  const words = wordsIn(ctx)({ id, words_key: kept?.words_key ?? null })
  const rows = await db.reader.selectFrom('entries').selectAll().where('stream_id', '=', id).orderBy('id').execute()
  const { rev } = await db.reader.selectFrom('streams').select('rev').where('id', '=', id).executeTakeFirstOrThrow()
  return { messages: rows.map((row) => viewMessage(row, words)), rev }
}
