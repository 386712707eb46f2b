import { randomInt } from 'node:crypto'
import { runCommand, type Ctx } from '@/lib/platform/command'
import { Conflict, Invalid } from '@/lib/platform/errors'
import { codeKey, shortestCode } from '../rules/attendance'
import type { TellCodeInput } from '../schema'
import { ledItem } from './led-item'

/**
 * Makes a code to be told in the session, good for a while from now; the one before no longer is.
 * Digits, unless the leader brings a word, as they are understood in every language.
 */
export async function tellCode(
  ctx: Ctx,
  input: TellCodeInput,
): Promise<{ code: string; until: string }> {
  return runCommand(ctx, { name: 'sessions.tellCode', input }, async (tx) => {
    const { held } = await ledItem(tx, ctx, input)
    if (!held) throw new Conflict('sessionNotSet')
    if (held.cancelledAt) throw new Conflict('sessionCancelled')
    const code = input.code || String(randomInt(100_000)).padStart(5, '0')
    if (codeKey(code).length < shortestCode)
      throw new Invalid(
        { code: { code: 'tooShort', values: { min: shortestCode } } },
        'invalidForm',
      )
    const codeUntil = new Date(ctx.now.getTime() + input.for * 60_000)
    await tx.liveSession.update({ where: { id: held.id }, data: { code, codeUntil } })
    return { code, until: codeUntil.toISOString() }
  })
}
