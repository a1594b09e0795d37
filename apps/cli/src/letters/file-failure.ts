import { Failure } from "../failure.ts"

const reasons: Readonly<Record<string, { readonly code: string; readonly zh: string; readonly en: string }>> = {
  ENOENT: { code: "file-not-found", zh: "不存在，请检查路径和文件名", en: "does not exist: check its path and name" },
  ENOTDIR: { code: "file-not-found", zh: "不存在，请检查路径和文件名", en: "does not exist: check its path and name" },
  ENAMETOOLONG: { code: "file-not-found", zh: "的名称过长，请检查路径", en: "is too long a name: check its path" },
  EACCES: { code: "file-not-readable", zh: "没有读取权限", en: "may not be read: you lack the permission" },
  EPERM: { code: "file-not-readable", zh: "没有读取权限", en: "may not be read: you lack the permission" },
  EISDIR: { code: "not-a-file", zh: "是文件夹，不是文件", en: "is a folder, not a file" }
}

/** What the system says of a file that cannot be opened, in words. */
export const fileFailure = (path: string, cause: unknown): Failure => {
  const { code = "" } = cause as NodeJS.ErrnoException
  const reason = reasons[code] ?? {
    code: "file-not-readable",
    zh: `无法读取（${code === "" ? String(cause) : code}）`,
    en: `cannot be read (${code === "" ? String(cause) : code})`
  }
  return new Failure({
    code: reason.code,
    explanation: { zh: `“${path}”${reason.zh}。`, en: `"${path}" ${reason.en}.` }
  })
}
