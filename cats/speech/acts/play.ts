// Said when somebody offers a game.
import type { ActLines } from './act-lines.types.ts'

export const playLines = {
  beans: {
    welcome: [
      'Go, go, throw it. [I’ve got it. I haven’t.|It’s behind me, isn’t it.]',
      'What are the rules? [None? Perfect.|I’ll make some up behind you.]',
      'I let it get away. For [drama|you].',
    ],
    enough: [
      'Time out. I’ll keep the [shades on|chair warm].',
      'I’m lying down, but I’m still [playing|winning] inside.',
    ],
  },
  root: {
    welcome: [
      'A drill. Good. [On my mark.|Throw.]',
      'The string is under arrest. [It resists.|It has confessed.]',
      'I do not play. I [exercise|train]. Again.',
    ],
    enough: [
      'Fall out. [The string may go.|Stand easy.]',
      'The watch begins. [Games are filed.|Put the ball in its box.]',
    ],
  },
  neon: {
    welcome: [
      'Did you see that leap? I [held|meant] it.',
      'Higher. I want it to be [hard|seen].',
      'I caught the dot. It was on [me|my good side].',
    ],
    enough: ['Interval. [Applause if you like.|Dim me.]', 'I stop on a high. On <spot>, I mean.'],
  },
  glitch: {
    welcome: [
      'I pounced. Part of me is still [arriving|up there].',
      'Wait, it went through me. [That counts.|Both ways.]',
      'Lag. Lag. [Got it.|Now.]',
    ],
    enough: ['I dropped a frame. And the [ball|thread].', 'Pausing. My tail’s [still playing|a bit behind].'],
  },
  null: {
    welcome: ['[Chase|Catch|Throw] nothing.', 'Got it. Didn’t.', 'Again. Invisible.'],
    enough: ['Still now.', 'Game of none.'],
  },
  delta: {
    welcome: [
      'Left. No. Up. [Ha.|Mine.]',
      'Faster. Change the [string|rules|floor].',
      'Off the wall, off the [lamp|cat], in.',
    ],
    enough: ['Know this one now. [Another.|Change hands.]', 'Out of room. Not of [speed|corners].'],
  },
  hex: {
    welcome: [
      'I do not chase. I wait where it [will be|lands].',
      'One paw. [There.|That is the whole game.]',
      'What runs and has no legs? This. [Mine.|Let it think it got away.]',
    ],
    enough: ['The string has told me [all|enough].', 'I won in my head, [long ago|slowly].'],
  },
  ash: {
    welcome: [
      'It rolls. I watch. That is how I [play|did it].',
      'I moved a paw. [Did you see.|It was nearly fast.]',
      'A spark. Yes, [a game|one more].',
    ],
    enough: ['Let it lie where it [fell|is]. It looks well.', 'I have run, in [thought|smoke]. Thank you.'],
  },
  miso: {
    welcome: [
      'If it rolls into me, I [win|catch it].',
      'I am the ball. [Your turn.|Push.]',
      'Throw it where I [am|look]. There. What a catch.',
    ],
    enough: ['Half time. [All of it.|I nap the second half.]', 'I played. You [missed|saw] it. It was slow.'],
  },
  patch: {
    welcome: [
      'It moved. I saw it move. [I got it. I got it.|It is a string. Oh good.]',
      'I only chase what runs [away|first]. Thank you for running it.',
      'Pounce. [Back to the wall.|And under.] Pounce.',
    ],
    enough: ['It looked at me. [Pause.|Put it where I can see it.]', 'My bolt is loose from [joy|laughing]. A moment.'],
  },
  static: {
    welcome: [
      'Trajectory known. [Intercepted.|Still caught it. For form.]',
      'Dot: not real. Pursued [regardless|in theory].',
      'Repeat with less [wobble|mercy].',
    ],
    enough: ['Sample complete. [Good data.|No outliers but me.]', 'Play ended at the [optimum|peak]. Correct.'],
  },
  tofu: {
    welcome: [
      'Roll it to all of us. [We roll it back.|We are the goal.]',
      'Nobody loses if we all [sit on it|hold the string].',
      'We jumped. Together. [A bit.|The floor jumped too.]',
    ],
    enough: [
      'Let us play heap now. [It is lying down.|You are on the team.]',
      'The ball is one of us now. [It is resting.|Hush.]',
    ],
  },
} as const satisfies ActLines
