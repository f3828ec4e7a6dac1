// Asks the server that runs on a data folder, if one does.
import { createConnection, type Socket } from 'node:net'
import { controlPath } from './control-path.ts'
import { type ControlAnswer, type ControlRequest, readLine, writeLine } from './control-wire.ts'

// Making a backup of a large house is the longest that a command takes.
const patienceMs = 30 * 60_000

/** The running server's answer, or `null` when none listens on this data folder. */
export async function askServer(dataDir: string, request: ControlRequest): Promise<ControlAnswer | null> {
  const socket = await connect(controlPath(dataDir))
  if (!socket) return null
  try {
    const answer = readLine(socket, patienceMs)
    writeLine(socket, request)
    // The server is this same program, so its answer has this shape.
    return (await answer) as ControlAnswer
  } finally {
    socket.destroy()
  }
}

function connect(path: string): Promise<Socket | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket | null>()
  const socket = createConnection(path)
  socket.once('connect', () => resolve(socket))
  socket.once('error', (error) => {
    const code: unknown = Reflect.get(error, 'code')
    // A socket file without a listener is what a killed server leaves.
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') resolve(null)
    else reject(error)
  })
  return promise
}
