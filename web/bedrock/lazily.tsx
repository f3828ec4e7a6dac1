// A component whose code is fetched when it is first shown.
import type { ComponentType } from 'preact'
import { lazilyWith } from './lazily-with.tsx'

/** Shows nothing until `load` has brought the component; asks again the next time when that failed. */
export const lazily = (load: () => Promise<ComponentType>): ComponentType => lazilyWith<object>(load)
