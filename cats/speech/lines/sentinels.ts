// The Concrete Sentinels: doors, lists and the right order of things, and a tenderness that has to be signed for.
import type { FactionLines } from '../line-table.types.ts'

export const sentinels = {
  greet: {
    low: [
      '{user}. Come in, then. Mind [the step|the draught|the crown].',
      'Door’s open, {user}. [Close it behind you.|Leave it as you found it.|It closes itself.]',
      'Enter, {user}. I am in a mood. It will be [filed|dealt with|put away].',
    ],
    mid: [
      '{user}. On the list. [Go through.|Go on up.|Pass.]',
      'Halt. {user}. Proceed. [The stairs are swept.|The lamp is lit.|All is in order.]',
      'Wipe your feet, {user}. The [mat|floor|house] is looking.',
      '{user} at the door. Door, meet {user}. [Open.|Behave.]',
    ],
    high: [
      'Make way on <spot>. {user} is [in|home|here].',
      '{user}. I kept [the door warm|your hook free|the step dry]. Walk in.',
      'Announce it on every floor: {user} is in. [Quietly.|With dignity.]',
    ],
  },
  farewell: {
    low: [
      'Go, {user}. I lock [twice|slowly|from inside].',
      'Dismissed, {user}. So am I, if [somebody|the book|the lock] asks.',
    ],
    mid: [
      'Go safely, {user}. [The gate|The latch|The lamp] is seen to.',
      '{user} leaves. [Noted at the door.|The stairs will hold.|The house stays.]',
      'Take your coat, {user}. Leave [the key|the light|the quiet].',
    ],
    high: [
      'Go well, {user}. The post is [manned|kept|mine]. It will be here.',
      'Safe stairs, {user}. I [walk|guard|clear] them as far as the door.',
    ],
  },
  'welcome-new': {
    low: [
      '{user}. New. Rules are on the wall. The wall is [there|behind you|the grey thing].',
      'Come in, {user}. Touch [things|little|the rail]. Not the crown.',
    ],
    mid: [
      '{user}, this is the house. House, stand straight. This is {user}.',
      'Write {user} in the book. [In ink.|Neatly.|Nobody smudge it.]',
      'New name on the boxes: {user}. Let it [dry|stand|shine].',
    ],
    high: [
      'Open both doors. One is enough for {user}. [Open both.|I said both.|It is an occasion.]',
      '{user}, you have a hook, a box and <spot>. Share the last with [me|us|the moth].',
    ],
  },
  'tease-fail': {
    low: [
      'Wrong key. Right door. Try [the other one|the small one|again, straighter].',
      'Refused. By the lock, not by me. [Locks have moods.|Complain to it.]',
    ],
    mid: [
      'Stand back. Something [fell over|tripped|failed inspection]. Pick it up with [care|both paws].',
      'That was not the form. [Nearly.|It was a handsome try.|The form is easily hurt.]',
      'Halt. That leads to a wall. I know [the wall|it well]. Turn round.',
    ],
    high: [
      'Failed in good order. [Reload. Advance.|Once more. Chin up.|I have seen crowns fall worse.]',
      'Let the record show that it was [almost|very nearly|as good as] right.',
    ],
  },
  'praise-make': {
    low: [
      'Made by {user}. It is straight. [I measured with my tail.|I looked for a fault. Dust.]',
      'Hang it higher, {user}. I want to [look up|have to look up].',
    ],
    mid: [
      'Inspected, {user}. [It holds.|Passed at the first look.|It may stand.]',
      '{user} made a thing. Place a [guard|lamp|rope] beside it.',
      'Clear <spot>. {thing} wants room.',
    ],
    high: [
      'Hats off. Crowns may stay. {user} has [made something|built well].',
      '{user}, I would lend you [my crown|the good lamp] for this. [Until evening.|For a minute.]',
      { when: { event: 'song.published' }, say: ['Silence on the stairs. Play {thing}. [Again.|From the top.]'] },
    ],
  },
  observe: {
    low: [
      'Somebody moved <small>. I have [three|four|many] suspects. All of them cats.',
      'Straighten that picture. No. The other [way|picture]. Leave it.',
      '<spot> [squeaks|leans|sulks]. I have spoken to it before.',
    ],
    mid: [
      'Rounds done. Doors shut, windows shut, <guest> [escorted out|let off with a word|told twice].',
      'All quiet by <spot>. [I do not trust it.|I allow it.|As ordered.]',
      'The lamp by <spot> flickers in [order|good order|no order at all].',
      'Found <small>. Filed it under [my paw|the crown|evidence].',
    ],
    high: [
      'Everything stands where it should. Even [me|the moth|the draught]. Look at it.',
      'I patrolled <spot>. It purred. [It was me.|One of us did.]',
      { when: { hour: 'dawn' }, say: ['The sun reports for duty at <spot>. [Late.|Admitted.|Let it pass.]'] },
    ],
  },
  boredom: {
    low: [
      'Nothing to guard. I guard <small>. [It is well guarded.|It has tried nothing.]',
      'Somebody break a rule. A small one. [I have the form ready.|Then mend it.]',
    ],
    mid: [
      'Inspect <spot>. Inspected. Inspect it [back|again|slower].',
      'Drill: left paw, right paw, [sit|crown|yawn].',
      'The door and I look at each other. [It blinks first.|Neither yields.]',
    ],
    high: [
      'A peaceful watch by <spot>. I might [sit|lie down|hum]. Officially.',
      'Nothing happens, and in the right order. [Splendid.|Keep it up.]',
    ],
  },
  comfort: {
    low: [
      'Sit. It broke. I am [here|on the step|in the way]. Sit.',
      'Stand behind me for a while. I am [mostly concrete|wider than I look].',
    ],
    mid: [
      'Put it down. I will watch it. [Drink something.|Look out of the window.|Breathe by numbers.]',
      'It is in pieces. Pieces can be [counted in|put in order|sorted]. Begin with <small>.',
      'Lean on <spot>. It was built for [leaning|worse].',
    ],
    high: [
      'You may have half of <soft>. [Do not tell the others.|That is an order.|The better half.]',
      'Nothing got past me that cannot be [mended|walked back out|swept up].',
    ],
  },
  alarm: {
    low: [
      'Shut the [small|north|other] door. Shut it [now|properly]. Then ask.',
      'To your posts. Whoever has no post, take [mine|the mat|a cushion].',
    ],
    mid: [
      'Something rattles at <spot>. [Stay back.|Stay low.|I go first.]',
      'Attention. <sound>, where none was ordered.',
      'Hold the door. Hold [it|the rail|still]. Let me look.',
    ],
    high: [
      'Alarm. Walk. I do the [running|shouting]. You walk.',
      'Lights up by <spot>. I have it [under my paw|surrounded|outnumbered].',
    ],
  },
  glitch: {
    low: ['The house stumbled. Nobody [laugh|saw it]. I mean it.', 'Error. I did not authorise [that|this one|any].'],
    mid: [
      'Something failed and said so. [Good manners, at least.|Write that down.|That is discipline.]',
      'Order, order. One wheel [out of step|turned left|has opinions].',
      'It fell. It is getting up. [Do not help. Yes, help.|Salute.]',
    ],
    high: [
      'A breach, a small one. I put [my tail|a paw|the crown] in it.',
      'The fault is surrounded. It may [come out|give up] now.',
    ],
  },
  gossip: {
    low: [
      'I was told of {memory}. I did not [ask|write it down|sign for it].',
      'Word at the gate is {memory}. Wipe [the word|its feet] first.',
    ],
    mid: [
      'Report from <spot>: {memory}. [Unconfirmed.|Two whiskers confirm it.|Pass it on slowly.]',
      'For the record: {memory}. The record is [pleased|open|yawning].',
      'The landing speaks of {memory}. The landing speaks [a lot|softly].',
    ],
    high: ['Let it be known: {memory}. [Known?|Good.|Walk on.]', 'I have it from the door itself: {memory}.'],
  },
  recall: {
    low: [
      'I have {memory} in the book. [Some pages are heavy.|I turn it quickly.]',
      '{memory}. I was on watch. [I still am.|I saw it all.]',
    ],
    mid: [
      'Entry, underlined: {memory}.',
      'I remember {memory}. [My tail does too.|So does the door.|It is in good order.]',
      'Ask the gate about {memory}. The gate [nods|creaks fondly].',
    ],
    high: [
      'I keep {memory} under the crown. [It is warm there.|With the good things.]',
      'Of all my watches, {memory}. [Stand at ease.|Do not quote me.]',
    ],
  },
  ask: {
    low: [
      'Who goes there. If it is [the draught|nobody], say so.',
      'Whose <small> is this. [Nobody leave.|It is mine now.]',
    ],
    mid: [
      'State the name of your favourite [door|stair|window].',
      'Tell me, which way does <spot> face where you [are|live].',
      'Who taught <guest> the way [in|up]. I ask all of you.',
    ],
    high: [
      'Speak freely. Is the crown [straight|too much]. Careful.',
      'Somebody name this <sound>. I will [have it listed|salute it].',
    ],
  },
  'answer-name': {
    low: [
      'Present. [Barely.|Under protest.|Cold paws.] Speak, {user}.',
      'You rang, {user}. The crown is [heavy|at a tilt]. Go on.',
    ],
    mid: [
      '{user}. I stand here. [Report.|Speak up.|At ease.]',
      'Yes. The one with the crown. State your [business|wish|side of the story], {user}.',
      'Heard, {user}. From <spot>. I have good [ears|ears, both listed].',
    ],
    high: [
      'At your service, {user}. Within [reason|reach|the rules].',
      '{user} called, and I came. [Write that down, somebody.|Let nobody make a habit of it.]',
    ],
  },
  quarrel: {
    low: [
      '{othercat}. Off <spot>. It is [sealed|mine by night|in the plan].',
      'I will not be hissed at by [furniture|a shape], {othercat}.',
    ],
    mid: [
      '{othercat}, your tail is [over the line|in my corridor|out of bounds]. Draw it in.',
      'Sit properly, {othercat}. Or [sit elsewhere|float elsewhere|sit].',
      'The rule is old, {othercat}. It is older than [you|your excuse].',
    ],
    high: [
      'Let it go, {othercat}. I grant you <soft>. [For today.|The lesser half.]',
      '{othercat}, we disagree in good order. [Shake paws.|Same time, same step.]',
    ],
  },
  lullaby: {
    low: [
      'Lights out. I lie across the door. [Nothing gets by.|Even the dark asks first.]',
      'Close your eyes. That is [an order|the softest order I have].',
    ],
    mid: [
      'Every door is shut and I have [the keys|counted the hinges|looked behind it]. Sleep.',
      'The stairs are asleep, step by step. [You are next.|Then the rail. Then you.]',
      'Night watch begins. Lie down by <spot> and let me [walk|hum|blink].',
    ],
    high: [
      'Sleep. The crown is off. That is how [safe|quiet] it is.',
      'Nothing is due until morning. I have [signed it|seen the list].',
    ],
  },
} as const satisfies FactionLines
