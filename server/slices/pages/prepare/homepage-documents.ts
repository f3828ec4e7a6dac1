// Pages that people wrote by hand, outside of the contract's envelope.
import type { BoundDocument } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { seenPage } from '#slices/homepages/index'
import { withHomepage } from '../parts/homepage-pages.ts'
import { bareShell } from '../parts/shell.ts'
import { orMissing } from './or-missing.ts'

/** The first page of somebody, and every other by its path. */
export const homepageDocuments = (ctx: AppContext): readonly BoundDocument[] => {
  const answer: BoundDocument['answer'] = ({ actor, params: { username = '', '*': path = '' }, shell }) =>
    orMissing(shell ?? bareShell, async () => {
      const asked = path.length > sizes.homepagePathCharacters * 2 ? 'nowhere' : path
      const page = await seenPage(ctx, actor?.id ?? null, username, asked)
      return withHomepage(shell ?? bareShell, page, ctx.config.origin)
    })
  return [
    { path: '/@:username/pages', personal: true, answer },
    { path: '/@:username/pages/*', personal: true, answer },
  ]
}
