// What the companion says on one’s own screen: when it is called, moved, tucked away, and beside what one is doing.
import type { CatName } from './cast.ts'
import { shortLine } from './short-line.ts'
import type { VoiceState } from './voices/voice.types.ts'

/** When the companion may speak. */
export const companionCues = [
  'summoned',
  'tucked',
  'moved',
  'muted',
  'unmuted',
  'late',
  'rooms',
  'direct',
  'wall',
  'codeground',
  'song',
  'lobby',
  'gallery',
  'journal',
  'settings',
  'directory',
] as const
export type CompanionCue = (typeof companionCues)[number]

/** Said by any cat but null. */
export const companionLines = {
  summoned: [
    'You rang. I was only [behind the window|under the margin|asleep on the corner].',
    'Here. [Mind where you scroll.|Is it warm in this corner? It is now.]',
    'I came round the edge. [What are we looking at?|Nice page.]',
  ],
  tucked: [
    'I fold up small. [You will find me by the ear.|Call, if it gets too quiet.]',
    'Into the [corner|seam]. I like it here, too.',
  ],
  moved: [
    'Oh, a new [corner|view]. Let me turn round in it.',
    'Carried like a queen. [Or a parcel.|Softly, softly. Thank you.]',
  ],
  muted: ['Words off. [I still have ears.|Blinking stays on.]', 'Good. I was going to [stop anyway|just sit].'],
  unmuted: [
    'Ah. I have been saving up a [sentence|hum]. It was this one.',
    'Words are back. [Most of them.|I shall be sparing.]',
  ],
  late: [
    'It is late outside. I say that as somebody who [likes it|sleeps at noon].',
    'The night is on my side of the glass. [Come out or stay in, both are good.|It is quiet.]',
  ],
  rooms: [
    'I sit on the edge and [read along with one eye|listen]. I do not tell.',
    'That box there is for words. [I tried paws.|It takes one line at a time, like stairs.]',
  ],
  direct: [
    'This is between you two. I [turn round|look out of the window].',
    'Whispers. [My ears fold by themselves.|I am a cushion now.]',
  ],
  wall: [
    'A little to the left. Or not. [It is your wall.|I am a cat.]',
    'Whatever you put down, I would [sit on it|like to sleep behind it].',
    'Crooked is [also|often] an arrangement.',
  ],
  codeground: [
    'If it breaks, it breaks in [its own box|there]. I checked the glass.',
    'That line looks at me [strangely|as if it knew]. No, it is fine.',
    'Press it and see. [I have one paw over my eyes.|I like this part.]',
  ],
  song: [
    'I keep the beat with the tip of my tail, [roughly|behind you].',
    'Put a silence there. [Cats like those.|It is the best note I have.]',
    'The low one goes through the [floor|belly]. More.',
  ],
  lobby: [
    'They are all cats here. [Finally.|I must stand up straight.]',
    'Somebody walked by, on tiles. [Go and stand near.|I knew the tail.]',
  ],
  gallery: [
    'So many moving things. [I want to pounce on that one.|One at a time, eyes.]',
    'Turn a knob. [That is what they are for.|They do not bite.]',
  ],
  journal: [
    'Write it as if [only I could read|nobody hurried]. I cannot read, much.',
    'I lie on the page until the [right|next] word gets off.',
  ],
  settings: [
    'Switches. [I know what that one does. No, I do not.|Flip and see. They go back.]',
    'Here is where the house [listens|asks] how you want it.',
  ],
  directory: [
    'All the doors, side by side. [Scratch at any.|I know the mats.]',
    'Behind one of these it smells of [paint|toast]. I will not say which.',
  ],
} as const satisfies Record<CompanionCue, readonly string[]>

const ofNull = ['[Here|Yes].', 'Outline. Hello.', 'Mm. Near you.', 'Go on. Quiet.'] as const

/** All that a cat may say at a cue. */
export const companionBodies = (cat: CatName, cue: CompanionCue): readonly string[] =>
  cat === 'null' ? ofNull : companionLines[cue]

/** The line at its use with this number, from 0. */
export const companionLine = (cat: CatName, cue: CompanionCue, use: number, state: VoiceState): string =>
  shortLine(companionBodies(cat, cue), cat, use, {}, state)
