// Said when a cat is called to come: it comes, or it stays where it is.
import type { ActLines } from './act-lines.types.ts'

export const callLines = {
  beans: {
    welcome: ['Coming. Hello. [Hello.|Was that for me? It was.]', 'I heard beans and [skidded|slid] the whole way.'],
    enough: ['In a minute, I’m greeting a [draught|bag].', 'I’m here in spirit. Spirit’s wearing [shades|a hat].'],
  },
  root: {
    welcome: ['You sent for me. [Report.|Be brief.]', 'I come because I was [coming|passing] anyway. At once.'],
    enough: ['I am at my post. [Come here and salute.|You come.]', 'Request heard, [sealed|stamped] and refused.'],
  },
  neon: {
    welcome: ['Did somebody order [light|me]?', 'Entering from the [left|top]. Look there.'],
    enough: [
      'Not from this ledge. The [view|sign] needs me.',
      'Call it louder. [I am staying, but louder.|I like it.]',
    ],
  },
  glitch: {
    welcome: ['I arrived. Then I [set off|arrived].', 'Here. Here. [Sorry, echo.|One of those is me.]'],
    enough: ['I’m stuck between [frames|two doors]. It’s nice.', 'Request timed [out|in]. I’ll be in the wall.'],
  },
  null: {
    welcome: ['Was already here.', '[Here|Yes]. Unseen.'],
    enough: ['Not. Today.', 'Away. Nearby.'],
  },
  delta: {
    welcome: ['Over the [rail|roof]. Here. What.', 'Took a new way. [Longer. Better.|Through a cupboard.]'],
    enough: ['Busy. [Falling.|Turning.] Come along.', 'Come up instead. [Try the pipe.|It wobbles.]'],
  },
  hex: {
    welcome: ['I set out before you [called|thought of it].', 'You pulled the [thread|hem]. Here is the cat.'],
    enough: ['I am coming the way moss [comes|does].', 'Not now. Now is a [narrow|crowded] word.'],
  },
  ash: {
    welcome: ['I have come. It took [a while|no legs at all].', 'You called, and something [glowed|stirred]. Here.'],
    enough: ['I stay by the [stone|cold end]. Come and sit.', 'Later. It will still be [grey|quiet].'],
  },
  miso: {
    welcome: [
      'It was downhill, so [yes|here I am].',
      'I rolled. [It is basically walking.|Do not ask for the return.]',
    ],
    enough: [
      'I heard. I set off, in my mind, [and lay down there|softly].',
      'Come and fetch me. [I am easy to lift.|Mind the sag.]',
    ],
  },
  patch: {
    welcome: [
      'Here. Along the wall. [It took the wall and a corner.|Nobody followed.]',
      'You called. I ran so as not to [think|stop].',
    ],
    enough: [
      'There is an open bit between us. [Can you come.|Wide.]',
      'I am guarding this [gap|corner]. I can wave an ear.',
    ],
  },
  static: {
    welcome: ['Summoned. Present. [Purpose?|On time.]', 'Shortest path taken. It [crossed|included] your lap.'],
    enough: [
      'Request queued. [Position: first. Speed: cat.|It will keep.]',
      'No. Reason: [the lift is warm|autonomy]. Regards.',
    ],
  },
  tofu: {
    welcome: ['You called one of us. [All came.|Which? Never mind.]', 'Here we are, [warm|square]. Move up.'],
    enough: ['We are holding somebody’s [blanket|end]. Come into it.', 'One of us would, but we are [stacked|one].'],
  },
} as const satisfies ActLines
