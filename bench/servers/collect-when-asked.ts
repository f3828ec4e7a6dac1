// Loaded into a server before its own program: collects garbage when a signal asks for it, so that what is measured of its memory is what it holds.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
// V8 puts it into contexts that are made from now on.
const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void

// The last resort gives back what is free between things.
process.on('SIGUSR2', () => collect({ type: 'major', flavor: 'last-resort' }))
