// The words that one does not want to read: kept by the house, known to this page once something may hold one.
import { effect, signal } from '@preact/signals'
import type { Message } from '#contract/messages'
import { mutedWordIn } from '#views/muted-words'
import { api } from '../../bedrock/api.ts'
import { person } from '../../bedrock/session.ts'
import { connection } from '../../bedrock/socket.ts'

/** Null until the house has said which. */
export const mutedWords = signal<readonly string[] | null>(null)
let begun = false

/** Asks which they are now. Throws as `api` does. */
export async function fetchMutedWords(): Promise<readonly string[]> {
  const id = person.peek()?.id
  const { words } = await api('GET /api/me/muted-words')
  if (person.peek()?.id === id) mutedWords.value = words
  return words
}

/** Asks for them whenever somebody signs in and at each connection, as another device may have changed them. Anyone may call it, and often. */
export function askMutedWords(): void {
  if (begun) return
  begun = true
  let known: number | null = null
  effect(() => {
    const id = person.value?.id ?? null
    // Read, so that the effect runs at each new connection.
    void connection.value
    if (id !== known) mutedWords.value = null
    known = id
    // Everything is read rather than nothing; the next connection asks again.
    if (id !== null) void fetchMutedWords().catch(() => undefined)
  })
}

/** Adds one word or takes it out, beside whatever other devices did meanwhile. Throws as `api` does. */
export async function changeMutedWord(word: string, muted: boolean): Promise<void> {
  const others = (await fetchMutedWords()).filter((one) => one !== word)
  const words = muted ? [...others, word] : others
  mutedWords.value = (await api('PUT /api/me/muted-words', { body: { words } })).words
}

/** The muted word in what somebody else said; null where there is none. */
export function mutedWordOf({
  user_id,
  content,
  warning,
}: Pick<Message, 'user_id' | 'content' | 'warning'>): string | null {
  askMutedWords()
  const words = mutedWords.value ?? []
  if (words.length === 0 || content === null || user_id === person.value?.id) return null
  return mutedWordIn(warning === null ? content : `${warning}\n${content}`, words)
}
