import type { Source } from "./source.ts"

/**
 * What is read from a source alone is read once: structure, statements and names all ask for the cited documents.
 * Forgotten with the source.
 */
export const oncePerSource = <A>(read: (source: Source) => A): ((source: Source) => A) => {
  const known = new WeakMap<Source, { readonly value: A }>()
  return (source) => {
    const before = known.get(source)
    if (before !== undefined) return before.value
    const value = read(source)
    known.set(source, { value })
    return value
  }
}
