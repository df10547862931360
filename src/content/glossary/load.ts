import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { compileGlossary, type GlossaryCompilation } from './compile.ts'
import type { GlossaryFiles } from './read.ts'

/** Where the glossary lives, seen from the folder of the project. */
export const GLOSSARY = 'scenarios/glossary'

/** Every YAML file of the glossary, by its name. */
export const glossaryFiles = async (folder: string = GLOSSARY): Promise<GlossaryFiles> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted()
  const files = names.map(async (name) => {
    const file = join(folder, name)
    return [name, { file, content: await readFile(file) }] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

/** Reads and checks the glossary in one language. */
export const loadGlossary = async (
  folder: string = GLOSSARY,
  language: string = SET_LANGUAGE,
): Promise<GlossaryCompilation> => compileGlossary(await glossaryFiles(folder), language)
