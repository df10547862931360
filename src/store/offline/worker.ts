/** What a service worker finds around it; the page's own types do not know that world. */
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Asked = Lasting & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }
type Told = Lasting & {
  readonly data: unknown
  readonly source: { readonly postMessage: (data: unknown) => void } | null
}
type WorkerScope = {
  readonly clients: { readonly claim: () => Promise<void> }
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(type: 'fetch', hear: (event: Asked) => void): void
  addEventListener(type: 'message', hear: (event: Told) => void): void
}
declare const self: WorkerScope

/** Every file of the build as `[path, name under which it is kept]`; the build writes the list in here. */
declare const OFFLINE_FILES: readonly (readonly [string, string])[]
/** Changes with every change of the list. */
declare const OFFLINE_VERSION: string

const PREFIX = 'pictures-up-'
const CACHE = PREFIX + OFFLINE_VERSION
const PAGE = '/index.html'
const KEYS = new Map(OFFLINE_FILES)
/** Files that are fetched together while sounds are taken in. */
const AT_ONCE = 6

/** The page at this address, else the nearest above it, else the first, as the server answers. */
const pageAt = (path: string): string => {
  if (path === '') return PAGE
  return KEYS.has(`${path}.html`) ? `${path}.html` : pageAt(path.replace(/\/[^/]*$/, ''))
}

const isVoice = (path: string): boolean => path.startsWith('/generated/sound/voices/')

/** Takes a file in: from an earlier version where it is the same, else from the server. */
const keep = async (cache: Cache, path: string, key: string): Promise<void> => {
  const known = await caches.match(key)
  if (known !== undefined) return cache.put(key, known)
  // What carries its hash in its name may come from where the browser already has it.
  const answer = await fetch(path, { cache: key === path ? 'default' : 'no-cache' })
  if (!answer.ok) throw new Error(`${path} cannot be kept: the server answered ${answer.status}`)
  return cache.put(key, answer)
}

const keepAll = async (paths: readonly string[], told: (kept: number) => void): Promise<void> => {
  const cache = await caches.open(CACHE)
  const here = new Set((await cache.keys()).map(({ url }) => url))
  let kept = 0
  const missing: (readonly [string, string])[] = []
  for (const path of paths) {
    const key = KEYS.get(path) ?? path
    if (here.has(new URL(key, location.origin).href)) kept += 1
    else missing.push([path, key])
  }
  told(kept)
  const next = async (): Promise<void> => {
    for (let file = missing.pop(); file !== undefined; file = missing.pop()) {
      await keep(cache, ...file)
      kept += 1
      told(kept)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
}

/** Part of a file, for players that ask for sound in parts. */
const partOf = async (whole: Response, range: string): Promise<Response> => {
  const found = /^bytes=(\d+)-(\d*)$/.exec(range)
  if (found === null) return whole
  const bytes = await whole.blob()
  const from = Number(found[1])
  const to = Math.min(found[2] === '' ? bytes.size - 1 : Number(found[2]), bytes.size - 1)
  if (from > to) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes.size}` } })
  return new Response(bytes.slice(from, to + 1), {
    status: 206,
    headers: {
      'Content-Type': whole.headers.get('Content-Type') ?? 'application/octet-stream',
      'Content-Range': `bytes ${from}-${to}/${bytes.size}`,
      'Content-Length': String(to - from + 1),
    },
  })
}

const answer = async (request: Request, path: string, key: string): Promise<Response> => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(key)
  const range = request.headers.get('range')
  if (kept !== undefined) return range === null ? kept : partOf(kept, range)
  if (range !== null) return fetch(request)
  const fresh = await fetch(request.mode === 'navigate' ? path : request)
  // A full store takes nothing more in; what was fetched is shown all the same.
  if (fresh.ok) await cache.put(key, fresh.clone()).catch(() => undefined)
  return fresh
}

self.addEventListener('install', (event) => {
  const shell = [...KEYS.keys()].filter((path) => !isVoice(path))
  event.waitUntil(keepAll(shell, () => undefined))
})

self.addEventListener('activate', (event) => {
  const sweep = async (): Promise<void> => {
    const names = await caches.keys()
    // Sounds of the version before are the same files: they move over before it goes.
    const cache = await caches.open(CACHE)
    for (const [path, key] of KEYS) {
      const known = isVoice(path) ? await caches.match(key) : undefined
      if (known !== undefined) await cache.put(key, known)
    }
    await Promise.all(
      names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map(async (name) => caches.delete(name)),
    )
    await self.clients.claim()
  }
  event.waitUntil(sweep())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const path = request.mode === 'navigate' ? pageAt(url.pathname) : url.pathname
  const key = KEYS.get(path)
  if (key !== undefined) event.respondWith(answer(request, path, key))
})

self.addEventListener('message', (event) => {
  const { data, source } = event
  if (data !== 'opus' && data !== 'mp3') return
  const voices = [...KEYS.keys()].filter((path) => isVoice(path) && path.endsWith(`.${data}`))
  const tell = (kept: number): void => source?.postMessage({ kept, of: voices.length })
  event.waitUntil(keepAll(voices, tell).catch(() => source?.postMessage({ failed: true })))
})
