// The house's own settings, fetched only for those who may change them.
import { lazily } from '../../bedrock/lazily.tsx'

/** The owner's form about the house. */
export const HouseForm = lazily(() => import('../house/index.ts').then(({ loadEditForm }) => loadEditForm()))

/** The button for the samples. */
export const SamplesSetting = lazily(() => import('../house/index.ts').then(({ loadSamples }) => loadSamples()))
