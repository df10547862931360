import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from './voices/manifest.ts'

/**
 * Puts the committed clips and their list where a page can fetch them: `assets/sound` to `public/generated/sound` under
 * a project folder. Clips that nobody says any more are taken away. Gives how many clips there are.
 */
export async function publishSound(root: string): Promise<number> {
  const from = join(root, 'assets/sound')
  const to = join(root, 'public/generated/sound')
  const { clips } = await readManifest(join(from, 'voices.json'))
  const files = Object.values(clips).flatMap((lines) => Object.values(lines).map(({ file }) => file))
  await rm(to, { recursive: true, force: true })
  await mkdir(join(to, 'voices'), { recursive: true })
  for (const file of files)
    for (const end of ['opus', 'mp3']) {
      await cp(join(from, 'voices', `${file}.${end}`), join(to, 'voices', `${file}.${end}`))
    }
  await writeFile(join(to, 'voices.json'), JSON.stringify({ clips }))
  return files.length
}
