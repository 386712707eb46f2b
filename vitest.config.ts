import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }

export default defineConfig({
  resolve: { alias },
  test: {
    // Vite leaves its own BASE_URL in the environment, which is ours too.
    env: { BASE_URL: '' },
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'house', include: ['tests/house/**/*.test.ts'] } },
    ],
  },
})
