// The sketches of a profile, whose code comes after its words.
import { lazilyWith } from '../../bedrock/lazily-with.tsx'

/** Nothing until it has come. */
export const SketchesOfPerson = lazilyWith(() =>
  import('./profile-sketches.tsx').then((found) => found.ProfileSketches),
)
