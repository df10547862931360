import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { buildPage, isPageBuilt } from './built-page.ts'
import { readPageFiles, servePageFiles } from './page-files.ts'

const DEFAULT_PORT = 4173
const root = join(import.meta.dirname, '../..')

const leave = (message: string, exitCode: 1 | 2): never => {
  console.error(message)
  process.exit(exitCode)
}

const readPort = (text: string | undefined): number => {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535
    ? port
    : leave(`PORT is "${text}". Give a whole number from 1 to 65535: PORT=${DEFAULT_PORT} npm start`, 2)
}

const port = readPort(process.env['PORT'])

const openPage = async (): Promise<RequestListener> => {
  if (!isPageBuilt(root)) {
    console.error('Building the page. This takes a few seconds.')
    if (!(await buildPage(root))) leave('The page could not be built: the reason is above.', 1)
  }
  return servePageFiles(readPageFiles(join(root, 'dist')))
}

// The port is taken first, so that a busy one is said before the build; who asks meanwhile waits for the page.
let page: Promise<RequestListener> | undefined
const server = createServer((request, response) => {
  page?.then(
    (answer) => answer(request, response),
    () => response.destroy(),
  )
})

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1
    leave(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${other} npm start`, 1)
  }
  if (error.code === 'EACCES') {
    leave(`This account may not open port ${port}. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`, 1)
  }
  leave(`Port ${port} could not be opened: ${error.message}`, 1)
})

server.listen(port, () => {
  page = openPage()
  page.then(
    () => console.log(`Picture\u2019s Up is at http://localhost:${port}/ (Ctrl+C stops it)`),
    (error: unknown) => leave(`The built page could not be read: ${String(error)}`, 1),
  )
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
