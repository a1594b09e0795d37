/** What a letter is sent as. Apart from what writes it, so that naming a format loads no writer. */
export const letterFormats = ["docx", "pdf", "html", "md"] as const
export type LetterFormat = (typeof letterFormats)[number]
