import { describe, expect, it } from 'vitest'
import { onSheet } from '../../src/pages/briefing/on-sheet.ts'
import { theScenario } from './stage.ts'

const named = async (module: string, id: string): Promise<readonly string[]> => {
  const { scenario, texts } = await theScenario(module, id)
  const say = (text: string): string => {
    const words = texts['en']?.[text] ?? ''
    return typeof words === 'string' ? words : (words[0] ?? '')
  }
  return onSheet(scenario, say as never).map((member) => member.id)
}

describe('who stands on the call sheet', () => {
  it('is whoever has a radio or is spoken of by name, and nobody who only passes by', async () => {
    const ids = await named('m06-first-team', 'upset-actor')
    expect(ids).toEqual(expect.arrayContaining(['me', 'lind', 'kaur', 'june', 'tom', 'bo', 'cal', 'okafor']))
    expect(ids).not.toContain('van')
    expect(ids).not.toContain('fan')
    expect(ids).not.toContain('grip')
  })
})
