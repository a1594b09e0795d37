/** What a list of findings is written as. */
export const listFormats = ["xlsx", "html"] as const
export type ListFormat = (typeof listFormats)[number]
