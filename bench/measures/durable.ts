// P2: how many messages a second are stored for good, each in its own room, against the driver alone running the same statements.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Measure } from '../measure.ts'
import { median, thousands } from '../system/numbers.ts'
import { record } from '../databases/recording.ts'
import { speakers } from '../houses/speakers.ts'

const [sockets, messages, messagesACommit] = [64, 6_400, 50]

interface Durable {
  readonly sockets: number
  readonly messages: number
  readonly messagesACommit: number
  readonly statementsAMessage: number
  /** Messages a second, of each round. */
  readonly house: readonly number[]
  readonly driver: readonly number[]
}

/** P2. */
export const durable: Measure<Durable> = {
  async measure(rounds) {
    await using stack = new AsyncDisposableStack()
    const recording = stack.use(await record(sockets, messages / sockets))
    const raw = fork(new URL('../servers/raw-driver.ts', import.meta.url), [
      recording.database,
      recording.statements,
      String(messages / messagesACommit),
    ])
    stack.defer(async () => {
      raw.kill()
      if (raw.exitCode === null && raw.signalCode === null) await once(raw, 'exit')
    })
    const there = stack.use(await speakers(sockets))

    async function byHouse(): Promise<number> {
      const began = performance.now()
      let left = messages
      const talk = async (_: unknown, n: number): Promise<void> => {
        while (left-- > 0) await there.say(n)
      }
      await Promise.all(Array.from({ length: sockets }, talk))
      return performance.now() - began
    }
    async function byDriver(): Promise<number> {
      raw.send('run')
      const [took] = (await once(raw, 'message')) as [number]
      return took
    }
    const [house, driver]: [number[], number[]] = [[], []]
    for (let n = -1; n < rounds; n++) {
      const took = [await byHouse(), await byDriver()] as const
      // The first warms up.
      if (n < 0) continue
      house.push(Math.round((messages / took[0]) * 1_000))
      driver.push(Math.round((messages / took[1]) * 1_000))
    }
    return { sockets, messages, messagesACommit, statementsAMessage: recording.eachMessage, house, driver }
  },
  page({ sockets, messages, messagesACommit, statementsAMessage, house, driver }) {
    const ratio = median(house) / median(driver)
    return `## P2: messages stored for good

${sockets} signed-in sockets, each in a room of its own, say one thing after the other, ${thousands(messages)} in all; each is acknowledged once it is on the disk (SQLite, \`FULL\`). *Driver* is \`node:sqlite\` by itself in a process of its own: the very statements that the house was heard asking for so many messages (${statementsAMessage.toFixed(1)} each), prepared once, with the same settings, ${messagesACommit} messages’ worth to a commit; it reads no socket, checks nothing and answers nobody.

| house, messages a second | driver, messages a second | house ÷ driver | goal |
| --- | --- | --- | --- |
| ${thousands(median(house))} | ${thousands(median(driver))} | ${ratio.toFixed(3)} | 0.2, better 0.25 |
`
  },
}
