import { providerIdentitySchema, type ProviderIdentity } from '@/lib/accounts/schema'
import { readCookie, writeCookie } from './cookies'
import { seal, unseal } from './sealed'

const name = 'ponte-identity'
const quarterOfAnHour = 15 * 60

/** Keeps what a provider said about somebody whom we do not know by that yet. */
export async function keepIdentity(identity: ProviderIdentity): Promise<void> {
  await writeCookie(name, await seal({ identity }, name, quarterOfAnHour), quarterOfAnHour)
}

/** What a provider said a few minutes ago, or null. */
export async function keptIdentity(): Promise<ProviderIdentity | null> {
  const sealed = await unseal(await readCookie(name), name)
  const identity = providerIdentitySchema.safeParse(sealed?.['identity'])
  return identity.success ? identity.data : null
}

export const forgetIdentity = (): Promise<void> => writeCookie(name, '', 0)
