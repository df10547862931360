import { expect, test } from '@playwright/test'

test('the first page opens without an error or a warning, asks for nothing twice, and calls nobody but its own server', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = []
  const calls: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('request', (request) => calls.push(request.url()))
  await page.goto('/')
  await expect(page).toHaveTitle(/Picture\u2019s Up/)
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')
  expect(errors).toEqual([])
  expect(calls.filter((url, index) => /\.(?:css|js)$/.test(url) && calls.indexOf(url) !== index)).toEqual([])
  expect(calls.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url))).toEqual([])
})

test('a screen opens from its address, and a missing file is said to be missing', async ({ request }) => {
  const screen = await request.get('/no-such-screen')
  expect(screen.status()).toBe(200)
  expect(await screen.text()).toContain('id="root"')
  expect((await request.get('/assets/no-such-file.js')).status()).toBe(404)
})

test('the style of all pages comes before that of one, which may lay it aside', async ({ page }) => {
  await page.goto('/brief/stage-door?seed=1')
  await expect(page.locator('.brief')).toBeVisible()
  const [of, desk] = await page.locator('.brief').evaluate((sheet) => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--desk)'
    sheet.append(probe)
    const both = [getComputedStyle(sheet).backgroundColor, getComputedStyle(probe).color]
    probe.remove()
    return both
  })
  expect(of).toBe(desk)
})
