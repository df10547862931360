/** The address of a page with what it is asked for; what is not given is left out. */
export const addressOf = (
  path: string,
  asked: Readonly<Record<string, string | number | null | undefined>>,
): string => {
  const given = Object.entries(asked).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}
