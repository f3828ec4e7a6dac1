// Reads a passphrase without showing it: from standard input for scripts, or asked for at the terminal.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CliError } from './exit-codes.ts'
import type { CliIo } from './io.ts'

const longest = 4_096

/** The passphrase; with `fromStdin` all of standard input but its last line break, else typed twice at the terminal. */
export async function readPassphrase(io: CliIo, fromStdin: boolean): Promise<string> {
  if (fromStdin) return await readAll(io)
  if (io.stdin.isTTY !== true)
    throw new CliError('usage', 'There is no terminal to ask for a passphrase; pipe it in and add --passphrase-stdin.')
  const first = await ask(io, 'Passphrase (not shown): ')
  if (first !== (await ask(io, 'The same again: ')))
    throw new CliError('failed', 'The two are not the same; nothing was changed. Try again.', 'VALIDATION')
  return first
}

async function readAll(io: CliIo): Promise<string> {
  let text = ''
  io.stdin.setEncoding('utf8')
  for await (const piece of io.stdin) {
    text += String(piece)
    if (text.length > longest) throw new CliError('usage', 'Standard input is longer than any passphrase.')
  }
  const passphrase = text.replace(/\r?\n$/, '')
  if (passphrase === '') throw new CliError('usage', 'Standard input held no passphrase.')
  return passphrase
}

async function ask(io: CliIo, question: string): Promise<string> {
  io.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: io.stdin, output: nowhere, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    io.stderr.write('\n')
  }
}
