// Who is here, told by states and never by numbers.
export const presence = {
  title: 'Around',
  states: { around: 'around', asleep: 'asleep', away: 'away' },
  alone: 'Nobody else is around. The cats are.',
  hide: 'Hide me',
  show: 'Show me',
  hidden: 'You are hidden: everybody sees you as away.',
  back: 'Back to the room',
  mention: (name: string) => `Mention ${name}`,
  topicNone: 'This room has no topic.',
  topic: 'Topic',
  you: 'This is you.',
} as const
