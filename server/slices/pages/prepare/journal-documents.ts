// Pages and feeds of journals, outside of the contract's envelope.
import { refuse } from '#bedrock/refusal'
import type { BoundDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { journalFeed, seenEntry, seenJournal, seenReplies } from '#slices/journal/index'
import { viewJournalAtom, viewJournalJson } from '../parts/journal-feeds.ts'
import { withEntry, withJournal } from '../parts/journal-pages.ts'
import { bareShell } from '../parts/shell.ts'
import { orMissing } from './or-missing.ts'

const name = /^[A-Za-z0-9_-]{2,20}$/
const number = /^[1-9]\d{0,15}$/
const idOf = (text: string): number =>
  number.test(text) ? Number(text) : refuse('NOT_FOUND', 'There is no such entry.')

/** The pages that a journal has. */
export const journalDocuments = (ctx: AppContext): readonly BoundDocument[] => {
  const { origin } = ctx.config
  const known = (username: string): string =>
    name.test(username) ? username : refuse('NOT_FOUND', 'There is no such journal.')
  return [
    {
      path: '/@:username/journal',
      personal: true,
      answer: ({ actor, params: { username = '' }, query, shell }) =>
        orMissing(shell ?? bareShell, async () => {
          const before = query.get('before')
          const seen = await seenJournal(
            ctx,
            actor?.id ?? null,
            known(username),
            before === null ? undefined : idOf(before),
          )
          return withJournal(shell ?? bareShell, seen, origin)
        }),
    },
    {
      path: '/@:username/journal/:id',
      personal: true,
      answer: ({ actor, params: { username = '', id = '' }, shell }) =>
        orMissing(shell ?? bareShell, async () => {
          const which = { username: known(username), id: idOf(id) }
          const entry = await seenEntry(ctx, actor?.id ?? null, which)
          const { items } = await seenReplies(ctx, actor?.id ?? null, which)
          return withEntry(shell ?? bareShell, { entry, replies: items }, origin)
        }),
    },
    {
      path: '/@:username/journal/feed.atom',
      personal: false,
      answer: async ({ params: { username = '' } }) => ({
        type: 'application/atom+xml; charset=utf-8',
        body: viewJournalAtom(await journalFeed(ctx, known(username)), origin),
      }),
    },
    {
      path: '/@:username/journal/feed.json',
      personal: false,
      answer: async ({ params: { username = '' } }) => ({
        type: 'application/feed+json; charset=utf-8',
        body: viewJournalJson(await journalFeed(ctx, known(username)), origin),
      }),
    },
  ]
}
