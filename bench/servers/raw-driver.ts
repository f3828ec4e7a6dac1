// The driver alone: runs on a copy of a database the statements that were recorded, so many messages' worth to a commit, and says how long that took. Arguments: the database, the recording, how many commits.
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

interface Recorded {
  readonly sql: string
  readonly parameters: SQLInputValue[]
}

const [database = '', recording = '', commits = '1'] = process.argv.slice(2)
const recorded = JSON.parse(readFileSync(recording, 'utf8')) as Recorded[]
const aCommit = Math.ceil(recorded.length / Number(commits))

function run(): number {
  const file = `${database}.raw`
  copyFileSync(database, file)
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  // As the house has it.
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma cache_size = -16000; pragma temp_store = memory',
  )
  const statements = new Map<string, { statement: StatementSync; answers: boolean }>()
  for (const { sql } of recorded) {
    if (statements.has(sql)) continue
    const statement = db.prepare(sql)
    statements.set(sql, { statement, answers: statement.columns().length > 0 })
  }
  const began = performance.now()
  for (let at = 0; at < recorded.length; at += aCommit) {
    db.exec('begin immediate')
    for (const { sql, parameters } of recorded.slice(at, at + aCommit)) {
      const found = statements.get(sql)
      if (found?.answers) found.statement.all(...parameters)
      else found?.statement.run(...parameters)
    }
    db.exec('commit')
  }
  const took = performance.now() - began
  db.close()
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  return took
}

process.on('message', () => process.send?.(run()))
