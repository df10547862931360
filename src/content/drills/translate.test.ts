import { describe, expect, it } from 'vitest'
import { fillSentence } from '../../core/radio/drill/fill.ts'
import { heardLines } from '../../core/radio/drill/case.ts'
import { translateDrill } from './compile.ts'
import { drillFiles, glossaryForDrills } from './load.ts'

const ITEM = `  busy-hands:
    scene: Du trägst {load} hinunter.
    lines: ['{who} ruft {me}.']
    because: '{who} wartet.'
    miss: 'Jetzt redet {who} weiter.'
`

/** The whole drill, of which only the item that is asked for is looked at. */
const inGerman = async (item: string, words = "{ 'a lamp': eine Lampe }") => {
  const given = await drillFiles('answer-the-call')
  if (!given.ok) throw new Error('there is no such drill')
  const { drill, texts, house } = given.files
  const only = (source: string, pattern: RegExp): string => pattern.exec(source)?.[0] ?? ''
  const text = (content: string | Uint8Array): string =>
    typeof content === 'string' ? content : new TextDecoder().decode(content)
  const shaped = text(drill.content)
  const head = shaped.slice(0, shaped.indexOf('items:'))
  const own = only(shaped, / {2}- id: busy-hands\n(?: {4}.*\n)+/).replace(
    /vary:.*/,
    'vary: [{ who: torres, load: a lamp }]',
  )
  const said = only(text(texts.content), / {2}busy-hands:\n(?: {4}.*\n)+/)
  return translateDrill(
    {
      drill: { ...drill, content: `${head}items:\n${own}` },
      texts: { ...texts, content: `items:\n${said}` },
      house,
    },
    { words: { file: 'answer-the-call.de.yaml', content: `words: ${words}\nitems:\n${item}` }, house: null },
    await glossaryForDrills(),
  )
}

describe('a drill in another language', () => {
  it('has its page in that language, with the values too, and a gloss under what is heard', async () => {
    const result = await inGerman(ITEM)
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
    const { drill } = result
    const [item] = drill.items
    if (item?.kind !== 'talk') throw new Error('no item')
    const filling = { region: 'us', me: 'Sam', slots: item.vary[0], house: drill.house } as const
    expect(fillSentence(filling, item.scene)).toBe('Du trägst eine Lampe hinunter.')
    expect(fillSentence(filling, item.because)).toBe('Torres wartet.')
    expect(heardLines(item, filling)).toMatchObject([{ words: 'Torres for Sam.', gloss: 'Torres ruft Sam.' }])
    expect(item.works).toContain('Stand by.')
  })

  it.each([
    ['DR016', 'a text that is missing', ITEM.replace(/ {4}because.*\n/, '')],
    ['DR016', 'a line without a gloss', ITEM.replace(/ {4}lines.*\n/, '')],
    ['DR017', 'a text of nothing', `${ITEM}    clean: Nichts.\n`],
    ['DR018', 'a slot that the item does not have', ITEM.replace('{load}', '{thing}')],
  ])('%s: %s', async (code, _what, item) => {
    const result = await inGerman(item)
    expect(result.ok ? [] : result.problems.map((one) => one.code)).toEqual([code])
  })

  it('DR019: a value without a word', async () => {
    const result = await inGerman(ITEM, '{}')
    expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'DR019', file: 'answer-the-call.de.yaml' }])
  })

  it('says nothing of what stays English', async () => {
    const result = await inGerman(`${ITEM}    works: [Warte.]\n`)
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['SC007'])
  })
})
