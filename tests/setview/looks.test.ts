import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { personOf, unknownWords } from '../../assets/kit/figures/describe.ts'
import { WORDS_OF_LOOKS } from '../../assets/kit/figures/look-words.ts'
import { RECIPES, SAME_AS } from '../../assets/kit/figures/recipes.ts'
import { DRIVEN } from '../../assets/kit/props/driven.ts'

const ROOT = join(import.meta.dirname, '../..')

type Written = {
  readonly cast?: readonly { readonly id: string; readonly look: string }[]
  readonly things?: readonly { readonly id: string; readonly drawn?: string }[]
}

const looks = readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const written: Written | null = parse(readFileSync(join(ROOT, 'scenarios', file), 'utf8'))
    return Array.isArray(written?.cast) ? written.cast.map(({ id, look }) => ({ who: `${file}: ${id}`, look })) : []
  })

const carried = readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^m\d\d-.*\/[^.]+\.yaml$/.test(file.replaceAll('\\', '/')))
  .flatMap((file) => {
    const written: Written | null = parse(readFileSync(join(ROOT, 'scenarios', file), 'utf8'))
    return (written?.things ?? []).flatMap(({ drawn }) => drawn ?? [])
  })

describe('the things that are carried in the scenarios', () => {
  it('can be drawn in somebody’s hands', () => {
    expect(carried.length).toBeGreaterThan(0)
    for (const drawn of carried) {
      expect([drawn, personOf(`you + ${drawn}`, 0).item]).not.toContain(undefined)
      expect(personOf(`kaur + ${drawn}`, 3).look).toEqual(personOf('kaur', 3).look)
    }
  })
})

describe('the looks of the people in the scenarios', () => {
  it('can be drawn', () => {
    expect(looks.length).toBeGreaterThan(10)
    expect(looks.filter(({ look }) => !Object.hasOwn(DRIVEN, look) && unknownWords(look).length > 0)).toEqual([])
  })
})

describe('the words for looks in assets/README', () => {
  const guide = readFileSync(join(ROOT, 'assets/README.md'), 'utf8')
  const said = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => (code ?? '').split(', ')))

  it('are all there', () => {
    const known = [RECIPES, SAME_AS, DRIVEN].flatMap((words) => Object.keys(words)).concat(WORDS_OF_LOOKS)
    expect(known.filter((word) => !said.has(word))).toEqual([])
  })
})
