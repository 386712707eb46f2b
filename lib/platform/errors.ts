/** A message key in the namespace `errors`, so that every language can say it. */
export type ErrorCode = string

/** Values that a message may name, e.g. the longest length allowed. */
export type ErrorValues = Record<string, string | number>

/** What is wrong with one field. */
export type Fault = { code: ErrorCode; values?: ErrorValues }

abstract class Expected extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly values: ErrorValues = {},
  ) {
    super(code)
    this.name = new.target.name
  }
}

/** It does not exist, or this viewer may not know that it does. */
export class NotFound extends Expected {
  constructor(code: ErrorCode = 'notFound') {
    super(code)
  }
}

/** The viewer may see it but not do this; `signIn` when an account would help. */
export class Forbidden extends Expected {
  constructor(code: ErrorCode = 'forbidden') {
    super(code)
  }
}

/** The input is wrong; each field has its fault. */
export class Invalid extends Expected {
  constructor(
    readonly fields: Record<string, Fault>,
    code: ErrorCode = 'invalid',
  ) {
    super(code)
  }
}

/** Somebody, perhaps the same person in another tab, was faster. */
export class Conflict extends Expected {}

export type ExpectedError = NotFound | Forbidden | Invalid | Conflict

export const isExpected = (error: unknown): error is ExpectedError => error instanceof Expected
