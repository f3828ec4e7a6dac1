// How much more a wall holds.
import { sizes } from '#contract/limits'
import type { Desk } from './desk.ts'

/** How many modules may still be added. */
export const roomLeft = (desk: Desk): number => sizes.wallModules - desk.wall.peek().modules.length
