// Gestures in words, for whoever does not see them; each stands behind the cat’s name.
import type { Gesture } from './gesture-names.ts'

/** Several wordings each, so that ears do not tire either. */
export const gestureWords = {
  blink: ['blinks', 'blinks once', 'shuts and opens its eyes'],
  'slow-blink': ['blinks slowly', 'closes its eyes for a long moment, and opens them', 'gives a slow, contented blink'],
  'ear-flick': ['flicks an ear', 'turns one ear and turns it back', 'twitches an ear'],
  'head-tilt': ['tilts its head', 'puts its head to one side', 'looks at it the other way up, nearly'],
  stare: ['stares', 'stares at a place where nothing is', 'looks, and goes on looking'],
  'look-away': ['looks away, as if by chance', 'finds the wall interesting', 'looks past it'],
  'turn-away': ['turns its back', 'turns round and sits down again', 'shows its back, which is not unfriendly'],
  'tail-flick': ['flicks its tail', 'lets the tip of its tail twitch', 'beats once with its tail'],
  'tail-up': ['puts its tail up', 'comes with its tail straight up', 'raises its tail and lets the tip hang over'],
  'tail-wrap': ['lays its tail round its feet', 'wraps itself in its tail', 'tucks its tail in'],
  stretch: [
    'stretches, front first',
    'stretches until it is half as long again',
    'stretches one leg and forgets about it',
  ],
  yawn: ['yawns', 'yawns so that one sees the whole of it', 'yawns without a sound'],
  loaf: ['tucks its feet in and is a loaf', 'settles as a loaf', 'folds itself up'],
  'curl-up': ['curls up', 'turns round, and round, and curls up', 'makes itself into a ring'],
  sleep: ['falls asleep', 'sleeps', 'has gone to sleep where it was'],
  wake: ['wakes up', 'opens one eye, then the other', 'is awake, and acts as if it had been all along'],
  groom: ['washes a paw', 'washes behind its ear', 'licks its shoulder and looks up'],
  knead: ['kneads what it lies on', 'treads the floor softly', 'kneads, left, right, left'],
  purr: ['purrs', 'purrs so low that one feels it first', 'begins to purr'],
  'silent-meow': ['opens its mouth and says nothing', 'meows without a sound', 'says something that only cats hear'],
  sniff: ['sniffs at it', 'comes near with its nose', 'smells it and thinks'],
  rub: ['rubs its cheek against the edge', 'leans on the frame in passing', 'rubs its chin on the corner'],
  'roll-over': ['rolls over', 'rolls on its side and stays', 'falls over on purpose'],
  'sit-on': ['sits down on it', 'sits where one was going to read', 'has sat down on the line'],
  'paw-print': ['leaves the print of a paw', 'steps over it and leaves a print', 'puts a paw down, gently, in ink'],
  'knock-over': ['pushes it a little askew', 'pushes it to the edge, and looks', 'knocks it two fingers to the left'],
  chase: ['chases something small', 'runs after something that only it sees', 'hunts a speck of light'],
  pounce: ['pounces', 'pounces on a shadow', 'jumps on nothing and gets it'],
  dash: ['dashes across', 'runs through the room and is gone', 'gallops past'],
  bring: ['brings something and puts it down', 'lays a button at the door', 'has brought a dry leaf'],
  hide: ['hides', 'is behind the curtain now', 'goes under the edge until only eyes are left'],
  peek: ['looks round the corner', 'peeks out', 'shows one eye'],
  arch: ['arches its back', 'makes itself tall', 'stands in a bow'],
  'puff-up': ['fluffs up to twice its size', 'has fur in every direction', 'is suddenly a much larger cat'],
  listen: ['listens', 'turns both ears to one side', 'holds still and listens'],
} as const satisfies Record<Gesture, readonly string[]>

/** One sentence, such as “hex blinks slowly.”; `use` is any whole number from 0. */
export function gestureSentence(name: string, gesture: Gesture, use: number): string {
  const ways = gestureWords[gesture]
  return `${name} ${ways[use % ways.length]}.`
}
