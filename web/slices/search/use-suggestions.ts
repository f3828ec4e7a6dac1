// Suggestions for the search that is being typed: what is at hand at once, people as the house answers.
import { useEffect, useState } from 'preact/hooks'
import { api } from '../../bedrock/api.ts'
import { openRooms } from '../rooms/room-list.ts'
import { nameBegun, suggest, type Suggestion } from './suggest.ts'

const askMs = 120

/** What fits the last word. */
export function useSuggestions(text: string): readonly Suggestion[] {
  const prefix = nameBegun(text)
  const [found, setFound] = useState<{ readonly prefix: string; readonly people: readonly string[] }>()
  useEffect(() => {
    if (prefix.length < 2) return undefined
    const timer = setTimeout(() => {
      api('GET /api/people', { query: { prefix } }).then(
        ({ items }) => setFound({ prefix, people: items.slice(0, 4).map(({ username }) => username) }),
        // Without an answer there is still what is at hand.
        () => undefined,
      )
    }, askMs)
    return () => clearTimeout(timer)
  }, [prefix])
  const people = prefix.length >= 2 && found && prefix.startsWith(found.prefix) ? found.people : []
  const today = new Date().toISOString().slice(0, 10)
  return suggest(text, { rooms: openRooms.value.map(({ name }) => name), people, today })
}
