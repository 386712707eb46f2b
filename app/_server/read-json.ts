import { Invalid } from '@/lib/platform/errors'

const largest = 64 * 1024

/**
 * The JSON object that a request carries.
 *
 * @throws Invalid when it is no JSON object, or larger than 64 KiB; reading stops there
 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new Invalid({})
  const value = parse(await readText(request))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Invalid({})
  return value as Record<string, unknown>
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new Invalid({}, 'tooLarge')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Invalid({})
  }
}
