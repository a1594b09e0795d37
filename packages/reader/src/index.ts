export type { WrittenFigure } from "./figures/written.ts"
export { paragraphsOf } from "./paragraphs.ts"
export { readFigures } from "./read-figures.ts"
export { read } from "./read.ts"
