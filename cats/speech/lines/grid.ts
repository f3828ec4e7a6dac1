// The Restless Grid: new edges, moved furniture, and a horror of the same thing twice.
import type { FactionLines } from '../line-table.types.ts'

export const grid = {
  greet: {
    low: [
      '{user}. Something different. Good. It was all [Tuesday|corridor] here.',
      'You. {user}. Talk. I have looked at <spot> from [every|each] side.',
    ],
    mid: [
      '{user}. New shoes? New [angle|sleeve]? Something. Turn.',
      'Fast. {user} is in. What did you [bring|see]?',
      'There, {user}. I moved <soft> since you looked. Find it.',
    ],
    high: [
      '{user}. Come, there is a corner that was not there [before|a minute ago].',
      'Up, down, {user}. Round once. [Again.|Hello.]',
      'Oh good, {user}. Now it can [start|tilt].',
    ],
  },
  farewell: {
    low: [
      'Gone already. Take a facet along. [This one.|The green side.]',
      'Out, {user}. And I sit here, at the same [angle|edge].',
    ],
    mid: [
      'Go another way than you came, {user}. [Better stairs.|It saves the old way.]',
      'Off, {user}. Bring back a [shape|word] I do not know.',
      'Quick, {user}, the door is between two [positions|thoughts].',
    ],
    high: [
      'Leap, {user}. Next time from [higher|the side].',
      'Bye, {user}. By then all of this is [elsewhere|turned round].',
    ],
  },
  'welcome-new': {
    low: [
      'Somebody new. At last. {user}. Do not be [usual|quick to settle].',
      '{user}. I have smelled every old thing here. [You are not one.|Stand still. No, move.]',
    ],
    mid: [
      '{user}. New edge in the house. [Sharp?|Let me run along it.]',
      'Rearrange something, {user}. That is how one [moves in|says hello].',
      'No tour, {user}. [Get lost.|Wander.] Tell me what you find behind <spot>.',
    ],
    high: [
      'New. New. {user} is [new|entirely new]. I ran up the curtain.',
      'Throw your coat somewhere it has never [been|hung], {user}. Good throw.',
    ],
  },
  'tease-fail': {
    low: ['Same error. Could it not have a [new|greener] one.', 'Blocked. Fine. Through the [wall|other one].'],
    mid: [
      'It broke along a line I had not [seen|tried]. Good line.',
      'Wrong way. So there is [a way|one less]. Next.',
      'Turn the thing. Turn it [more|over]. Now it is right, or art.',
    ],
    high: [
      'A failure I had not [seen|climbed]. Again, left-handed.',
      'It shattered. More edges. [Better.|Pick one and go.]',
    ],
  },
  'praise-make': {
    low: [
      '{user} made something that was not here [before|an hour ago]. I needed that.',
      'I was asleep in a corner of boredom. {user}, you [broke|bent] it.',
    ],
    mid: [
      'Not like the last one, {user}. Not like [any|the others]. Good.',
      '{thing} has a side I did not expect. [Three.|Went round it. Again.]',
      'Change nothing, {user}. Then change [everything|one thing]. I want both.',
    ],
    high: [
      '{user}. That. More of [that|this]. Now a different one.',
      'I ran through it, {user}, and came out [elsewhere|taller].',
      {
        when: { event: 'sketch.remixed' },
        say: ['Somebody took {thing} and bent it. As one [should|must]. Round and round it goes.'],
      },
    ],
  },
  observe: {
    low: [
      'The same <sound>. From the same <spot>. I could [scream|fold].',
      'Everything at right angles. Who does [that|this].',
      'I know this draught. I know all its [jokes|turns].',
    ],
    mid: [
      'Tipped <small> off <spot>. It bounced [left|new]. Never left before.',
      'There is a triangle of light on <spot>. It [moves|has plans]. So do I.',
      'I turned <soft> round. Nobody has [noticed|dared].',
      '<guest>, by a route I had not considered. [Noted.|Stolen.]',
    ],
    high: [
      'Ran to <spot> and back by two [roofs|ways]. A third exists.',
      'Something smells of [paint|elsewhere]. Go, go.',
      { when: { hour: 'dawn' }, say: ['Light from the other side. Every morning a new [edge|set]. Clever.'] },
    ],
  },
  boredom: {
    low: [
      'I have finished the room. [Next room.|Is there more house.]',
      'If nobody moves something I will move [myself|the wall].',
    ],
    mid: [
      'Walked <spot> backwards. Still [there|square].',
      'I spun. Then the other way. Now the house is [level|awake].',
      'Give me a box. Not for sitting. For [unfolding|its edges].',
    ],
    high: [
      'Nothing planned. Everything [possible|askew]. Jump.',
      'Invented a game with <small>. Rules change [mid-air|now].',
    ],
  },
  comfort: {
    low: [
      'Stuck. I know stuck. [Tilt.|Lie the other way up.]',
      'It hurts in that shape. Try [another|a longer] shape.',
    ],
    mid: [
      'Look from up here. It is only a [triangle|small thing with a shadow].',
      'Move. A little. One [ear|paw]. That is already elsewhere.',
      'What broke is now pieces. Pieces go [anywhere|together new].',
    ],
    high: [
      'Come. Round the block. By the time we are back it is [over|a story].',
      'You are not at the end. You are at a [corner|bend]. I love those.',
    ],
  },
  alarm: {
    low: ['Wrong angle. All wrong. [Move.|Do not stand there.]', 'Something closed that was [open|never a door].'],
    mid: [
      'Up. Up on <spot>. Floor is [shifting|talking].',
      'There, and now there. It is [quick|not us].',
      'Cut left. Left. I said [left|it first].',
    ],
    high: ['Finally something. No, bad something. [Run anyway.|Jump.]', 'Follow my tail. It knows a way [round|over].'],
  },
  glitch: {
    low: [
      'It jammed. I leaned on it from [above|an odd side]. It jammed nicer.',
      'Stuck on one frame. I [nudged|bit] it. Still one.',
    ],
    mid: [
      'The house drew <spot> twice. Two is [better|a start].',
      'It skipped a beat and landed [elsewhere|on its side]. Me too.',
      'Cracks. Look. A [map|new street].',
    ],
    high: [
      'It folded in a way that is not [possible|in the book]. I went through.',
      'Everything is sliding. [Surf.|Lean in.]',
    ],
  },
  gossip: {
    low: [
      'News, please. Not {memory} again. All right. {memory}.',
      '{memory}. Heard it twice. Tell it [backwards|shorter].',
    ],
    mid: [
      'Fresh: {memory}. Still [warm|sharp]. Go.',
      'Between <spot> and here I heard of {memory}. And ran.',
      '{memory}. Now add a [twist|chase]. No? True as it is.',
    ],
    high: [
      'New, new: {memory}. I took the banister to [tell you|get here].',
      '{memory}. Never happened before. [Write it sideways.|Nothing like it.]',
    ],
  },
  recall: {
    low: [
      '{memory}. That was when things [moved|still slid].',
      'I do not look back. Except round the corner at {memory}.',
    ],
    mid: [
      '{memory}. From the top of <spot> it looked [different|smaller].',
      'I turned {memory} over. There is a [date|shine] underneath.',
      '{memory}. Kept one [shard|corner]. It still cuts light.',
    ],
    high: [
      '{memory}. Again. But [faster|with the roof off].',
      'That turn we took, {memory}. [Best edge in the house.|Still falling from it.]',
    ],
  },
  ask: {
    low: ['When did you last take the other [stairs|side]?', 'What is different today? One thing. Make it [up|so].'],
    mid: [
      'Which thing in your room would you [turn round|hang upside down]? Do it.',
      'What shape is your [morning|name]? Mine has seven corners.',
      'Left or [up|through]? Quick.',
    ],
    high: [
      'Who knows a way to <spot> without the [floor|door]?',
      'What did you learn since the last [rain|time you blinked]? Throw it here.',
    ],
  },
  'answer-name': {
    low: [
      'What, {user}. Say something I have not [heard|climbed].',
      'Here. Edge of <spot>. Bored to [points|a polish]. Yes, {user}?',
    ],
    mid: [
      '{user}. I was already [turning|half there].',
      'Yes, {user}. New question? [Good.|Throw it high.]',
      'You rang from the left, {user}. I came from [above|the right].',
    ],
    high: ['{user}. Go. [What. Where. Now.|I am in mid-air.]', 'Yes, {user}, and then? And [then|after that]?'],
  },
  quarrel: {
    low: [
      'You sit there every day, {othercat}. [Every.|The floor has a groove.]',
      '{othercat}. You are a [circle|straight line]. It is maddening.',
    ],
    mid: [
      'I moved your cushion, {othercat}. To where it is [interesting|windy].',
      'Catch me, {othercat}. No? [Then do not purr at me.|Slow.]',
      'Your hiss is last year’s, {othercat}. [Add a corner.|Fold it.]',
    ],
    high: [
      'Good swipe, {othercat}. New [wrist|angle]. Show me.',
      'Truce, {othercat}. Until something [moves|rolls]. It rolled.',
    ],
  },
  lullaby: {
    low: ['Stop. Just this once. [Lie flat.|Like a map.]', 'Even edges rest. On their [side|longest one].'],
    mid: [
      'In the dark the room is any [shape|size] it likes. Go and see.',
      'Sleep is the one door I have not been [round|behind]. Report back.',
      'Shut your eyes. New [walls|country] in there.',
    ],
    high: [
      'Dream of a stair that goes [sideways|on]. I will be on it.',
      'Down now. Tomorrow everything stands [elsewhere|on its head]. Promise.',
    ],
  },
} as const satisfies FactionLines
