// Why a server could not listen, in a sentence that says what to do.
import type { Config } from '../../config/config.ts'
import { CliError } from '../exit-codes.ts'

/** The sentence for what `listen` throws; other errors come back as they are. */
export function startFailure(error: unknown, { port, host }: Config): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  const other = port < 65_535 ? port + 1 : 3_000
  if (code === 'EADDRINUSE')
    return new CliError(
      'failed',
      `Port ${port} is taken by another program. End that program, or choose another port: PORT=${other} npm start`,
      'PORT_TAKEN',
    )
  if (code === 'EACCES')
    return new CliError(
      'failed',
      `This user may not listen on port ${port}; choose one above 1023, such as PORT=3000, and put a proxy before it.`,
      'PORT_FORBIDDEN',
    )
  if (code === 'EADDRNOTAVAIL' || Reflect.get(Object(error), 'hostname') === host)
    return new CliError(
      'failed',
      `HOST ${host} is not an address of this machine; use 127.0.0.1 for this machine alone or 0.0.0.0 for the whole network.`,
      'HOST_UNKNOWN',
    )
  return error
}
