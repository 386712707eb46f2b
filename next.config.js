/** Headers of everything, files included; what changes with the request is set in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

const forever = 'public, max-age=31536000, immutable'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  experimental: {
    // Four pictures at most, and the rest of a form.
    serverActions: { bodySizeLimit: '42mb' },
    proxyClientMaxBodySize: '42mb',
  },
  reactStrictMode: true,
  // No optimiser: images are re-encoded when they arrive, and the endpoint has been an attack surface.
  images: { unoptimized: true },
  serverExternalPackages: [
    'better-sqlite3',
    'sharp',
    '@node-rs/argon2',
    '@prisma/schema-engine-wasm',
  ],
  // Titles stand in the head for everybody, not only for search engines: they must not need a script.
  htmlLimitedBots: /.*/,
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers },
      // A new map has a new name.
      { source: '/maps/:path*', headers: [{ key: 'Cache-Control', value: forever }] },
    ]),
}
