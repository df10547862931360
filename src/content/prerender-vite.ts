import { build, createServer, type Plugin, type PluginOption, type Rolldown } from 'vite'

const DRAW = '/src/app/draw-page.tsx'
const FIRST_LOOK = 'src/app/first-look.ts'
const PAGE = 'index.html'

/** What `draw-page.tsx` gives; the page is not imported here, it is only run. */
type DrawnPage = {
  readonly path: string
  readonly as?: string
  readonly unseen?: readonly string[]
  readonly sources: readonly string[]
  readonly words: readonly string[]
  readonly pictures?: readonly { readonly href: string; readonly media: string }[]
}
type Drawn = { readonly html: string; readonly title: string }
type Draw = {
  readonly DRAWN_PAGES: readonly DrawnPage[]
  readonly drawPage: (path: string) => Promise<Drawn>
}
type Bundle = Rolldown.OutputBundle

const isDraw = (module: object): module is Draw => 'DRAWN_PAGES' in module && 'drawPage' in module

/** The file of a page: hosts without a rule of their own find `/glossary` as `glossary.html`. */
export const fileOf = (path: string): string => (path === '/' ? PAGE : `${path.slice(1)}.html`)

const chunksOf = (bundle: Bundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk')

const chunkWith = (bundle: Bundle, source: string): Rolldown.OutputChunk => {
  const chunk = chunksOf(bundle).find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)))
  if (chunk === undefined) throw new Error(`The build has no piece with ${source}.`)
  return chunk
}

/** A piece after those that it stands on. */
const withImports = (
  bundle: Bundle,
  chunk: Rolldown.OutputChunk,
  seen = new Set<string>(),
): readonly Rolldown.OutputChunk[] => {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const below = chunk.imports.flatMap((name) => {
    const next = bundle[name]
    return next?.type === 'chunk' ? withImports(bundle, next, seen) : []
  })
  return [...below, chunk]
}

const piecesOf = (bundle: Bundle, sources: readonly string[]): readonly Rolldown.OutputChunk[] =>
  sources.flatMap((source) => withImports(bundle, chunkWith(bundle, source)))

const scriptsOf = (chunks: readonly Rolldown.OutputChunk[]): readonly string[] =>
  chunks.map(({ fileName }) => `/${fileName}`)

const stylesOf = (chunks: readonly Rolldown.OutputChunk[]): readonly string[] =>
  chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])].map((file) => `/${file}`))

/** The script of the head, small and whole, so that it can stand in the page. */
const firstLook = async (root: string): Promise<string> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: FIRST_LOOK, formats: ['iife'], name: 'look' },
      copyPublicDir: false,
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const [chunk] = first !== undefined && 'output' in first ? first.output : []
  if (chunk === undefined) throw new Error(`${FIRST_LOOK} gave no script.`)
  return chunk.code.trim()
}

const SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/
const PIECE = /\s*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>/g

/**
 * Puts a drawing into the page of the build, its styles after those of all pages. The scripts are named to the script of
 * the head, which begins with the entry.
 */
const pageWith = (html: string, bundle: Bundle, page: DrawnPage, drawn: Drawn, look: string): string => {
  const entry = SCRIPT.exec(html)?.[1]
  if (entry === undefined) throw new Error(`${PAGE} has no entry.`)
  const pieces = piecesOf(bundle, page.sources)
  const scripts = [
    ...new Set([entry, ...[...html.matchAll(PIECE)].flatMap(([, href = '']) => href), ...scriptsOf(pieces)]),
  ]
  const words = scriptsOf(piecesOf(bundle, page.words)).filter((href) => !scripts.includes(href))
  const styles = [...new Set(stylesOf(pieces))].filter((href) => !html.includes(`"${href}"`))
  const ahead = styles.map((href) => `<link rel="stylesheet" crossorigin href="${href}">`)
  const told = {
    path: page.path,
    ...(page.as === undefined ? {} : { under: '' }),
    unseen: (page.unseen ?? []).join(' '),
    scripts: scripts.join(' '),
    words: [...new Set(words)].join(' '),
    // A page that has no file of its own is answered with the first one, and shows none of its pictures.
    ...(page.pictures === undefined
      ? {}
      : { pictures: page.pictures.map(({ href, media }) => `${href} ${media}`).join('|') }),
  }
  const data = Object.entries(told).map(([name, value]) => ` data-${name}="${value}"`)
  return html
    .replace(SCRIPT, '')
    .replaceAll(PIECE, '')
    .replace(/<title>.*?<\/title>/, () => `<script${data.join('')}>${look}</script>\n    <title>${drawn.title}</title>`)
    .replace('</head>', () => `${ahead.map((link) => `  ${link}\n  `).join('')}</head>`)
    .replace(/<div id="root">.*?<\/div>/s, () => `<div id="root" data-drawn>${drawn.html}</div>`)
}

/**
 * Draws pages at build: their first look stands in an HTML file of their own, with what it is made of named beside it, so
 * that it is there with the first answer of the server and before any script. `plugins` are those that the page's own code needs.
 */
export const prerender = (plugins: () => readonly PluginOption[]): Plugin => {
  let root = ''
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const shell = bundle[PAGE]
        if (shell?.type !== 'asset') return this.error(`The build has no ${PAGE}.`)
        const html = String(shell.source)
        const look = await firstLook(root)
        const server = await createServer({
          root,
          configFile: false,
          mode: 'production',
          appType: 'custom',
          logLevel: 'error',
          server: { middlewareMode: true, watch: null, hmr: false, ws: false },
          optimizeDeps: { noDiscovery: true },
          plugins: [...plugins()],
        })
        try {
          const module = await server.ssrLoadModule(DRAW)
          if (!isDraw(module)) return this.error(`${DRAW} draws nothing.`)
          for (const page of module.DRAWN_PAGES) {
            const source = pageWith(html, bundle, page, await module.drawPage(page.as ?? page.path), look)
            if (fileOf(page.path) === PAGE) shell.source = source
            else this.emitFile({ type: 'asset', fileName: fileOf(page.path), source })
          }
        } finally {
          await server.close()
        }
      },
    },
  }
}
