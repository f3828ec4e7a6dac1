// The layouts that the house brings along.
import type { Layout } from '#contract/layouts'
import { garden } from './garden.ts'
import { plan } from './plan.ts'
import { portfolio } from './portfolio.ts'
import { profile2006 } from './profile-2006.ts'
import { shrine } from './shrine.ts'
import { zine } from './zine.ts'

/** In the order in which they are offered. */
export const builtIn: readonly Layout[] = [profile2006, zine, garden, shrine, portfolio, plan]
