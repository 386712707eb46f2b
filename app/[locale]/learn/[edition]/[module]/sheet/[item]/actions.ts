'use server'

import { redirect } from 'next/navigation'
import { action } from '@/app/_server/action'
import type { Ctx } from '@/lib/platform/command'
import { keepFields } from '@/lib/sheets/commands/keep'
import { settleAside } from '@/lib/sheets/commands/settle'
import { confirmSheet, reopenSheet, signSheet } from '@/lib/sheets/commands/sign'
import { sheetPath, type SheetPlace } from '@/lib/sheets/rules/place'
import { settleSchema, sheetFormSchema, sheetPlaceSchema, signSchema } from '@/lib/sheets/schema'

// The page says how things stand, from what is stored.
const showSheet = (ctx: Ctx, place: SheetPlace, rest = ''): never =>
  redirect(`${sheetPath(ctx.viewer.locale, place)}${rest}`)

export const save = action(sheetFormSchema, async (ctx, { module, ...input }) => {
  const { fields } = await keepFields(ctx, input)
  const isBeside = fields.some(({ keeping }) => keeping === 'beside')
  showSheet(ctx, { ...input, module }, isBeside ? '?beside=1#asides' : '?saved=1#kept')
})

export const settle = action(settleSchema, async (ctx, { module, ...input }) => {
  await settleAside(ctx, input)
  showSheet(ctx, { ...input, module })
})

export const sign = action(signSchema, async (ctx, { module, ...input }) => {
  await signSheet(ctx, input)
  showSheet(ctx, { ...input, module })
})

export const reopen = action(sheetPlaceSchema, async (ctx, { module, ...input }) => {
  await reopenSheet(ctx, input)
  showSheet(ctx, { ...input, module })
})

export const confirm = action(sheetPlaceSchema, async (ctx, { module, ...input }) => {
  await confirmSheet(ctx, input)
  showSheet(ctx, { ...input, module })
})
