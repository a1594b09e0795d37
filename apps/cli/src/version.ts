/** The package's own version; a test holds it to package.json, which the bundled file has no way to read. */
export const version = "0.1.0"
