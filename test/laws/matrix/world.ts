// The house that the matrix is held against, the actors of each kind, and the things that they reach for.
import { blockPerson, followPerson } from '#contract/friends'
import { postMessage } from '#contract/messages'
import { banPerson, freezePerson, mutePerson } from '#contract/moderation'
import { sessionEndedPush } from '#contract/presence'
import { addMember, openRoom } from '#contract/rooms'
import type { Message } from '#contract/messages'
import { passphrase, type TestNeoSpace } from '#dev-env/neospace'
import type { Code } from '#contract/refusals'
import { connect, type Person } from '#dev-env/person'
import { type Visitor, visitor } from '#dev-env/visitor'
import { scopes } from '#contract/scopes'
import { eraseNow, makeBot } from '#slices/accounts/index'
import type { Role } from '#contract/accounts'
import type { Kind } from './kinds.ts'

/** Somebody of a kind: a browser, and a socket unless nobody is signed in. */
export interface Subject {
  readonly kind: Kind
  readonly visitor: Visitor
  readonly person: Person | null
}

export interface World {
  readonly house: TestNeoSpace
  /** The person whom things belong to. */
  readonly member: Person
  /** Somebody of this kind, always the same. */
  readonly as: (kind: Kind) => Subject
  /** Somebody of this kind who was not there before, for acts that change the actor. */
  readonly fresh: (kind: Kind) => Promise<Subject>
  /** A text room that the member opened. */
  readonly room: string
  /** A private room of the member. */
  readonly den: string
  /** A message of the member, said just now. */
  readonly message: (room?: string) => Promise<Message>
  /** What a connection without a session is told. */
  readonly refusedHandshake: (as: Subject) => Promise<Code | 'ok'>
  /** A name or client id that nobody used before. */
  readonly unused: () => string
}

const minutes = 30 * 24 * 60
const sanctions: Readonly<Partial<Record<Kind, (ctx: Visitor, id: number) => Promise<unknown>>>> = {
  muted: (staff, id) => staff.request(mutePerson, { params: { id }, body: { minutes, reason: 'loud' } }),
  frozen: (staff, id) => staff.request(freezePerson, { params: { id }, body: { reason: 'odd' } }),
  banned: (staff, id) => staff.request(banPerson, { params: { id }, body: { reason: 'rude' } }),
}

const follow = (who: Person, whom: Person) => who.visitor.request(followPerson, { params: { id: whom.id } })
/** What is between somebody of the kind and the member. */
const ties: Readonly<Partial<Record<Kind, (person: Person, member: Person) => Promise<unknown>>>> = {
  follower: follow,
  mutual: async (person, member) => {
    await follow(person, member)
    await follow(member, person)
  },
  blocked: (person, member) => member.visitor.request(blockPerson, { params: { id: person.id } }),
}

const roleOf: Readonly<Partial<Record<Kind, Role>>> = { moderator: 'moderator', admin: 'admin', owner: 'owner' }

/** Furnishes the world. Disposing the house ends it. */
export async function createWorld(house: TestNeoSpace, kinds: readonly Kind[]): Promise<World> {
  let count = 0
  const unused = (): string => `x${(++count).toString(36)}-${Date.now().toString(36)}`
  const [room, den] = ['matrix-room', 'matrix-den']
  const bot = async (username: string): Promise<Person> => {
    const { ctx } = house.house
    const program = visitor(house.url, await makeBot(ctx, { username, scopes: [...scopes] }))
    const account = ctx.db.reader.selectFrom('users').select('id').where('username', '=', username)
    return await connect(program, { id: (await account.executeTakeFirstOrThrow()).id, username })
  }
  const make = async (kind: Kind, name: string): Promise<Subject> => {
    if (kind === 'anonymous') return { kind, visitor: house.visitor(), person: null }
    const person = kind === 'bot' ? await bot(name) : await house.person(name, roleOf[kind])
    await ties[kind]?.(person, member)
    if (kind === 'roomModerator')
      await member.visitor.request(addMember, { params: { room, username: name }, body: { moderator: true } })
    await sanctions[kind]?.(warden.visitor, person.id)
    if (kind === 'erased') {
      await eraseNow(house.house.ctx, name)
      await person.hears(sessionEndedPush)
    }
    return { kind, visitor: person.visitor, person }
  }
  const member = await house.person('member-one')
  const warden = await house.person('warden', 'owner')
  for (const [name, kind] of [[room, 'text'] as const, [den, 'private'] as const])
    await member.visitor.request(openRoom, { body: { name, kind } })
  const subjects = new Map<Kind, Subject>([['member', { kind: 'member', visitor: member.visitor, person: member }]])
  for (const kind of kinds) if (!subjects.has(kind)) subjects.set(kind, await make(kind, `the-${kind}`.slice(0, 20)))
  return {
    house,
    member,
    room,
    den,
    unused,
    as: (kind) => subjects.get(kind) ?? fail(kind),
    fresh: (kind) => make(kind, unused().slice(0, 20)),
    refusedHandshake: async ({ visitor }) => {
      try {
        await using person = await connect(visitor, { id: 0, username: 'nobody' })
        return person.socket.connected ? 'ok' : 'INTERNAL'
      } catch (error) {
        // `connect` puts the failure that the house answered on what it throws.
        return (error as { failure: { code: Code } }).failure.code
      }
    },
    async message(where = room) {
      const body = { content: 'mine', client_id: unused() }
      return (await member.visitor.request(postMessage, { params: { room: where }, body })).message
    },
  }
}

const fail = (kind: Kind): never => {
  throw new Error(`There is nobody of the kind ${kind}.`)
}

/** The passphrase of everyone in the world. */
export { passphrase }
