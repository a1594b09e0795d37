/** A text as a string of Typst, in which nothing is markup; its escapes are those of JSON but for the braces of a code point. */
export const literal = (text: string): string => JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, "\\u{$1}")

/** The same where markup is expected. */
export const quoted = (text: string): string => `#${literal(text)}`
