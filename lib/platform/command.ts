import { createHash } from 'node:crypto'
import { db, transactOn, type Tx } from '@/lib/platform/db'
import { Conflict } from './errors'
import { newId } from './ids'
import { canonicalJson, type Json } from './json'
import { type Viewer } from './viewer'

/** Who asks for a command, when, by which form. `submission` is null where nothing can be resent. */
export type Ctx = {
  viewer: Viewer
  now: Date
  submission: { key: string } | null
  requestId: string
}

type Command = { name: string; input: unknown }

const actorOf = ({ account, guest }: Viewer) => account?.id ?? guest?.authorId ?? 'anonymous'

const hashOf = (command: Command) =>
  createHash('sha256').update(canonicalJson(command.input)).digest('base64url')

/**
 * Records that this form was sent. The index on actor and key makes a second sending wait for the
 * first to end, on both engines: on PostgreSQL here, on SQLite before the transaction begins.
 *
 * @returns whether it is new
 */
const record = async (tx: Tx, ctx: Ctx, key: string, command: Command): Promise<boolean> => {
  const rows = await tx.$executeRaw`
    INSERT INTO "Submission" ("id", "actor", "formKey", "command", "inputHash", "submittedAt")
    VALUES (${newId()}, ${actorOf(ctx.viewer)}, ${key}, ${command.name}, ${hashOf(command)}, ${ctx.now})
    ON CONFLICT ("actor", "formKey") DO NOTHING`
  return rows === 1
}

const formOf = (ctx: Ctx, key: string) => ({
  actor_formKey: { actor: actorOf(ctx.viewer), formKey: key },
})

const storedAnswer = async (tx: Tx, ctx: Ctx, key: string, command: Command): Promise<string> => {
  const { answer, ...kept } = await tx.submission.findUniqueOrThrow({
    where: formOf(ctx, key),
    select: { command: true, inputHash: true, answer: true },
  })
  const isSame = kept.command === command.name && kept.inputHash === hashOf(command)
  if (!isSame || answer === null) throw new Conflict('formAlreadyUsed')
  return answer
}

/**
 * Runs a command in its one transaction. A form that is sent again with the same input gets the
 * answer that the first sending got, and nothing runs.
 *
 * @param run decides and writes; it may run more than once, each time in a fresh transaction
 * @returns what `run` answers, as plain JSON
 * @throws Conflict `formAlreadyUsed` when the key was used with other input
 */
export const runCommand = <A extends Json>(
  ctx: Ctx,
  command: Command,
  run: (tx: Tx) => Promise<A>,
): Promise<A> =>
  transactOn(db, async (tx) => {
    const key = ctx.submission?.key
    if (key === undefined) return run(tx)
    if (!(await record(tx, ctx, key, command)))
      return JSON.parse(await storedAnswer(tx, ctx, key, command)) as A
    const answer = await run(tx)
    const kept = JSON.stringify(answer)
    await tx.submission.update({ where: formOf(ctx, key), data: { answer: kept } })
    return JSON.parse(kept) as A
  })
