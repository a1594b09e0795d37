import { inBytes, type Writer } from "./writer.ts"

/** How letters become one output: what is made of each by itself, wherever it is read, and how the pieces are joined. */
export interface Rendering<Letter, Piece> {
  /** Plain data, which can be handed from thread to thread. */
  readonly pieceOf: (letter: Letter) => Piece
  readonly writer: Writer<Piece>
}

/** Pieces that are the output already, one after another. */
export const pages = <Letter>(page: (letter: Letter) => string): Rendering<Letter, Uint8Array> => ({
  pieceOf: (letter) => inBytes(page(letter)),
  writer: { letter: (piece) => piece, unreadable: () => "", end: () => "" }
})
