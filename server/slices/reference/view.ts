// The contract as a page for people.
import { renderToString } from 'preact-render-to-string'
import type { BoundPage } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { apiPage } from '#views/reference/api-page'
import { apiCss } from '#views/reference/api-css'

/** [OPEN-1.1] What this slice shows. */
export const pages = (ctx: AppContext): readonly BoundPage[] => [
  {
    path: '/docs/api',
    title: 'NeoSpace: the contract',
    css: apiCss,
    render: () => renderToString(apiPage(ctx.config.version)),
  },
]
