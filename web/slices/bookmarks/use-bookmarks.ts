// What one keeps as the house shows it, page by page.
import { useEffect, useState } from 'preact/hooks'
import type { Bookmark } from '#contract/bookmarks'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { isKept } from './kept.ts'

interface Kept {
  /** The one kept last first; null before the first answer. */
  readonly bookmarks: readonly Bookmark[] | null
  readonly further: boolean
  readonly fault: string | null
  readonly more: () => void
}

/** Looks when the page is opened. A line that one lets go of meanwhile stays until then, so that it can be kept again. */
export function useBookmarks(): Kept {
  const [bookmarks, setBookmarks] = useState<readonly Bookmark[] | null>(null)
  const [next, setNext] = useState<number | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const look = (before: number | null): void => {
    api('GET /api/me/bookmarks', { query: before === null ? {} : { before } }).then(
      (page) => {
        setBookmarks((now) => [...(before === null ? [] : (now ?? [])), ...page.items])
        setNext(page.next ? Number(page.next['before']) : null)
        setFault(null)
      },
      (error: unknown) => setFault(asFailure(error).message),
    )
  }
  useEffect(() => {
    isKept(0)
    look(null)
  }, [])
  return { bookmarks, further: next !== null, fault, more: () => look(next) }
}
