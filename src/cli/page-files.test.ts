import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPageFiles, servePageFiles } from './page-files.ts'

type Answer = { readonly status: number; readonly headers: { readonly [name: string]: unknown }; readonly body: Buffer }

const script = `console.log(1)\n${'// same\n'.repeat(200)}`
const folder = mkdtempSync(join(tmpdir(), 'page-files-'))
let server: Server
let port = 0

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'glossary.html'), '<!doctype html><title>words</title>')
  writeFileSync(join(folder, 'assets/index-1a2b.js'), script)
  writeFileSync(join(folder, 'assets/line-3c.ogg'), '0123456789')
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  server = createServer(servePageFiles(readPageFiles(folder)))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('the page is served', () => {
  it.each(['/', '/index.html', '/course/radio?from=home', '/play/m01-first-watch'])('%s is the page', async (path) => {
    const { status, headers, body } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(body.toString()).toContain('<title>page</title>')
  })

  it.each(['/glossary', '/glossary/', '/glossary/wrap?q=x'])('%s is the page that was drawn for it', async (path) => {
    expect((await ask(path)).body.toString()).toContain('<title>words</title>')
  })

  it('with files of a hashed name kept for good, and the rest asked for again', async () => {
    const { headers, body } = await ask('/assets/index-1a2b.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(body.toString()).toBe(script)
    const again = await ask('/assets/index-1a2b.js', { 'if-none-match': String(headers['etag']) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it('packed when the browser can unpack it', async () => {
    const br = await ask('/assets/index-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).toString()).toBe(script)
    const gzip = await ask('/assets/index-1a2b.js', { 'accept-encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(script)
  })

  it.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=-2', 206, 'bytes 8-9/10', '89'],
    ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
    ['bytes=10-', 416, 'bytes */10', ''],
  ])('in part when a player asks for %s', async (range, status, contentRange, text) => {
    const answer = await ask('/assets/line-3c.ogg', { range })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-range']).toBe(contentRange)
    expect(answer.body.toString()).toBe(text)
  })

  it.each([
    ['/assets/gone.js', 404],
    ['/.vite/manifest.json', 404],
    ['/../package.json', 404],
    ['/%2e%2e/package.json', 404],
    ['/%E0%A4%A.js', 200],
  ])('%s answers %i', async (path, status) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).not.toContain('pictures-up')
  })

  it('to readers only', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405)
    const head = await ask('/', {}, 'HEAD')
    expect(head.headers['content-length']).toBe('34')
    expect(head.body).toHaveLength(0)
  })
})
