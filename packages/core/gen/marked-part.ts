/** The part of a document that a generator writes, between two comments that a reader does not see. */

const opening = (name: string): string => `<!-- written by pnpm gen: ${name} -->`
const closing = (name: string): string => `<!-- end of ${name} -->`

/** The document with `content` in place of what stands between the marks of `name`; each mark must stand there once. */
export const withMarkedPart = (document: string, name: string, content: string): string => {
  const [before, rest, ...moreOpenings] = document.split(opening(name))
  const [, after, ...moreClosings] = rest?.split(closing(name)) ?? []
  if (before === undefined || after === undefined || moreOpenings.length > 0 || moreClosings.length > 0) {
    throw new Error(`the document needs one ${opening(name)} and, after it, one ${closing(name)}`)
  }
  return `${before}${opening(name)}\n${content.trim()}\n${closing(name)}${after}`
}
