// The forms of those who keep the house's emoji.
import type { EmojiPack } from '#contract/emoji'
import { GiveForm } from './give-form.tsx'
import { PackForm } from './pack-form.tsx'
import type { Zip } from './use-zip.ts'
import { ZipForm } from './zip-form.tsx'

interface Props {
  readonly packs: readonly EmojiPack[]
  readonly zip: Zip
  /** Something is held over the page. */
  readonly over: boolean
}

/** One below the other; without a pack there is nothing to give an emoji to. */
export const PageForms = ({ packs, zip, over }: Props) => (
  <div class="emoji-forms">
    {packs.length > 0 && <GiveForm packs={packs} />}
    <PackForm />
    <ZipForm zip={zip} over={over} />
  </div>
)
