// What cats say when something is done to them: where it is welcome, and where it was enough.
import type { CatName } from '../cast.ts'

/** Bodies by cat; enough is said without reproach. */
export type ActLines = Readonly<
  Record<CatName, { readonly welcome: readonly string[]; readonly enough: readonly string[] }>
>
