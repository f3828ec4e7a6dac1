// The page of the house's emoji: every pack on a shelf of its own, and for those who keep the house the forms beside it.
import { useEffect, useState } from 'preact/hooks'
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { words } from '#words/index'
import { person } from '../../bedrock/session.ts'
import { heldPacks, loadHouseEmoji } from '../../kit/emoji/house-emoji.ts'
import { Title } from '../../kit/title.tsx'
import { EmojiDialog } from './emoji-dialog.tsx'
import { GiveForm } from './give-form.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { PackForm } from './pack-form.tsx'
import { PackShelf } from './pack-shelf.tsx'
import './emoji.css'

/** The page of `/emoji`. */
export function Page() {
  const [emoji, setEmoji] = useState<HouseEmoji | null>(null)
  const [pack, setPack] = useState<EmojiPack | null>(null)
  useEffect(loadHouseEmoji, [])
  const packs = heldPacks.value
  const role = person.value?.role
  const keeps = role === 'owner' || role === 'admin'
  const shown = keeps ? packs : packs?.filter((one) => one.emoji.length > 0)
  return (
    <>
      <Title text={words.houseEmoji.place} />
      <p class="page-lead quiet">{said.lead}</p>
      {packs === null && <p role="status">{said.loading}</p>}
      {packs && shown && (
        <div class={keeps ? 'emoji-page emoji-page-kept' : 'emoji-page'}>
          <section aria-label={said.packs}>
            {shown.length === 0 && <p>{keeps ? said.noneYet : said.none}</p>}
            {shown.map((one) => (
              <PackShelf
                key={one.id}
                pack={one}
                {...(keeps ? { onEmoji: setEmoji, onPack: () => setPack(one) } : {})}
              />
            ))}
          </section>
          {keeps && (
            <div class="emoji-forms">
              {packs.length > 0 && <GiveForm packs={packs} />}
              <PackForm />
            </div>
          )}
        </div>
      )}
      {emoji && <EmojiDialog emoji={emoji} packs={packs ?? []} onClose={() => setEmoji(null)} />}
      {pack && <PackDialog pack={pack} packs={packs ?? []} onClose={() => setPack(null)} />}
    </>
  )
}
