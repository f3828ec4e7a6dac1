// For whose walls an anthem may begin by itself: what whoever is here said when they were asked, kept in this browser.

type Answer = 'yes' | 'no'

const key = 'neospace.anthems'
/** The latest; of who was said longest ago it is asked again. */
const most = 200

const kept = (): readonly (readonly [string, Answer])[] => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.flatMap(pairOf) : []
  } catch {
    return []
  }
}

function pairOf(one: unknown): readonly (readonly [string, Answer])[] {
  if (!Array.isArray(one)) return []
  const [username, answer]: readonly unknown[] = one
  return typeof username === 'string' && (answer === 'yes' || answer === 'no') ? [[username, answer]] : []
}

/** What was said of this wall; `null` until it was asked. */
export const answerFor = (username: string): Answer | null => new Map(kept()).get(username) ?? null

/** Keeps an answer. */
export function keepAnswer(username: string, answer: Answer): void {
  const others = kept().filter(([name]) => name !== username)
  try {
    localStorage.setItem(key, JSON.stringify([...others.slice(1 - most), [username, answer]]))
  } catch {
    // Where nothing may be kept, it is asked again.
  }
}
