import { describe, expect, it } from 'vitest'
import { isPlayed } from './renderer.ts'

describe('isPlayed', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
  ])('sees through %s', (name) => {
    expect(isPlayed(name)).toBe(true)
  })

  it.each(['ANGLE (Apple, Apple M2, OpenGL 4.1)', 'Mali-G78', ''])('takes “%s” for a card', (name) => {
    expect(isPlayed(name)).toBe(false)
  })
})
