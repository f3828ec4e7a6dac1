// A house on SQLite in which everything has happened that the contract knows, and two people who look at it: what is copied.
import { getSession, signIn } from '#contract/accounts'
import { openConversation } from '#contract/direct'
import { deleteMessage, editMessage, listEdits, listMessages, verifyRoomByHttp } from '#contract/messages'
import { searchDirect, searchMessages, searchPeople } from '#contract/search'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { apiStory } from '#dev-env/story/api-story'
import { visitor, type Visitor } from '#dev-env/visitor'
import { whisper } from '#dev-env/whispering'

const room = 'general'

/** What somebody is told who looks around, as far as it is the same wherever the house stands. */
export interface Told {
  readonly history: unknown
  readonly edits: unknown
  readonly digest: unknown
  readonly whispers: unknown
  readonly found: unknown
}

export interface Furnished {
  readonly dataDir: string
  readonly told: Told
  /** The cookies of a session that nobody ended. */
  readonly cookies: ReadonlyMap<string, string>
  /** The newest message of the room, whose rev is that of the room. */
  readonly newest: { readonly id: number; readonly rev: number }
  readonly conversation: number
  readonly edited: number
}

/** Tells the whole story in this folder, and lets two people talk after it. */
export async function furnished(dataDir: string): Promise<Furnished> {
  await apiStory({ dataDir })
  await using house = await testNeoSpace({ dataDir, dialect: 'sqlite' })
  const [kim, lou] = [await house.person('kim-who-moves'), await house.person('lou-who-moves')]
  for (const person of [kim, lou]) await person.join(room)
  const { message } = await kim.say(room, 'The first wording, with ü, 🐱, "quotes" and \\ strokes')
  const edited = message.id
  await kim.call(editMessage, { id: edited, content: 'A wording for the removal van' })
  const { message: gone } = await lou.say(room, 'soon gone')
  await lou.call(deleteMessage, { id: gone.id })
  for (let n = 0; n < 40; n++) await (n % 2 ? kim : lou).say(room, `line ${n} of the day`)
  const conversation = await whisper(kim, lou)
  await lou.visitor.request(openConversation, {
    params: { username: 'kim-who-moves' },
    body: { content: 'whispered in a box', client_id: 'whispered-in-a-box' },
  })
  // Its number was given, and must not be given again.
  const { message: newest } = await kim.say(room, 'the last word on SQLite')
  return {
    dataDir,
    told: await lookAround(house, { conversation, edited }),
    cookies: new Map(kim.visitor.cookies),
    newest,
    conversation,
    edited,
  }
}

/** Signs in as one of the two and looks. */
export async function lookAround(
  house: TestNeoSpace,
  { conversation, edited }: Pick<Furnished, 'conversation' | 'edited'>,
): Promise<Told> {
  const kim = visitor(house.url)
  await kim.request(signIn, { body: { username: 'kim-who-moves', password: passphrase } })
  const within = { params: { room } }
  const { epoch: _, ...history } = await kim.request(listMessages, { ...within, query: { limit: 100 } })
  const { epoch: __, ...digest } = await kim.request(verifyRoomByHttp, { ...within, query: { from_id: 1 } })
  const whispers = await kim.request(listMessages, { params: { room: String(conversation) }, query: {} })
  const words = { query: { q: 'removal van' } }
  return {
    history,
    digest,
    edits: await kim.request(listEdits, { params: { id: edited } }),
    whispers: whispers.messages,
    found: [
      await kim.request(searchMessages, words),
      await kim.request(searchDirect, { query: { q: 'box' } }),
      await kim.request(searchPeople, { query: { q: 'who' } }),
    ],
  }
}

/** Who it is whose cookies these are. */
export async function whoseSession(house: TestNeoSpace, cookies: ReadonlyMap<string, string>): Promise<string> {
  const back: Visitor = visitor(house.url)
  for (const [name, value] of cookies) back.cookies.set(name, value)
  return (await back.request(getSession, {})).user?.username ?? 'nobody'
}
