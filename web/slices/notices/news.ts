// What one is told of: whether there is anything new, and the list while somebody looks at it. The house says both; here is only what it said last.
import { effect, signal } from '@preact/signals'
import type { Notice, NoticeKind, NoticeState } from '#contract/notices'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person, whenPersonLeaves } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'

/** Whether there is anything new. */
export const unread = signal(false)
/** The newest first; `null` until they have come. */
export const news = signal<readonly Notice[] | null>(null)
/** Of which kind alone; all if `null`. */
export const kindShown = signal<NoticeKind | null>(null)
/** Whether there are earlier ones than those in the list. */
export const moreNews = signal(false)
/** Why they could not be fetched, if so. */
export const newsFault = signal<string | null>(null)

let watchers = 0
/** Answers of questions that were asked before the last are too late. */
let asked = 0

/** Asks anew for as many as are shown, and at least the newest. */
export async function lookAgain(): Promise<void> {
  const turn = (asked += 1)
  const kind = kindShown.peek()
  const wanted = news.peek()?.length ?? 0
  const found: Notice[] = []
  let before: number | undefined
  let more = true
  try {
    do {
      const page = await api('GET /api/notices', {
        query: { ...(kind === null ? {} : { kind }), ...(before === undefined ? {} : { before }) },
      })
      if (turn !== asked) return
      found.push(...page.items)
      before = found.at(-1)?.id
      more = !page.complete
      unread.value = page.unread
    } while (more && found.length < wanted)
    news.value = found
    moreNews.value = more
    newsFault.value = null
  } catch (error) {
    if (turn === asked) newsFault.value = asFailure(error).message
  }
}

/** Fetches what came before the last one of the list. */
export async function loadMore(): Promise<void> {
  const held = news.peek() ?? []
  const last = held.at(-1)
  const kind = kindShown.peek()
  const turn = asked
  if (!last) return
  try {
    const query = { ...(kind === null ? {} : { kind }), before: last.id }
    const page = await api('GET /api/notices', { query })
    if (turn !== asked) return
    news.value = [...held, ...page.items]
    moreNews.value = !page.complete
  } catch (error) {
    newsFault.value = asFailure(error).message
  }
}

/** Looks at one kind alone, or at all. */
export function showKind(kind: NoticeKind | null): void {
  kindShown.value = kind
  news.value = null
  void lookAgain()
}

/** Keeps the list in step while somebody looks at it, until the answer is called. */
export function watchNews(): () => void {
  watchers += 1
  void lookAgain()
  return () => {
    watchers -= 1
    kindShown.value = null
    news.value = null
  }
}

/** The house says what became of it; the list follows what it says. Throws `ApiFailure`. */
export async function setState(state: NoticeState, ids: readonly number[]): Promise<void> {
  unread.value = (await api('PATCH /api/notices', { body: { state, ids: [...ids] } })).unread
  if (watchers > 0) await lookAgain()
}

/** Says that all up to the newest in the list were seen, of the kind that is shown; answers which were new. Throws `ApiFailure`. */
export async function readAll(): Promise<readonly number[]> {
  const newest = news.peek()?.[0]?.id
  const kind = kindShown.peek()
  const changed: number[] = []
  if (newest === undefined) return changed
  for (let complete = false; !complete; ) {
    const body = { state: 'read' as const, up_to: newest, ...(kind === null ? {} : { kind }) }
    const answer = await api('PATCH /api/notices', { body })
    changed.push(...answer.ids)
    unread.value = answer.unread
    complete = answer.complete
  }
  await lookAgain()
  return changed
}

/** Begins to keep it. Call once. */
export function startNews(): void {
  effect(() => {
    if (person.value !== null && connection.value > 0) void lookAgain()
  })
  whenPersonLeaves(() => {
    asked += 1
    unread.value = false
    news.value = null
  })
  onPush('notices_changed', (told) => {
    unread.value = told.unread
    if (watchers > 0) void lookAgain()
    else news.value = null
  })
}

/** Puts in what was just told; it comes first. */
export function takeNotice(notice: Notice): void {
  const held = news.peek()
  const kind = kindShown.peek()
  if (held && (kind === null || kind === notice.kind)) {
    asked += 1
    news.value = [notice, ...held.filter(({ id }) => id !== notice.id)]
  }
}
