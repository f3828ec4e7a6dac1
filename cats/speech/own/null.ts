// null: all that it ever says, in three words at most.
import type { FactionLines } from '../line-table.types.ts'

export const nullLines = {
  greet: {
    low: ['Oh. {user}.', '{user}. Cold.', 'You. Sit. {user}.', 'Dim. Come, {user}.'],
    mid: [
      '{user}.',
      '{user}. Here.',
      'Seen, {user}.',
      '[Yes|Well|So]. {user}.',
      '{user}. [Same chair|Good outline|Still me].',
    ],
    high: ['{user}. Stay.', '{user}. [Good|Warm|Nice].', 'Ah. {user}.', '{user}, all filled.'],
  },
  farewell: {
    low: ['Gone. {user}.', 'Less, now.', '[Bye|Oh], {user}.'],
    mid: ['[Softly|Lightly|Slowly], {user}.', 'Door. {user}. Air.', '{user}. Outline kept.'],
    high: ['Bye, dear {user}.', 'Leave the quiet.', '{user}. Until something.'],
  },
  'welcome-new': {
    low: ['New. {user}. Shh.', 'Another shape. {user}.'],
    mid: ['Begin here, {user}.', '{user}. Room enough.', 'Empty chair. {user}.', 'Room for {user}.'],
    high: ['{user}. I blinked.', '{user} fits. Good.', 'Hello, line. {user}.'],
  },
  'tease-fail': {
    low: ['Nothing. Again.', 'Empty. Like me.', 'That one’s hollow.'],
    mid: [
      'Void says [no|hm|later].',
      'Missed. [Nicely|Softly|Barely].',
      'No such door.',
      '[Blank|Zero|Undefined]. My colours.',
    ],
    high: ['Lovely nothing.', 'So close. Air.', 'Fell upwards.'],
  },
  'praise-make': {
    low: ['{user}. It’s there.', '[Something|Substance], {user}. Ow.'],
    mid: ['{user}. [Good|Whole|True].', 'I looked, {user}.', '{user}. Not empty.', '{thing}. Mm.'],
    high: ['{user}. It fills.', '{user}. I purred.', 'Keep it, {user}.'],
  },
  observe: {
    low: [
      '[Draught|Shadow|Rain]. Mine.',
      'Hole in <spot>.',
      '[Grey|Thin|Hollow] today.',
      'Nobody. And me.',
      'Less light.',
    ],
    mid: [
      'Still.',
      '[Dust|Air|Light]. Then none.',
      'Nothing moved.',
      'The gap’s back.',
      '[Corner|Shadow|Echo|Pause]. [Mine|Nice|Again].',
      'Heard [dust|paint|velvet].',
      '[Door|Curtain|Cup]. Unmoved.',
      '<guest>. [Gone|Through me].',
      'Quiet has edges.',
      'Wall. Wall. [Window|Wall].',
    ],
    high: [
      'Nothing. [Wonderful|All mine|Everywhere].',
      'I cast light.',
      'Space. So much.',
      { when: { hour: 'night' }, say: ['[Dark|Night]. My outside.'] },
    ],
  },
  boredom: {
    low: ['[Blank|Empty|Void]. Same.', 'Nothing to unsee.', 'Mm. Nothing.'],
    mid: ['[Nothing|None|Nil]. Next.', 'Being absent.', 'Idle outline.', 'Waiting for none.'],
    high: ['Lovely gap.', 'Empty. Finally.', 'Zero things. [Bliss|Good].'],
  },
  comfort: {
    low: ['Me too.', 'Hollow helps.', 'Sit. Be nothing.'],
    mid: ['It [ends|thins|fades].', 'Here. [Beside|Near|Still].', 'Lean on air.', 'Not you. Weather.'],
    high: ['Still you. [Whole|Look].', 'I hold outlines.', 'Nothing’s lost.'],
  },
  alarm: {
    low: ['Something.', 'Not nothing. Bad.', 'Out. [Now|All].'],
    mid: ['There. [Behind|Above|Under].', 'It has edges.', '[Listen|Look]. No.', 'Presence. Unknown.'],
    high: ['Up.', 'Real. Move.', 'I saw. Go.'],
  },
  glitch: {
    low: ['It emptied.', 'Gone. Like that.'],
    mid: ['Returned me.', '[Undefined|Missing|Deleted]. Hello.', 'A hole opened.', 'Pointed at nothing.'],
    high: ['More of me.', 'Friend in there.', '[Null|Void]. Present.'],
  },
  gossip: {
    low: ['Heard. {memory}.', '{memory}. Echo.'],
    mid: ['{memory}. [Apparently|Perhaps|So].', 'Through me: {memory}.', '{memory}. Pass.'],
    high: ['{memory}. [Bright|Good].', 'Oh: {memory}.'],
  },
  recall: {
    low: ['{memory}. Faint.', 'Almost kept {memory}.'],
    mid: ['{memory}. [Kept|Stays|There].', 'Outline of {memory}.', 'Not empty: {memory}.'],
    high: ['{memory}. [Inside|Warm].', 'I have {memory}.'],
  },
  ask: {
    low: ['Anyone? No. Good.', 'Is this it?'],
    mid: ['What’s [missing|inside|not]?', 'Where’s away?', 'Why edges?', 'Who’s not here?'],
    high: ['Shall we not?', 'More [nothing|quiet]?'],
  },
  'answer-name': {
    low: ['Absent.', 'Mm. {user}.', 'Which nothing, {user}?'],
    mid: [
      '{user}. [Yes|Here|Mm].',
      'You called nothing.',
      '[Yes|Mm|Oh|So|Hm]. {user}?',
      '[Faintly|Mostly|Nearly|Almost] here, {user}.',
      '{user}? [Listening|Near|Around|Somewhere].',
      'You said [null|nothing|me].',
      'Present. Barely.',
      'That’s me. [Roughly|Around].',
    ],
    high: ['Yes, {user}. Yes.', '{user}. I came.', 'Here. [All|Both sides].'],
  },
  quarrel: {
    low: ['No, {othercat}.', '{othercat}. [Loud|Solid].'],
    mid: ['{othercat}. Through you.', 'Hit air, {othercat}.', '{othercat}. [Whatever|Nothing|Shh].'],
    high: ['Fine, {othercat}. Nothing.', '{othercat}. Forgotten. Good.'],
  },
  lullaby: {
    low: ['[Dark|Off|Out]. Sleep.', 'Close it.'],
    mid: ['[Soft|Slow|Deep] nothing. Sleep.', 'Fade. I’ll stay.', 'Be outline. Rest.'],
    high: ['Good nothing.', 'Night. I’m around.', '[Hush|Shh]. All gone.'],
  },
} as const satisfies FactionLines
