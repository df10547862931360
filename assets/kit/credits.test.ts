import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAINTINGS } from './catalogue.ts'
import { CREDITS, creditsMarkdown } from './credits.ts'

const root = join(import.meta.dirname, '../..')
const credited = CREDITS.map(({ asset }) => asset)

describe('the credits', () => {
  it('name every picture that the build step makes', () => {
    const made = PAINTINGS.flatMap(({ layers }) => layers().map(({ name }) => name))
    expect(made.filter((name) => !credited.includes(`generated/${name}`))).toEqual([])
  })

  it('name every typeface that the product depends on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const fonts = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource/'))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((name) => !credited.includes(name))).toEqual([])
  })

  it('name every folder of sound', () => {
    const folders = readdirSync(join(root, 'assets'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
      .map(({ name }) => `assets/${name}`)
    expect(folders.filter((folder) => !credited.some((asset) => asset.startsWith(folder)))).toEqual([])
  })

  it('give each thing an origin and a licence', () => {
    const bare = CREDITS.filter(({ origin, licence }) => origin === '' || !/^(MIT|OFL-1\.1)$/.test(licence))
    expect(bare).toEqual([])
  })

  it('are what the file in the repository says', () => {
    expect(readFileSync(join(root, 'assets/CREDITS.md'), 'utf8')).toBe(creditsMarkdown())
  })
})
