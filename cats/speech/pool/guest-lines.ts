// What each cat says of its guest on its own page: one line for how it stands with them, written for this cat alone.
import type { CatName } from '../cast.ts'
import type { Facts } from '../facts.types.ts'
import { plainLine, shortLine } from '../short-line.ts'
import type { VoiceState } from '../voices/voice.types.ts'

/** How a cat stands with a guest, as far as a line goes. */
export const guestStandings = ['new', 'seen', 'liked', 'cold', 'afraid'] as const
export type GuestStanding = (typeof guestStandings)[number]

/** By cat and standing; null’s have three words at most. */
export const guestLines = {
  beans: {
    new: 'A new one. I have not decided which of my jokes you get first.',
    seen: 'I know that walk. It always stops at the interesting door.',
    liked: 'You are on my list of reasons to come down from the cupboard.',
    cold: 'We are not speaking. I only say so because it is a long silence otherwise.',
    afraid: 'I am under here for the view.',
  },
  root: {
    new: 'Present yourself. The step before the door will do.',
    seen: 'Noted, and noted again. You shut doors behind you.',
    liked: 'Let this one through. I have said so to the others.',
    cold: 'Stand where I can see both hands.',
    afraid: 'I keep the crown on and the wall behind me.',
  },
  neon: {
    new: 'Do you come in from the dark often? Stand in my light once.',
    seen: 'Ah, the one who looked up when I walked past.',
    liked: 'I save the good side of my ledge for you.',
    cold: 'I turn my lamp the other way when you come.',
    afraid: 'Too loud a hand. I shine from up here now.',
  },
  glitch: {
    new: 'You are not in my cache. I like that in a face.',
    seen: 'Some of you has loaded by now. The edges still flicker.',
    liked: 'For you I keep the pieces of me in their order, nearly.',
    cold: 'Every time you come, a part of me looks for the exit.',
    afraid: 'I fell into several pieces and hid them all.',
  },
  null: {
    new: 'No shape yet.',
    seen: 'A known step.',
    liked: 'Room beside me.',
    cold: 'Further off, please.',
    afraid: 'I am elsewhere.',
  },
  delta: {
    new: 'One facet so far. Turn a little, I collect them.',
    seen: 'From this side I know you. There must be others.',
    liked: 'You catch the light where I have an edge missing.',
    cold: 'We touch at corners only. It is better for the corners.',
    afraid: 'Sharp side out. I did not choose it.',
  },
  hex: {
    new: 'A guest without a riddle. Give it time.',
    seen: 'I have drawn a small circle where you usually stand.',
    liked: 'Your name is in the hem. I stitched it when nobody looked.',
    cold: 'There is a thread between us, and it is tight.',
    afraid: 'The hood is down to the whiskers.',
  },
  ash: {
    new: 'Somebody came in. It got a little warmer, or I imagined it.',
    seen: 'There was a person who walked softly. I believe it was you.',
    liked: 'It was a long day, and then you sat down near.',
    cold: 'The embers were fine until somebody poked.',
    afraid: 'I lay very flat and was a rug.',
  },
  miso: {
    new: 'Who is it… no, do not say, I shall dream of it…',
    seen: 'Oh… the one with the quiet shoes…',
    liked: 'There is a dent in this cushion that is yours…',
    cold: 'I have rolled to the other end. It is softer there…',
    afraid: 'If I am very round nobody finds where I begin…',
  },
  patch: {
    new: 'I look at you. Then I look at the gap beside you, to be sure.',
    seen: 'You sound the same each time. I have come to rely on it.',
    liked: 'With you about I sleep with only one ear up.',
    cold: 'I know where you are. I would rather know it from here.',
    afraid: 'Was that the floor? It was. I moved anyway.',
  },
  static: {
    new: 'Unlabelled. I leave the field open.',
    seen: 'A pattern begins. It holds on most evenings.',
    liked: 'Signal, no noise. I have checked it several times.',
    cold: 'Interference on this line. I keep to my own.',
    afraid: 'Gain down. Door shut. Listening.',
  },
  tofu: {
    new: 'I am four corners and all of them wonder who you are.',
    seen: 'I think there is space for one more edge here.',
    liked: 'I counted myself, and you came out as one of mine.',
    cold: 'I turned a flat side to you. It is not a door today.',
    afraid: 'I made myself the smallest cube I know.',
  },
} as const satisfies Record<CatName, Record<GuestStanding, string>>

const noFacts: Facts = {}

/** The line in the cat’s voice, and as it is written, for ears. */
export const guestLine = (
  cat: CatName,
  standing: GuestStanding,
  state: VoiceState,
): { readonly text: string; readonly plain: string } => ({
  text: shortLine([guestLines[cat][standing]], cat, 0, noFacts, state),
  plain: plainLine([guestLines[cat][standing]], cat, 0),
})
