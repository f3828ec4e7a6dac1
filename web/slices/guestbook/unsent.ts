// What was written into guestbooks and is not there yet: it outlives the form, which goes when a wall is looked at in another way.
import { type Signal, signal } from '@preact/signals'
import { whenPersonLeaves } from '../../bedrock/session.ts'

interface Unsent {
  readonly text: string
  /** Kept until it was taken, so that sending it again is no second entry. */
  readonly clientId: string
}

const books = new Map<string, Signal<Unsent>>()
const empty = (): Unsent => ({ text: '', clientId: crypto.randomUUID() })

/** What is written for this person's guestbook, until it is taken or this page is left. */
export function unsentFor(username: string): Signal<Unsent> {
  const key = username.toLowerCase()
  const book = books.get(key) ?? signal(empty())
  books.set(key, book)
  return book
}

/** The house has it. What was written on meanwhile stays, as the beginning of another. */
export function taken(book: Signal<Unsent>, sent: Unsent): void {
  const { text } = book.peek()
  book.value = text === sent.text ? empty() : { ...empty(), text }
}

whenPersonLeaves(() => books.clear())
