// The cat of the house, on the edge of the composer.
import { house } from '../../bedrock/session.ts'
import { Cat } from '../../kit/cat.tsx'

/** It sits there and does nothing. */
export const ComposerCat = () => (
  <div class="composer-cat">
    <Cat name={house.value?.cat ?? 'patch'} />
  </div>
)
