import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeCommand } from './place.ts'

const STREET = 'scenarios/places/dock-street.yaml'

describe('place', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'place-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const draft = async (name: string, change: (text: string) => string): Promise<string> => {
    const file = join(folder, `${name}.yaml`)
    await writeFile(file, change(await readFile(STREET, 'utf8')).replace('id: dock-street', `id: ${name}`))
    await writeFile(join(folder, `${name}.en.yaml`), await readFile('scenarios/places/dock-street.en.yaml'))
    return file
  }

  it('finds nothing wrong with the places of the project', async () => {
    const { status, out } = await placeCommand(['check', '--json'])
    const { places, ok } = JSON.parse(out)
    expect({ status, ok }).toEqual({ status: 0, ok: true })
    expect(places).toHaveLength(8)
    for (const { problems } of places) expect(problems).toEqual([])
  })

  it('says where a draft is wrong: line, column and metres', async () => {
    const file = await draft('broken', (text) =>
      text.replace('cafe-door, at: [63000, 23900]', 'cafe-door, at: [63000, 22900]'),
    )
    const text = await readFile(file, 'utf8')
    const line = text.split('\n').findIndex((words) => words.includes('id: cafe-door')) + 1
    const { status, out } = await placeCommand(['check', file, '--json'])
    expect(status).toBe(1)
    const [{ problems }] = JSON.parse(out).places
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'PL023',
        severity: 'error',
        file,
        line,
        column: 5,
        metres: [{ x: 63, y: 22.9 }],
      }),
    )
    const said = await placeCommand(['check', file])
    expect(said.out).toContain(`${file}:${line}:5  PL023  door "cafe-door" lies on no wall, at 63.00, 22.90 m`)
    expect(said.out).toMatch(/broken {2}\d+ problems? {2}/)
  })

  it('draws a place as SVG and as PNG, also one with problems', async () => {
    const svg = join(folder, 'street.svg')
    expect(await placeCommand(['draw', 'dock-street', '--variant', 'night', '--out', svg])).toMatchObject({
      status: 0,
      out: svg,
    })
    expect(await readFile(svg, 'utf8')).toMatch(/^<svg [^>]*>.*>DINER<\/text>.*<\/svg>$/s)
    const file = await draft('holed', (text) =>
      text.replace('cafe-door, at: [63000, 23900]', 'cafe-door, at: [63000, 22900]'),
    )
    const png = join(folder, 'holed.png')
    const said = await placeCommand(['draw', file, '--out', png])
    expect(said).toMatchObject({ status: 1, out: png, err: expect.stringContaining('PL023') })
    const bytes = await readFile(png)
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  })

  it.each([
    ['nothing', [], 'Usage'],
    ['a command that is none', ['paint', 'holding'], 'no such call'],
    ['a place that is none', ['check', 'dock-stret'], 'Did you mean "dock-street"?'],
    ['a drawing to nowhere', ['draw', 'holding'], '--out'],
    ['two drawings at once', ['draw', 'holding', 'stage-4', '--out', 'a.svg'], 'One place'],
    ['another kind of file', ['draw', 'holding', '--out', 'a.jpg'], 'neither'],
    ['a variant that is none', ['draw', 'holding', '--variant', 'dusk', '--out', 'a.svg'], 'no variant "dusk"'],
    ['a variant that the place has not', ['draw', 'stage-4', '--variant', 'night', '--out', 'a.svg'], 'only: day'],
    ['an option that is none', ['check', '--fast'], '--fast'],
  ])('refuses %s', async (_, args, message) => {
    const { status, out, err } = await placeCommand(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  it('says why a drawing could not be written', async () => {
    const said = await placeCommand(['draw', 'holding', '--out', join(folder, 'none/holding.svg')])
    expect(said).toMatchObject({ status: 1, out: '', err: expect.stringContaining('its folder does not exist') })
  })

  it('has a problem with a file that is not there, and with one that is no place', async () => {
    expect(await placeCommand(['check', join(folder, 'nowhere.yaml')])).toMatchObject({ status: 1 })
    const file = join(folder, 'list.yaml')
    await writeFile(file, '- a\n')
    const { status, out } = await placeCommand(['check', file, '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(out).places[0].problems[0]).toMatchObject({ code: 'SC008', line: 1 })
    expect(await placeCommand(['draw', file, '--out', join(folder, 'list.svg')])).toMatchObject({ status: 1 })
  })
})
