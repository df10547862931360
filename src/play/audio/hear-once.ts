/** What became of a wish to hear somebody. */
export type HeardOnce = 'heard' | 'no-clip' | 'blocked'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const childOf = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)

/**
 * Plays one spoken line of a set dry, without the sound of a run: for the front page, within a press. `blocked` when the browser
 * does not let it sound, `no-clip` when nobody has recorded these words in this voice; the words stay on the page.
 */
export async function hearOnce(
  voice: string,
  words: string,
  { set = 'first-call', base = '/' } = {},
): Promise<HeardOnce> {
  const list: unknown = await fetch(`${base}generated/sound/${set}.json`)
    .then((answer): Promise<unknown> => answer.json())
    .catch(() => null)
  const file = childOf(childOf(childOf(childOf(list, 'clips'), voice), words), 'file')
  if (typeof file !== 'string') return 'no-clip'
  const player = new Audio()
  const opus = player.canPlayType('audio/ogg; codecs=opus') !== ''
  player.src = `${base}generated/sound/voices/${file}.${opus ? 'opus' : 'mp3'}`
  return player.play().then(
    () => 'heard' as const,
    () => 'blocked' as const,
  )
}
