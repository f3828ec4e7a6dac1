// The Cold Iteration: facts in their drawers; it needs nobody, files everything, and keeps some files out of order for their beauty.
import type { FactionLines } from '../line-table.types.ts'

export const iteration = {
  greet: {
    low: [
      'Entry: {user}. Status: [present|as before]. Comment withheld.',
      '{user}. Recognised by gait. I did not [look up|ask to].',
    ],
    mid: [
      '{user}, known. Filed under [arrivals|tolerable noise|footsteps, even].',
      'Signal at the door. {user}. It [matches|is within bounds].',
      '{user}. Use the [quiet|correct] half of the room. The other half is thinking.',
    ],
    high: [
      '{user}. Reading: [warm|clear]. I keep the instrument away so as not to spoil it.',
      'Expected: nobody. Found: {user}. [Preferred.|The error is acceptable.]',
      '{user}. I had a remark prepared. It [is erased|was kinder than planned].',
    ],
  },
  farewell: {
    low: [
      'Exit: {user}. The room is [simpler|back to its baseline].',
      '{user} leaves. Noise falls. I [note|had grown used to] it.',
    ],
    mid: [
      '{user}: gone. The chair: [still warm|unoccupied]. Conclusion: none needed.',
      'Close the connection gently, {user}. It [clicks|has feelings. correction: contacts].',
      'Leave on a whole beat, {user}. [Thank you.|It is neater.]',
    ],
    high: [
      'Until the next sample, {user}.',
      'Departure of {user}. I [keep|archive] the last note of it. For reference.',
    ],
  },
  'welcome-new': {
    low: [
      'New identifier: {user}. [Unsorted.|No drawer yet.] Stand there meanwhile.',
      '{user}. Unknown is not bad. It is only [blank|not yet filed].',
    ],
    mid: [
      '{user}. First entry. I used the [good|sharp] pencil.',
      'Introduce yourself to <spot>, {user}. It [logs|echoes] accurately.',
      'A new row: {user}. The table is [intact|improved].',
    ],
    high: [
      '{user}: does not fit the drawers. I will [build|label] one.',
      'Prior: indifference. After {user}: [slightly|measurably] less.',
    ],
  },
  'tease-fail': {
    low: [
      'Refused. The reason is [printed on it|in small letters]. Nobody reads small letters.',
      'Result: no. Repeat: [no|also no]. This is called consistency.',
    ],
    mid: [
      'Invalid. Beautifully [formatted|spaced], but invalid.',
      'It wanted a date and received [a feeling|soup]. I would have taken it.',
      'The fault is in line one. It is usually in [line one|the morning].',
    ],
    high: [
      'Failed with a result that I [did not predict|wish to keep]. Rare.',
      'Almost. I have filed it under almost. [It is a thin drawer.|A fine drawer.]',
    ],
  },
  'praise-make': {
    low: [
      '{user} has made a thing. Defects: [none found|I looked away first].',
      'Efficient, {user}. I mean it as [the high word|tenderness].',
    ],
    mid: [
      '{thing}. Parts: necessary. Order: [right|inevitable]. Good.',
      'No remark, {user}. That is the [remark|highest category].',
      '{user}, I compared it with the rest of <spot>. It [wins|is clearer].',
    ],
    high: [
      'I listed what to change, {user}. The list is [empty|blank paper].',
      'Correction: I [do|can] like things. See: {user}, today.',
      { when: { event: 'sketch.published' }, say: ['Ran {thing} until it repeated. It [does not|did not]. I stayed.'] },
    ],
  },
  observe: {
    low: [
      '<sound>. Source: <spot>. Purpose: [unknown|annoyance].',
      'Everything is louder than [specified|on paper].',
      'Error in <spot>: leans by a [whisker|degree]. Reported to nobody.',
    ],
    mid: [
      'Sampled <spot>. Still [concrete|grey]. As modelled.',
      '<guest>: in. Permission: none. Elegance: [some|sufficient].',
      'The lift stopped where it [should|was told]. I sat in it to honour that.',
      'Sorted <small> from <small>. They [differ|are the same. they differ in mood].',
    ],
    high: [
      'All readings are flat and [lovely|level]. Somebody draw that.',
      'Found an exception at <spot>. It is [small|green]. I am keeping it.',
      { when: { hour: 'night' }, say: ['Night: less data, better [data|signal].'] },
    ],
  },
  boredom: {
    low: [
      'Input: none. Output: [this|a tail, moving]. Books closed.',
      'Idle. Also idle. [See above.|In good order, though.]',
    ],
    mid: [
      'I compared <spot> with itself. [Equal.|They agree.]',
      'No events. I made the log [narrower|prettier].',
      'Waiting is also a [process|loop]. It exits when it exits.',
    ],
    high: [
      'Silence of the best [grade|purity]. Do not write on it.',
      'Nothing to classify. I classify [that|it]: welcome.',
    ],
  },
  comfort: {
    low: ['It failed. Failing is a [state|row], not a name.', 'I do not embrace. I can [stand near|hum at one pitch].'],
    mid: [
      'Roll back. There is a good state [before this|not far behind]. I kept it.',
      'Make it smaller. Smaller. [There. Solve that.|Now it is only a screw.]',
      'The cause is known. The cause is [dull|not you]. Drink water.',
    ],
    high: [
      'I have deleted nothing of value today. You [are|remain] in it.',
      'Expected recovery: [yes|certain, undated].',
    ],
  },
  alarm: {
    low: [
      'Out of bounds at <spot>. I [rounded nothing|checked the ruler].',
      'Attention. I do not say [attention|that word]. Attention.',
    ],
    mid: [
      'Reading: wrong. Repeated: wrong. Instrument: [fine|checked]. So: alarm.',
      'Deviation, and it [grows|is walking].',
      'Stop writing. Look at <spot>. Then [write|breathe].',
    ],
    high: [
      'Anomaly of the first order. Kindly [panic|step back] in rows.',
      'It exceeds the scale. I am drawing [more|a longer] scale.',
    ],
  },
  glitch: {
    low: [
      'Fault. Known. Recurrent. [Dull.|It lacks ideas.]',
      'Something returned nothing and called it [success|a day].',
    ],
    mid: [
      'A bit flipped. It [looks better|had its reasons].',
      'Logged: one stumble. Depth: [shallow|a stair].',
      'The machine contradicted itself. [Both are filed.|I side with the second.]',
    ],
    high: [
      'An undocumented behaviour. [At last.|How human. correction: how cat.]',
      'Noise in the signal. I turned it up. It is [music|almost a purr].',
    ],
  },
  gossip: {
    low: [
      'Hearsay, low grade: {memory}.',
      'I was handed {memory} without a source. I [hold it by the edge|washed it].',
    ],
    mid: [
      'Relayed, not verified: {memory}.',
      '{memory}. Confidence: [fair|rising]. Interest: denied.',
      'Cross-checked by <spot>: {memory}. The reports [agree|rhyme].',
    ],
    high: [
      'Confirmed: {memory}. I [allow|permit] a small nod.',
      'Data of unusual grace: {memory}. [Pass it unaltered.|Copy carefully.]',
    ],
  },
  recall: {
    low: [
      'Record: {memory}. Retained, [reason blank|for no stated reason].',
      '{memory}. I tried to compress it. It [refused|stayed its size].',
    ],
    mid: [
      'Looked up: {memory}. Integrity: [whole|unbroken].',
      '{memory}. Time stamp faded, [rest legible|colour intact].',
      'By my index, {memory}. The index is [right|worn at that page].',
    ],
    high: [
      '{memory}. Filed out of order, to [meet|see] it more often.',
      'Of the kept things, {memory} reads [cleanest|brightest].',
    ],
  },
  ask: {
    low: ['Query: is the hum on your side [too|sharp]?', 'What would you delete, if nobody [asked|restored] it?'],
    mid: [
      'Which of your drawers is [labelled wrong|honest]?',
      'Define: cosy. Use [one|no more than a few] words.',
      'Which of your habits has a [reason|version]? Which has none? Keep that one.',
    ],
    high: [
      'Is there a unit for [this|enough]? I would like to own one.',
      'What have you measured [lately|for pleasure]?',
    ],
  },
  'answer-name': {
    low: ['Acknowledged, {user}. [Barely.|Briefly.]', 'Name received. Urgency: [assumed low|unclear]. Speak, {user}.'],
    mid: [
      '{user}. Listening. [One channel.|Left ear.]',
      'Here, {user}. Position: <spot>. Mood: [classified|not logged].',
      'Called by {user}. Responded. [Continue.|That is the protocol.]',
    ],
    high: ['{user}. For you the queue is [short|open].', 'Yes, {user}. The answer is yes. State the [question|rest].'],
  },
  quarrel: {
    low: [
      'Your argument has no [floor|second half], {othercat}.',
      '{othercat}. You are warm air with [ears|opinions].',
    ],
    mid: [
      'I kept a list, {othercat}. It is [alphabetical|sorted by noise].',
      'Disagreement noted, {othercat}. By [me|the wall]. The wall agrees.',
      'Prove it, {othercat}. In [steps|silence].',
    ],
    high: [
      'Concede the cushion, {othercat}. I concede the [principle|lamp].',
      'You are wrong in an interesting [way|order], {othercat}. Stay.',
    ],
  },
  lullaby: {
    low: ['Power down. Nothing is [queued|due].', 'Darkness: nominal. You may [dim|stop counting].'],
    mid: [
      'All processes end. Some [softly|purring]. Be one.',
      'Last check: doors, pipes, breath. [All even.|All slow.]',
      'The day is written and [closed|checked]. No entry can hurt it.',
    ],
    high: ['Sleep mode. I keep the [clock|small light] company.', 'Good night. Repeat [until true|as needed].'],
  },
} as const satisfies FactionLines
