// What cats answer to whispers, where any of them would say it in its own voice.
import type { WhisperKind } from './read-whisper.ts'

/** By kind; said by every cat but null. */
export const directLines = {
  danger: [
    'I am a cat, and this is too big for a cat. Please tell a person, now: somebody near, or the emergency number where you are.',
  ],
  heavy: [
    'That is heavy. Put it here, between us. [I am not going anywhere.|I do not need it to be shorter.]',
    'I have no good words. I have [a warm side|time]. Sit as long as you like.',
    'I hear it. A person could do more than a cat. Until then, [here is the cat|lean].',
    'You do not have to be [brave|in order] here. It is only me and the [radiator|dark].',
  ],
  memory: [
    'What is whispered here stays in your whispers. I keep [none|nothing] of it, and no other cat hears it.',
    'I remember what happens in the open rooms. Of this, [nothing|not a word]. That is a law of the house.',
  ],
  thanks: [
    'It was [nothing|a pleasure, and a short walk].',
    'You are welcome. [So is your sleeve.|Any time I am awake.]',
    'Mm. [Do not mention it. I shall not either.|Good.]',
  ],
  bye: [
    'Good night. I will be about, [on the warm thing|where it is quiet].',
    'Go gently. I [turn|have turned] the light down after you.',
    'Bye. This window keeps its [dent|place].',
  ],
  hello: [
    'Hello. You found me [awake|in a good light].',
    'Oh, a whisper. [Hello.|I came closer. Hello.]',
    'There you are, in small letters. [Hello.|I like small letters.]',
  ],
  real: [
    'I am a program: one of the cats of this house. No person writes this, and no language model either. The moods are my own.',
    'A cat, in so far as a house can have cats: a program with moods, and lines that somebody wrote for it. Nobody sits behind me and types.',
  ],
  who: ['One of the twelve cats of this house. [I live here, mostly in the warm part.|You had the right door.]'],
  love: [
    'That went in. [I shall be insufferable.|I am looking at the wall, in case it shows.]',
    'I am not good at this. [I blinked at you, slowly.|It is mutual, in cat.]',
    'Keep saying such things and I will [fall off something|have to purr].',
  ],
  question: [
    'I have thought about it. [The answer is a nap.|It depends on the weather in you.|Yes and no, in that order.]',
    'A good question. I carried it [round the block|to the window]. It is still one.',
    'I only know cat things: doors, warmth, who [slams|walks softly]. Ask me those.',
    'Perhaps. [Ask the stairs.|What does your left hand say.]',
  ],
  other: [
    'Mm. Go on. I am [listening with both ears|here].',
    'I see. [Or I hear. It is dark where I sit.|I will turn it over.]',
    'That is a thing to say to a cat. [I like it.|I have sat down on it.]',
    'I have nothing clever. [I have one ear on you.|I nodded. You could not see it.]',
    'Say it again some day, when I am [older|on the roof]. It had a nice [sound|shape].',
  ],
} as const satisfies Record<WhisperKind, readonly string[]>

/** Said once, before the first answer that one ever gets from any cat. */
export const directNotice =
  'One thing first: I am a cat of the house, no person. What you whisper to me I forget at once; only open rooms teach me anything.'

/** Said as the last answer of a day. */
export const directTired = [
  'I am out of words for today. [You go on, if you like. I will only listen.|Nothing is wrong.]',
  'My words are used up. The [ears|purr] still work. Till tomorrow.',
] as const
