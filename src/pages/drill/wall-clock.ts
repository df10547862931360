/** Local time read as if it were UTC, in milliseconds: days begin at the trainee's own midnight. */
export const wallNow = (): number => {
  const now = new Date()
  return now.getTime() - now.getTimezoneOffset() * 60_000
}
