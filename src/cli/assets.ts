import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import sharp from 'sharp'
import type { Manifest, PaintingFiles } from '../../assets/kit/build/manifest.ts'
import { encodePainting, paint } from '../../assets/kit/build/painting.ts'
import { PAINTINGS, SCALES } from '../../assets/kit/catalogue.ts'
import { creditsMarkdown } from '../../assets/kit/credits.ts'
import { SIGNS } from '../../assets/kit/signs.ts'
import { publishSound } from './publish-sound.ts'

const root = join(import.meta.dirname, '../..')
const out = join(root, 'public/generated')
const kit = join(root, 'assets/kit')
const manifestPath = join(out, 'manifest.json')
const iconPath = join(root, 'public/favicon.svg')

/** Sizes that systems ask of the icon of an installed page. */
const ICON_SIZES = [192, 512] as const

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Changes with every source of the pictures, tests aside, and with the program that makes them. */
function inputHash(): string {
  const hash = createHash('sha256')
  const sources = filesUnder(kit).filter((file) => !file.endsWith('.test.ts'))
  for (const file of [...sources, iconPath, import.meta.filename]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const isUpToDate = (version: string): boolean => {
  if (!existsSync(manifestPath)) return false
  const manifest: unknown = JSON.parse(readFileSync(manifestPath, 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) return false
  const files: unknown = Reflect.get(manifest, 'files')
  return (
    Reflect.get(manifest, 'version') === version &&
    Array.isArray(files) &&
    files.every((file) => typeof file === 'string' && existsSync(join(out, file)))
  )
}

const written: string[] = []
function write(file: string, bytes: Buffer | string): void {
  const path = join(out, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  written.push(file)
  console.error(`${relative(root, path)} ${(Buffer.byteLength(bytes) / 1000).toFixed(1)} kB`)
}

async function writePaintings(): Promise<Record<string, PaintingFiles>> {
  const made: Record<string, PaintingFiles> = {}
  for (const { layers, scales } of PAINTINGS) {
    for (const layer of layers()) {
      const images: Record<string, string> = {}
      for (const scale of scales) {
        const file = scales.length === 1 ? `${layer.name}.webp` : `${layer.name}@${scale}x.webp`
        write(file, await encodePainting(await paint(layer, scale), layer.keep))
        for (const shown of scales.length === 1 ? SCALES : [scale]) images[`${shown}x`] = file
      }
      made[layer.name] = { box: layer.box, blend: layer.blend, images }
    }
  }
  return made
}

/** The icon in pixels, and once with the room around it that a system may cut away. */
async function writeIcons(): Promise<void> {
  const svg = readFileSync(iconPath)
  const drawn = async (size: number): Promise<Buffer> =>
    sharp(svg, { density: 72 * (size / 24) })
      .resize(size)
      .png()
      .toBuffer()
  for (const size of ICON_SIZES) write(`icons/icon-${size}.png`, await drawn(size))
  const [small, large] = ICON_SIZES
  const room = (large - Math.round(large * 0.7)) / 2
  const inner = await drawn(Math.round(large * 0.7))
  const extend = {
    top: Math.floor(room),
    bottom: Math.ceil(room),
    left: Math.floor(room),
    right: Math.ceil(room),
    background: '#0E1116',
  }
  write('icons/maskable-512.png', await sharp(inner).flatten({ background: '#0E1116' }).extend(extend).png().toBuffer())
  write(
    'icons/apple-180.png',
    await sharp(await drawn(small))
      .flatten({ background: '#0E1116' })
      .resize(180)
      .png()
      .toBuffer(),
  )
}

/** Takes away pictures that earlier versions made; sound has a keeper of its own. */
function sweep(keep: readonly string[]): void {
  for (const path of filesUnder(out)) {
    const file = relative(out, path).replaceAll('\\', '/')
    if (!keep.includes(file) && !file.startsWith('sound/')) rmSync(path)
  }
}

const creditsPath = join(root, 'assets/CREDITS.md')
/** Keeps the list of origins in step with the catalogue. */
function writeCredits(): void {
  const text = creditsMarkdown()
  if (existsSync(creditsPath) && readFileSync(creditsPath, 'utf8') === text) return
  writeFileSync(creditsPath, text)
  console.error(`${relative(root, creditsPath)} rewritten`)
}

writeCredits()
const version = inputHash()
if (isUpToDate(version)) {
  console.error('Pictures are up to date.')
} else {
  const paintings = await writePaintings()
  await writeIcons()
  for (const [name, draw] of Object.entries(SIGNS)) write(`signs/${name}.svg`, draw())
  const manifest: Manifest = { version, paintings, files: [...written] }
  write('manifest.json', `${JSON.stringify(manifest)}\n`)
  sweep(written)
}
const clips = await publishSound(root)
console.error(`${clips} sound files are in place.`)
