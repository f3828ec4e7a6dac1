// The words that one does not want to read: kept by the house, known to this page once something may hold one.
import { effect, signal } from '@preact/signals'
import type { Message } from '#contract/messages'
import { mutedWordIn } from '#views/muted-words'
import { api } from '../../bedrock/api.ts'
import { person } from '../../bedrock/session.ts'

/** Null until the house has said which. */
export const mutedWords = signal<readonly string[] | null>(null)
let begun = false

/** Asks for them whenever somebody signs in. Anyone may call it, and often. */
export function askMutedWords(): void {
  if (begun) return
  begun = true
  let known: number | null = null
  effect(() => {
    const id = person.value?.id ?? null
    if (id === known) return
    known = id
    mutedWords.value = null
    if (id === null) return
    api('GET /api/me/muted-words').then(
      ({ words }) => known === id && void (mutedWords.value = words),
      // Everything is read rather than nothing; the next page asks again.
      () => {},
    )
  })
}

/** Says anew which they are. Throws as `api` does. */
export async function keepMutedWords(words: readonly string[]): Promise<void> {
  mutedWords.value = (await api('PUT /api/me/muted-words', { body: { words: [...words] } })).words
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
