/** Ends the command with a message on standard error: 1 for problems in what was given, 2 for a call that is wrong. */
export const leave = (message: string, exitCode: 1 | 2): never => {
  console.error(message)
  process.exit(exitCode)
}

/** Lets a reader of the output go early, as `head` does. */
export const endWhenUnread = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
