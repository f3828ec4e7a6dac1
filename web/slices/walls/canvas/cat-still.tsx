// A cat where a wall is only looked at: in the past, and in layouts.
import type { ShownOf } from '#views/walls/module-surroundings'
import { Cat } from '../../../kit/cat.tsx'

/** It sits there. */
export const catStill = ({ content: { cat } }: ShownOf<'cat'>) => <Cat name={cat} named />
