/** The most draws that a link can ask for: five digits are easily said over a table. */
const DRAWS = 100_000

/** The draw that an address asks for, or a new one. */
export const seedFrom = (asked: string | null): number => {
  if (asked !== null && /^\d{1,15}$/.test(asked)) return Number(asked)
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word % DRAWS
}
