// Opens a sketch to be written: what the house has of it, with what this browser holds from before, so that nothing is lost to a tab that died.
import type { Sketch } from '#contract/sketches'
import type { SketchKind } from '#sketch/kinds'
import { api } from '../../../../bedrock/api.ts'
import { person } from '../../../../bedrock/session.ts'
import { codeKindOf } from './code-kind-of.ts'
import { heldBefore, holdDraft } from './held-drafts.ts'
import { createKeeping, type DraftLine, type Keeping } from './keeping.ts'
import { meaningOf } from './meaning-of.ts'
import { draftOf, type Words } from './own-draft.ts'

/** This page among those that are open; two copies of one tab are two. */
const thisPage = Math.random().toString(36).slice(2, 10)

/** A revision that a new one is made from. */
export interface From extends Pick<Sketch, 'title' | 'maker'> {
  readonly name: string
  readonly revision: number
}

function lineFor(kind: SketchKind, whose: number, from: From | null = null): DraftLine {
  const begin = from ? { kind, from: { name: from.name, revision: from.revision } } : { kind }
  return {
    create:
      whose === 0
        ? null
        : async (words) => draftOf((await api('POST /api/me/sketches', { body: { ...begin, ...words } })).own),
    save: async (name, words, rev) =>
      draftOf((await api('PUT /api/me/sketches/:name/draft', { params: { name }, body: { ...words, rev } })).own),
    fetch: async (name) => draftOf((await api('GET /api/me/sketches/:name', { params: { name } })).own),
    hold: (name, held) =>
      holdDraft(localStorage, whose, name ?? 'new', thisPage, held && { kind, at: Date.now(), ...held }),
    meaning: meaningOf,
    later(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  }
}

export interface Opened {
  readonly kind: SketchKind
  readonly keeping: Keeping
  /** What a new one is made from. */
  readonly from: From | null
  /** It begins with words that this browser held, and not with those of the house. */
  readonly foundAgain: boolean
}

/** Opens one's own sketch. Throws `ApiFailure`. */
export async function openOwn(name: string): Promise<Opened> {
  const kept = draftOf((await api('GET /api/me/sketches/:name', { params: { name } })).own)
  const whose = person.peek()?.id ?? 0
  const kind = codeKindOf(kept.sketch.kind)
  const before = heldBefore(localStorage, whose, name, thisPage)
  const others = before.filter(({ held }) => held.code !== kept.code || held.title !== kept.title)
  for (const { page, held } of before)
    if (held.code === kept.code && held.title === kept.title) holdDraft(localStorage, whose, name, page, null)
  const [newest] = others
  const line = lineFor(kind, whose)
  // It was written on what the house still has: it is the same text, further on.
  if (newest && newest.held.rev === kept.rev) {
    const { code, title, rev } = newest.held
    line.hold(name, { code, title, rev })
    holdDraft(localStorage, whose, name, newest.page, null)
    return { kind, keeping: createKeeping(line, kept, { code, title }), from: null, foundAgain: true }
  }
  const keeping = createKeeping(line, kept, { code: kept.code, title: kept.title })
  if (newest) {
    keeping.found({ ...kept, code: newest.held.code, title: newest.held.title })
    holdDraft(localStorage, whose, name, newest.page, null)
  }
  return { kind, keeping, from: null, foundAgain: false }
}

/** Opens one that the house does not know. What was begun like it and never kept comes back. */
export function openNew(kind: SketchKind, first: Words, from: From | null): Opened {
  const whose = person.peek()?.id ?? 0
  const [before] = from ? [] : heldBefore(localStorage, whose, 'new', thisPage).filter(({ held }) => held.kind === kind)
  const line = lineFor(kind, whose, from)
  const keeping = createKeeping(line, null, first)
  if (!before) return { kind, keeping, from, foundAgain: false }
  keeping.change({ code: before.held.code, title: before.held.title })
  holdDraft(localStorage, whose, 'new', before.page, null)
  return { kind, keeping, from, foundAgain: true }
}

/** The one that is open, so that signing out can send it first. */
let open: Keeping | null = null

/** Says which one is open now. */
export const keepOpen = (keeping: Keeping | null): void => void (open = keeping)

/** Sends what is open and not with the house; for whoever signs out. */
export const sendOpen = async (): Promise<void> => await open?.send()
