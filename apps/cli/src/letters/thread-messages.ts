/** What threads that examine letters are told, and what they answer: plain data, in the order in which it was asked. */
import type { Bilingual } from "@duxue/core"
import { Failure } from "../failure.ts"
import type { Examined } from "./examine-each.ts"
import type { Order } from "./pipeline.ts"

/** Given to a thread at its start, under a name that no other thread of a program would use. */
export interface ThreadData {
  readonly duxueOrder: Order
}

export interface ToldFailure {
  readonly code: string
  readonly explanation: Bilingual
  readonly details: ReadonlyArray<Bilingual> | undefined
}

export type Answer<Piece> = { readonly examined: Examined<Piece> } | { readonly failure: ToldFailure }

/** What changes hands with an answer and is not copied: a piece that is bytes. */
export const handedOver = (answer: Answer<unknown>): ReadonlyArray<ArrayBuffer> => {
  const piece = "examined" in answer ? answer.examined.letter : undefined
  return piece instanceof Uint8Array && piece.buffer instanceof ArrayBuffer ? [piece.buffer] : []
}

export const told = ({ code, explanation, details }: Failure): ToldFailure => ({ code, explanation, details })

export const failureOf = ({ code, explanation, details }: ToldFailure): Failure =>
  new Failure({ code, explanation, ...(details === undefined ? {} : { details }) })
