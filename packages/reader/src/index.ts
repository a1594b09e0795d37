export { paragraphsOf } from "./paragraphs.ts"
export { read } from "./read.ts"
