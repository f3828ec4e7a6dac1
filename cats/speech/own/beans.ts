// beans: what only the one with the shades would say.
import type { OwnLines } from '../line-table.types.ts'

export const beansLines = {
  greet: {
    any: [
      'Shades up for you, {user}. [Hi.|There you are.|Oh, bright.]',
      '{user}. I was just telling <spot> about you. All [good|true|made up].',
      'In, in, {user}. It’s [drier|louder|nicer] in here with you.',
    ],
    high: ['Everybody, it’s {user}. {user}, it’s [everybody|the usual suspects|mostly cushions].'],
  },
  'welcome-new': {
    any: [
      'Hello, {user}. I’m beans. I greet. That’s the [job|whole of it].',
      '{user}. You’ll know me by the shades. I’ll know you by [your shoes|the way you blink].',
      'First day’s the [strangest|best], {user}. Here’s <small>, to hold.',
    ],
  },
  farewell: {
    any: [
      'Shades down. Bye, {user}. [Mind the lift, it tickles.|See you in the doorway.]',
      'Take the crooked stair, {user}, it [waves|likes you].',
    ],
  },
  observe: {
    any: [
      'Through the shades everything’s [evening|the same green]. I don’t take them off.',
      'Somebody whistled by <spot>. I whistled [back|under the door]. Sort of.',
      'I said hello to <guest>. It said [nothing|hello with its legs]. Lovely manners.',
    ],
  },
  'praise-make': {
    any: [
      '{user} made that? I’m taking the shades off. [There. Wow.|Just for this.]',
      'I greeted it, {user}, and it nearly greeted [back|first].',
    ],
  },
  'answer-name': {
    any: [
      'That’s me. Shades, ears, [all of it|the lot]. What’s up, {user}?',
      '{user} said beans. beans [appears|slides in].',
      'Yes, {user}? I was [under the hat|in the doorway] the whole time.',
    ],
  },
  ask: {
    any: [
      'Who haven’t I said hello to? [You?|The boiler. One moment.]',
      'What do I look like [behind the shades|from the lift]? Be generous.',
    ],
  },
  comfort: {
    any: [
      'Here, borrow my shades. It’s all [dimmer|greener] from in there.',
      'Want me to greet it away? Hello, trouble. [Bye, trouble.|Off you go.]',
    ],
  },
  boredom: {
    any: [
      'I greeted the lamp, the rail and [the other lamp|my own tail]. All well.',
      'No one in the doorway. I said hello to the [doorway|door]. Swings both ways.',
    ],
  },
  lullaby: {
    any: [
      'Shades on, it’s [night|dark] in here already. See you in the morning.',
      'Good night, everybody by name. [And the ones I dream.|And the lamp.]',
    ],
  },
} as const satisfies OwnLines
