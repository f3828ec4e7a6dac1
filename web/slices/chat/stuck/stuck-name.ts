// What something stuck on a message is called for those who do not see it.
import type { StuckOn, StuckThing } from '#contract/stuck'
import { stickerName } from '#views/walls/sticker-name'
import { stuckLines as said } from '#words/stuck-lines'
import { person } from '../../../bedrock/session.ts'

/** A few words. */
export const thingName = (thing: StuckThing): string =>
  thing.kind === 'letters' ? said.letter[thing.letters] : stickerName(thing)

/** The same with whoever put it there. */
export const stuckName = ({ thing, user, user_id }: StuckOn): string =>
  user_id === person.value?.id ? said.byYou(thingName(thing)) : said.by(thingName(thing), user)
