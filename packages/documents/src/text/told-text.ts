/** The text of a document as it is told, piece by piece: in time linear in its length, however often its end is asked for. */

export class ToldText {
  readonly #pieces: Array<string> = []
  /** White space that is told only where something follows it: what parts two paragraphs of one cell. */
  #pending = ""
  #length = 0

  #last = "\n"

  /** Whether what is told next begins a line. */
  get beginsLine(): boolean {
    return this.#last.endsWith("\n")
  }

  /** In UTF-16 units, without what is pending. */
  get length(): number {
    return this.#length
  }

  /** Where a piece that is told now begins. */
  get next(): number {
    return this.#length + this.#pending.length
  }

  tell(piece: string): void {
    if (piece === "") return
    this.#pieces.push(this.#pending, piece)
    this.#length += this.#pending.length + piece.length
    this.#pending = ""
    this.#last = piece
  }

  /** Told before the next piece, if one comes before it is dropped; nothing where a line or a cell begins. */
  part(space: string): void {
    this.#pending = space
  }

  drop(): void {
    this.#pending = ""
  }

  toString(): string {
    return this.#pieces.join("")
  }
}
