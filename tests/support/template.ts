/** An empty, migrated database, which each file of flows gets a copy of. */
export type Template =
  { engine: 'sqlite'; file: string } | { engine: 'postgresql'; adminUrl: string; name: string }

declare module 'vitest' {
  export interface ProvidedContext {
    template: Template
  }
}
