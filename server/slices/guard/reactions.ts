// Each node reads the words anew once they change.
import { everywhere } from '#bedrock/bus'
import { wordFiltersChanged } from '#events/house'
import type { AppContext } from '#server/context'
import { forgetFilters } from './prepare/word-filters.ts'

export const reactions = [everywhere(wordFiltersChanged, (ctx: AppContext) => forgetFilters(ctx))]
