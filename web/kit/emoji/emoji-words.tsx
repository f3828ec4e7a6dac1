// Plain words in which the house's emoji are drawn.
import { useEffect } from 'preact/hooks'
import { mayNameEmoji, withEmoji } from '#views/house-emoji'
import { houseEmoji, loadHouseEmoji } from './house-emoji.ts'
import { HousePicture } from './house-picture.tsx'

/** The words, with a picture for each name that the house knows. */
export function EmojiWords({ text }: { readonly text: string }) {
  const named = mayNameEmoji(text)
  useEffect(() => {
    if (named) loadHouseEmoji()
  }, [named])
  const known = named ? houseEmoji.value : null
  if (known === null) return <>{text}</>
  return (
    <>
      {withEmoji(text, (name) => known.get(name)).map((part, at) =>
        typeof part === 'string' ? part : <HousePicture key={at} emoji={part} />,
      )}
    </>
  )
}
