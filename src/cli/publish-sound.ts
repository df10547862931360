import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clipsOf, readManifest } from './voices/manifest.ts'

/**
 * Puts the committed clips where a page can fetch them: `assets/sound` to `public/generated/sound` under a project
 * folder, with a list for each set (`stage-door.json`, `glossary.json`), so that no page reads what another one says.
 * Clips that nobody says any more are taken away. Gives how many clips there are.
 */
export async function publishSound(root: string): Promise<number> {
  const from = join(root, 'assets/sound')
  const to = join(root, 'public/generated/sound')
  const manifest = await readManifest(join(from, 'voices.json'))
  const files = new Set(clipsOf(manifest).map(({ file }) => file))
  await rm(to, { recursive: true, force: true })
  await mkdir(join(to, 'voices'), { recursive: true })
  for (const file of files)
    for (const end of ['opus', 'mp3']) {
      await cp(join(from, 'voices', `${file}.${end}`), join(to, 'voices', `${file}.${end}`))
    }
  for (const [set, clips] of Object.entries(manifest.sets)) {
    const radioDb = Object.fromEntries(Object.keys(clips).map((id) => [id, manifest.voices[id]?.radioDb ?? 0]))
    await writeFile(join(to, `${set}.json`), JSON.stringify({ clips, radioDb }))
  }
  return files.size
}
