import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

type Packing = 'br' | 'gzip'
type PageFile = {
  readonly type: string
  readonly body: Buffer
  readonly etag: string
  readonly cacheControl: string
  readonly packed: Map<Packing, Promise<Buffer>>
}

/** The files of a built page by their path on the site (`/assets/index-1a2b3c.js`). */
export type PageFiles = ReadonlyMap<string, PageFile>

const TYPES: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

const PACKABLE = /^(?:text\/|application\/(?:json|wasm|manifest|xml)|image\/svg)/

const pack = async (body: Buffer, packing: Packing): Promise<Buffer> =>
  packing === 'br'
    ? promisify(brotliCompress)(body, { params: { [zlib.BROTLI_PARAM_QUALITY]: 7 } })
    : promisify(gzip)(body, { level: 7 })

/**
 * Reads a built page into memory, so that a build running meanwhile never mixes two versions. Names that begin with
 * a dot stay private. Files under `assets/` carry a hash in their name and may be kept by the browser for good.
 */
export const readPageFiles = (folder: string): PageFiles => {
  const files = new Map<string, PageFile>()
  const read = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) read(inner)
      else {
        const body = readFileSync(join(folder, inner))
        files.set(inner, {
          type: TYPES[extname(entry.name).toLowerCase()] ?? 'application/octet-stream',
          body,
          etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
          cacheControl: inner.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          packed: new Map(),
        })
      }
    }
  }
  read('')
  return files
}

const acceptedPacking = (request: IncomingMessage): Packing | undefined => {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => quality === undefined || !/^\s*q=0(?:\.0*)?$/.test(quality))
    .map(([name]) => name)
  return (['br', 'gzip'] as const).find((packing) => accepted.includes(packing))
}

/** The bytes asked for by a `Range` of one part: `null` if there is no such part, the whole file without a range. */
const rangeOf = (header: string | undefined, size: number): { from: number; to: number } | null | undefined => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const from = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const to = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return from <= to ? { from, to } : null
}

const send = async (request: IncomingMessage, response: ServerResponse, file: PageFile): Promise<void> => {
  response.setHeader('Content-Type', file.type)
  response.setHeader('Cache-Control', file.cacheControl)
  response.setHeader('ETag', file.etag)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end()
    return
  }
  let body = file.body
  if (PACKABLE.test(file.type)) {
    response.setHeader('Vary', 'Accept-Encoding')
    const packing = acceptedPacking(request)
    if (packing !== undefined) {
      const packed = file.packed.get(packing) ?? pack(file.body, packing)
      file.packed.set(packing, packed)
      body = await packed
      response.setHeader('Content-Encoding', packing)
    }
  } else {
    response.setHeader('Accept-Ranges', 'bytes')
    const range = rangeOf(request.headers.range, body.length)
    if (range === null) {
      response.writeHead(416, { 'Content-Range': `bytes */${body.length}` }).end()
      return
    }
    if (range !== undefined) {
      response.statusCode = 206
      response.setHeader('Content-Range', `bytes ${range.from}-${range.to}/${body.length}`)
      body = body.subarray(range.from, range.to + 1)
    }
  }
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

const pathOf = (request: IncomingMessage): string => {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))
  } catch {
    return '/%'
  }
}

/** The page at this address, else the nearest above it, else the first: `/glossary/wrap` is in `glossary.html`. */
const pageAt = (files: PageFiles, path: string): PageFile | undefined =>
  path === '' ? files.get('/index.html') : (files.get(`${path}.html`) ?? pageAt(files, path.replace(/\/[^/]*$/, '')))

/**
 * Answers with the page's files. An address without a file ending is a screen of the page and gets the HTML of it; a
 * missing file is a plain 404.
 */
export const servePageFiles =
  (files: PageFiles): RequestListener =>
  (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const path = pathOf(request)
    const file = files.get(path) ?? (extname(path) === '' ? pageAt(files, path) : undefined)
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    send(request, response, file).catch(() => response.destroy())
  }
