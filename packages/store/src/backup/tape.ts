/**
 * The container of a backup: a tar archive (POSIX ustar), which every system opens. Only what a backup needs: files with short
 * names, of any size.
 */
import type { FileHandle } from "node:fs/promises"

const blockSize = 512

export interface Member {
  readonly name: string
  /** Of the first byte of its content in the archive. */
  readonly offset: number
  readonly size: number
}

/** Eleven octal digits hold 8 GiB less one; more is written in base 256, as GNU and POSIX programs do. */
const largestOctal = 0o77777777777

const sizeField = (size: number): Buffer => {
  if (size <= largestOctal) return Buffer.from(`${size.toString(8).padStart(11, "0")}\0`, "latin1")
  const field = Buffer.alloc(12)
  field.writeBigUInt64BE(BigInt(size), 4)
  field[0] = 0x80
  return field
}

const readSize = (field: Buffer): number => {
  if ((field[0] ?? 0) >= 0x80) return Number(field.readBigUInt64BE(4))
  const digits = field.toString("latin1").replaceAll(/[\0 ]/gu, "")
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

/** The sum of all bytes of a header, its own field taken for blanks. */
const checkSum = (header: Buffer): number =>
  header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)

const headerOf = (name: string, size: number, modified: Date): Buffer => {
  const header = Buffer.alloc(blockSize)
  header.write(name, 0, 100, "latin1")
  // Mode, user and group.
  header.write(["0000600", "0000000", "0000000", ""].join("\0"), 100, "latin1")
  sizeField(size).copy(header, 124)
  header.write(
    `${Math.floor(modified.getTime() / 1000)
      .toString(8)
      .padStart(11, "0")}\0`,
    136,
    "latin1"
  )
  header.write("0", 156, "latin1")
  header.write(["ustar", "00"].join("\0"), 257, "latin1")
  header.write(`${checkSum(header).toString(8).padStart(6, "0")}\0 `, 148, "latin1")
  return header
}

const padding = (size: number): number => (blockSize - (size % blockSize)) % blockSize

/** Adds a file of exactly `size` bytes at the end of the archive; throws where the content has another length. */
export const addMember = async (
  archive: FileHandle,
  { name, size, modified }: { readonly name: string; readonly size: number; readonly modified: Date },
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): Promise<void> => {
  await archive.appendFile(headerOf(name, size, modified))
  let written = 0
  for await (const chunk of content) {
    written += chunk.length
    await archive.appendFile(chunk)
  }
  if (written !== size) throw new RangeError(`${name}: ${written} bytes instead of ${size}`)
  await archive.appendFile(Buffer.alloc(padding(size)))
}

/** Two empty blocks end an archive. */
export const endArchive = (archive: FileHandle): Promise<void> => archive.appendFile(Buffer.alloc(2 * blockSize))

/** Every file of an archive in order; undefined where it is none, is cut short, or a header was damaged. */
export const listMembers = async (archive: FileHandle): Promise<ReadonlyArray<Member> | undefined> => {
  const members: Array<Member> = []
  const { size: length } = await archive.stat()
  const header = Buffer.alloc(blockSize)
  let at = 0
  while (at + blockSize <= length) {
    // One header tells where the next one stands.
    // oxlint-disable-next-line eslint/no-await-in-loop
    await archive.read(header, 0, blockSize, at)
    if (header.every((byte) => byte === 0)) return members
    const size = readSize(header.subarray(124, 136))
    const sum = Number.parseInt(header.toString("latin1", 148, 156), 8)
    if (header.toString("latin1", 257, 262) !== "ustar" || sum !== checkSum(header) || !(size >= 0)) return undefined
    const offset = at + blockSize
    if (offset + size > length) return undefined
    members.push({ name: header.toString("latin1", 0, 100).replace(/\0.*$/su, ""), offset, size })
    at = offset + size + padding(size)
  }
  return undefined
}
