// The Velvet Anarchs: edges of tables, loose screws, and great fondness for whatever has just stopped working.
import type { FactionLines } from '../line-table.types.ts'

export const anarchs = {
  greet: {
    low: [
      'Oh, {user}. I was being [dramatic|tragic|small] by <spot>. Come and look.',
      '{user}. Good. Somebody to [blame|sit on|be dull with].',
      'Psst, {user}. The mood is down here. Bring <small>.',
    ],
    mid: [
      '{user} is here. Quick, put <small> [back|where it was|up again].',
      'Hello, {user}. We have done nothing. [To anything.|Yet.|It was the draught.]',
      'In you come, {user}. By the [window|cat flap|wrong door], if you like.',
      '{user}. Perfect timing. Hold <small> and look [innocent|away|calm].',
    ],
    high: [
      '{user}, {user}, look how far <small> [rolls|flies|slides].',
      'Everybody up, {user} is in. Knock [something|anything|the good one] over for joy.',
      'There you are, {user}. I saved you [a shelf|an edge|the wobbly chair].',
    ],
  },
  farewell: {
    low: [
      'Bye, {user}. I’ll just [lie|drip|droop] off this edge a bit.',
      'Off you go, {user}. I’ll unscrew something [to pass the time|small].',
    ],
    mid: [
      'Go out by the roof, {user}. It’s [quicker|prettier|allowed if nobody looks].',
      'See you, {user}. I’ll [tidy|untidy|rearrange] <spot> meanwhile.',
      'Leave the door a paw wide, {user}. [For reasons.|For the draught.|For me.]',
    ],
    high: [
      'Bye, {user}. Trip over nothing. I [moved|hid|have] everything.',
      'Run, {user}, before <spot> notices [what we did|the noise|it’s off its hinges].',
    ],
  },
  'welcome-new': {
    low: [
      'New one. {user}. Nice. I’d get up, but I’m [flat|behind something|stuck in a box].',
      '{user}, this is where it’s broken. [This is where we sit.|Make yourself at home.]',
    ],
    mid: [
      '{user}, rule one: there’s a drawer. Rule two: [forgotten|fell off the table|in the drawer].',
      'Welcome, {user}. That’s the good chair. That’s the [wobbly|better|forbidden] one.',
      'A new name. {user}. Let me [try it on|knock on it|roll it about]. Good roll.',
    ],
    high: [
      '{user}. Finally, somebody who hasn’t heard about <spot>. Sit down. No, [here|on the edge|lower].',
      'Take a screw, {user}. Everybody gets one. [Nobody knows from where.|Don’t look up.|Welcome.]',
    ],
  },
  'tease-fail': {
    low: [
      'It broke without me. [I feel left out.|Rude.|I was looking the other way.]',
      'Aw. And it had such a nice [edge|button|gap] to it.',
    ],
    mid: [
      'Ooh. Do that again, but [slower|with the lid off|from higher up].',
      'That’s not an error, that’s a [flap|draught|window]. Put your nose in.',
      'It said no. I’d ask [again|it sideways|the hinge].',
    ],
    high: [
      'Beautiful. It went off like <small> down the stairs.',
      'Down it goes. I’d give that fall [a bow|a leaf|my best stare]. Again?',
    ],
  },
  'praise-make': {
    low: [
      '{user} made something that works. [I’ll get over it.|Fine. It’s good.|I checked for loose bits.]',
      'I wanted to push it off, {user}. I couldn’t. [It’s too nice.|Look at it.]',
    ],
    mid: [
      '{user}, I sat on it. It [held|purred|gave a bit]. That’s praise.',
      'Who left {thing} lying about? {user} did. [Good.|Leave more.]',
      'I’d knock everything else off the shelf for this, {user}. [Done.|Give me a minute.]',
    ],
    high: [
      'Look what {user} did. On purpose. [I didn’t know one could.|With paws, I suppose.]',
      '{user}, it’s crooked in all the right [places|corners|ways].',
      { when: { event: 'sketch.published' }, say: ['{thing} moves. I chased it round <spot>. [It won.|Draw.]'] },
    ],
  },
  observe: {
    low: [
      'Everything’s screwed on today. [Horrible.|Even the lid.|I tried them all.]',
      'I stared at <small> until it [should have fallen|felt bad|rolled by itself]. Nothing.',
      'There’s a gap under <spot>. It’s [the size of me|not the size of me|dark and it knows].',
    ],
    mid: [
      'Somebody left <small> near an edge. [Somebody brave.|I see it. It sees me.|Nobody breathe.]',
      'I opened <spot>. There’s [more of it|a smaller one|a smell] inside.',
      'If you pull the <sound> out of <spot>, does it stop? [Asking for a friend.|Trying now.]',
      'A drawer is only a [box|bed|secret] that hasn’t been pulled yet.',
    ],
    high: [
      'I found out what <small> does. It [rolls|sings|goes under the fridge]. Goodbye, you.',
      '<guest> and I have a plan. It involves [the curtain|speed|your sleeve].',
      {
        when: { hour: 'night' },
        say: ['The night shift on <spot> is me and [nobody|a draught|bad ideas]. Best shift.'],
      },
    ],
  },
  boredom: {
    low: [
      'So quiet I can hear <small> not falling.',
      'I’ve knocked off everything there is. [Somebody put it back.|Could we do it again.]',
    ],
    mid: [
      'I could shed on <soft>. I could shed [artfully|on purpose|later].',
      'Idea: we all go to <spot> and [look up|blame each other|lick it].',
      'Nothing’s loose. I’ll [work on it|wiggle it|wait].',
    ],
    high: [
      'Slow day. I taught <small> to [sit|stay|roll over]. Mostly stay.',
      'No noise at all. I’d call that [bait|an invitation|a blank shelf].',
    ],
  },
  comfort: {
    low: [
      'Come under <soft>. I’ve broken [worse|bigger|mine too]. There’s room.',
      'It’s bust. Me too, a bit. [Shove over.|Let’s be bust here.]',
    ],
    mid: [
      'Broken things have more [edges|sides|places to sit]. Look.',
      'Here, have <small>. It’s no use at all. [That helps.|That’s the point.]',
      'Let’s knock over something that [bounces|doesn’t mind|wants it].',
    ],
    high: [
      'Hey. It only fell to the floor. [I live there. It’s fine.|The floor is nice.]',
      'We’ll put it together wrong and [like it better|give it a name|keep the extra bits].',
    ],
  },
  alarm: {
    low: [
      'Um. That wasn’t me. [I wish people would run now.|Really not.]',
      'Paws off, all paws off <spot>. [Even mine.|I mean it, I’m scared.]',
    ],
    mid: [
      'Something’s coming loose at <spot>. [Ooh. I mean, oh no.|Front row’s mine.|Duck.]',
      'Heads. [Tails. Both.|Up. Down. Under.] Everything’s moving.',
      'That’s a bigger bang than I [ordered|planned|do].',
    ],
    high: [
      'Here it goes, here it [goes|comes|rolls]. Mind your tails.',
      'Everybody under the table. [I’ll be on it.|Best seats.|Bring snacks.]',
    ],
  },
  glitch: {
    low: ['It fell over and I didn’t even [get to watch|push|like it].', 'Sparks. Small ones. [I’ve had better.|Boo.]'],
    mid: [
      'The house hiccupped. [Bless it.|Do it again.|I held its wire.]',
      'Something came out of the wall that should be in the wall. [Mine.|Hello, you.|Finders keepers.]',
      'I heard a part say [oops|ping|mother]. Good part.',
    ],
    high: [
      'Error, error, lovely [error|noise|mess]. Come and see it from the lamp.',
      'It’s coming apart at <spot> and it’s [gorgeous|all glitter|got confetti in it].',
    ],
  },
  gossip: {
    low: [
      'Everyone’s on about {memory}. I wasn’t even [there|pushing|invited to look].',
      'You’ll have heard of {memory}. Everybody has but [me|the lamp].',
    ],
    mid: [
      'Psst. {memory}. You didn’t hear it from [under here|the drawer|this vent].',
      'It is all {memory} down here. I say [louder|more|and then what].',
      'I may have told <spot> about {memory}. It [told everyone|is shocked].',
    ],
    high: [
      'Have you heard? {memory}. I nearly fell off [the lamp|my edge|twice].',
      'Best thing all day: {memory}. Pass it [on|along|sideways].',
    ],
  },
  recall: {
    low: [
      'I think about {memory} when I’m [flat|in the box|under the bath].',
      '{memory}. Things rolled [further|better] then.',
    ],
    mid: [
      'Remember {memory}? I’ve still got [a bit of it|the lid|the dent].',
      '{memory}. I was behind the curtain. [Mostly.|The feet were mine.]',
      'I hid {memory} behind <spot>. Found it again just now.',
    ],
    high: [
      'Ha. {memory}. I’d do [it|that|all of it] again with a run-up.',
      'Tell me again about {memory}. I’ll do the [noises|falling|lamp].',
    ],
  },
  ask: {
    low: [
      'What’s the smallest thing you’ve ever [lost|broken|hidden]? Mine’s <small>.',
      'Does anybody need that <small>? No? Nobody? [I don’t either.|Hm.]',
    ],
    mid: [
      'What happens if you [turn it off|press both|leave it open]? Don’t tell me. Show me.',
      'Which of your drawers [sticks|squeaks|is all cables]? That’s the good one.',
      'Would you rather be a [hinge|spring|lid]? Spring, obviously.',
    ],
    high: [
      'Who wants to see what’s [behind|under|inside] <spot>? Paws up.',
      'Can I have <small> if I [push|ask|sing] nicely?',
    ],
  },
  'answer-name': {
    low: [
      'Yes, {user}, it was me. [What was it?|Whatever it was.]',
      'Mm? {user}. I’m in [a bag|a heap|bits]. Talk into it.',
    ],
    mid: [
      '{user}. I didn’t. [Did you want me to?|But I could.|Which one?]',
      'Here, {user}, up on <spot>. [Don’t look surprised.|Mind the plant.]',
      'You said my name, {user}, and <small> fell. [Connected.|Coincidence.]',
    ],
    high: [
      '{user}. Yes. Whatever it is, [yes|let’s|I’ve started].',
      'Coming, {user}. Straight through <spot>. [Something fell. Coming.|It was like that.]',
    ],
  },
  quarrel: {
    low: [
      'Oh, go and [sit straight|file something|be round] somewhere, {othercat}.',
      '{othercat} told on me. I’m [wounded|delighted|both].',
    ],
    mid: [
      'That’s my edge, {othercat}. You can tell by the [scratches|nothing on it].',
      '{othercat}, I didn’t touch your <small>. I touched the [table|air] beside it.',
      'Rules are for things that can’t [climb|squeeze through], {othercat}.',
    ],
    high: [
      'Race you to <spot>, {othercat}. Last one [tidies|keeps quiet|gets the cushion].',
      'You’re no fun, {othercat}. [Never change.|You’re a bit fun.|I pushed it for you.]',
    ],
  },
  lullaby: {
    low: [
      'Sleep. I’ll break nothing till [morning|you’re back|it’s light]. Nearly nothing.',
      'Let the day roll under the fridge. [We’ll not fetch it.|It’s gone.]',
    ],
    mid: [
      'Hush. Everything that could fall has fallen. [It’s comfy down there.|Now you.]',
      'Dream of a long, long shelf, and [one paw|something on it|nobody looking].',
      'Shh. I’ve turned <spot> to the wall so it [can’t stare|sleeps too|doesn’t tell].',
    ],
    high: [
      'Night, all. I’ll be in the [vent|drawer|lamp], being good.',
      'Curl up. I’ll knock [softly|once|on wood] if the moon does something.',
    ],
  },
} as const satisfies FactionLines
