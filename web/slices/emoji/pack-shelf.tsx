// One pack: its name, and every emoji in it with its own.
import type { EmojiPack, HouseEmoji } from '#contract/emoji'
import { houseEmojiLines as said } from '#words/house-emoji-lines'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { HousePicture } from '../../kit/emoji/house-picture.tsx'

interface Props {
  readonly pack: EmojiPack
  /** What happens when one of them is pressed; for those who keep the house. */
  readonly onEmoji?: (emoji: HouseEmoji) => void
  readonly onPack?: () => void
}

/** The shelf. */
export const PackShelf = ({ pack: { id, name, emoji }, onEmoji, onPack }: Props) => (
  <section class="emoji-shelf" aria-labelledby={`pack-${id}`}>
    <div class="emoji-shelf-head">
      <h2 id={`pack-${id}`}>
        <bdi>{name}</bdi>
      </h2>
      <div class="emoji-acts">
        {emoji.length > 0 && (
          <ButtonLink small href={`/emoji/${id}/pack.zip`} download>
            {said.carry} <span class="unseen">{said.carried(name)}</span>
          </ButtonLink>
        )}
        {onPack && (
          <Button small aria-label={said.changePackOf(name)} onClick={onPack}>
            {said.changePack}
          </Button>
        )}
      </div>
    </div>
    {emoji.length === 0 && <p class="quiet">{said.emptyPack}</p>}
    <ul class="emoji-cards">
      {emoji.map((one) => (
        <li key={one.name}>
          {onEmoji ? (
            <button type="button" class="emoji-card" onClick={() => onEmoji(one)}>
              <span class="unseen">{said.changeThis}</span>
              <Face emoji={one} />
            </button>
          ) : (
            <div class="emoji-card">
              <Face emoji={one} />
            </div>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const Face = ({ emoji }: { readonly emoji: HouseEmoji }) => (
  <>
    <HousePicture emoji={emoji} large mute />
    <span class="emoji-card-name">{said.sign(emoji.name)}</span>
    {emoji.alt !== '' && <bdi class="emoji-card-alt">{emoji.alt}</bdi>}
  </>
)
