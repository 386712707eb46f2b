import * as z from 'zod'

const id = z.string().min(1).max(80)

/** More than anybody compares, and less than is a book. */
export const longestText = 8_000

export const sheetSchema = z.object({ edition: id, item: id })
export type SheetAddress = z.infer<typeof sheetSchema>

const place = { ...sheetSchema.shape, module: id }

/** A field's text, the number of the one it was made from, and the text beside that it goes on with. */
const field = z.object({
  field: id,
  basis: z.coerce.number().int().min(0),
  body: z.string().max(longestText),
  aside: z.union([z.uuid(), z.literal('')]).default(''),
})

export const keepFieldsSchema = sheetSchema.extend({ fields: z.array(field).min(1).max(12) })
export type KeepFieldsInput = z.infer<typeof keepFieldsSchema>

/** The names of a field's controls in the form. */
export const textField = (id: string): string => `text.${id}`
export const basisField = (id: string): string => `basis.${id}`

/** The same from the form: `text.<field>`, and `basis.<field>` for the number. */
export const sheetFormSchema = z
  .looseObject(place)
  .transform(({ edition, item, module, ...rest }) => ({
    ...{ edition, item, module },
    fields: Object.keys(rest).flatMap((key) => {
      const name = key.startsWith('text.') ? key.slice(5) : null
      return name === null
        ? []
        : [{ field: name, basis: rest[basisField(name)], body: String(rest[key]) }]
    }),
  }))
  .pipe(keepFieldsSchema.extend({ module: id }))

export const settleSchema = z.object({ ...place, aside: z.uuid() })
export type SettleInput = Omit<z.infer<typeof settleSchema>, 'module'>

export const signSchema = z.object({
  ...place,
  name: z.string().trim().min(2).max(120),
  /** What was on the page: numbers by field, in JSON. */
  seen: z.string().max(2_000),
})
export type SignInput = Omit<z.infer<typeof signSchema>, 'module'>

/** From the page of a sheet, to which the answer leads back. */
export const sheetPlaceSchema = z.object(place)

/** Which countries an address asks to compare: each by its code. */
export const comparedCountries = (search: Record<string, string>): string[] =>
  Object.keys(search).filter((name) => /^[A-Z]{2}$/.test(name))
