// What the samples of a fresh house say.
export const sampleRoom = { name: 'tour', topic: 'A room of samples. One click in the settings removes it.' }

export const sampleMessages = [
  'This room shows what a message can do. Everything here can be removed at once, in the settings of the house.',
  'Words can be **loud**, *leaning*, ~~taken back~~ or ||kept until you look||. Lists work, links work, and nobody counts anything.',
  '```js\n// code keeps its shape\nfor (const cat of house) cat.blink()\n```',
  'This one answers the one before. Try the arrows to walk through messages, and `?` for every key.',
] as const
