// Tells people on standard error how far a copy is: every table once it is there, and long ones also on the way.
import type { CopyWord } from '#bedrock/copying/copy-house'
import type { CliIo } from '../io.ts'

const everyRows = 100_000

const openings = {
  begins: 'Copying into an empty database.',
  'goes on': 'Going on with the copy that was begun.',
  'begins anew': 'The house has changed since the copy was begun; beginning anew.',
} as const

/** Makes the function that hears of a copy. */
export function copyTeller(stderr: CliIo['stderr']): (word: CopyWord) => void {
  let at = { table: '', rows: 0, said: 0 }
  const finish = (): void => {
    if (at.rows > at.said) stderr.write(`  ${at.table}: ${at.rows} rows\n`)
  }
  return (word) => {
    if (!('table' in word)) return void stderr.write(`${openings[word.word]}\n`)
    if (word.word === 'compared') {
      if (at.table !== '') {
        finish()
        stderr.write('Comparing.\n')
      }
      at = { table: '', rows: 0, said: 0 }
      return
    }
    if (word.table !== at.table) {
      finish()
      at = { table: word.table, rows: 0, said: 0 }
    }
    at.rows += word.rows
    if (at.rows - at.said < everyRows) return
    at.said = at.rows
    stderr.write(`  ${at.table}: ${at.rows} rows so far\n`)
  }
}
