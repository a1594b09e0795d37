import type { Context } from "hono"
import type { AppEnv } from "../environment.ts"
import { attachment } from "./content-disposition.ts"

export interface AnsweredFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array | string
}

/** A file as the answer: saved under its name, never kept on the way, and taken for nothing but what it is. */
export const fileResponse = (c: Context<AppEnv>, { name, mediaType, content }: AnsweredFile): Response =>
  c.body(typeof content === "string" ? content : new Uint8Array(content), 200, {
    "Content-Type": typeof content === "string" ? `${mediaType}; charset=utf-8` : mediaType,
    "Content-Disposition": attachment(name),
    "Cache-Control": "no-store"
  })
