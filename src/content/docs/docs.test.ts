import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from './generated-files.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { conditionShape } from '../shape/condition-shape.ts'
import { beatShape } from '../shape/beat-shape.ts'
import { withGeneratedParts } from './guide.ts'

describe('what is made from the code', () => {
  it('is up to date: npm run scenario -- docs', async () => {
    for (const { file, text } of await generatedFiles('scenarios')) {
      expect({ file, text: await readFile(file, 'utf8') }).toEqual({ file, text })
    }
  })

  it('tells an editor what a key means, needs and allows', () => {
    const beat = jsonSchemaOf(beatShape)
    expect(beat.required).toEqual(['id', 'at'])
    expect(beat.additionalProperties).toBe(false)
    expect(beat.properties?.end).toEqual({ type: 'boolean', description: 'The run ends here.', default: false })
    expect(beat.properties?.at?.pattern).toBe(String.raw`^\d{1,2}:[0-5]\d$`)
  })

  it('lists the loudnesses of spoken words', () => {
    const loud = jsonSchemaOf(conditionShape).properties?.spoke?.properties?.loud
    expect(loud?.items).toEqual({ enum: ['silent', 'whisper', 'voice', 'call'] })
  })

  it('refuses a guide without the marks', () => {
    expect(() => withGeneratedParts('# A guide')).toThrow('<!-- generated: keys -->')
  })
})
