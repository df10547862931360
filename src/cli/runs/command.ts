import { realpathSync } from 'node:fs'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a command says: its result for standard output, messages for standard error. */
export type Said = { readonly status: 0 | 1 | 2; readonly out: string; readonly err: string }

/** Ends a command before its end. */
class Left extends Error {
  readonly status: 0 | 1 | 2
  constructor(message: string, status: 0 | 1 | 2) {
    super(message)
    this.status = status
  }
}

/** Ends the command with a message on standard error: 1 for problems in what was given, 2 for a call that is wrong. */
export const leave = (message: string, status: 1 | 2): never => {
  throw new Left(message, status)
}

/**
 * The options and names of a call. A call that has others is wrong and is told the usage; who asks for it with `--help` gets it
 * as the result.
 */
export const readArguments = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) => {
  if (args.includes('--help') || args.includes('-h')) throw new Left(usage, 0)
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 2)
  }
}

/** What a command says in the end, also where it left early. */
export const saidBy = async (work: () => Said | Promise<Said>): Promise<Said> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Left)) throw error
    const { status, message } = error
    return status === 0 ? { status, out: message, err: '' } : { status, out: '', err: message }
  }
}

const isStarted = (file: string): boolean => process.argv[1] !== undefined && realpathSync(process.argv[1]) === file

/** Runs a command if its file is the one that was started, and lets a reader of its output go early, as `head` does. */
export const startCommand = async (
  file: string,
  command: (args: readonly string[]) => Promise<Said>,
): Promise<void> => {
  if (!isStarted(file)) return
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const { status, out, err } = await command(process.argv.slice(2))
  if (err !== '') console.error(err)
  if (out !== '') console.log(out)
  process.exitCode = status
}
